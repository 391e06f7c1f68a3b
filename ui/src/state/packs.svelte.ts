import { asFailure } from '../host';
import type { Said } from '../generated/messages';
import type { Changes, Failure, PackRow, Packs, PublisherRow } from '../generated/wire';
import type { Words } from '../l10n/codes';
import type { LongTask } from './task.svelte';
import type { Session } from './session.svelte';

/** What has just been done, to be said once. */
export type PackNews =
  | { what: 'removed'; name: string }
  | { what: 'rolled_back'; name: string; changes: Changes }
  | { what: 'forgotten'; name: string }
  | { what: 'looked' }
  | { what: 'watch_ended' };

/** Where on the screen something was asked for: what came of it is said there. */
export type PackPlace = 'list' | 'publishers' | 'watch';

/** The lists that the library is made of, and what can be done with them. */
export class LibraryPacks {
  all = $state.raw<Packs | null>(null);
  failure = $state.raw<Failure | null>(null);
  news = $state.raw<PackNews | null>(null);
  busy = $state(false);
  place = $state<PackPlace>('list');
  readonly #session: Session;
  readonly #task: LongTask;
  /** Called when entries came or went, so that what is shown elsewhere is asked for anew. */
  readonly #changed: () => void;

  constructor(session: Session, task: LongTask, changed: () => void = () => {}) {
    this.#session = session;
    this.#task = task;
    this.#changed = changed;
  }

  async load(): Promise<void> {
    await this.#attempt('list', async () => {
      this.all = await this.#session.host.call('packs', {});
    });
  }

  async remove(pack: PackRow, name: string): Promise<void> {
    await this.#attempt('list', async () => {
      await this.#task.run(() => this.#session.host.call('remove_pack', { id: pack.id }));
      this.news = { what: 'removed', name };
      await this.refresh();
    });
  }

  async rollBack(pack: PackRow, name: string): Promise<void> {
    await this.#attempt('list', async () => {
      const { changes } = await this.#task.run(() => this.#session.host.call('roll_back_pack', { id: pack.id }));
      this.news = { what: 'rolled_back', name, changes };
      await this.refresh();
    });
  }

  async forget(publisher: PublisherRow): Promise<void> {
    await this.#attempt('publishers', async () => {
      await this.#session.host.call('forget_publisher', { fingerprint: publisher.fingerprint });
      this.news = { what: 'forgotten', name: publisher.name };
      this.all = await this.#session.host.call('packs', {});
    });
  }

  async watch(folder: string | null): Promise<void> {
    await this.#attempt('watch', async () => {
      this.all = await this.#task.run(() => this.#session.host.call('watch_folder', { folder }));
      this.news = { what: folder === null ? 'watch_ended' : 'looked' };
      this.#changed();
    });
  }

  async lookNow(): Promise<void> {
    await this.#attempt('watch', async () => {
      this.all = await this.#task.run(() => this.#session.host.call('check_watched', {}));
      this.news = { what: 'looked' };
      this.#changed();
    });
  }

  /** Entries came or went. */
  async refresh(): Promise<void> {
    this.#changed();
    this.all = await this.#session.host.call('packs', {});
  }

  /** One thing at a time: a second press while the first is being done is none. */
  async #attempt(place: PackPlace, what: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.place = place;
    this.failure = null;
    this.news = null;
    try {
      await what();
    } catch (thrown) {
      this.failure = asFailure(thrown);
    } finally {
      this.busy = false;
    }
  }
}

/** What a list is called: two have no name of their own. */
export function packName(words: Words, pack: Pick<PackRow, 'id' | 'name' | 'source'>): string {
  if (pack.source === 'own') return words.packsNameOwn().text;
  if (pack.source === 'built_in') return words.packsNameBuiltIn().text;
  return pack.name === '' ? pack.id : pack.name;
}

/** Only what somebody brought in can be taken out as a whole; own entries are deleted one by one. */
export function removable(pack: PackRow): boolean {
  return pack.source === 'signed' || pack.source === 'imported';
}

/** The four words, one by one. */
export function fourWords(words: string): string[] {
  return words.split(/[\s-]+/).filter((word) => word !== '');
}

/** The sentences about what changed; none where nothing did. */
export function changesSaid(words: Words, changes: Changes): Said[] {
  const { added, changed, removed, same } = changes;
  if (added + changed + removed === 0) return [words.packsChangesNone()];
  return [
    added > 0 && words.packsChangesAdded({ count: added }),
    changed > 0 && words.packsChangesChanged({ count: changed }),
    removed > 0 && words.packsChangesRemoved({ count: removed }),
    same > 0 && words.packsChangesSame({ count: same }),
  ].filter((said) => said !== false);
}
