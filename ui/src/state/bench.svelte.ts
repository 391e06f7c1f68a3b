import { SvelteMap } from 'svelte/reactivity';
import { asFailure } from '../host';
import type { Failure, OpenWorkRequest, TakenIn, WorkListed, WorkSaved, WorkStanding, Workbench } from '../generated/wire';
import type { Session } from './session.svelte';
import type { PartBoxes } from './boxes';

/** The most rows that are drawn at once; a button shows as many more. */
export const PAGE = 100;

/** How a text can stand, the ones to do first before the others. */
export const STANDINGS: readonly WorkStanding[] = ['missing', 'source_changed', 'machine', 'unreviewed', 'trusted'];

/** Which texts are in the list; null and '' leave nothing out. */
export interface WorkFilter {
  standing: WorkStanding | null;
  critical: boolean;
  area: string | null;
  text: string;
}

const EVERYTHING: WorkFilter = { standing: null, critical: false, area: null, text: '' };

/** The texts that pass a filter; of what was typed, each word must stand in the English or in the id. */
export function filtered(entries: readonly WorkListed[], { standing, critical, area, text }: WorkFilter): WorkListed[] {
  const typed = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return entries.filter((entry) => {
    if (standing !== null && entry.standing !== standing) return false;
    if (critical && !entry.critical) return false;
    if (area !== null && entry.area !== area) return false;
    const hay = `${entry.english} ${entry.id}`.toLowerCase();
    return typed.every((word) => hay.includes(word));
  });
}

/** The translators' workbench: one language in one folder. What is typed is in memory alone until it is saved. */
export class Bench {
  /** None while no language is open. */
  work = $state.raw<Workbench | null>(null);
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);
  /** The last save was taken back. */
  undone = $state(false);
  filter = $state<WorkFilter>({ ...EVERYTHING });
  /** How many rows of the list are drawn. */
  shown = $state(PAGE);
  /** Who is working; empty: nobody says. */
  name = $state('');
  /** The text that was open last. */
  at = $state<string | null>(null);
  /** What was typed and not saved, by text. */
  readonly drafts = new SvelteMap<string, PartBoxes[]>();
  /** The list as it was when a text of it was opened: it stays, although saving changes how texts stand. */
  #walk: readonly string[] = [];
  /** How far the list was scrolled then. */
  scroll = 0;
  /** The language of the window before the program was looked at in the one that is worked on. */
  #own: string | null = null;
  /** How often everything was forgotten. An answer to a question from before must not bring anything back. */
  #forgotten = 0;
  readonly #session: Session;
  readonly #rows = $derived(filtered(this.work?.entries ?? [], this.filter));
  readonly #areas = $derived([...new Set((this.work?.entries ?? []).map((each) => each.area))].sort());

  constructor(session: Session) {
    this.#session = session;
  }

  /** The texts in the list. */
  get rows(): readonly WorkListed[] { return this.#rows; }
  /** The parts of the program that have texts. */
  get areas(): readonly string[] { return this.#areas; }

  /** Opens a language in a folder; true when it is open. */
  async open(request: OpenWorkRequest): Promise<boolean> {
    return this.#attempt(async () => {
      const mine = this.#forgotten;
      const work = await this.#session.host.call('work_open', request);
      if (mine !== this.#forgotten) return;
      this.clear();
      this.#session.folder = request.folder;
      await this.#took(work);
    });
  }

  /** Puts the work away and goes back to the languages of the program. */
  async close(): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#session.host.call('work_close', {});
      this.clear();
      await this.#session.useFolder(null);
    });
  }

  /** Takes back the last write; true when it was. */
  async undo(): Promise<boolean> {
    this.undone = false;
    this.undone = await this.#attempt(async () => this.#while(this.#session.host.call('work_undo', {}), (work) => work));
    return this.undone;
  }

  /** Saves everything as one file; answers its whole path. */
  async handBack(folder: string): Promise<string> {
    return (await this.#session.host.call('work_hand_back', { folder })).file;
  }

  /** Takes in what somebody handed back. `theirs` are the disputed texts that shall be as they have them. */
  async takeIn(path: string, theirs: string[]): Promise<TakenIn> {
    const asked = this.#session.host.call('work_take_in', { path, theirs });
    await this.#while(asked, ({ work }) => work);
    return asked;
  }

  /** A text was written or signed: the list and the program around it say so. */
  async wrote({ entry, undoable, all, critical }: WorkSaved): Promise<void> {
    if (!this.work) return;
    const entries = this.work.entries.map((each) => (each.id === entry.id ? { ...each, standing: entry.standing } : each));
    await this.#took({ ...this.work, undoable, all, critical, entries });
  }

  /** The list as it is now is what "previous" and "next" go through, and what somebody comes back to. */
  walkFromHere(scroll: number): void {
    this.#walk = this.rows.map((each) => each.id);
    this.scroll = scroll;
  }

  /** The text so many places further on; none at the end. */
  beside(id: string, by: -1 | 1): string | null {
    const walk = this.#walk.includes(id) ? this.#walk : (this.work?.entries ?? []).map((each) => each.id);
    return walk[walk.indexOf(id) + by] ?? null;
  }

  /** Narrows the list, from its beginning. */
  narrow(change: Partial<WorkFilter>): void {
    Object.assign(this.filter, change);
    this.shown = PAGE;
  }

  /** Shows the whole program in the language that is worked on. */
  async look(): Promise<boolean> {
    const tag = this.work?.locale.tag;
    if (tag === undefined) return false;
    return this.#attempt(async () => {
      if (this.#session.locale !== tag) this.#own = this.#session.locale;
      await this.#session.show(tag);
    });
  }

  /** Back to the language that the window was in. */
  async lookedEnough(): Promise<void> {
    const own = this.#own;
    this.#own = null;
    if (own !== null) await this.#attempt(() => this.#session.show(own));
  }

  /** Forgets all that was typed and which language was open. */
  clear(): void {
    this.work = null;
    this.failure = null;
    this.undone = false;
    this.filter = { ...EVERYTHING };
    this.shown = PAGE;
    this.name = '';
    this.at = null;
    this.drafts.clear();
    this.#walk = [];
    this.scroll = 0;
    this.#own = null;
    this.#forgotten += 1;
  }

  /** Waits for an answer; the work in it counts unless all was forgotten meanwhile. */
  async #while<T>(asked: Promise<T>, workOf: (answer: T) => Workbench): Promise<void> {
    const mine = this.#forgotten;
    const answer = await asked;
    if (mine === this.#forgotten) await this.#took(workOf(answer));
  }

  async #took(work: Workbench): Promise<void> {
    this.work = work;
    await this.#session.changed(work.locale.tag, work.locales);
  }

  async #attempt(what: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = null;
    try {
      await what();
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
