import type { Commands } from '../generated/commands';
import type { Card, Catalogue, FindRequest, Found, LocaleInfo, SpeechStatus, Standing, Text } from '../generated/wire';
import { directionOf } from '../l10n/chain';
import { copyInPage } from './clipboard';
import type { Host } from './index';
import type { Answers } from './made-up/answers';
import { bringAnswers } from './made-up/bring';
import { ownAnswers } from './made-up/own';
import { packAnswers } from './made-up/packs';
import { privateAnswers } from './made-up/private';
import { staffAnswer } from './made-up/staff';
import { workAnswers } from './made-up/workbench';
import { CARDS, CHECK, COVERAGE } from './sample';
import { FIRST_SETTINGS } from '../state/settings';

const FILES = import.meta.glob<string>(['../../../locales/*/*.ftl', '!../../../locales/*/library.ftl', '!../../../locales/*/cli.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const own = (text: string, lang: string): Text => ({ text, lang, status: 'machine', source: null });

const META = import.meta.glob<string>('../../../locales/*/locale.toml', { query: '?raw', import: 'default', eager: true });

/** What `locale.toml` says of a language. */
const told = (meta: string, key: string): string => new RegExp(`^${key} = "?(.*?)"?$`, 'm').exec(meta)?.[1] ?? '';

/** The languages of the program, English first. */
const LANGUAGES = Object.values(META)
  .map((meta) => ({ tag: told(meta, 'tag'), endonym: told(meta, 'endonym'), english: told(meta, 'english'), tall: told(meta, 'tall') === 'true' }))
  .sort((a, b) => Number(b.tag === 'en') - Number(a.tag === 'en') || (a.tag < b.tag ? -1 : 1));

/** Their tags. */
export const TAGS: readonly string[] = LANGUAGES.map(({ tag }) => tag);

/** Nothing here speaks. */
const SILENT: SpeechStatus = { change: 1, state: 'silent', place: null, unspoken: [], trouble: 'no_program' };

/** A recording without a single sample. */
const NO_SOUND = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=';

/** A program around the window that is not there: made-up records, for tests of parts and for work on the screens. */
export function memoryHost(changes: Partial<Answers> = {}): Host {
  const answers: Answers = {
    start: () => ({
      locales: allLocales(),
      settings: { ...FIRST_SETTINGS },
      kept: false,
      suggested: 'en',
      library: { source: 'built_in', reason: null, built_on: '2026-11-22' },
      version: '0.0.0',
      revoked: [],
      job_title: 'Information sheet',
      covered: false,
      kiosk: null,
      portable: false,
    }),
    leave: () => ({}),
    come_back: () => ({}),
    page_stands: () => ({}),
    leave_by_keys: () => ({}),
    kiosk_event: () => ({ phase: 'visit', seconds_left: 0 }),
    kiosk_staff: staffAnswer,
    standings: () => TAGS.map(standing),
    speak: () => SILENT,
    speech_act: () => SILENT,
    speech_follow: () => SILENT,
    recording: () => ({ kind: 'wav', base64: NO_SOUND }),
    find: findIn,
    counties: ({ state }) => ({ counties: state === 'FL' ? ['Broward County', 'Miami-Dade County'] : [] }),
    zip: ({ typed }) => ({ standing: /^\d{5}$/.test(typed) ? (typed === '00000' ? 'unknown' : 'known') : 'not_a_zip', zip: typed }),
    board: () => LANGUAGES.map(({ tag, endonym }) => ({ locale: tag, speak: own(`(${endonym})`, tag), interpreter: own(endonym, tag) })),
    coverage: () => COVERAGE,
    positions: () => [],
    save_check: ({ folder, passphrase }) => ({ file: `${folder}/our.check.${passphrase === null ? 'json' : 'age'}` }),
    open_check: () => CHECK,
    draw_paper: ({ paper }) => ({ pages: [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 612 792"><desc>${String(paper.parts.length)}</desc></svg>`] }),
    outlets: () => ({ file: 'sheet.pdf', places: [{ kind: 'desktop', name: '', folder: '/home/example/Desktop' }], printers: ['Example_Printer'], usual_printer: null }),
    save_paper: ({ folder }) => ({ file: `${folder}/sheet.pdf` }),
    save_text: ({ folder }) => ({ file: `${folder}/sheet.txt` }),
    save_calendar: ({ folder }) => ({ file: `${folder}/meetings.ics` }),
    print_paper: () => ({}),
    square_code: () => ({ side: 29, path: 'M4 4h7v1h-7z' }),
    practices: () => CARDS.filter((card) => card.kind === 'practice'),
    crisis_lines: () => ({ lines: CARDS.filter((card) => card.kind === 'crisis'), compiled: false, built_on: '2026-11-22' }),
    credits: () => ({ works: [{ name: 'example', version: '1.0.0', licence: 'MIT' }],
      data: [{ name: 'example list 1.0', licence: 'MIT', source: 'made up' }],
      sources: ['example.org/made-up'] }),
    keep_settings: () => ({}),
    forget_settings: () => ({}),
    use_locale_folder: () => ({ locales: allLocales(), notices: [] }),
    ...bringAnswers(),
    ...packAnswers(),
    ...ownAnswers(),
    ...privateAnswers(),
    ...workAnswers(allLocales, catalogueOf),
    ...changes,
  };
  return {
    async call<K extends keyof Commands>(name: K, request: Commands[K]['request']): Promise<Commands[K]['answer']> {
      await Promise.resolve();
      return answers[name](request);
    },
    copy: copyInPage,
  };
}

function allLocales(): LocaleInfo[] {
  return LANGUAGES.map((each) => ({
    ...each,
    direction: directionOf(each.tag),
    from_folder: false,
    pseudo: false,
    machine: each.tag !== 'en',
  }));
}

function standing(tag: string): Standing {
  const own = tag === 'en';
  return { tag, total: 300, trusted: own ? 300 : 0, unreviewed: 0, machine: own ? 0 : 300, source_changed: 0, critical: 40, critical_there: 40 };
}

/** The messages of one language over those of English, as the core hands them out. */
export function catalogueOf(tag: string): Catalogue {
  const own = Object.entries(FILES).filter(([path]) => path.includes(`/locales/${tag}/`));
  if (tag === 'en') return { layers: [], notices: [] };
  const ftl = own.map(([, text]) => text).join('\n');
  return { layers: [{ tag, direction: directionOf(tag), tall: false, ftl, standing: 'machine', differs: {} }], notices: [] };
}

function findIn({ text, need, filters, near, limit }: FindRequest): Found {
  const typed = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const asked = CARDS.filter((card) => {
    const hay = `${card.name.text} ${card.summary.text} ${card.kind}`.toLowerCase();
    return typed.every((word) => hay.includes(word)) && (need === null || card.why.some((why) => why.reason === 'need' && why.value === need));
  });
  const tests: [keyof typeof filters, (card: Card) => boolean][] = [
    ['language', (card) => card.interpreter || card.languages.includes(filters.language ?? '')],
    ['cost_free', (card) => card.cost === 'free' || card.cost === 'sliding'],
    ['channel', (card) => card.channels.some((channel) => channel.kind === filters.channel)],
    ['community', (card) => card.communities.some((each) => each.community === filters.community)],
    ['kind', (card) => card.kind === filters.kind],
    ['open_now', (card) => card.open.state === 'always' || card.open.state === 'open'],
    ['never_sends_police', (card) => card.emergency === 'never_without_consent'],
  ];
  const on = tests.filter(([name]) => filters[name] !== null && filters[name] !== false);
  const kept = asked.filter((card) => on.every(([, test]) => test(card)));
  return {
    cards: kept.slice(0, limit).map((card, index) => (near && index === 0 ? { ...card, meters: 4800 } : card)),
    total: { count: kept.length, or_more: false },
    hidden: on.map(([filter, test]) => ({ filter, count: { count: asked.filter((card) => !test(card)).length, or_more: false } })),
    hidden_together: { count: asked.length - kept.length, or_more: false },
    crisis: need === 'suicide' || /\bdie\b|suicide/.test(text.toLowerCase()),
    some_words_only: false,
    instead: null,
    near: near && { exact: true, doors: kept.length > 0 },
    notices: [],
  };
}
