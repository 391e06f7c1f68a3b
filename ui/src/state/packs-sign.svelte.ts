import { asFailure } from '../host';
import type { PackOffer, PackRow, Saved } from '../generated/wire';
import { SignedForm } from './packs-form.svelte';
import type { Session } from './session.svelte';
import type { LongTask } from './task.svelte';

/** A form that adds a signature to a pack that is made. */
export class PackSigning extends SignedForm<'pack'> {
  path = $state('');
  /** What is in the pack: nobody signs what they have not seen. */
  offer = $state.raw<PackOffer | null>(null);
  reading = $state(false);
  #look = 0;
  readonly #session: Session;

  constructor(session: Session, task: LongTask) {
    super(task);
    this.#session = session;
  }

  begin(): void {
    this.close();
    this.open = true;
  }

  override close(): void {
    super.close();
    this.#forget();
  }

  async choose(path: string): Promise<void> {
    this.#forget();
    const mine = this.#look;
    this.failure = null;
    this.reading = true;
    try {
      const looked = await this.#session.host.call('look', { path });
      if (mine !== this.#look) return;
      if (looked.what !== 'pack') throw { code: 'nothing_to_bring', args: {}, kind: 'mendable' };
      this.path = path;
      this.offer = looked;
    } catch (thrown) {
      if (mine === this.#look) this.failure = asFailure(thrown);
    } finally {
      if (mine === this.#look) this.reading = false;
    }
  }

  protected missing(): ['pack', boolean][] {
    return [['pack', this.offer === null]];
  }

  protected ask(): () => Promise<Saved> {
    const request = { path: this.path, key: this.key, password: this.password, folder: this.folder };
    return () => this.#session.host.call('sign_pack', request);
  }

  #forget(): void {
    this.#look += 1;
    this.path = '';
    this.offer = null;
    this.reading = false;
  }
}

export type TakeField = 'pack' | 'entries' | 'reason' | 'signer';

/** An entry that somebody wants to take back, from its own page. */
export interface Harmful {
  /** Its lasting name in data. */
  id: string;
  /** The name of its list. */
  from: string;
}

/** Whether entries of this list can be taken back: others have it too. */
function isShared(pack: PackRow): boolean {
  return pack.source === 'signed' || pack.source === 'built_in';
}

/** A form for a pack that takes entries back. */
export class TakingBack extends SignedForm<TakeField> {
  /** Lists that others have too. */
  packs = $state.raw<readonly PackRow[]>([]);
  pack = $state('');
  /** Lasting names, each on a line of its own. */
  entries = $state('');
  reason = $state('');
  signer = $state('');
  readonly #session: Session;

  constructor(session: Session, task: LongTask) {
    super(task);
    this.#session = session;
  }

  get named(): string[] {
    return [...new Set(this.entries.split('\n').map((each) => each.trim()).filter((each) => each !== ''))];
  }

  begin(packs: readonly PackRow[], harmful: Harmful | null = null): void {
    this.close();
    this.packs = packs.filter(isShared);
    if (harmful) {
      this.entries = harmful.id;
      this.pack = this.packs.find((pack) => pack.name === harmful.from)?.id ?? '';
    }
    this.open = true;
  }

  override close(): void {
    super.close();
    this.pack = '';
    this.entries = '';
    this.reason = '';
    this.signer = '';
  }

  protected missing(): [TakeField, boolean][] {
    return [
      ['pack', this.pack === ''],
      ['entries', this.named.length === 0],
      ['reason', this.reason.trim() === ''],
      ['signer', this.signer.trim() === ''],
    ];
  }

  protected ask(): () => Promise<Saved> {
    const request = {
      pack: this.pack,
      entries: this.named,
      reason: this.reason.trim().toWellFormed(),
      signer: this.signer.trim().toWellFormed(),
      key: this.key,
      password: this.password,
      folder: this.folder,
    };
    return () => this.#session.host.call('take_back', request);
  }
}
