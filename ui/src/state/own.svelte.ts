import { asFailure } from '../host';
import type { CallAnswer, Card, ChannelKind, Community, Failure, Need, OwnChannel, OwnEntry } from '../generated/wire';
import type { Harmful } from './packs-sign.svelte';
import type { Session } from './session.svelte';

/** Ways with a number; the others have an address. */
const NUMBERED: readonly ChannelKind[] = ['voice', 'text', 'video_asl', 'tty'];

export function hasNumber(kind: ChannelKind): boolean {
  return NUMBERED.includes(kind);
}

/** Something that keeps an entry from being saved; `way` is the place of a way in the form. */
export type Mend =
  | { what: 'name' | 'credit' | 'closed' }
  | { what: 'way_empty' | 'way_secret' | 'way_ended'; way: number };

/**
 * What must be put right before an entry can be saved. The core judges again; here it is said in words, all at once and
 * beside the field.
 */
export function mends(entry: OwnEntry): Mend[] {
  const found: Mend[] = [];
  if (entry.name.trim() === '') found.push({ what: 'name' });
  if (entry.kind === 'practice' && (entry.credit?.community ?? '').trim() === '') found.push({ what: 'credit' });
  const ways = entry.channels.map((channel, way) => ({ channel, way })).filter(({ channel }) => !isBlank(channel));
  if (entry.kind === 'practice' && entry.credit?.openness === 'closed' && ways.length > 0) found.push({ what: 'closed' });
  for (const { channel, way } of ways) {
    if (channel.value.trim() === '') found.push({ what: 'way_empty', way });
    else if (entry.confidential && channel.kind === 'in_person') found.push({ what: 'way_secret', way });
    else if (entry.status === 'ended' && hasNumber(channel.kind)) found.push({ what: 'way_ended', way });
  }
  return found;
}

/** Nothing was typed into it: it need not be taken away by hand. */
function isBlank(channel: OwnChannel): boolean {
  return channel.value.trim() === '' && channel.label.trim() === '' && channel.languages.length === 0 && !channel.interpreter;
}

/** The entry as the core is asked to save it: spaces at the ends and empty ways left out, credit with practices only. */
function tidy(entry: OwnEntry): OwnEntry {
  const trimmed = { name: entry.name.trim(), summary: entry.summary.trim(), more: entry.more.trim(), hours: entry.hours.trim(), place: entry.place.trim() };
  const channels = entry.channels.filter((each) => !isBlank(each)).map((each) => ({ ...each, value: each.value.trim(), label: each.label.trim() }));
  const community = (entry.credit?.community ?? '').trim();
  const credit = entry.credit && community !== '' ? { ...entry.credit, community } : null;
  // Half of a character cannot leave the page; the core would refuse the whole entry.
  return JSON.parse(JSON.stringify({ ...entry, ...trimmed, channels, credit }), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value) as OwnEntry;
}

/** What was typed into forms and not saved. In memory alone: gone with the window, and when it is left quickly. */
export class Drafts {
  readonly #kept = new Map<string, OwnEntry>();
  #saved: string | null = null;
  #harmful: Harmful | null = null;
  /** How often everything was forgotten. A form from before must not bring its words back as it goes. */
  forgotten = 0;

  /** An entry of this name was saved; said once, on the next screen. */
  saved(name: string): void {
    this.#saved = name;
  }

  justSaved(): string | null {
    const name = this.#saved;
    this.#saved = null;
    return name;
  }

  /** Somebody wants to take an entry back; the form for it stands on another screen. */
  takeBack(harmful: Harmful): void {
    this.#harmful = harmful;
  }

  justTakenBack(): Harmful | null {
    const harmful = this.#harmful;
    this.#harmful = null;
    return harmful;
  }

  get(id: string): OwnEntry | null {
    return this.#kept.get(id) ?? null;
  }

  keep(id: string, entry: OwnEntry): void {
    this.#kept.set(id, entry);
  }

  drop(id: string): void {
    this.#kept.delete(id);
  }

  clear(): void {
    this.#kept.clear();
    this.#saved = null;
    this.#harmful = null;
    this.forgotten += 1;
  }
}

/** The entries that were written here. */
export class OwnList {
  /** The stalest first, as they were when the list was opened: what was called just now keeps its place. */
  cards = $state.raw<readonly Card[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Something is being noted or deleted. */
  busy = $state(false);
  /** What was heard in this visit, by entry. */
  noted = $state.raw<Readonly<Record<string, CallAnswer>>>({});
  readonly #session: Session;
  #asked = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  async read(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    try {
      const { cards } = await this.#session.host.call('own_entries', { locale: this.#session.locale });
      if (mine !== this.#asked) return;
      const old = (this.cards ?? []).map((card) => card.id);
      const place = (card: Card): number => (old.includes(card.id) ? old.indexOf(card.id) : old.length);
      this.cards = [...cards].sort((a, b) => place(a) - place(b));
      this.failure = null;
    } catch (thrown) {
      if (mine === this.#asked) this.failure = asFailure(thrown);
    }
  }

  /** Notes what somebody heard; true when it was noted. */
  async called(id: string, answer: CallAnswer): Promise<boolean> {
    return this.#change(async () => {
      await this.#session.host.call('called', { id, answer });
      this.noted = { ...this.noted, [id]: answer };
    });
  }

  /** Deletes an entry for good; true when it is gone. */
  async remove(id: string): Promise<boolean> {
    return this.#change(async () => {
      await this.#session.host.call('delete_own', { id, locale: this.#session.locale });
      this.cards = (this.cards ?? []).filter((card) => card.id !== id);
    });
  }

  async #change(what: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = null;
    try {
      await what();
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
    await this.read();
    return true;
  }
}

/** One entry as a form. Whatever fails, what was typed stays. */
export class EntryForm {
  entry = $state<OwnEntry | null>(null);
  /** It could not be read. */
  unread = $state.raw<Failure | null>(null);
  /** The core refused it. */
  failure = $state.raw<Failure | null>(null);
  /** What the form itself found when it was to be saved. */
  asked = $state(false);
  saving = $state(false);
  /** The name as it is saved. */
  name = $state('');
  /** The form began with what was typed earlier and not saved. */
  fromDraft = $state(false);
  readonly #session: Session;
  readonly #drafts: Drafts;
  readonly #id: string;
  readonly #begun: number;
  #asIs = '';

  /** `id`: the entry's lasting name, or `new`. */
  constructor(session: Session, drafts: Drafts, id: string) {
    this.#session = session;
    this.#drafts = drafts;
    this.#id = id;
    this.#begun = drafts.forgotten;
  }

  /** What keeps it from being saved; empty until somebody tried. */
  get mends(): Mend[] {
    return this.asked && this.entry ? mends(this.entry) : [];
  }

  get dirty(): boolean {
    return this.entry !== null && JSON.stringify(this.entry) !== this.#asIs;
  }

  async read(): Promise<void> {
    try {
      const id = this.#id === 'new' ? null : this.#id;
      const entry = await this.#session.host.call('own_entry', { id, locale: this.#session.locale });
      this.#asIs = JSON.stringify(entry);
      this.name = entry.name;
      const draft = this.#drafts.get(this.#id);
      this.fromDraft = draft !== null;
      this.entry = draft ?? entry;
      this.unread = null;
    } catch (thrown) {
      this.unread = asFailure(thrown);
    }
  }

  /** Back to what is saved. */
  restore(): void {
    this.#drafts.drop(this.#id);
    this.fromDraft = false;
    this.asked = false;
    this.failure = null;
    this.entry = JSON.parse(this.#asIs) as OwnEntry;
  }

  /** Keeps what was typed for this visit; nothing where nothing was typed. */
  keepDraft(): void {
    if (this.#drafts.forgotten !== this.#begun) return;
    if (this.entry && this.dirty) this.#drafts.keep(this.#id, $state.snapshot(this.entry));
    else this.#drafts.drop(this.#id);
  }

  /** The entry's lasting name when it is saved; none when it could not be. */
  async save(checkedToday: boolean): Promise<string | null> {
    if (this.saving || !this.entry) return null;
    this.asked = true;
    this.failure = null;
    if (mends(this.entry).length > 0) return null;
    this.saving = true;
    try {
      const entry = tidy($state.snapshot(this.entry));
      const { id } = await this.#session.host.call('save_own', { entry, checked_today: checkedToday });
      this.#asIs = JSON.stringify(this.entry);
      this.#drafts.drop(this.#id);
      return id;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return null;
    } finally {
      this.saving = false;
    }
  }

  addWay(): void {
    const kind: ChannelKind = 'voice';
    this.entry?.channels.push({ at: null, kind, value: '', label: '', languages: [], interpreter: false });
  }

  dropWay(way: number): void {
    this.entry?.channels.splice(way, 1);
  }

  /** Moves a way up (-1) or down (1). */
  moveWay(way: number, by: -1 | 1): void {
    const ways = this.entry?.channels;
    const [one, other] = [ways?.[way], ways?.[way + by]];
    if (!ways || !one || !other) return;
    ways[way] = other;
    ways[way + by] = one;
  }

  setCredit(change: Partial<NonNullable<OwnEntry['credit']>>): void {
    if (!this.entry) return;
    this.entry.credit = { community: '', openness: 'open_with_credit', ...this.entry.credit, ...change };
  }

  toggleNeed(need: Need): void {
    if (this.entry) this.entry.needs = toggled(this.entry.needs, need);
  }

  toggleCommunity(community: Community): void {
    if (this.entry) this.entry.communities = toggled(this.entry.communities, community);
  }
}

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}
