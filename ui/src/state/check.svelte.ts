import { SvelteMap } from 'svelte/reactivity';
import { STATEMENTS, type Statement } from '../generated/checks';
import type { CheckAnswer, Rating, SavedCheck } from '../generated/wire';
import { today } from './today';

/** Kinds of organizations, in the order in which they are offered. */
export const KINDS: readonly string[] = [...new Set(STATEMENTS.flatMap(({ kinds }) => kinds))];
/** Groups of statements. */
export const GROUPS: readonly string[] = [...new Set(STATEMENTS.map(({ group }) => group))];
/** Answers, the best first. */
export const ANSWERS: readonly CheckAnswer[] = ['met', 'partly', 'not', 'unknown'];

/** The statements for a kind of organization. */
export function statementsFor(kind: string): Statement[] {
  return STATEMENTS.filter(({ kinds }) => kinds.includes(kind));
}

/** A check of an organization. In memory alone, unless somebody saves it: gone with the window, and when it is left quickly. */
export class Check {
  kind = $state(KINDS[0] ?? '');
  organization = $state('');
  /** An earlier check of the same, to be compared with. */
  earlier = $state.raw<SavedCheck | null>(null);
  readonly #ratings = new SvelteMap<string, Rating>();

  get statements(): Statement[] {
    return statementsFor(this.kind);
  }

  get answered(): number {
    return this.statements.filter(({ id }) => this.#ratings.has(id)).length;
  }

  rating(id: string): Rating | null {
    return this.#ratings.get(id) ?? null;
  }

  rate(id: string, change: Partial<Rating> & Pick<Rating, 'answer'>): void {
    this.#ratings.set(id, { evidence: '', owner: '', until: '', ...this.#ratings.get(id), ...change });
  }

  /** What there is to save, or to print: the statements of this kind that were answered. */
  saved(): SavedCheck {
    const ratings = Object.fromEntries(this.statements.flatMap(({ id }) => {
      const rating = this.#ratings.get(id);
      return rating ? [[id, rating] as const] : [];
    }));
    return { kind: this.kind, organization: this.organization.trim(), date: today(), ratings };
  }

  /** Takes a saved check: to go on with, if nothing was answered yet; else, and if it is of another day, to compare with. */
  take(saved: SavedCheck): void {
    const begun = this.answered > 0;
    if (!begun || saved.date === today()) {
      this.kind = KINDS.includes(saved.kind) ? saved.kind : this.kind;
      this.organization = saved.organization;
      this.#ratings.clear();
      for (const [id, rating] of Object.entries(saved.ratings)) if (rating) this.#ratings.set(id, rating);
    }
    if (saved.date !== today()) this.earlier = saved;
  }

  clear(): void {
    this.kind = KINDS[0] ?? '';
    this.organization = '';
    this.earlier = null;
    this.#ratings.clear();
  }
}
