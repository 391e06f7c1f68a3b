import type { Card, ChannelView, Coverage, Need, ResourcePage, SavedCheck, Text } from '../generated/wire';

/** Made-up records with numbers that nobody has (555-01xx). */

const said = (text: string): Text => ({ text, lang: 'en', status: 'trusted', source: null });

function channel(change: Partial<ChannelView>): ChannelView {
  return {
    kind: 'voice',
    display: null,
    number: null,
    address: null,
    label: null,
    vanity: null,
    keyword: null,
    press: null,
    whatsapp: false,
    uncertain: false,
    languages: ['en'],
    interpreter: false,
    hours: { when: 'unknown' },
    open: { state: 'unknown' },
    freshness: 'aging',
    checked: { date: '2025-02', basis: 'operator_page' },
    hours_freshness: 'unchecked',
    hours_checked: null,
    ...change,
  };
}

function phone(display: string, change: Partial<ChannelView> = {}): ChannelView {
  return channel({ display, number: display, ...change });
}

const ALWAYS = { hours: { when: 'always' }, open: { state: 'always' } } as const;
const WEEKDAYS = {
  hours: { when: 'weekly', zone: 'America/New_York', openings: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '13:00', to: '21:00' }] },
  open: { state: 'closed', opens: '2026-11-23T18:00:00Z' },
} satisfies Partial<ChannelView>;

function card(id: string, name: string, summary: string, needs: Need[], change: Partial<Card>): Card {
  const channels = change.channels ?? [];
  return {
    id,
    name: said(name),
    summary: said(summary),
    kind: 'warmline',
    door: 'community',
    status: { state: 'available' },
    cost: 'free',
    languages: [...new Set(channels.flatMap((each) => each.languages))],
    interpreter: channels.some((each) => each.interpreter),
    communities: [{ community: 'all', basis: 'self_described' }],
    open: channels[0]?.open ?? { state: 'unknown' },
    emergency: 'unknown',
    id_asked: 'unknown',
    freshness: 'fresh',
    checked: { date: '2026-09-14', basis: 'operator_page' },
    credit: null,
    disputed: [],
    meters: null,
    why: needs.map((value) => ({ reason: 'need', value })),
    ...change,
    channels,
  };
}

export const CARDS: readonly Card[] = [
  card('example-lifeline', 'Example Lifeline', 'A trained listener answers, day and night, everywhere in the country.', ['talk', 'sad', 'suicide'], {
    kind: 'crisis',
    door: 'care',
    emergency: 'only_if_imminent',
    channels: [
      phone('555-0100', { ...ALWAYS, languages: ['en', 'es'], interpreter: true }),
      phone('555-0101', { ...ALWAYS, kind: 'text', languages: ['en', 'es'] }),
      channel({ kind: 'chat', address: 'chat.example.org', ...ALWAYS }),
    ],
  }),
  card('example-text-line', 'Example Text Line', 'Write to a trained volunteer when talking is too much.', ['talk', 'worry', 'suicide'], {
    kind: 'crisis',
    door: 'care',
    emergency: 'may_dispatch',
    channels: [phone('55501', { ...ALWAYS, kind: 'text', keyword: 'HOME' })],
  }),
  card('example-peer-line', 'Example Peer Line', 'Someone who has been through loss listens, for as long as you need.', ['talk', 'grief', 'sleep'], {
    channels: [phone('555-0102', { ...ALWAYS, languages: ['en', 'es'], open: { state: 'open', until: '2026-11-23T02:00:00Z' } })],
  }),
  card('example-grief-circle', 'Example Grief Circle', 'A monthly circle led by neighbors. Food and childcare are there.', ['grief', 'sleep', 'talk'], {
    kind: 'community_support',
    id_asked: 'no',
    freshness: 'unchecked',
    checked: null,
    communities: [{ community: 'filipino', basis: 'self_described' }, { community: 'immigrants', basis: 'self_described' }],
    channels: [phone('555-0103', { languages: ['fil', 'en'] })],
  }),
  card('example-clinic', 'Example Neighborhood Clinic', 'Counseling for grief and sleep, also with an interpreter at no cost.', ['sleep', 'grief', 'sad', 'worry', 'pay'], {
    kind: 'clinic',
    door: 'care',
    cost: 'sliding',
    freshness: 'aging',
    checked: { date: '2025-02', basis: 'other_source' },
    disputed: ['numbers', 'hours', 'id_asked', 'emergency'],
    channels: [phone('555-0104', { ...WEEKDAYS, interpreter: true, press: '2' })],
  }),
  card('example-trans-line', 'Example Trans Line', 'Trans people answer trans people. They say they never send anyone without asking you.', ['lgbtq', 'talk'], {
    emergency: 'never_without_consent',
    communities: [{ community: 'trans', basis: 'self_described' }, { community: 'lgbtq', basis: 'self_described' }],
    channels: [phone('1-555-555-0105', { ...WEEKDAYS, languages: ['en', 'es'], vanity: '1-555-55-TRANS' })],
  }),
  card('example-mutual-aid', 'Example Neighbors Fund', 'Neighbors share food, rides and rent money.', ['basics', 'pay'], {
    kind: 'mutual_aid',
    freshness: 'old',
    checked: { date: '2019', basis: 'other_source' },
    channels: [channel({ kind: 'web', address: 'example.org/neighbors/ask-for-help', languages: ['en', 'es'] })],
  }),
  card('example-finder', 'Example Therapist List', 'A list of therapists of color, by state and by price.', ['therapist', 'racism'], {
    kind: 'therapist_finder',
    door: 'care',
    cost: 'varies',
    communities: [{ community: 'bipoc', basis: 'self_described' }],
    channels: [channel({ kind: 'web', address: 'example.org/therapists' })],
  }),
  card('example-fund', 'Example Therapy Fund', 'Pays for therapy sessions of Black women and girls.', ['pay', 'therapist'], {
    kind: 'therapy_fund',
    door: 'care',
    status: { state: 'paused', since: '2024-06' },
    communities: [{ community: 'black', basis: 'self_described' }, { community: 'women', basis: 'self_described' }],
  }),
  card('example-ended-line', 'Example Old Line', 'A line for young people that used to answer day and night.', ['young'], {
    kind: 'crisis',
    door: 'care',
    status: { state: 'ended', since: '2025-07-17' },
  }),
  card('example-rights', 'Example Civil Rights Office', 'Takes complaints when a clinic refuses an interpreter.', ['unfair', 'racism', 'interpreter'], {
    kind: 'rights',
    door: 'standing',
    channels: [phone('1-555-555-0106', { ...WEEKDAYS, interpreter: true })],
  }),
  card('example-organization', 'Example Training Network', 'Trains helpers in how to ask respectful questions.', ['change'], {
    kind: 'organization',
    door: 'standing',
    channels: [channel({ kind: 'web', address: 'example.org/training' })],
  }),
  card('example-circle-practice', 'Example Talking Circle', 'People sit in a circle, and whoever holds the stone speaks. The others listen.', ['belonging'], {
    kind: 'practice',
    credit: { community: said('The Example People of the River'), openness: 'open_with_credit' },
    communities: [{ community: 'indigenous', basis: 'self_described' }],
  }),
  card('example-closed-practice', 'Example Ceremony', 'A ceremony of healing, held by those who carry it.', ['belonging', 'faith'], {
    kind: 'practice',
    credit: { community: said('The Example People of the Mountain'), openness: 'closed' },
    communities: [{ community: 'indigenous', basis: 'self_described' }],
  }),
];

/** The page of a made-up record. */
export function pageOf(card: Card): ResourcePage {
  return {
    card,
    more: said('A longer text about it, with what happens when somebody calls and what they may ask.'),
    who: said('Anyone who needs it. You do not have to give a name.'),
    hours: null,
    money: card.cost === 'sliding' ? said('Nobody is turned away for lack of money.') : null,
    emergency_text: card.emergency === 'never_without_consent' ? said('They may act when a child is being harmed and the law makes them report it.') : null,
    closed_text: card.credit?.openness === 'closed' ? said('This ceremony belongs to the people who hold it. It is named here to honor them, and not taught.') : null,
    emergency: { policy: card.emergency, source: 'example.org/policy', date: '2026-09-14', operator_page: true },
    id_asked: { asked: card.id_asked },
    cost: { kind: card.cost, insurance: card.kind === 'clinic' ? ['Medicaid', 'Example Health'] : [] },
    credit: card.credit ? { community: card.credit.community.text, openness: card.credit.openness } : null,
    also_known_as: card.id === 'example-lifeline' ? ['Example Helpline', 'EHL'] : [],
    needs: card.why.flatMap((why) => (why.reason === 'need' ? [why.value] : [])),
    area: { scope: 'state', codes: ['US', 'US-NY', 'US-CA'], points: [] },
    sources: [{ cite: 'example.org/about', own: true }, { cite: 'Example Newspaper, 2025' }],
    from: '',
    origin: 'built_in',
    disputes: [],
    confidential: false,
  };
}

/** Made-up counts of what a library holds. */
export const COVERAGE: Coverage = {
  entries: 100,
  free: { yes: 60, no: 20, unknown: 20 }, language: { yes: 40, no: 30, unknown: 30 },
  no_id: { yes: 10, no: 5, unknown: 85 }, evening: { yes: 50, no: 10, unknown: 40 },
  languages: [{ language: 'en', crisis: 10, care: 30, community: 20 }, { language: 'es', crisis: 5, care: 8, community: 3 }],
  interpreter: 12, missing: ['km', 'so'],
};

/** A made-up check, of an earlier day. */
export const CHECK: SavedCheck = {
  kind: 'clinic', organization: 'Example Street Clinic', date: '2026-02-01',
  ratings: {
    'leader-named': { answer: 'not', evidence: '', owner: '', until: '' },
    'leader-money': { answer: 'met', evidence: 'The budget', owner: '', until: '' },
    'language-sign': { answer: 'partly', evidence: 'A sign in Spanish', owner: 'Front desk', until: 'March' },
    'data-again': { answer: 'unknown', evidence: '', owner: '', until: '' },
  },
};
