import type { Said } from '../generated/messages';
import type { BoardRow, ChannelKind, ChannelView, PaperFact, Text } from '../generated/wire';
import { weekOf } from '../l10n/hours';
import { writtenZone } from '../l10n/written';
import { ANSWERS } from '../parts/choices';
import { disputedOf } from '../parts/own-disputes';
import { instruction, mainChannel, offered, speaksWithPeople, wayName } from '../parts/reach';
import { phoneCall, phoneText } from './phone';
import type { Entry, Tongue } from './subject';
import { isCheck, type CheckFact } from './check';
import { isCoverage, type CoverageFact } from './coverage';
import { isTally } from './tally';

/** Words, with what a reader must know about them. */
export type Telling = Pick<Said, 'text' | 'lang' | 'status' | 'source'>;

/** One paragraph, and what stands small behind or below it. */
export interface Item {
  said: Telling;
  under: Telling[];
  /** What a square code holds. */
  code?: string;
}

type Fact = (entry: Entry, tongue: Tongue) => (Item | null)[];

const item = (said: Telling | null | undefined, under: (Telling | null)[] = []): Item | null =>
  said && said.text.trim() !== '' ? { said, under: under.filter((each) => each !== null) } : null;

/** Words that need no translation, such as a number. */
export function plain(text: string, lang: string): Telling {
  return { text, lang, status: 'trusted', source: null };
}

/** Texts joined to one line; what one of them must be known for holds for the line. */
function joined(parts: readonly Telling[], between: string): Telling | null {
  const [first] = parts;
  if (!first) return null;
  const text = parts.map((part) => part.text).join(between);
  const sources = parts.map((part) => part.source);
  const source = sources.every((each) => each !== null) && sources[0]
    ? { text: sources.map((each) => each.text).join(between), lang: sources[0].lang }
    : null;
  return { text, lang: first.lang, status: parts.find((part) => part.status !== 'trusted')?.status ?? 'trusted', source };
}

function numbers(entry: Entry): ChannelView[] {
  return offered(entry.card).filter((channel) => channel.display !== null);
}

function aboutNumber(entry: Entry, channel: ChannelView, { words, lang }: Tongue): (Telling | null)[] {
  const same = numbers(entry).every((each) => String(each.languages) === String(channel.languages));
  return [
    channel.keyword === null ? wayName(words, channel) : instruction(words, channel),
    channel.label === null ? null : plain(channel.label, lang),
    channel.press === null ? null : words.cardPress({ key: channel.press }),
    // Where every number speaks the same languages, they are said once for all.
    same || channel.languages.length === 0 ? null : plain(words.list(channel.languages.map((code) => words.language(code))), lang),
    channel.uncertain ? words.cardUncertain() : null,
    disputedOf(entry.card).includes('numbers') ? words.ownDisputes() : null,
  ];
}

/** That sources disagree, and about what. */
function disputed({ card }: Entry, { words }: Tongue): Telling | null {
  const facts = disputedOf(card).map((fact) => words.disputedFact(fact));
  const [first] = facts;
  return first ? joined([words.ownDisputes(), { ...first, text: words.list(facts) }], ': ') : null;
}

/**
 * Numbers to call for a check. What pauses or is uncertain needs the call most, so its numbers stand here and on no other
 * sheet; what is closed is never called.
 */
function callable({ card }: Entry): readonly ChannelView[] {
  const calls: readonly ChannelKind[] = ['voice', 'video_asl', 'tty'];
  return card.credit?.openness === 'closed' ? [] : card.channels.filter(({ kind, display }) => display !== null && calls.includes(kind));
}

/** Several sayings in one paragraph, a box to tick before each. */
const ticks = (said: readonly (Telling | null)[]): Item | null => {
  const [first, ...more] = said.filter((each) => each !== null);
  return item(first, more);
};

/** The hours of a channel as a week, on the clock of this computer. */
function hours(channel: ChannelView, words: Tongue['words']): string | null {
  if (channel.hours.when === 'always') return words.cardAlwaysOpen().text;
  const days = weekOf(channel.hours, new Date()).filter((run) => run.stretches.length > 0);
  if (days.length === 0) return null;
  const spans = days.map((run) => {
    const times = run.stretches.map((each) => words.cardHoursSpan({ from: each.from, to: each.to }).text);
    return `${words.days(run.first, run.last)}: ${words.listed(times)}`;
  });
  return spans.join(' · ');
}

/** Whether any hours of it depend on a time zone. */
export function hasZone(entry: Entry): boolean {
  return offered(entry.card).some((channel) => channel.hours.when === 'weekly');
}

const FACTS: Record<Exclude<PaperFact, 'speak' | 'language' | 'positions' | `tally_${string}` | CoverageFact | CheckFact>, Fact> = {
  name: ({ card }) => [item(card.name)],
  kind: ({ card }, { words }) => [item(words.kind(card.kind))],
  openness: ({ card }, { words }) => [item(card.credit && words.openness(card.credit.openness))],
  status: ({ card: { status } }, { words }) => {
    if (status.state === 'available') return [];
    const said = status.state === 'paused' ? words.cardStatusPaused() : status.state === 'ended' ? words.cardStatusEnded() : words.cardStatusUncertain();
    return [item(said, [status.since ? words.cardStatusSince({ date: words.date(status.since) }) : null])];
  },
  summary: ({ card }) => [item(card.summary)],
  closed: ({ page }) => [item(page?.closed_text)],
  numbers: (entry, tongue) =>
    numbers(entry).map((channel) => item(plain(channel.display ?? '', tongue.lang), aboutNumber(entry, channel, tongue))),
  first_number: (entry, tongue) =>
    numbers(entry).slice(0, 1).map((channel) => item(plain(channel.display ?? '', tongue.lang), aboutNumber(entry, channel, tongue))),
  main_number: (entry, tongue) => {
    const channel = numbers(entry)[0];
    return channel ? [item(plain(channel.display ?? '', tongue.lang), [entry.card.name, ...aboutNumber(entry, channel, tongue)])] : [];
  },
  call_numbers: (entry, tongue) =>
    callable(entry).map((channel) => item(plain(channel.display ?? '', tongue.lang), aboutNumber(entry, channel, tongue))),
  // Always the same paragraphs, whatever is known, so that two columns stay side by side; what is critical stands alone,
  // because its source may have to stand beside it.
  call_facts: (entry, tongue) => {
    const { card } = entry;
    const { words } = tongue;
    const care = card.kind !== 'practice';
    // Of what is uncertain, too: that is what the call is for.
    const week = callable(entry).map((channel) => hours(channel, words)).find((each) => each !== null);
    const open = week === undefined ? (entry.page?.hours ?? words.cardHoursUnknown()) : plain(week, tongue.lang);
    const [spoken] = factOf('languages', entry, tongue);
    const id = card.id_asked === 'no' ? words.cardIdNo() : card.id_asked === 'yes' ? words.cardIdYes() : words.cardIdUnknown();
    return [
      ticks([open]),
      ticks([spoken?.said ?? words.cardLanguagesUnknown(), ...(care ? [words.cost(card.cost), id] : [])]),
      care && speaksWithPeople(card) ? ticks([words.police(card.emergency)]) : null,
    ];
  },
  call_answers: (_, { words }) => [ticks(ANSWERS.map((answer) => words.callAnswer(answer)))],
  addresses: (entry, tongue) =>
    offered(entry.card).map((channel) => item(channel.address === null ? null : plain(channel.address, 'en'), [wayName(tongue.words, channel)])),
  addresses_short: (entry, tongue) => {
    const channel = mainChannel(entry.card);
    return channel?.address == null || channel.display !== null || !offered(entry.card).includes(channel)
      ? []
      : [item(plain(channel.address, 'en'), [wayName(tongue.words, channel)])];
  },
  open_hours: (entry, { words, lang }) => {
    const known = offered(entry.card).flatMap((channel) => {
      const week = hours(channel, words);
      return week === null ? [] : [{ way: wayName(words, channel).text, week }];
    });
    const [first] = known;
    if (!first) return [];
    // What holds for every way is said once.
    if (known.every(({ week }) => week === first.week)) return [item(plain(first.week, lang))];
    return [...new Set(known.map(({ way, week }) => `${way}: ${week}`))].map((line) => item(plain(line, lang)));
  },
  about_hours: ({ page }) => [item(page?.hours)],
  languages: ({ card }, { words }) => {
    const spoken = card.languages.length > 0 ? [words.cardLanguages({ languages: words.list(card.languages.map((code) => words.language(code))) })] : [];
    return [item(joined(card.interpreter ? [...spoken, words.cardInterpreter()] : spoken, ' · '))];
  },
  police: ({ card }, { words }) =>
    card.kind !== 'practice' && (speaksWithPeople(card) || card.emergency !== 'unknown') ? [item(words.police(card.emergency))] : [],
  police_exceptions: ({ page }) => [item(page?.emergency_text)],
  police_source: ({ page }, { words, lang }) => {
    const emergency = page?.emergency;
    if (!emergency?.date || emergency.policy === 'unknown') return [];
    const date = words.date(emergency.date);
    const said = emergency.operator_page ? words.cardPoliceSource({ date }) : words.cardPoliceOtherSource({ date });
    return [item(said, [emergency.source ? plain(emergency.source, lang) : null])];
  },
  more: ({ page }) => [item(page?.more)],
  who: ({ page }) => [item(page?.who)],
  cost: ({ card }, { words }) => (card.kind === 'practice' || card.cost === 'unknown' ? [] : [item(words.cost(card.cost))]),
  about_money: ({ page }) => [item(page?.money)],
  id_asked: ({ card }, { words }) => {
    if (card.kind === 'practice' || card.id_asked === 'unknown') return [];
    return [item(card.id_asked === 'no' ? words.cardIdNo() : words.cardIdYes())];
  },
  checked: (entry, tongue) => {
    const { card: { freshness, checked } } = entry;
    const { words } = tongue;
    return [item(words.freshness(freshness, checked?.date ?? null), [checked && words.basis(checked.basis), disputed(entry, tongue)])];
  },
  sources: ({ page }, { words }) =>
    page && page.sources.length > 0 ? [item(words.cardSources(), page.sources.map((source) => plain(source.cite, 'en')))] : [],
  code_call: (entry, { words }) => {
    const code = phoneCall(entry);
    const said = item(words.paperScanCall());
    return [said && code !== null ? { ...said, code } : null];
  },
  code_text: (entry, tongue) => {
    const said = item(tongue.words.paperScanText());
    return [said && offered(entry.card).length > 0 ? { ...said, code: phoneText(entry, tongue) } : null];
  },
};

/** What is known about a record, in the words of one language; the same number of items in every language. */
export function factOf(fact: PaperFact, entry: Entry, tongue: Tongue): Item[] {
  if (fact === 'speak' || fact === 'language' || fact === 'positions' || isTally(fact) || isCoverage(fact) || isCheck(fact)) return [];
  return FACTS[fact](entry, tongue).filter((each) => each !== null);
}

/** What a board says about a language. */
export function rowFact(fact: PaperFact, row: BoardRow, tongue: Tongue): { item: Item; across: boolean } | null {
  const own = (text: Text): Telling => text;
  if (fact === 'speak') return { item: { said: own(row.speak), under: [own(row.interpreter)] }, across: true };
  if (fact === 'language') {
    const said = item(tongue.words.language(row.locale));
    return said && { item: said, across: false };
  }
  return null;
}

/** The variables that messages of a document may use; absent where the record has none. */
export function variablesOf(entry: Entry | undefined, { words, lang }: Tongue): Record<string, string> {
  if (!entry) return {};
  const { card } = entry;
  const number = numbers(entry)[0]?.display;
  return {
    name: card.name.text,
    ...(card.credit ? { community: card.credit.community.text } : {}),
    ...(number ? { number } : {}),
    ...(card.checked ? { date: words.date(card.checked.date) } : {}),
    ...(hasZone(entry) ? { zone: writtenZone(lang, new Date()) } : {}),
  };
}
