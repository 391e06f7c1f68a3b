import type { Document } from '../generated/wire';
import type { Answered } from '../state/answers.svelte';
import type { Tongue } from './subject';

/** Stands for what was not typed: a line to write on. */
export const BLANK = '____________________';

/** The paragraphs that somebody typed; nothing where nothing was. */
export function answerOf(answer: readonly string[]): string[] {
  return answer.flatMap((text) => text.split(/\n+/)).map((text) => text.trim()).filter((text) => text !== '');
}

/** What the messages of a document that somebody fills in may name: each short answer, and the day. */
export function answerVariables(document: Document, given: Answered, today: string, { words }: Tongue): Record<string, string> {
  const lines = document.ask.filter(({ kind }) => kind === 'line').map(({ id }) => {
    const [typed = ''] = given[id] ?? [];
    return [id, typed.trim() === '' ? BLANK : typed.trim()];
  });
  return { ...Object.fromEntries(lines), date: words.date(today) };
}
