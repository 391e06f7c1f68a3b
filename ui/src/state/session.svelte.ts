import { tick } from 'svelte';
import { asFailure, type Host } from '../host';
import { bare, Words } from '../l10n/codes';
import { directionOf } from '../l10n/chain';
import { Kiosk } from './kiosk.svelte';
import { FIRST_SETTINGS } from './settings';
import { CatalogueFormatter } from '../l10n/formatter';
import type { Tongue } from '../paper/subject';
import type { Catalogue, Direction, Failure, LibraryState, LocaleInfo, Notice, Settings, Theme } from '../generated/wire';

export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'high_contrast'];

/** When what was just changed is on the screen. */
async function painted(): Promise<void> {
  await tick();
  for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
}

/** What the person has chosen for this visit, and the words of their language. Nothing of it is stored in the page. */
export class Session {
  readonly host: Host;
  ready = $state(false);
  failure = $state.raw<Failure | null>(null);
  locales = $state.raw<LocaleInfo[]>([]);
  suggested = $state('en');
  library = $state.raw<LibraryState | null>(null);
  version = $state('');
  jobTitle = $state('');
  /** Entries that were taken back since the program was made. */
  revoked = $state.raw<readonly string[]>([]);
  kept = $state(false);
  settings = $state<Settings>({ ...FIRST_SETTINGS });
  /** What was wrong with the messages of this language. */
  notices = $state.raw<Notice[]>([]);
  /** The folder that languages come from besides the built-in ones. */
  folder = $state<string | null>(null);
  /** All that is kept travels with the program, as on a stick. */
  portable = $state(false);
  /** A shared kiosk, if this is one. */
  kiosk = $state.raw<Kiosk | null>(null);
  /** Everything is covered: somebody came in. */
  covered = $state(false);
  #formatter = $state.raw(new CatalogueFormatter(null));
  #words = $derived(new Words(this.#formatter));
  #choice = 0;
  readonly #tongues = new Map<string, Tongue>();
  /** The words of a language that somebody is about to choose. */
  prepared = $state.raw<Tongue | null>(null);
  /** The same while they are on their way. */
  #next: { tag: string; catalogue: Promise<[Catalogue, CatalogueFormatter]> } | null = null;

  constructor(host: Host) {
    this.host = host;
  }

  get words(): Words { return this.#words; }
  get locale(): string { return this.#formatter.tag; }
  get direction(): Direction { return this.#formatter.direction; }
  get tall(): boolean { return this.#formatter.tall; }
  /** Whether a language has been chosen, in this visit or an earlier one. */
  get chosen(): boolean { return this.settings.locale !== null; }

  get current(): LocaleInfo | undefined {
    return this.locales.find((each) => each.tag === this.locale);
  }

  /** A language's own name, or its code. */
  endonym(tag: string): string {
    return this.locales.find((each) => each.tag === tag)?.endonym ?? tag;
  }

  directionOf(tag: string): Direction {
    return this.locales.find((each) => each.tag === tag)?.direction ?? directionOf(tag);
  }

  async open(): Promise<void> {
    this.failure = null;
    try {
      const start = await this.host.call('start', {});
      this.locales = start.locales;
      this.suggested = start.suggested;
      this.library = start.library;
      this.version = start.version;
      this.jobTitle = start.job_title;
      this.revoked = start.revoked;
      this.covered = start.covered;
      this.kiosk = start.kiosk && new Kiosk(this.host, start.kiosk);
      this.portable = start.portable;
      this.kept = start.kept;
      this.settings = start.settings;
      await this.#speak(start.settings.locale ?? start.suggested);
      this.ready = true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }

  /** The words of another language than the one on the screen; read once. */
  async tongue(tag: string): Promise<Tongue> {
    const known = this.#tongues.get(tag);
    if (known) return known;
    const tongue = this.#tongueOf((await this.#catalogue(tag))[1]);
    this.#tongues.set(tag, tongue);
    return tongue;
  }

  #tongueOf(formatter: CatalogueFormatter): Tongue {
    return { words: new Words(formatter), lang: formatter.tag, dir: formatter.direction, tall: formatter.tall, name: this.endonym(formatter.tag) };
  }

  /** The words of the language on the screen. */
  get ownTongue(): Tongue {
    return { words: this.words, lang: this.locale, dir: this.direction, tall: this.tall, name: this.endonym(this.locale) };
  }

  /** Fetches and reads a language's messages: a hand lies on its button, and shall not wait once it presses. */
  prepare(tag: string): void {
    if (this.#next?.tag === tag) return;
    const catalogue = this.#catalogue(tag);
    this.#next = { tag, catalogue };
    const ours = (): boolean => this.#next?.catalogue === catalogue;
    // Where it fails, whoever chooses the language asks again, and is told.
    catalogue.then(([, formatter]) => { if (ours()) this.prepared = this.#tongueOf(formatter); }, () => { if (ours()) this.#next = null; });
  }

  async #catalogue(tag: string): Promise<[Catalogue, CatalogueFormatter]> {
    const catalogue = await this.host.call('catalogue', { locale: tag });
    return [catalogue, new CatalogueFormatter(catalogue)];
  }

  /**
   * Changes the language of everything, at any moment. `beside`: what is fetched in that language meanwhile. `after`: what changes with
   * it. All is drawn once, and nothing in the language before.
   */
  async choose(tag: string, after?: () => void, beside?: Promise<void>): Promise<void> {
    await this.#speak(tag, () => {
      this.settings.locale = tag;
      after?.();
    }, beside);
    await this.#keepIfAsked();
  }

  async set(change: Partial<Omit<Settings, 'locale'>>): Promise<void> {
    Object.assign(this.settings, change);
    // The window looks out for them itself: a page that is busy, or stuck, would see them late.
    if (change.leave_keys_off !== undefined) await this.host.call('leave_by_keys', { on: !change.leave_keys_off });
    await this.#keepIfAsked();
  }

  async keep(): Promise<void> {
    await this.host.call('keep_settings', $state.snapshot(this.settings));
    this.kept = true;
  }

  async forget(): Promise<void> {
    await this.host.call('forget_settings', {});
    this.kept = false;
  }

  /** Somebody leaves at this moment. */
  get leaving(): boolean {
    return document.documentElement.hasAttribute('data-leaving');
  }

  /** Blank paper over everything, with the next frame. Whether it was not covered before. */
  cover(): boolean {
    const root = document.documentElement;
    if (this.covered || this.leaving) return false;
    root.toggleAttribute('data-leaving', true);
    document.title = bare(this.words.windowCover());
    return true;
  }

  /**
   * The core forgets, takes the window out of sight and ends the process of this page. Taking the screens down takes longer than
   * a frame, so it comes last, for where the process lives on.
   */
  async leave(): Promise<void> {
    // Whatever the answer is, and whether one comes: the page stays covered.
    void this.host.call('leave', {}).catch(() => undefined);
    await painted();
    this.covered = true;
    await tick();
    document.documentElement.removeAttribute('data-leaving');
  }

  /** Tells the window that the page is painted: after one was destroyed, it shows nothing until then. */
  async stands(): Promise<void> {
    if (this.kiosk) return;
    await painted();
    await this.host.call('page_stands', {}).catch(() => undefined);
  }

  /** Back at the choice of language, which is all that is known of whoever is there now. With another page to come, this one stays blank. */
  async comeBack(another = false): Promise<void> {
    await this.host.call('come_back', {}).catch(() => undefined);
    if (another) return;
    if (!this.kept) this.settings = { ...FIRST_SETTINGS };
    this.covered = false;
  }

  /** Reads languages from a folder, or goes back to the built-in ones. */
  async useFolder(path: string | null): Promise<Notice[]> {
    const answer = await this.host.call('use_locale_folder', { path });
    this.locales = answer.locales;
    this.folder = path;
    this.#forgetWords();
    await this.#speak(this.locale);
    return answer.notices;
  }

  /** Somebody has written in a language: whoever reads it sees the new words at once. */
  async changed(tag: string, locales: LocaleInfo[]): Promise<void> {
    this.locales = locales;
    this.#forgetWords();
    if (tag === this.locale) await this.#speak(tag);
  }

  /** Says everything in a language for now, without choosing it for later. */
  async show(tag: string): Promise<void> {
    await this.#speak(tag);
  }

  /** What was fetched may be other words by now. */
  #forgetWords(): void {
    this.#tongues.clear();
    this.#next = null;
    this.prepared = null;
  }

  async #keepIfAsked(): Promise<void> {
    if (this.kept) await this.keep();
  }

  async #speak(tag: string, after?: () => void, beside?: Promise<void>): Promise<void> {
    this.#choice += 1;
    const mine = this.#choice;
    const ready = this.#next?.tag === tag ? this.#next.catalogue : this.#catalogue(tag);
    this.#next = null;
    this.prepared = null;
    const [[catalogue, formatter]] = await Promise.all([ready, beside]);
    // Two choices in a row: the last one counts, whichever answer comes last.
    if (mine !== this.#choice) return;
    this.#formatter = formatter;
    this.notices = catalogue.notices;
    after?.();
  }
}
