import { asFailure } from '../host';
import type { Failure, FilterName, Filters, Found, Kind, Need, Place } from '../generated/wire';
import type { Session } from './session.svelte';

const PAGE = 12;
const PAUSE_MS = 80;
const SETTLED_MS = 700;

/** No filter at all. */
export function noFilters(): Filters {
  return {
    language: null,
    cost_free: false,
    channel: null,
    community: null,
    kind: null,
    open_now: false,
    never_sends_police: false,
  };
}

/** The question being asked and its answer. Lives through a change of language and of screen, and nowhere else. */
export class Find {
  text = $state('');
  need = $state<Need | null>(null);
  filters = $state<Filters>(noFilters());
  near = $state.raw<Place | null>(null);
  literal = $state(false);
  limit = $state(PAGE);
  found = $state.raw<Found | null>(null);
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);
  /** The answer, once the typing has come to rest: for those who hear what has come. Each one is told, also when it is the same again. */
  settled = $state.raw<Found | null>(null);
  readonly #session: Session;
  #serial = 0;
  /** The same question in another language, asked before that is chosen. */
  #ahead: { locale: string; after: number; answer: Promise<Found> } | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  get filtered(): boolean {
    return Object.values(this.filters).some((each) => each !== null && each !== false);
  }

  /** Whether there is a question. Without one, the tiles stand. */
  get asked(): boolean {
    return this.text.trim() !== '' || this.need !== null || this.near !== null || this.filtered;
  }

  type(text: string): void {
    this.text = text;
    this.#changed(PAUSE_MS);
  }

  press(need: Need | null): void {
    this.need = need;
    this.#changed(0);
  }

  /** Begins with what is near a place, or goes back to everywhere. */
  goNear(place: Place | null): void {
    this.near = place;
    this.#changed(0, this.literal);
  }

  narrow(change: Partial<Filters>): void {
    Object.assign(this.filters, change);
    this.#changed(0, this.literal);
  }

  widen(): void {
    this.filters = noFilters();
    this.#changed(0, this.literal);
  }

  takeLiterally(): void {
    this.#changed(0, true);
  }

  /** Everything of one kind, and nothing else asked. */
  onlyKind(kind: Kind): void {
    this.text = '';
    this.need = null;
    this.near = null;
    this.filters = { ...noFilters(), kind };
    this.#changed(0);
  }

  more(): void {
    this.limit += PAGE;
    void this.#ask(0);
  }

  /** Asks in another language already: a finger lies on its button, and what it chooses shall stand at once. */
  prepare(locale: string): void {
    // A question on its way would be broken off by another.
    if (!this.asked || this.busy) return;
    const answer = this.#answer(locale);
    // Whoever chooses the language asks again, and is told.
    answer.catch(() => undefined);
    this.#ahead = { locale, after: this.#serial, answer };
  }

  /** The same question once more: after a failure, or in another language. Done when it is answered. */
  async again(locale?: string): Promise<void> {
    await this.#ask(0, locale);
  }

  /** Forgets the question and the answer. */
  clear(): void {
    this.text = '';
    this.need = null;
    this.near = null;
    this.filters = noFilters();
    this.#changed(0);
    this.found = null;
    this.#ahead = null;
    this.failure = null;
  }

  hiddenBy(filter: FilterName): number {
    return this.found?.hidden.find((each) => each.filter === filter)?.count.count ?? 0;
  }

  #changed(pause: number, literal = false): void {
    this.literal = literal;
    this.limit = PAGE;
    void this.#ask(pause);
  }

  async #ask(pause: number, locale?: string): Promise<void> {
    clearTimeout(this.#pause);
    clearTimeout(this.#rest);
    this.#serial += 1;
    // What was told of the answer before is not told again in another language.
    this.settled = null;
    if (!this.asked) {
      this.found = null;
      this.failure = null;
      this.busy = false;
      return;
    }
    this.busy = true;
    if (pause === 0) await this.#send(this.#serial, locale);
    else this.#pause = setTimeout(() => void this.#send(this.#serial, locale), pause);
  }

  async #send(serial: number, locale = this.#session.locale): Promise<void> {
    try {
      const found = await this.#answerTo(serial, locale);
      // An answer to an earlier question is worth nothing now.
      if (serial !== this.#serial) return;
      this.found = found;
      this.failure = null;
      this.busy = false;
      this.#rest = setTimeout(() => (this.settled = found), SETTLED_MS);
    } catch (thrown) {
      if (serial !== this.#serial) return;
      this.busy = false;
      const failure = asFailure(thrown);
      if (failure.kind !== 'cancelled') this.failure = failure;
    }
  }

  /** What was asked ahead, if nothing else has been asked since, or an answer of now. */
  #answerTo(serial: number, locale: string): Promise<Found> {
    const ahead = this.#ahead;
    this.#ahead = null;
    if (ahead?.locale !== locale || ahead.after !== serial - 1) return this.#answer(locale);
    return ahead.answer.catch(() => this.#answer(locale));
  }

  #answer(locale: string): Promise<Found> {
    return this.#session.host.call('find', {
      // Half of a character cannot leave the page; the core would refuse the whole question.
      text: this.text.toWellFormed(),
      need: this.need,
      locale,
      filters: $state.snapshot(this.filters),
      near: this.near,
      literal: this.literal,
      limit: this.limit,
    });
  }
}
