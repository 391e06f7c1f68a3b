import { SvelteMap } from 'svelte/reactivity';
import type { Ask, Document, PrivateLetter } from '../generated/wire';

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
  /** Under which id of the private store a document is kept. */
  readonly #kept = new SvelteMap<string, string>();
  readonly #language: () => string;

  /** `language`: the English name of the reader's, or nothing where that is English. */
  constructor(language: () => string) {
    this.#language = language;
  }

  /** The answers for a document; at first, its first options. */
  of(document: Document): Answered {
    return this.#all.get(document.id) ?? Object.fromEntries(document.ask.map((ask) => [ask.id, atFirst(ask, this.#language())]));
  }

  /** Whether anything was chosen or typed for it. */
  begun(document: Document): boolean {
    return this.#all.has(document.id);
  }

  set(document: Document, ask: string, answer: readonly string[]): void {
    this.#all.set(document.id, { ...this.of(document), [ask]: answer });
  }

  /** Where the private store has what is being written; nothing where it was not asked to keep it. */
  keptAs(document: Document): string | null {
    return this.#kept.get(document.id) ?? null;
  }

  /** It is kept under this id from now on, or no longer. */
  keep(document: Document, id: string | null): void {
    if (id === null) this.#kept.delete(document.id);
    else this.#kept.set(document.id, id);
  }

  /** Goes on with what the private store has. Options that there are no longer are left out. */
  goOn(document: Document, { id, answers }: PrivateLetter): void {
    this.forget(document);
    for (const { ask: name, given } of answers) {
      const ask = document.ask.find((each) => each.id === name);
      if (ask) this.set(document, name, ask.options.length > 0 ? ask.options.filter((option) => given.includes(option)) : given);
    }
    this.keep(document, id);
  }

  /** One document begins anew. What the private store has of it stays there. */
  forget(document: Document): void {
    this.#all.delete(document.id);
    this.#kept.delete(document.id);
  }

  clear(): void {
    this.#all.clear();
    this.#kept.clear();
  }
}

function atFirst({ kind, options, all, language }: Ask, spoken: string): readonly string[] {
  if (kind === 'one') return options.slice(0, 1);
  if (language) return spoken === '' ? [] : [spoken];
  return all ? options : [];
}
