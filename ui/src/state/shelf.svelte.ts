import { asFailure, type Host } from '../host';
import type { Failure, Shelf, ShelfFile, ShelfKind } from '../generated/wire';

/** Walks through folders to choose a file or a folder. Remembers nothing once it is gone. */
export class ShelfWalk {
  shelf = $state.raw<Shelf | null>(null);
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);
  typed = $state('');
  readonly #host: Host;
  #step = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Opens a folder, or the places to start from. A folder that cannot be read leaves the open one standing. */
  async open(folder: string | null): Promise<boolean> {
    this.#step += 1;
    const mine = this.#step;
    this.busy = true;
    this.failure = null;
    try {
      const shelf = await this.#host.call('browse', { folder });
      if (mine === this.#step) this.shelf = shelf;
      return mine === this.#step;
    } catch (thrown) {
      if (mine === this.#step) this.failure = asFailure(thrown);
      return false;
    } finally {
      if (mine === this.#step) this.busy = false;
    }
  }

  /**
   * Goes where the typed path leads: opens a folder and answers nothing, or answers the path, which then is a file's.
   * Whether that file is there and fits, whoever reads it says.
   */
  async follow(): Promise<string | null> {
    const path = unquoted(this.typed);
    if (path === '') return null;
    const mine = this.#step + 1;
    if (await this.open(path)) {
      this.typed = '';
      return null;
    }
    if (mine !== this.#step) return null;
    this.failure = null;
    return path;
  }
}

/** A path as it is, also where it was copied with the quotes that file managers put around it. */
export function unquoted(path: string): string {
  return path.trim().replace(/^(["'])(.*)\1$/, '$2').trim();
}

/** The files of those kinds. */
export function fitting(shelf: Shelf, kinds: readonly ShelfKind[]): ShelfFile[] {
  return shelf.files.filter((file) => kinds.includes(file.kind));
}

/** Whether the open folder itself is something to choose. */
export function folderFits(shelf: Shelf, kinds: readonly ShelfKind[], wantFolder: boolean): boolean {
  return shelf.folder !== null && (wantFolder || (shelf.is_list && kinds.includes('list')));
}
