import { Messages, type Said } from '../generated/messages';
import type {
  CheckAnswer,
  CallAnswer,
  ChannelKind,
  Community,
  CostKind,
  DisputedFact,
  EmergencyPolicy,
  FailureCode,
  Freshness,
  Kind,
  Mistake,
  Need,
  Openness,
  Outcome,
  PackOrigin,
  PackSort,
  PackStanding,
  PackTrust,
  Place,
  Reason,
  Sameness,
  Scope,
  SheetTarget,
  SpeechSpeed,
  Status,
  TaskStage,
  Theme,
  VerificationBasis,
  WatchOutcome,
  WorkStanding,
} from '../generated/wire';
import type { ControlKind, ControlState } from '../speech/announce';
import { withoutMarks } from './marks';
import type { CatalogueFormatter } from './formatter';
import { sortedByName, writtenCount, writtenDate, writtenDays, writtenDistance, writtenLanguage, writtenList, writtenQuarter } from './written';

/**
 * Everything the window can say in one language: each message by its own typed name (from [`Messages`]), and the words
 * for the core's codes, whose ids are `<family>-<code>`. A test holds the families against the messages there are.
 */
export class Words extends Messages {
  readonly #formatter: CatalogueFormatter;

  constructor(formatter: CatalogueFormatter) {
    super(formatter);
    this.#formatter = formatter;
  }

  get lang(): string {
    return this.#formatter.tag;
  }

  #code(family: string, code: string, attribute: string | null = null, args: Record<string, string> | null = null): Said {
    return this.#formatter.say(`${family}-${code}`, attribute, args);
  }

  /** A message by its id, as a document names it; none where a variable that it wants is not there. */
  tryById(id: string, args: Record<string, string>, attribute: 'about' | 'hint' | null = null): Said | null {
    return this.#formatter.trySaying(id, attribute, args);
  }

  checkKindOf(kind: string): Said { return this.#formatter.say(`check-kind-${kind}`, null, null); }
  checkGroup(group: string): Said { return this.#formatter.say(`check-group-${group}`, null, null); }
  /** The sentence that is true of an organization or not. */
  checkStatement(id: string): Said { return this.#formatter.say(`check-s-${id}`, null, null); }
  checkAnswer(answer: CheckAnswer): Said { return this.#code('check-answer', answer); }

  /** A message of the screen on safety by its id from the generated outline, which holds none that is not there. */
  safety(id: string, attribute: 'does' | 'cannot' | 'when' | null = null): Said { return this.#formatter.say(id, attribute, null); }

  kind(code: Kind): Said { return this.#code('kind', code); }
  need(code: Need): Said { return this.#code('need', code); }
  needAbout(code: Need): Said { return this.#code('need', code, 'about'); }
  community(code: Community): Said { return this.#code('community', code); }
  cost(code: CostKind): Said { return this.#code('card-cost', code); }
  police(code: EmergencyPolicy): Said { return this.#code('card-police', code); }
  channel(code: ChannelKind): Said { return this.#code('card-channel', code); }
  scope(code: Scope): Said { return this.#code('card-scope', code); }
  basis(code: VerificationBasis): Said { return this.#code('card-basis', code); }
  listenKind(code: ControlKind): Said { return this.#code('listen-kind', code); }
  listenIs(code: ControlState): Said { return this.#code('listen-is', code); }
  speechSpeed(code: SpeechSpeed): Said { return this.#code('listen-speed', code); }
  theme(code: Theme): Said { return this.#code('settings-theme', code); }
  openness(code: Openness): Said { return code === 'closed' ? this.cardClosedPractice() : this.#code('card', code); }
  failure(code: FailureCode, args: Record<string, string>): Said { return this.#code('failure', code, null, args); }
  failureWay(code: FailureCode, args: Record<string, string>): Said { return this.#code('failure', code, 'what-to-do', args); }
  reason(code: Reason): Said { return this.#code('bring-reason', code); }
  outcome(code: Outcome): Said { return this.#code('bring-outcome', code); }
  target(code: SheetTarget): Said { return this.#code('bring-target', code); }
  stage(code: TaskStage): Said { return this.#code('task-stage', code); }
  packOrigin(code: PackOrigin): Said { return this.#code('packs-origin', code); }
  packSort(code: PackSort): Said { return this.#code('packs-sort', code); }
  packTrust(code: PackTrust): Said { return this.#code('packs-trust', code); }
  packStanding(code: PackStanding): Said { return this.#code('packs-standing', code); }
  watchOutcome(code: WatchOutcome): Said { return this.#code('packs-watch', code); }
  sameness(code: Sameness): Said { return this.#code('packs-same', code); }
  /** By the word that stands over the fact on a record's own page, where there is one. */
  disputedFact(code: DisputedFact): Said {
    switch (code) {
      case 'hours': return this.cardHours();
      case 'languages': return this.cardLanguagesTitle();
      case 'id_asked': return this.cardId();
      case 'area': return this.cardArea();
      default: return this.#code('own-fact', code);
    }
  }
  callAnswer(code: CallAnswer): Said { return this.#code('own-call', code); }
  mistake(code: Mistake): Said { return this.#code('own-mistake', code); }
  status(code: Status): Said { return this.#code('own-status', code); }
  workStanding(code: WorkStanding): Said { return this.#code('translate-standing', code); }
  state(code: string): Said { return this.#code('place', `us-${code.toLowerCase()}`); }

  /** "Near ...", for the place that was chosen. */
  near(place: Place): Said {
    if (place.by === 'zip') return this.placeNearZip({ zip: place.zip });
    const state = this.state(place.state).text;
    return this.placeNearPlace({ place: place.by === 'state' ? state : this.placeCountyAndState({ county: place.county, state }).text });
  }

  /**
   * How far off something is, in miles and kilometers. Both ends may be the middle of a ZIP code area or of a town, so
   * nothing under five miles is told apart.
   */
  distance(meters: number): Said {
    const [miles, kilometers] = [Math.round(meters / 1609.344), Math.round(meters / 1000)];
    const both = (mile: number, kilometer: number) => ({
      miles: writtenDistance(this.lang, mile, 'mile'),
      kilometers: writtenDistance(this.lang, kilometer, 'kilometer'),
    });
    return miles < 5 ? this.placeDistanceUnder(both(5, 8)) : this.placeDistance(both(miles, kilometers));
  }

  /** In the order in which readers of the language look for names. */
  sorted<T>(items: readonly T[], name: (item: T) => string): T[] {
    return sortedByName(this.lang, items, name);
  }

  notice(code: string, args: Record<string, string>): Said { return this.#code('notice', code, null, args); }

  freshness(code: Freshness, date: string | null): Said {
    if (code === 'unchecked' || date === null) return this.cardUnchecked();
    return this.#code('card', code, null, { date: this.date(date) });
  }

  /** What a language is called in the middle of a list. */
  language(code: string): Said {
    const id = `language-${code}`;
    if (this.#formatter.knows(id)) return this.#formatter.say(id, null, null);
    const primary = `language-${code.split('-')[0] ?? code}`;
    if (this.#formatter.knows(primary)) return this.#formatter.say(primary, null, null);
    const other = this.languageOther({ code });
    // Names that no catalogue has, where the engine knows them in this very language.
    const name = writtenLanguage(this.lang, code);
    return name === null ? other : { ...other, text: name, lang: this.lang, dir: this.#formatter.direction, status: 'trusted', source: null };
  }

  /** A date as exact as it is, written out for the reader. */
  date(date: string): string { return writtenDate(this.lang, date); }
  quarter(quarter: string): string { return writtenQuarter(this.lang, quarter); }
  count(count: number): string { return writtenCount(this.lang, count); }
  days(first: number, last: number): string { return writtenDays(this.lang, first, last); }
  /** Words joined to a list, in the language they are all in. */
  list(words: readonly Said[]): string {
    const [first] = words;
    const lang = first && words.every((word) => word.lang === first.lang) ? first.lang : this.lang;
    return writtenList(lang, words.map((word) => word.text));
  }
  /** Plain strings joined to a list. */
  listed(words: readonly string[]): string { return writtenList(this.lang, words); }
}

/** A message as bare text, for labels, titles and the clipboard. */
export function bare(said: Said): string {
  return withoutMarks(said.text);
}
