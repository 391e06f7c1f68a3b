import { asFailure } from '../host';
import type { Failure, MadeKey, PackRow, Saved } from '../generated/wire';
import { SignedForm } from './packs-form.svelte';
import type { Session } from './session.svelte';
import type { LongTask } from './task.svelte';

export type MakeField = 'from' | 'name' | 'publisher' | 'id' | 'number' | 'date';

const MONTHS_TO_CHECK = 6;
const LEAST_PASSWORD = 8;

/** A form for a pack. */
export class PackMaking extends SignedForm<MakeField> {
  from = $state<string[]>([]);
  name = $state('');
  publisher = $state('');
  terms = $state('');
  checkAgainBy = $state('');
  since = $state('');
  /** What somebody typed in place of what is suggested. */
  typedId = $state<string | null>(null);
  typedNumber = $state<string | null>(null);
  /** The number of the earlier pack, where there is one. */
  #earlier = $state(0);
  #packs = $state.raw<readonly PackRow[]>([]);
  readonly #session: Session;
  readonly #today: () => Date;

  constructor(session: Session, task: LongTask, today: () => Date = () => new Date()) {
    super(task);
    this.#session = session;
    this.#today = today;
  }

  get id(): string { return this.typedId ?? idFrom(this.name); }
  /** The smallest number that the new pack may have. */
  get least(): number {
    const last = this.#packs.find((pack) => pack.id === this.id)?.serial ?? 0;
    return Math.max(last, this.#earlier) + 1;
  }
  get number(): string { return this.typedNumber ?? String(this.least); }
  get today(): string { return dayOf(this.#today()); }

  begin(packs: readonly PackRow[]): void {
    this.close();
    this.#packs = packs;
    this.from = packs.filter((pack) => pack.source === 'own' && pack.records > 0).map((pack) => pack.id);
    const check = this.#today();
    check.setMonth(check.getMonth() + MONTHS_TO_CHECK);
    this.checkAgainBy = dayOf(check);
    this.open = true;
  }

  override close(): void {
    super.close();
    Object.assign(this, { from: [], name: '', publisher: '', terms: '', checkAgainBy: '', since: '', typedId: null, typedNumber: null });
    this.#earlier = 0;
  }

  choose(id: string, on: boolean): void {
    this.from = on ? [...this.from.filter((each) => each !== id), id] : this.from.filter((each) => each !== id);
  }

  /** An earlier pack says what the new one is called and which number comes next. */
  async takeEarlier(path: string): Promise<void> {
    this.failure = null;
    this.since = path;
    this.#earlier = 0;
    this.typedNumber = null;
    if (path === '') return;
    try {
      const looked = await this.#session.host.call('look', { path });
      if (this.since !== path) return;
      if (looked.what !== 'pack') throw { code: 'nothing_to_bring', args: {}, kind: 'mendable' } satisfies Failure;
      this.typedId = looked.id;
      this.#earlier = looked.serial;
      if (this.name === '') this.name = looked.name;
      if (this.publisher === '') this.publisher = looked.publisher.name;
      if (this.terms === '') this.terms = looked.licence ?? '';
    } catch (thrown) {
      if (this.since !== path) return;
      this.since = '';
      this.failure = asFailure(thrown);
    }
  }

  protected missing(): [MakeField, boolean][] {
    const number = Number(this.number);
    return [
      ['from', this.from.length === 0],
      ['name', this.name.trim() === ''],
      ['publisher', this.publisher.trim() === ''],
      ['id', !/^[a-z0-9][a-z0-9.-]*$/.test(this.id)],
      ['number', !/^\d+$/.test(this.number.trim()) || !Number.isSafeInteger(number) || number < this.least],
      ['date', this.checkAgainBy !== '' && !(/^\d{4}-\d{2}-\d{2}$/.test(this.checkAgainBy) && this.checkAgainBy > this.today)],
    ];
  }

  protected ask(): () => Promise<Saved> {
    const request = {
      from: [...this.from],
      id: this.id,
      name: this.name.trim(),
      publisher: this.publisher.trim(),
      serial: Number(this.number),
      check_again_by: this.checkAgainBy === '' ? null : this.checkAgainBy,
      licence: this.terms.trim() === '' ? null : this.terms.trim(),
      since: this.since === '' ? null : this.since,
      key: this.key,
      password: this.password,
      folder: this.folder,
    };
    return () => this.#session.host.call('make_pack', request);
  }
}

/** A form for a key. */
export class KeyMaking {
  open = $state(false);
  folder = $state('');
  password = $state('');
  again = $state('');
  wrong = $state.raw<readonly ('folder' | 'short' | 'differ')[]>([]);
  failure = $state.raw<Failure | null>(null);
  made = $state.raw<MadeKey | null>(null);
  busy = $state(false);
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  begin(): void {
    this.close();
    this.open = true;
  }

  close(): void {
    Object.assign(this, { open: false, folder: '', password: '', again: '', wrong: [], failure: null, made: null });
  }

  async make(): Promise<void> {
    if (this.busy) return;
    this.failure = null;
    // Counted as people count: a letter outside the first plane is one.
    const short = [...this.password].length < LEAST_PASSWORD;
    this.wrong = [this.folder === '' && 'folder' as const, short && 'short' as const, !short && this.password !== this.again && 'differ' as const]
      .filter((each) => each !== false);
    if (this.wrong.length > 0) return;
    this.busy = true;
    try {
      this.made = await this.#session.host.call('make_key', { folder: this.folder, password: this.password });
      this.password = '';
      this.again = '';
    } catch (thrown) {
      this.failure = asFailure(thrown);
    } finally {
      this.busy = false;
    }
  }
}

/** A lasting name out of a name for people; empty where its letters are not among those allowed. */
export function idFrom(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** The day where this computer is. */
function dayOf(date: Date): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
