import { byItself } from './by-itself';

/** Whoever presses somewhere needs no title any more, even where nothing gets the focus. */
const MOVES = ['focusin', 'pointerdown'] as const;

/**
 * Brings the focus to the title of a screen that has just been opened. A title may come later, or be drawn anew once what it names has been
 * read, and the focus would be lost with the first: it follows, until somebody moves it.
 */
export class Arrival {
  readonly #watch = new MutationObserver(() => this.#follow());
  #title: HTMLElement | null = null;

  /** A screen has been opened in `#main`. */
  come(): void {
    this.end();
    const main = document.querySelector('#main');
    if (main === null) return;
    for (const event of MOVES) document.addEventListener(event, this.#moved, true);
    this.#watch.observe(main, { childList: true, subtree: true });
    this.#follow(true);
  }

  /** Nothing follows any more. */
  end(): void {
    this.#watch.disconnect();
    for (const event of MOVES) document.removeEventListener(event, this.#moved, true);
    this.#title = null;
  }

  #follow(first = false): void {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!first && !lost) return;
    this.#title = document.querySelector<HTMLElement>('#main h1');
    byItself(() => this.#title?.focus({ preventScroll: true }));
  }

  #moved = (event: Event): void => {
    if (event.type === 'pointerdown' || event.target !== this.#title) this.end();
  };
}
