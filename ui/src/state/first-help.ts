/** The crisis lines that stand in the page itself. They step back only while something better shows. */
export const firstHelp = {
  show(): void {
    const help = document.getElementById('first-help');
    help?.classList.add('now');
    help?.removeAttribute('hidden');
  },
  hide(): void {
    document.getElementById('first-help')?.setAttribute('hidden', '');
  },
  /** Lines that were taken back since this page was made are not offered; the words above them always stand. */
  takeBack(ids: readonly string[]): void {
    for (const line of document.querySelectorAll<HTMLElement>('#first-help [data-line]')) {
      line.toggleAttribute('hidden', ids.includes(line.dataset['line'] ?? ''));
    }
  },
};
