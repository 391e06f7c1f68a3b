/** Takes the focus when it appears: whatever was pressed to bring it is gone. */
export function arrive(element: HTMLElement): void {
  element.focus();
}
