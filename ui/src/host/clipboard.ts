/** Copies by the means of the page itself. The older way stands in where the newer one is refused. */
export async function copyInPage(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
}

function copyBySelecting(text: string): boolean {
  const had = document.activeElement;
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.readOnly = true;
  holder.className = 'visually-hidden';
  // Inside an open dialog, everything outside of it cannot be selected.
  (document.querySelector('dialog[open]') ?? document.body).append(holder);
  holder.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    holder.remove();
    if (had instanceof HTMLElement) had.focus({ preventScroll: true });
  }
}
