/** The crisis lines that stand in the page itself. They step back only while something better shows. */
export const firstHelp = {
  show(): void {
    document.getElementById('first-help')?.removeAttribute('hidden');
  },
  hide(): void {
    document.getElementById('first-help')?.setAttribute('hidden', '');
  },
};
