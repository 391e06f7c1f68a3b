import { byItself } from '../state/by-itself';

/** Opens a question over everything, with the focus on the answer that goes on, and not on the first link, which is the crisis strip's. */
export function asks(dialog: HTMLDialogElement): () => void {
  const stay = dialog.querySelector<HTMLElement>('.stay');
  // At once: what is spoken of a focus that moves twice begins in the middle.
  if (stay) stay.autofocus = true;
  byItself(() => {
    dialog.showModal();
    stay?.focus();
  });
  return () => byItself(() => dialog.close());
}
