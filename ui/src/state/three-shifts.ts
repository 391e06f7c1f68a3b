/** How long three presses may take. */
const WITHIN_MS = 5000;

/**
 * Three presses of Shift alone, each counted when it is let go, within five seconds.
 *
 * Shift held down for a capital letter, for a selection or together with the mouse is no press, and any other key in between begins the
 * count anew. The pattern is that of public services which people leave in a hurry.
 */
export class ThreeShifts {
  #released: number[] = [];
  #alone = false;

  down(key: string, repeat: boolean): void {
    if (key === 'Shift') {
      if (!repeat) this.#alone = true;
      return;
    }
    this.#alone = false;
    this.#released = [];
  }

  /** A key was let go at this moment, in milliseconds. Whether that was the third. */
  up(key: string, at: number): boolean {
    if (key !== 'Shift') return false;
    if (!this.#alone) {
      this.#released = [];
      return false;
    }
    this.#alone = false;
    this.#released = [...this.#released.filter((earlier) => at - earlier <= WITHIN_MS), at];
    if (this.#released.length < 3) return false;
    this.#released = [];
    return true;
  }

  /** The mouse was pressed: Shift was held for it. */
  pointer(): void {
    this.#alone = false;
    this.#released = [];
  }
}
