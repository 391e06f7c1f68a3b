/** Takes the invisible isolation marks away: for titles, labels of controls and the clipboard. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
