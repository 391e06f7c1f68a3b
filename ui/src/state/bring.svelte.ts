import { asFailure } from '../host';
import type { Brought, Failure, ListOffer, MapRequest, PackRow, SheetConfidence, SheetMapping, SheetOffer, SheetTarget } from '../generated/wire';
import { bare } from '../l10n/codes';
import { LongTask } from './task.svelte';
import type { Session } from './session.svelte';

const PAUSE_MS = 250;
/** What stands before the short name of a source in the lasting name of its list. */
const LIST = 'list-';

export type Step = 'choose' | 'check' | 'running' | 'report';

/** A list on its way in: chosen, looked at, mapped, taken in, reported. Lives through a change of screen and of language. */
export class Bring {
  /** The file or folder that was chosen. */
  path = $state<string | null>(null);
  looking = $state(false);
  list = $state.raw<ListOffer | null>(null);
  sheet = $state.raw<SheetOffer | null>(null);
  /** The name of a signed pack, which is installed elsewhere. */
  pack = $state<string | null>(null);
  /** What each column of the sheet is, as the person has it now; the sheet's own is what was read last. */
  mapping = $state<SheetMapping | null>(null);
  mapBusy = $state(false);
  mapFailure = $state.raw<Failure | null>(null);
  /** The columns are as in a kept file. */
  mappingUsed = $state(false);
  source = $state('');
  name = $state('');
  licence = $state('');
  keepPrivate = $state(false);
  /** Lists that were brought in before. */
  known = $state.raw<readonly PackRow[]>([]);
  brought = $state.raw<Brought | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Start was pressed while something was missing. */
  pressed = $state(false);
  readonly task: LongTask;
  /** Looking at a file, or reading it again with other choices. */
  readonly look: LongTask;
  readonly #session: Session;
  /** Columns that the person or a kept file has set, among them those left as they were guessed. */
  #byHand = $state.raw<ReadonlySet<number>>(new Set());
  #chosen = 0;
  #mapped = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.task = new LongTask(session.host);
    this.look = new LongTask(session.host);
  }

  get step(): Step {
    if (this.brought) return 'report';
    if (this.task.running) return 'running';
    return this.list || this.sheet ? 'check' : 'choose';
  }

  /** The list that is here already under this short name. */
  get updates(): PackRow | null {
    const id = LIST + this.source.trim();
    return this.known.find((pack) => pack.id === id) ?? null;
  }

  /** Whether a column is the name; a list needs none. */
  get named(): boolean {
    return !this.mapping || this.mapping.targets.includes('name');
  }

  get missing(): { source: boolean; name: boolean; column: boolean } {
    return { source: this.source.trim() === '', name: this.name.trim() === '', column: !this.named };
  }

  get ready(): boolean {
    return !Object.values(this.missing).includes(true);
  }

  /** Columns that nobody could guess and nobody has set. */
  get open(): number {
    return this.sheet?.columns.filter((_, at) => this.sureness(at) === 'unknown').length ?? 0;
  }

  /** How sure the guess of a column is, or that it is no guess any more. */
  sureness(at: number): SheetConfidence | 'chosen' {
    const column = this.sheet?.columns[at];
    if (!column || this.#byHand.has(at) || this.mapping?.targets[at] !== column.guessed) return 'chosen';
    return column.confidence;
  }

  async choose(path: string): Promise<void> {
    // What is still being looked at gives way by itself; a Stop could meet the new look.
    this.#forget();
    this.path = path;
    this.looking = true;
    const mine = this.#chosen;
    try {
      const looked = await this.look.run(() => this.#session.host.call('look', { path }));
      if (mine !== this.#chosen) return;
      if (looked.what === 'list') {
        this.list = looked;
        this.source = looked.source;
      } else if (looked.what === 'sheet') {
        this.#read(looked);
        this.source = looked.mapping.source;
      } else this.pack = looked.name;
      if (looked.what !== 'pack') void this.findKnown();
    } catch (thrown) {
      if (mine !== this.#chosen) return;
      const failure = asFailure(thrown);
      // Stopped: another file can be chosen.
      if (failure.kind === 'cancelled') this.#forget();
      else this.failure = failure;
    } finally {
      if (mine === this.#chosen) this.looking = false;
    }
  }

  /** Lists that are here already; without them the short name is simply typed. */
  async findKnown(): Promise<void> {
    try {
      const { packs } = await this.#session.host.call('packs', {});
      this.known = packs.filter((pack) => pack.source === 'imported' && pack.id.startsWith(LIST));
      if (this.updates && this.name === '') this.update(this.updates);
    } catch {
      this.known = [];
    }
  }

  /** Takes names over from a list that is here, or leaves them to be typed. */
  update(pack: PackRow | null): void {
    this.source = pack?.id.replace(LIST, '') ?? this.list?.source ?? this.sheet?.mapping.source ?? '';
    this.name = pack?.name ?? '';
    this.licence = pack?.licence ?? '';
  }

  setTarget(at: number, target: SheetTarget): void {
    if (!this.mapping) return;
    this.mapping.targets[at] = target;
    this.#byHand = new Set([...this.#byHand, at]);
    this.#remap(PAUSE_MS);
  }

  setDefaults(change: Partial<Pick<SheetMapping, 'language' | 'state'>>): void {
    if (!this.mapping) return;
    Object.assign(this.mapping, change);
    this.#remap(PAUSE_MS);
  }

  /** Another sheet has other columns: the core guesses anew where no target is given. */
  setSheet(sheet: string): void {
    if (!this.mapping) return;
    this.#byHand = new Set();
    this.mappingUsed = false;
    this.mapping = { ...this.mapping, sheet, targets: [] };
    this.#remap(0);
  }

  /** Sets the columns as in a kept file. */
  async useMapping(file: string): Promise<void> {
    await this.#map(file);
  }

  mapAgain(): void {
    this.#remap(0);
  }

  /** Keeps the choices as a file and says where. */
  async keepMapping(folder: string): Promise<string> {
    if (this.path === null || !this.mapping) throw new Error('no sheet is open');
    const saved = await this.#session.host.call('keep_mapping', { path: this.path, mapping: this.#ownMapping(), folder });
    return saved.file;
  }

  async start(): Promise<void> {
    this.pressed = true;
    if (this.path === null || this.task.running || !this.ready) return;
    this.failure = null;
    clearTimeout(this.#pause);
    this.#mapped += 1;
    this.mapBusy = false;
    const mine = this.#chosen;
    const request = {
      path: this.path,
      source: this.source.trim(),
      name: this.name.trim(),
      licence: this.licence.trim() || null,
      mapping: this.mapping ? this.#ownMapping() : null,
      keep_private: this.keepPrivate,
    };
    try {
      const brought = await this.task.run(() => this.#session.host.call('bring', request));
      if (mine === this.#chosen) this.brought = brought;
    } catch (thrown) {
      if (mine === this.#chosen) this.failure = asFailure(thrown);
    }
  }

  /** Saves the whole report in the words of the person's language and says where. */
  async saveReport(folder: string): Promise<string> {
    const { words } = this.#session;
    const reasons = this.brought?.reasons ?? [];
    const saved = await this.#session.host.call('save_report', {
      folder,
      headings: [words.bringRowFile(), words.bringRowLine(), words.bringRowColumn(), words.bringRowOutcome(), words.bringRowReason(), words.bringRowValue()].map(bare),
      outcomes: Object.fromEntries(reasons.map(({ outcome }) => [outcome, bare(words.outcome(outcome))])),
      reasons: Object.fromEntries(reasons.map(({ reason }) => [reason, bare(words.reason(reason))])),
    });
    return saved.file;
  }

  /** Begins anew: nothing is chosen. */
  again(): void {
    void this.look.stop();
    this.#forget();
  }

  /** Forgets everything. What is still being taken in is stopped, since nobody would see its report. */
  clear(): void {
    void this.task.stop();
    this.again();
  }

  #forget(): void {
    this.#chosen += 1;
    this.#mapped += 1;
    clearTimeout(this.#pause);
    this.path = null;
    this.looking = false;
    this.list = null;
    this.sheet = null;
    this.pack = null;
    this.mapping = null;
    this.mapBusy = false;
    this.mapFailure = null;
    this.mappingUsed = false;
    this.#byHand = new Set();
    this.source = '';
    this.name = '';
    this.licence = '';
    this.keepPrivate = false;
    this.known = [];
    this.brought = null;
    this.failure = null;
    this.pressed = false;
  }

  /** The mapping with the short name as it is typed now. */
  #ownMapping(): SheetMapping {
    return { ...($state.snapshot(this.mapping) as SheetMapping), source: this.source.trim() };
  }

  #remap(pause: number): void {
    clearTimeout(this.#pause);
    // Whatever is on its way answers an older question.
    this.#mapped += 1;
    this.mapBusy = true;
    if (pause === 0) void this.#map(null);
    else this.#pause = setTimeout(() => void this.#map(null), pause);
  }

  async #map(file: string | null): Promise<void> {
    if (this.path === null || !this.mapping) return;
    clearTimeout(this.#pause);
    this.#mapped += 1;
    const mine = this.#mapped;
    this.mapBusy = true;
    this.mapFailure = null;
    const request: MapRequest = { path: this.path, mapping: this.#ownMapping(), mapping_file: file };
    try {
      const offer = await this.look.run(() => this.#session.host.call('map_sheet', request));
      if (mine !== this.#mapped) return;
      this.#read(offer);
      if (file !== null) {
        this.#byHand = new Set(offer.columns.keys());
        this.source = offer.mapping.source;
        this.mappingUsed = true;
      }
    } catch (thrown) {
      if (mine === this.#mapped) this.mapFailure = asFailure(thrown);
    } finally {
      if (mine === this.#mapped) this.mapBusy = false;
    }
  }

  #read(offer: SheetOffer): void {
    this.sheet = offer;
    this.mapping = structuredClone(offer.mapping);
  }
}
