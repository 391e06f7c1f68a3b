import { SvelteMap } from 'svelte/reactivity';
import type { Ask, Document } from '../generated/wire';

/** What somebody chose and typed for one document: for each ask the options, or the words. */
export type Answered = Readonly<Record<string, readonly string[]>>;

/** Asks and lines that wait for options are there once each of these asks has one of them. */
export function fits(when: Ask['when'], answered: Answered): boolean {
  return Object.entries(when).every(([ask, options]) => (answered[ask] ?? []).some((chosen) => options?.includes(chosen)));
}

/** The asks that are put, given the answers so far. */
export function asked(document: Document, answered: Answered): Ask[] {
  return document.ask.filter((ask) => fits(ask.when, answered));
}

/** Answers for documents that are being made. In memory alone: gone with the window, and when it is left quickly. */
export class Answers {
  readonly #all = new SvelteMap<string, Answered>();
  readonly #language: () => string;

  /** `language`: the English name of the reader's, or nothing where that is English. */
  constructor(language: () => string) {
    this.#language = language;
  }

  /** The answers for a document; at first, its first options. */
  of(document: Document): Answered {
    return this.#all.get(document.id) ?? Object.fromEntries(document.ask.map((ask) => [ask.id, atFirst(ask, this.#language())]));
  }

  set(document: Document, ask: string, answer: readonly string[]): void {
    this.#all.set(document.id, { ...this.of(document), [ask]: answer });
  }

  /** One document begins anew. */
  forget(document: Document): void {
    this.#all.delete(document.id);
  }

  clear(): void {
    this.#all.clear();
  }
}

function atFirst({ kind, options, all, language }: Ask, spoken: string): readonly string[] {
  if (kind === 'one') return options.slice(0, 1);
  if (language) return spoken === '' ? [] : [spoken];
  return all ? options : [];
}
