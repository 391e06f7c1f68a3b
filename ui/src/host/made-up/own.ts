import type { CallAnswer, Card, ChannelView, Failure, Hours, OwnChannel, OwnEntry, ResourcePage, Text, Verification } from '../../generated/wire';
import { CARDS, pageOf } from '../sample';
import type { Answers } from './answers';

const TODAY: Verification = { date: '2026-11-22', basis: 'tested' };
const said = (text: string): Text => ({ text, lang: 'en', status: 'trusted', source: null });
const channel = (change: Partial<OwnChannel>): OwnChannel => ({ at: null, kind: 'voice', value: '', label: '', languages: [], interpreter: false, ...change });

const EMPTY: OwnEntry = {
  id: null, locale: 'en', name: '', kind: 'community_support', summary: '', more: '', hours: '', status: 'available', channels: [],
  cost: 'unknown', needs: [], communities: [], state: null, place: '', credit: null, confidential: false, checked: null, changes: null,
};

const WRITTEN: readonly OwnEntry[] = [
  {
    ...EMPTY, id: 'own-example-garden', name: 'Example Garden of Elders', kind: 'community_support',
    summary: 'Elders and young people work in a garden and eat together on Saturdays.', hours: 'Saturdays, 9 to noon', cost: 'free',
    channels: [channel({ at: 0, value: '305-555-0142', languages: ['en', 'ht'] }), channel({ at: 1, kind: 'in_person', value: '12 Example Street, Example City' })],
    needs: ['belonging', 'elders', 'grief'], communities: ['black', 'elders'], state: 'FL', place: 'Example City',
    checked: { date: '2019', basis: 'other_source' },
  },
  {
    ...EMPTY, id: 'own-example-house', name: 'Example Safe House', kind: 'community_support',
    summary: 'A house where people who fled violence can stay for some weeks.', cost: 'free', confidential: true,
    channels: [channel({ at: 0, value: '305-555-0143', languages: ['en', 'es'], interpreter: true })], needs: ['violence', 'basics'],
    communities: ['survivors', 'women'], state: 'FL',
  },
  {
    ...EMPTY, id: 'own-example-drum', name: 'Example Drum Circle', kind: 'practice', summary: 'People drum together and remember who came before them.',
    channels: [channel({ at: 0, kind: 'email', value: 'drums@example.org' })], needs: ['belonging'], communities: ['black'], state: 'FL', place: 'Example City',
    credit: { community: 'The Example People of the Coast', openness: 'learn_from_practitioners' }, checked: { date: '2025-02', basis: 'tested' },
  },
];

function view(own: OwnChannel, checked: Verification | null): ChannelView {
  const numbered = ['voice', 'text', 'video_asl', 'tty'].includes(own.kind);
  const freshness = freshnessOf(checked);
  return {
    kind: own.kind, display: numbered ? own.value : null, number: numbered ? own.value : null, address: numbered ? null : own.value,
    label: own.label || null, vanity: null, keyword: null, press: null, whatsapp: false, uncertain: false, languages: own.languages,
    interpreter: own.interpreter, hours: { when: 'unknown' }, open: { state: 'unknown' }, freshness, checked,
    hours_freshness: freshness, hours_checked: checked,
  };
}

function freshnessOf(checked: Verification | null): Card['freshness'] {
  if (checked === null) return 'unchecked';
  return checked.date >= '2026' ? 'fresh' : checked.date >= '2024' ? 'aging' : 'old';
}

function cardOf(entry: OwnEntry): Card {
  const channels = entry.status === 'ended' ? [] : entry.channels.map((each) => view(each, entry.checked));
  return {
    id: entry.id ?? '', name: said(entry.name), summary: said(entry.summary), kind: entry.kind,
    door: ['community_support', 'mutual_aid', 'practice', 'warmline'].includes(entry.kind) ? 'community' : 'care',
    status: { state: entry.status }, cost: entry.cost, languages: [...new Set(channels.flatMap((each) => each.languages))],
    interpreter: channels.some((each) => each.interpreter), communities: entry.communities.map((community) => ({ community, basis: 'self_described' })),
    open: { state: 'unknown' }, emergency: 'unknown', id_asked: 'unknown', freshness: freshnessOf(entry.checked), checked: entry.checked,
    credit: entry.credit && { community: said(entry.credit.community), openness: entry.credit.openness }, disputed: [], meters: null,
    why: entry.needs.map((value) => ({ reason: 'need', value })), channels,
  };
}

function ownPage(entry: OwnEntry): ResourcePage {
  const page = pageOf(cardOf(entry));
  return {
    ...page, more: entry.more === '' ? null : said(entry.more), who: null, hours: entry.hours === '' ? null : said(entry.hours),
    emergency: { policy: 'unknown', operator_page: false }, cost: { kind: entry.cost }, needs: entry.needs, also_known_as: [],
    area: { scope: 'local', codes: entry.state ? ['US', `US-${entry.state}`] : ['US'], name: entry.place || null }, sources: [], origin: 'own',
    confidential: entry.confidential,
  };
}

const WEEK: Hours = { when: 'weekly', zone: 'America/New_York', openings: [{ days: ['mon', 'tue'], from: '09:00', to: '17:00' }] };

/** A record of the made-up lists; of one, the lists do not agree. */
function listPage(card: Card): ResourcePage {
  const page = pageOf(card);
  if (card.id === 'example-peer-line') return { ...page, from: 'Example Services Spreadsheet', origin: 'imported' };
  if (card.id !== 'example-clinic') return page;
  const county = { from: 'Help in Example County', source: 'signed' } as const;
  const starter = { from: '', source: 'built_in' } as const;
  const voice = { kind: 'voice', whatsapp: false, number: '1-305-555-0107' } as const;
  return {
    ...page, from: county.from, origin: county.source,
    disputes: [
      { fact: 'numbers', says: [
        { ...county, values: ['555-0104'], hours: [], checked: { date: '2025-02', basis: 'other_source' } },
        { ...starter, values: ['+13055550107', '+13055550108'], hours: [], checked: { date: '2019', basis: 'operator_page' } },
        { from: 'Example Church Directory', source: 'imported', values: [], hours: [], checked: null },
      ] },
      { fact: 'hours', says: [
        { ...county, values: [], hours: [{ ...voice, hours: { when: 'always' } }], checked: null },
        { ...starter, values: [], hours: [{ ...voice, hours: WEEK }], checked: { date: '2019', basis: 'operator_page' } },
      ] },
      { fact: 'languages', says: [
        { ...county, values: ['en', 'es'], hours: [], checked: null },
        { ...starter, values: ['en'], hours: [], checked: { date: '2019', basis: 'operator_page' } },
      ] },
      { fact: 'id_asked', says: [
        { ...county, values: ['no'], hours: [], checked: null },
        { ...starter, values: ['yes'], hours: [], checked: { date: '2019', basis: 'operator_page' } },
      ] },
      { fact: 'area', says: [
        { ...county, values: ['local', 'Example County', 'US-FL'], hours: [], checked: null },
        { ...starter, values: ['national', 'US'], hours: [], checked: { date: '2019', basis: 'operator_page' } },
      ] },
      { fact: 'emergency', says: [
        { ...county, values: ['unknown'], hours: [], checked: null },
        { ...starter, values: ['may_dispatch'], hours: [], checked: { date: '2026-09-14', basis: 'operator_page' } },
      ] },
      { fact: 'cost', says: [
        { ...county, values: ['sliding'], hours: [], checked: { date: '2025-02', basis: 'other_source' } },
        { from: '', source: 'own', values: ['free'], hours: [], checked: TODAY },
      ] },
    ],
  };
}

/** Entries that nobody wrote, in a memory that forgets them. */
export function ownAnswers(): Pick<Answers, 'own_entries' | 'own_entry' | 'save_own' | 'delete_own' | 'called' | 'call_round' | 'report_mistake' | 'resource'> {
  let entries: OwnEntry[] = WRITTEN.map((each) => ({ ...each }));
  const age = (entry: OwnEntry): string => entry.checked?.date ?? '';
  const stalest = (): OwnEntry[] => [...entries].sort((a, b) => age(a).localeCompare(age(b)));
  const listed = (id: string): Card => {
    const card = CARDS.find((each) => each.id === id);
    if (!card) throw { code: 'resource_gone', args: {}, kind: 'mendable' } satisfies Failure;
    return card;
  };
  const heard: Record<CallAnswer, Partial<OwnEntry>> = {
    holds: { checked: TODAY }, no_answer: {}, wrong_number: { status: 'uncertain' }, ended: { status: 'ended', checked: TODAY },
  };
  return {
    resource: ({ id }) => {
      const own = entries.find((each) => each.id === id);
      return own ? ownPage(own) : listPage(listed(id));
    },
    own_entries: () => ({ cards: stalest().map(cardOf) }),
    own_entry: ({ id, locale }) => {
      if (id === null) return { ...EMPTY, locale };
      const own = entries.find((each) => each.id === id);
      if (own) return own;
      const card = listed(id);
      return {
        ...EMPTY, id, locale: 'en', name: card.name.text, summary: card.summary.text, kind: card.kind, cost: card.cost, status: card.status.state,
        needs: card.why.flatMap((why) => (why.reason === 'need' ? [why.value] : [])), communities: card.communities.map((each) => each.community),
        channels: card.channels.map((each, at) => channel({ at, kind: each.kind, value: each.display ?? each.address ?? '', label: each.label ?? '', languages: each.languages, interpreter: each.interpreter })),
        credit: card.credit && { community: card.credit.community.text, openness: card.credit.openness }, checked: card.checked,
        changes: listPage(card).from,
      };
    },
    save_own: ({ entry, checked_today }) => {
      const bad = entry.channels.find((each) => ['voice', 'text', 'video_asl', 'tty'].includes(each.kind) && !/\d{3}/.test(each.value));
      if (bad) throw { code: 'number_unfit', args: { typed: bad.value }, kind: 'mendable' } satisfies Failure;
      const id = entry.id ?? `own-${entries.length + 1}`;
      entries = [...entries.filter((each) => each.id !== id), { ...entry, id, checked: checked_today ? TODAY : entry.checked }];
      return { id };
    },
    delete_own: ({ id }) => {
      entries = entries.filter((each) => each.id !== id);
      return {};
    },
    called: ({ id, answer }) => {
      entries = entries.map((each) => (each.id === id ? { ...each, ...heard[answer] } : each));
      return {};
    },
    call_round: () => ({ records: [...stalest().map(ownPage), ...CARDS.filter((card) => ['old', 'aging', 'unchecked'].includes(card.freshness)).map(listPage)] }),
    report_mistake: ({ folder }) => ({ file: `${folder}/correction.json` }),
  };
}
