import { byItself } from '../state/by-itself';

/** What nobody can press any more. */
function gone(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled');
}

/**
 * Where what is pressed goes away or is switched off by its own press, at once or when an answer comes, the focus would be dropped. It goes
 * to the first of these places that is there then, unless somebody has moved it in the meantime. `places` is told what has gone.
 */
export function keepFocus(places: (lost: Element) => readonly (HTMLElement | null | undefined)[]): (within: HTMLElement) => () => void {
  return (within) => {
    let last: Element | null = null;

    function came({ target }: FocusEvent): void {
      last = target instanceof Element ? target : null;
    }

    /** Some engines tell that it left what has gone, as if somebody had moved it. */
    function left({ target }: FocusEvent): void {
      queueMicrotask(() => {
        if (last !== null && last === target && !gone(last) && document.activeElement !== last) last = null;
      });
    }

    function look(): void {
      if (last === null || !gone(last)) return;
      const lost = last;
      last = null;
      if (![null, document.body, lost].includes(document.activeElement)) return;
      byItself(() => places(lost).find((place) => place?.isConnected)?.focus());
    }

    // After all that the press does: what comes may take the focus itself.
    function later(): void {
      if (last !== null && gone(last)) setTimeout(look);
    }

    const watch = new MutationObserver(later);
    watch.observe(within, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    within.addEventListener('focusin', came);
    within.addEventListener('focusout', left);
    return () => {
      watch.disconnect();
      within.removeEventListener('focusin', came);
      within.removeEventListener('focusout', left);
      later();
    };
  };
}
