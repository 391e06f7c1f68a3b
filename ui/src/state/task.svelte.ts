import { asFailure, type Host } from '../host';
import type { Failure, TaskProgress } from '../generated/wire';

const POLL_MS = 300;

/** One long task of the core: how far it is, and a Stop. */
export class LongTask {
  running = $state(false);
  stopping = $state(false);
  /** None until the core has said how far it is. */
  progress = $state.raw<TaskProgress | null>(null);
  /** It could not be stopped. What the task itself fails with goes to whoever started it. */
  failure = $state.raw<Failure | null>(null);
  readonly #host: Host;
  #poll: ReturnType<typeof setTimeout> | undefined;
  #serial = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** How much is done, from 0 to 1; none where that is not known. */
  get share(): number | null {
    const { progress } = this;
    return progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : null;
  }

  /** Waits for the task and asks in the meantime how far it is. Rejects with what the task rejects with. */
  async run<T>(start: () => Promise<T>): Promise<T> {
    this.#serial += 1;
    const mine = this.#serial;
    this.running = true;
    this.stopping = false;
    this.progress = null;
    this.failure = null;
    this.#again(mine);
    try {
      return await start();
    } finally {
      if (mine === this.#serial) this.#end();
    }
  }

  /** Asks the core to stop; the task itself then ends with the failure `stopped`. */
  async stop(): Promise<void> {
    if (!this.running || this.stopping) return;
    this.stopping = true;
    this.failure = null;
    try {
      await this.#host.call('stop_task', {});
    } catch (thrown) {
      // The work goes on, and so does its bar.
      this.stopping = false;
      this.failure = asFailure(thrown);
    }
  }

  #again(mine: number): void {
    this.#poll = setTimeout(() => void this.#ask(mine), POLL_MS);
  }

  async #ask(mine: number): Promise<void> {
    try {
      const progress = await this.#host.call('task', {});
      if (mine === this.#serial && this.running && progress.stage !== null) this.progress = progress;
    } catch {
      // How far it is can be asked again; whether it worked is said by the task itself.
    }
    if (mine === this.#serial && this.running) this.#again(mine);
  }

  #end(): void {
    clearTimeout(this.#poll);
    this.running = false;
    this.stopping = false;
    this.progress = null;
    this.failure = null;
  }
}
