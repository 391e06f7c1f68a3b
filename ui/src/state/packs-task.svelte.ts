import type { Host } from '../host';
import type { TaskProgress } from '../generated/wire';

const LOOK_MS = 300;

/** A long task: how far it is, and a way to stop it. */
export class PackTask {
  running = $state(false);
  stopping = $state(false);
  progress = $state.raw<TaskProgress | null>(null);
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** How much is done, from 0 to 1; none where that is not known. */
  get share(): number | null {
    const { progress } = this;
    return progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : null;
  }

  /** Does the work and looks at how far it is meanwhile. What the work throws is thrown on. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.running = true;
    this.stopping = false;
    this.progress = null;
    const looking = setInterval(() => void this.#look(), LOOK_MS);
    try {
      return await work();
    } finally {
      clearInterval(looking);
      this.running = false;
      this.stopping = false;
      this.progress = null;
    }
  }

  async stop(): Promise<void> {
    if (!this.running || this.stopping) return;
    this.stopping = true;
    try {
      await this.#host.call('stop_task', {});
    } catch {
      // It could not be stopped: the work goes on, and so does its bar.
      this.stopping = false;
    }
  }

  async #look(): Promise<void> {
    try {
      const progress = await this.#host.call('task', {});
      if (this.running) this.progress = progress;
    } catch {
      // The bar goes on without a figure.
    }
  }
}
