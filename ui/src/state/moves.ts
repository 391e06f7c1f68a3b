import type { Session } from './session.svelte';
import type { Listening } from './listening.svelte';
import { announced, isSecret, nameOf, passage } from '../speech/announce';
import { collect } from '../speech/collect';

/** Switches the speaking on and off, on any screen. */
export const SPEAK_KEY = 'F2';

/**
 * Speaks each thing that somebody moves to, what they type, and what the program tells meanwhile: for keys alone, where no screen
 * reader can be attached.
 */
export class Moves {
  readonly #session: Session;
  readonly #listening: Listening;
  #before: Element | null = null;

  constructor(session: Session, listening: Listening) {
    this.#session = session;
    this.#listening = listening;
  }

  get #on(): boolean {
    return this.#session.settings.speak_moves && !this.#session.covered;
  }

  async toggle(): Promise<void> {
    const on = !this.#session.settings.speak_moves;
    // Whether it could be kept is told on the screen Settings; it speaks either way.
    this.#session.set({ speak_moves: on }).catch(() => undefined);
    const { words } = this.#session;
    const here = on ? collect(document.querySelector('#main h1') ?? document.body) : [];
    await this.#listening.say([passage(on ? words.listenMovesOn() : words.listenMovesOff()), ...here]);
  }

  /** Somebody has moved to something. */
  moved(to: EventTarget | null): void {
    if (!this.#on || !(to instanceof Element) || to === document.body) return;
    const { words } = this.#session;
    const said = to.matches('h1, h2, h3, main')
      ? nameOf(to)
      : announced(to, { kind: (kind) => words.listenKind(kind), state: (state) => words.listenIs(state), hidden: () => words.listenHidden() }, this.#before);
    this.#before = to;
    if (said.length > 0) void this.#listening.say(said);
  }

  /** Somebody has typed or chosen something in a field. */
  typed(field: EventTarget | null, added: string | null): void {
    if (!this.#on || !(field instanceof Element)) return;
    if (isSecret(field)) void this.#listening.say([passage(this.#session.words.listenHidden())]);
    else if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type))) this.moved(field);
    else if (added) void this.#listening.say([{ text: added, lang: this.#session.locale, spots: [] }]);
  }

  /** Something has been told on the page without anybody moving there. */
  told(region: Element, urgent: boolean): void {
    if (!this.#on) return;
    const said = collect(region);
    // What was told has gone. Nothing is said instead of what is being read.
    if (said.length === 0) return;
    if (urgent) void this.#listening.say(said);
    else void this.#listening.sayNext(said);
  }

  /** Watches what is told, until the returned function is called. */
  watch(root: Element): () => void {
    const observer = new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role="status"], [role="alert"], [aria-live]');
        // Why nothing can be heard cannot be said aloud: it would be tried for ever.
        if (region && region.getAttribute('aria-live') !== 'off' && !region.closest('[data-listening]')) regions.add(region);
      }
      for (const region of regions) this.told(region, region.matches('[role="alert"], [aria-live="assertive"]'));
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }
}
