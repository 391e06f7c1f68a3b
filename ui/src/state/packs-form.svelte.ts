import { asFailure } from '../host';
import type { Failure, Saved } from '../generated/wire';
import type { LongTask } from './task.svelte';

/** What every form asks for that signs a file and saves it. */
export type SignField = 'key' | 'password' | 'folder';

/** A form that makes a signed file. The password lives here until the file is made or the form is closed, and nowhere else. */
export abstract class SignedForm<Field extends string> {
  open = $state(false);
  key = $state('');
  password = $state('');
  folder = $state('');
  wrong = $state.raw<readonly (Field | SignField)[]>([]);
  failure = $state.raw<Failure | null>(null);
  /** The whole path of the file that was made. */
  saved = $state<string | null>(null);
  readonly #task: LongTask;

  constructor(task: LongTask) {
    this.#task = task;
  }

  close(): void {
    this.open = false;
    this.key = '';
    this.password = '';
    this.folder = '';
    this.wrong = [];
    this.failure = null;
    this.saved = null;
  }

  async make(): Promise<void> {
    if (this.#task.running) return;
    this.failure = null;
    const missing: [Field | SignField, boolean][] = [
      ...this.missing(),
      ['key', this.key === ''],
      ['password', this.password === ''],
      ['folder', this.folder === ''],
    ];
    this.wrong = missing.filter(([, is]) => is).map(([field]) => field);
    if (this.wrong.length > 0) return;
    try {
      // What is typed later is not part of what was asked for.
      const { file } = await this.#task.run(this.ask());
      if (!this.open) return;
      this.saved = file;
      this.password = '';
    } catch (thrown) {
      if (this.open) this.failure = asFailure(thrown);
    }
  }

  /** Its own fields in their order, and whether each still wants something. */
  protected abstract missing(): [Field, boolean][];
  /** What to ask the core for, as it stands in the form now. */
  protected abstract ask(): () => Promise<Saved>;
}
