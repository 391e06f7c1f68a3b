/** Records that the person put on their list. In memory alone: gone with the window, and when it is left quickly. */
export class MyList {
  ids = $state.raw<readonly string[]>([]);

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Puts it on the list, at the end, or takes it off. */
  toggle(id: string): void {
    this.ids = this.has(id) ? this.ids.filter((each) => each !== id) : [...this.ids, id];
  }

  clear(): void {
    this.ids = [];
  }
}
