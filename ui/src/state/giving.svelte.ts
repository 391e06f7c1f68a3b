import { asFailure } from '../host';
import type { ExportForm, Failure, PackRow } from '../generated/wire';
import { LongTask } from './task.svelte';
import type { Session } from './session.svelte';

/** Giving lists away: which, in what form, and where the file went. */
export class Giving {
  /** None until they have been looked up. */
  packs = $state.raw<readonly PackRow[] | null>(null);
  /** Packs that are left out; whatever is not named goes in. */
  left = $state.raw<ReadonlySet<string>>(new Set());
  form = $state<ExportForm>('tables');
  saved = $state<string | null>(null);
  failure = $state.raw<Failure | null>(null);
  readonly task: LongTask;
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
    this.task = new LongTask(session.host);
  }

  get chosen(): readonly PackRow[] {
    return (this.packs ?? []).filter((pack) => !this.left.has(pack.id));
  }

  async open(): Promise<void> {
    this.failure = null;
    try {
      this.packs = (await this.#session.host.call('packs', {})).packs;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }

  take(id: string, on: boolean): void {
    const left = new Set(this.left);
    if (on) left.delete(id);
    else left.add(id);
    this.left = left;
    this.saved = null;
  }

  async save(folder: string): Promise<void> {
    if (this.task.running || this.chosen.length === 0) return;
    this.saved = null;
    this.failure = null;
    // Always by name: to ask for none means everything, also what was not on the screen.
    const request = { packs: this.chosen.map((pack) => pack.id), form: this.form, folder };
    try {
      this.saved = (await this.task.run(() => this.#session.host.call('export', request))).file;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }

  /** Forgets what was chosen; a file that is still being written is stopped. */
  clear(): void {
    void this.task.stop();
    this.packs = null;
    this.left = new Set();
    this.form = 'tables';
    this.saved = null;
    this.failure = null;
  }
}
