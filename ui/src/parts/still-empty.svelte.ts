import { tick } from 'svelte';
import type { Said } from '../generated/messages';
import type { Words } from '../l10n/codes';

/** A field that was left empty when something was to be done with what stands in it. */
export class StillEmpty {
  /** How often: each time is told. */
  times = $state(0);

  /** What is said beside the field. */
  says(words: Words): Said | undefined {
    return this.times > 0 ? words.appStillEmpty() : undefined;
  }

  /** Says so, and goes into the field. */
  async tell(field?: HTMLElement | null): Promise<void> {
    this.times += 1;
    await tick();
    field?.focus();
  }

  /** Something is typed or chosen now. */
  over(): void {
    this.times = 0;
  }
}
