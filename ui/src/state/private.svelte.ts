import { asFailure } from '../host';
import type { Failure, PassphraseJudged, PrivateContents, PrivateLetter } from '../generated/wire';
import type { Answered } from './answers.svelte';
import { freshId } from './fresh-id';
import type { Session } from './session.svelte';

/** How long after the last change it is saved. */
const PAUSE_MS = 800;
/** How often the core is told that somebody is here; it locks after minutes. */
const TOUCH_MS = 30_000;
/** So long before it locks, the page asks whether somebody is still here. */
const ASK_MS = 60_000;
/** How often the page looks at the clock while it is open. */
const LOOK_MS = 1000;
/** The page has it locked so long before the core does by itself, which does not know in which language to go on. */
const AHEAD_MS = 2000;

/** What somebody asked for that failed. Saving is apart: nobody asks for it. */
export type Wish = 'look' | 'open' | 'make' | 'lock' | 'change' | 'forget';

/**
 * The private store of one person, as the page has it. Whoever opened it has its contents here until it is locked: the core
 * then ends the page. Nothing of it is stored in the page, and a passphrase passes through without being kept.
 */
export class Private {
  /** None yet: whether one can be had here is still being asked. */
  known = $state(false);
  possible = $state(false);
  exists = $state(false);
  /** Minutes until it locks itself. */
  locksAfter = $state(0);
  /** What it holds while it is open. To be changed through `change` alone. */
  contents = $state<PrivateContents | null>(null);
  /** A passphrase is being worked on, or everything is being locked or forgotten. */
  busy = $state(false);
  failed = $state.raw<{ wish: Wish; failure: Failure } | null>(null);
  saving = $state(false);
  /** Everything that was changed here is saved. */
  saved = $state(false);
  /** The last change could not be saved; the next one tries again. */
  saveFailure = $state.raw<Failure | null>(null);
  /** It is about to lock itself: the page asks whether somebody is still here. */
  asking = $state(false);
  /** That is still open: nobody has moved since it was asked. */
  counting = $state(false);
  /** Until it locks itself, while that is counted. */
  secondsLeft = $state(0);
  readonly #session: Session;
  readonly #now: () => number;
  /** The contents as they were last saved, and as they are on their way. */
  #kept = '';
  #sending = '';
  #flight: Promise<boolean> = Promise.resolve(true);
  #pause: ReturnType<typeof setTimeout> | undefined;
  #told = 0;
  /** Whatever was asked before the last opening or closing is no longer of interest. */
  #serial = 0;
  /** Notes about resources that were taken off in this visit: a second press brings the words back. */
  readonly #noted = new Map<string, string>();

  constructor(session: Session, now: () => number = () => performance.now()) {
    this.#session = session;
    this.#now = now;
  }

  get open(): boolean {
    return this.contents !== null;
  }

  failure(wish: Wish): Failure | null {
    return this.failed?.wish === wish ? this.failed.failure : null;
  }

  /**
   * Asks whether there is one. A page that did not open it asks for the passphrase, whatever the core has open: the one who
   * opened it may have been somebody else.
   */
  async look(): Promise<void> {
    const mine = this.#serial;
    try {
      const state = await this.#session.host.call('private_state', {});
      if (mine !== this.#serial) return;
      if (this.failed?.wish === 'look') this.failed = null;
      this.possible = state.possible;
      this.exists = state.exists;
      this.locksAfter = state.locks_after;
      this.known = true;
    } catch (thrown) {
      if (mine === this.#serial) this.failed = { wish: 'look', failure: asFailure(thrown) };
    }
  }

  /** What speaks against a passphrase. */
  async judge(passphrase: string): Promise<PassphraseJudged> {
    return this.#session.host.call('judge_passphrase', { passphrase: passphrase.toWellFormed() });
  }

  async make(passphrase: string): Promise<void> {
    await this.#begin('make', passphrase);
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#begin('open', passphrase);
  }

  /** True when the passphrase is another one from now on. */
  async changePassphrase(passphrase: string): Promise<boolean> {
    return this.#do('change', async () => {
      await this.#session.host.call('change_passphrase', { passphrase: passphrase.toWellFormed() });
    });
  }

  /** Changes what it holds, and saves it a little later. */
  change(what: (contents: PrivateContents) => void): void {
    if (!this.contents) return;
    what(this.contents);
    this.saved = false;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#save(), PAUSE_MS);
  }

  keeps(id: string): boolean {
    return this.contents?.saved.some((each) => each.id === id) ?? false;
  }

  /** Keeps a resource, at the end, or takes it off. */
  toggle(id: string): void {
    this.change((contents) => {
      const at = contents.saved.findIndex((each) => each.id === id);
      if (at < 0) contents.saved.push({ id, note: this.#noted.get(id) ?? '' });
      else for (const { note } of contents.saved.splice(at, 1)) this.#noted.set(id, note);
    });
  }

  /** A paper that is kept; none that was taken out, and none while it is locked. */
  paper(id: string | null): PrivateLetter | null {
    return this.contents?.letters.find((each) => each.id === id) ?? null;
  }

  /** Keeps what was chosen and typed for a paper, in the place of what this id has, or as a new one. Answers its id. */
  keepPaper(id: string | null, kind: string, date: string, answered: Answered): string {
    const letter = { id: id ?? freshId(), kind, date, answers: Object.entries(answered).map(([ask, given]) => ({ ask, given: [...given] })) };
    this.change((contents) => {
      const at = contents.letters.findIndex((each) => each.id === letter.id);
      if (at < 0) contents.letters.unshift(letter);
      else contents.letters[at] = letter;
    });
    return letter.id;
  }

  /** Takes a paper out. */
  dropPaper(id: string): void {
    this.change((contents) => {
      contents.letters = contents.letters.filter((each) => each.id !== id);
    });
  }

  /**
   * Locks it, once everything is saved. Where that fails nothing is locked at first, so that the words can be copied; whoever
   * knows of the failure and presses again has it locked. With nobody there it is locked all the same.
   */
  async lock(nobodyHere = false): Promise<void> {
    if (!this.contents || this.busy) return;
    const toldBefore = nobodyHere || this.saveFailure !== null;
    const mine = this.#serial;
    this.busy = true;
    const saved = await this.#saveAll();
    if (mine !== this.#serial) return;
    if (!saved && !toldBefore) {
      this.busy = false;
      return;
    }
    this.clear();
    await this.#do('lock', async () => {
      await this.#session.host.call('lock_private', { locale: this.#session.locale });
    });
  }

  /** Destroys it, open or not, with the settings and, if that is wished, the entries that were written here. */
  async forget(own: boolean): Promise<void> {
    if (this.busy) return;
    // Nothing of it is to be written again.
    this.clear();
    const forgotten = await this.#do('forget', async () => {
      await this.#session.host.call('forget_private', { own });
      this.#session.kept = false;
    });
    if (forgotten) this.exists = false;
    else await this.look();
  }

  /** The window is left quickly: what is unsaved is sent on its way, and nothing is waited for. */
  leave(): void {
    const last = this.#unsaved();
    if (last && last.text !== this.#sending) void this.#session.host.call('save_private', last.contents).catch(() => undefined);
    this.clear();
  }

  /**
   * A key, a pointer, a finger: while it is open the core is told now and then, so that it does not lock. After the question the
   * first sign counts at once.
   */
  touched(): void {
    if (!this.contents || (!this.counting && this.#now() - this.#told < TOUCH_MS)) return;
    this.counting = false;
    this.#told = this.#now();
    void this.#session.host.call('touch_private', {}).catch(() => undefined);
  }

  /** Somebody has answered the question: they are still here. */
  stay(): void {
    this.touched();
    this.asking = false;
  }

  /** Looks at the clock from now on, until the returned function is called. */
  watch(): () => void {
    const timer = setInterval(() => this.#look(), LOOK_MS);
    return () => clearInterval(timer);
  }

  /**
   * Asks in time, and has it locked when nobody answers. The core would do it too, but counts from the last thing it was asked: reading
   * the question aloud is one, and nobody need be here for that.
   */
  #look(): void {
    // How long it stays open is not known yet.
    if (!this.contents || this.locksAfter === 0) return;
    const left = this.#told + this.locksAfter * 60_000 - AHEAD_MS - this.#now();
    if (left > ASK_MS) return;
    this.asking = true;
    this.counting = true;
    this.secondsLeft = Math.max(0, Math.ceil(left / 1000));
    if (left <= 0) void this.lock(true);
  }

  /** Forgets everything but whether there is one. */
  clear(): void {
    this.#serial += 1;
    clearTimeout(this.#pause);
    this.#flight = Promise.resolve(true);
    this.#kept = '';
    this.#sending = '';
    this.#noted.clear();
    this.contents = null;
    this.busy = false;
    this.failed = null;
    this.saving = false;
    this.saved = false;
    this.saveFailure = null;
    this.asking = false;
    this.counting = false;
  }

  async #begin(wish: 'make' | 'open', passphrase: string): Promise<void> {
    const mine = this.#serial;
    // The core counts from the question, and works on the passphrase for a second.
    const asked = this.#now();
    const begun = await this.#do(wish, async () => {
      const command = wish === 'make' ? 'create_private' : 'open_private';
      const contents = await this.#session.host.call(command, { passphrase: passphrase.toWellFormed() });
      if (mine !== this.#serial) return;
      this.clear();
      this.#kept = JSON.stringify(contents);
      this.#told = asked;
      this.exists = true;
      this.contents = structuredClone(contents);
    });
    // There may be one after all, or none any more.
    if (!begun && mine === this.#serial) await this.look();
  }

  /** True when it worked. What fails after everything was closed is nobody's any more. */
  async #do(wish: Wish, what: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    const mine = this.#serial;
    this.busy = true;
    this.failed = null;
    try {
      await what();
      return true;
    } catch (thrown) {
      if (mine === this.#serial) this.failed = { wish, failure: asFailure(thrown) };
      return false;
    } finally {
      if (mine === this.#serial) this.busy = false;
    }
  }

  /** What the core does not have yet. */
  #unsaved(): { contents: PrivateContents; text: string } | null {
    if (!this.contents) return null;
    // Half of a character cannot leave the page; the core would refuse all of it.
    const text = JSON.stringify($state.snapshot(this.contents), (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value));
    return text === this.#kept ? null : { contents: JSON.parse(text) as PrivateContents, text };
  }

  /** True when nothing is left to save. */
  async #saveAll(): Promise<boolean> {
    const mine = this.#serial;
    while (await this.#save()) {
      if (mine !== this.#serial || !this.#unsaved()) return true;
    }
    return false;
  }

  /** One at a time: the next begins when the one before has ended, with what is there by then. */
  #save(): Promise<boolean> {
    clearTimeout(this.#pause);
    const mine = this.#serial;
    this.#flight = this.#flight.then(() => (mine === this.#serial ? this.#saveNow() : false));
    return this.#flight;
  }

  async #saveNow(): Promise<boolean> {
    const mine = this.#serial;
    const last = this.#unsaved();
    this.saveFailure = null;
    if (last) {
      this.saving = true;
      this.#sending = last.text;
      try {
        await this.#session.host.call('save_private', last.contents);
        if (mine === this.#serial) this.#kept = last.text;
      } catch (thrown) {
        if (mine === this.#serial) this.saveFailure = asFailure(thrown);
        return false;
      } finally {
        if (mine === this.#serial) {
          this.saving = false;
          this.#sending = '';
        }
      }
    }
    if (mine === this.#serial) this.saved = this.#unsaved() === null;
    return true;
  }
}
