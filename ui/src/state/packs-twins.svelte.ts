import { asFailure } from '../host';
import type { Card, Failure, PossibleDuplicate } from '../generated/wire';
import type { Session } from './session.svelte';

/** Pairs of entries that may be the same, one decision at a time. */
export class Twins {
  pairs = $state.raw<readonly PossibleDuplicate[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  news = $state.raw<{ what: 'joined'; name: string } | { what: 'apart' } | null>(null);
  busy = $state(false);
  readonly #session: Session;
  #ask = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  async load(): Promise<void> {
    this.#ask += 1;
    const mine = this.#ask;
    this.failure = null;
    try {
      const pairs = await this.#session.host.call('duplicates', { locale: this.#session.locale });
      if (mine === this.#ask) this.pairs = pairs;
    } catch (thrown) {
      if (mine === this.#ask) this.failure = asFailure(thrown);
    }
  }

  /** One of them stays; every pair with the other is settled by that. */
  async join(keep: Card, other: Card): Promise<boolean> {
    return this.#decide('join_entries', keep, other, (pair) => pair.one.id !== other.id && pair.other.id !== other.id);
  }

  async keepApart(pair: PossibleDuplicate): Promise<boolean> {
    return this.#decide('keep_apart', pair.one, pair.other, (each) => each !== pair);
  }

  async #decide(command: 'join_entries' | 'keep_apart', keep: Card, other: Card, stays: (pair: PossibleDuplicate) => boolean): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = null;
    this.news = null;
    try {
      await this.#session.host.call(command, { keep: keep.id, other: other.id });
      this.pairs = (this.pairs ?? []).filter(stays);
      this.news = command === 'join_entries' ? { what: 'joined', name: keep.name.text } : { what: 'apart' };
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
