export const SCREENS = [
  'language', 'find', 'community', 'act', 'rights', 'organizations', 'crisis', 'settings', 'safety', 'about', 'resource', 'paper', 'make', 'check',
  'packs', 'duplicates', 'bring', 'own', 'entry', 'mistake', 'private', 'translate', 'translation',
] as const;
export type Screen = (typeof SCREENS)[number];

/** One place in the window. A question or a name is never part of it. */
export interface Place {
  screen: Screen;
  /**
   * The record, on the screens `resource` and `mistake`; the record or `new`, on the screen `entry`; the document, and its
   * record after a slash, on the screen `paper`; the document, on the screen `make`; the message, on the screen `translation`.
   */
  id: string | null;
}

interface Step {
  hash: string;
  scroll: number;
}

/** Screens that show one thing of many. */
const WITH_ID: readonly Screen[] = ['resource', 'paper', 'make', 'entry', 'mistake', 'translation'];

/** Reads `#/find`, `#/resource/<id>` or `#/paper/<document>/<id>`; anything else is nowhere. */
export function placeOf(hash: string): Place | null {
  const [, name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const screen = SCREENS.find((each) => each === name);
  if (!screen) return null;
  if (!WITH_ID.includes(screen)) return rest.length === 0 ? { screen, id: null } : null;
  try {
    const id = decodeURIComponent(rest.join('/'));
    return id === '' ? null : { screen, id };
  } catch {
    return null;
  }
}

/** The address of one record's own page. */
export function resourceHash(id: string): string {
  return `#/resource/${encodeURIComponent(id)}`;
}

/** The address of a document on paper; `resource` has a record's id. */
export function paperHash(document: string, id: string | null = null): string {
  return `#/paper/${encodeURIComponent(id === null ? document : `${document}/${id}`)}`;
}

/** The address of a document that is filled by choosing and typing. */
export function makeHash(document: string): string {
  return `#/make/${encodeURIComponent(document)}`;
}

/** The address of one text in the translators' workbench. */
export function translationHash(id: string): string {
  return `#/translation/${encodeURIComponent(id)}`;
}

/**
 * Where the person is, and the way back.
 *
 * Both are kept here and neither in the web view's own history nor in its address, so that leaving quickly can forget them.
 */
export class Route {
  place = $state.raw<Place>({ screen: 'find', id: null });
  /** Where to scroll once the screen stands; set when going back. */
  scroll = 0;
  #steps = $state.raw<Step[]>([]);
  readonly #window: Window;

  constructor(page: Window) {
    this.#window = page;
  }

  get hash(): string {
    return this.place.id === null ? `#/${this.place.screen}` : `#/${this.place.screen}/${encodeURIComponent(this.place.id)}`;
  }

  get canGoBack(): boolean {
    return this.#steps.length > 0;
  }

  /** Goes to an address of this window; stays where it is when there is none such. */
  go(hash: string): void {
    const place = placeOf(hash);
    if (!place || hash === this.hash) return;
    this.#steps = [...this.#steps.slice(-49), { hash: this.hash, scroll: this.#window.scrollY }];
    this.#show(place, 0);
  }

  back(): void {
    const step = this.#steps.at(-1);
    const place = step ? placeOf(step.hash) : null;
    this.#steps = this.#steps.slice(0, -1);
    this.#show(place ?? { screen: 'find', id: null }, step?.scroll ?? 0);
  }

  /** Goes there and forgets every place before it. */
  restart(hash: string): void {
    this.#steps = [];
    const place = placeOf(hash);
    if (place) this.#show(place, 0);
  }

  /** The address was changed from outside. */
  follow(): void {
    const { hash } = this.#window.location;
    if (hash === '') return;
    this.go(hash);
    this.#forgetAddress();
  }

  #show(place: Place, scroll: number): void {
    this.scroll = scroll;
    this.place = place;
    this.#forgetAddress();
  }

  /** A web view keeps the address outside the page, and longer than the page lives. */
  #forgetAddress(): void {
    if (this.#window.location.hash !== '') this.#window.history.replaceState(null, '', this.#window.location.pathname);
  }
}
