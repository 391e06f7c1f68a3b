/** Takes the focus when it appears: whatever was pressed to bring it is gone. */
export function arrive(element: HTMLElement): void {
  element.focus();
}

/** To the first field of a form that something is wrong with. Of one for a file or a folder that is its button. */
export function toWrong(form: HTMLElement | undefined): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
}
