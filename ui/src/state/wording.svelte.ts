import { asFailure } from '../host';
import type { Failure, WorkEntry, WorkFinding, WorkPartText, WorkSaved, WorkTried, WorkWords } from '../generated/wire';
import type { Bench } from './bench.svelte';
import type { Session } from './session.svelte';
import { boxesFor, isEmpty, wordsOf, type PartBoxes } from './boxes';

/** How long nothing must be typed before the words are looked over. */
const PAUSE = 300;

/** One text in the workbench: what stands in its boxes, and what is wrong with that. */
export class Wording {
  entry = $state.raw<WorkEntry | null>(null);
  parts = $state<PartBoxes[]>([]);
  /** The words as they would stand in the file; none before the first look, and where nothing is written. */
  tried = $state.raw<WorkTried | null>(null);
  /** It could not be read. */
  unread = $state.raw<Failure | null>(null);
  /** It could not be saved. */
  failure = $state.raw<Failure | null>(null);
  saving = $state(false);
  /** What came of the last press. */
  outcome = $state<'saved' | 'refused' | 'reviewed' | null>(null);
  readonly id: string;
  readonly #session: Session;
  readonly #bench: Bench;
  /** The words as they are saved. */
  #asIs = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #look = 0;

  constructor(session: Session, bench: Bench, id: string) {
    this.#session = session;
    this.#bench = bench;
    this.id = id;
  }

  /** Something was typed that is not saved. */
  get dirty(): boolean {
    return this.entry !== null && JSON.stringify(this.#words) !== this.#asIs;
  }

  /** The English is another now: the same words, saved again, say that they still fit. */
  get stillFits(): boolean {
    return !this.dirty && this.entry?.standing === 'source_changed';
  }

  /** A second person may stand for the words. */
  get reviewable(): boolean {
    return !this.dirty && (this.entry?.standing === 'machine' || this.entry?.standing === 'unreviewed');
  }

  get findings(): readonly WorkFinding[] {
    if (isEmpty(this.parts)) return [];
    return this.tried?.findings ?? this.entry?.findings ?? [];
  }

  /** What is wrong with one part; what is wrong with the text as a whole stands at its value, or at its first part. */
  findingsOf(part: PartBoxes): readonly WorkFinding[] {
    const first = this.parts[0]?.attribute === part.attribute;
    const known = this.parts.map((each) => each.attribute);
    return this.findings.filter(({ attribute }) => attribute === part.attribute || (first && !known.includes(attribute)));
  }

  async read(): Promise<void> {
    this.unread = null;
    try {
      this.#take(await this.#session.host.call('work_entry', { id: this.id, locale: this.#session.locale }), this.#bench.drafts.get(this.id));
      await this.#lookOver();
    } catch (thrown) {
      this.unread = asFailure(thrown);
    }
  }

  /** Something was typed: it is kept for this visit, and looked over when nothing more comes. */
  typed(): void {
    this.outcome = null;
    this.failure = null;
    if (this.dirty) this.#bench.drafts.set(this.id, $state.snapshot(this.parts));
    else this.#bench.drafts.delete(this.id);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#lookOver(), PAUSE);
  }

  /** Puts other boxes in the place of a part's. */
  change(at: number, part: PartBoxes): void {
    this.parts[at] = part;
    this.typed();
  }

  /** Back to the words that are saved. */
  restore(): void {
    if (!this.entry) return;
    this.parts = boxesFor(this.entry);
    this.typed();
  }

  /** Saves the words, unless something in them must be mended. */
  async save(): Promise<void> {
    if (!this.dirty && !this.stillFits) return;
    await this.#send(async () => {
      const saved = await this.#session.host.call('work_write', { words: this.#request, translator: this.#bench.name.trim() });
      this.tried = { text: this.tried?.text ?? '', findings: saved.findings };
      if (!saved.saved) return 'refused';
      await this.#wrote(saved);
      return 'saved';
    });
  }

  /** A second person stands for the words as they are saved. */
  async review(): Promise<void> {
    if (!this.reviewable) return;
    await this.#send(async () => {
      await this.#wrote(await this.#session.host.call('work_review', { id: this.id, reviewer: this.#bench.name.trim(), locale: this.#session.locale }));
      return 'reviewed';
    });
  }

  /** Takes the last write back, whichever text it was, and reads this one again. */
  async undo(): Promise<void> {
    this.outcome = null;
    if (await this.#bench.undo()) await this.read();
  }

  /** The screen is left: nothing more is looked over. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#look += 1;
  }

  get #words(): WorkPartText[] {
    return this.parts.map(wordsOf);
  }

  get #request(): WorkWords {
    // Half of a character cannot leave the page; the core would refuse the whole text.
    return JSON.parse(JSON.stringify({ id: this.id, parts: this.#words, locale: this.#session.locale }), (_, value: unknown) =>
      typeof value === 'string' ? value.toWellFormed() : value) as WorkWords;
  }

  #take(entry: WorkEntry, draft?: readonly PartBoxes[]): void {
    const boxes = boxesFor(entry);
    this.entry = entry;
    this.#asIs = JSON.stringify(boxes.map(wordsOf));
    this.parts = draft ? structuredClone(draft as PartBoxes[]) : boxes;
  }

  async #wrote(saved: WorkSaved): Promise<void> {
    this.#bench.drafts.delete(this.id);
    this.#take(saved.entry);
    await this.#bench.wrote(saved);
    await this.#lookOver();
  }

  async #lookOver(): Promise<void> {
    clearTimeout(this.#timer);
    this.#look += 1;
    const mine = this.#look;
    if (isEmpty(this.parts)) {
      this.tried = null;
      return;
    }
    try {
      const tried = await this.#session.host.call('work_try', this.#request);
      if (mine === this.#look) this.tried = tried;
    } catch (thrown) {
      if (mine === this.#look) this.failure = asFailure(thrown);
    }
  }

  async #send(what: () => Promise<'saved' | 'refused' | 'reviewed'>): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    this.failure = null;
    this.outcome = null;
    try {
      this.outcome = await what();
    } catch (thrown) {
      this.failure = asFailure(thrown);
    } finally {
      this.saving = false;
    }
  }
}
