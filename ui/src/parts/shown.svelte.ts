import { on } from 'svelte/events';

/** So long without a key, and what is shown is hidden again. */
const SHOWN_MS = 60_000;

/**
 * Whether what somebody typed in secret can be read on the screen. It hides itself after a minute without a key, and at once when the
 * window is no longer in front: whoever left it shown may not be there any more. For a component, while it begins.
 */
export class Shown {
  on = $state(false);

  constructor() {
    $effect(() => {
      if (!this.on) return;
      const hide = (): void => { this.on = false; };
      let timer = setTimeout(hide, SHOWN_MS);
      const later = (): void => {
        clearTimeout(timer);
        timer = setTimeout(hide, SHOWN_MS);
      };
      const ends = [on(window, 'keydown', later, { capture: true }), on(window, 'input', later, { capture: true }), on(window, 'blur', hide)];
      return () => {
        clearTimeout(timer);
        for (const end of ends) end();
      };
    });
  }
}
