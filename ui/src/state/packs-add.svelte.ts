import { asFailure } from '../host';
import type { Failure, Installed, PackOffer } from '../generated/wire';
import type { LongTask } from './task.svelte';
import type { Session } from './session.svelte';

/** What can be done with an offer. */
export type PackWay =
  /** Nothing: it may not be installed. */
  | 'refused'
  /** Nothing: it is installed already. */
  | 'nothing'
  /** It can be installed at once. */
  | 'install'
  /** Once somebody has compared the words of a publisher that nobody here knows. */
  | 'trust'
  /** Once somebody has asked a known publisher about its other key. */
  | 'new_key';

export function wayOf(offer: PackOffer): PackWay {
  if (offer.standing === 'fork' || offer.standing === 'no_base') return 'refused';
  if (offer.trust === 'changed') return 'new_key';
  if (offer.standing === 'same') return 'nothing';
  return offer.trust === 'unknown' ? 'trust' : 'install';
}

/** Choosing a file, looking at the pack in it, deciding, and what came of it. */
export class PackAdding {
  step = $state<'closed' | 'choose' | 'offer' | 'done'>('closed');
  path = $state('');
  offer = $state.raw<PackOffer | null>(null);
  installed = $state.raw<Installed | null>(null);
  failure = $state.raw<Failure | null>(null);
  reading = $state(false);
  /** Somebody compared the words with the publisher. */
  compared = $state(false);
  /** Staff wants the older one. */
  older = $state(false);
  readonly #session: Session;
  readonly #task: LongTask;
  #look = 0;

  constructor(session: Session, task: LongTask) {
    this.#session = session;
    this.#task = task;
  }

  get way(): PackWay { return this.offer ? wayOf(this.offer) : 'refused'; }
  get wantsCompared(): boolean { return this.way === 'trust' || this.way === 'new_key'; }
  get wantsOlder(): boolean { return this.offer?.standing === 'older' && this.way !== 'refused'; }

  /** How many boxes are still to be ticked. */
  get open(): number {
    return Number(this.wantsCompared && !this.compared) + Number(this.wantsOlder && !this.older);
  }

  get ready(): boolean {
    const can = this.way !== 'refused' && this.way !== 'nothing' && this.offer?.standing !== 'same';
    return can && this.open === 0 && !this.#task.running;
  }

  begin(): void {
    this.#forget();
    this.step = 'choose';
  }

  close(): void {
    this.#forget();
    this.step = 'closed';
  }

  async look(path: string): Promise<void> {
    this.#forget();
    const mine = this.#look;
    this.step = 'choose';
    this.path = path;
    this.reading = true;
    try {
      const looked = await this.#session.host.call('look', { path });
      if (mine !== this.#look) return;
      if (looked.what !== 'pack') throw { code: 'nothing_to_bring', args: {}, kind: 'mendable' } satisfies Failure;
      this.offer = looked;
      this.step = 'offer';
    } catch (thrown) {
      if (mine === this.#look) this.failure = asFailure(thrown);
    } finally {
      if (mine === this.#look) this.reading = false;
    }
  }

  /** Installs what was decided; true when it is there now. */
  async install(): Promise<boolean> {
    const { offer } = this;
    if (!offer || !this.ready) return false;
    // The file may have been changed since: only what was looked at and decided about is installed.
    const request = { path: this.path, trust: this.wantsCompared && this.compared, seen: offer.sha256, older: this.wantsOlder && this.older };
    this.failure = null;
    try {
      this.installed = await this.#task.run(() => this.#session.host.call('install_pack', request));
      this.step = 'done';
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    }
  }

  /** What was ticked for one pack is never carried over to another. */
  #forget(): void {
    this.#look += 1;
    this.path = '';
    this.offer = null;
    this.installed = null;
    this.failure = null;
    this.reading = false;
    this.compared = false;
    this.older = false;
  }
}
