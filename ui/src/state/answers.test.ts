import { describe, expect, it } from 'vitest';
import type { Document } from '../generated/wire';
import { Answers, asked, fits } from './answers.svelte';

const ask = (id: string, kind: 'one' | 'many' | 'line' | 'text', options: string[] = [], more: object = {}) => ({ id, kind, options, all: false, language: false, when: {}, ...more });
const document = {
  id: 'x', about: 'answers', forms: ['page'], door: 'act', place: 1, lead: 'own', calendar: false, part: [], short: [],
  ask: [
    ask('topic', 'one', ['a', 'b']), ask('why', 'many', ['c', 'd']), ask('parts', 'many', ['e', 'f'], { all: true }),
    ask('name', 'line', [], { when: { topic: ['b'] } }),
  ],
} satisfies Document;

describe('answers', () => {
  it('begin with the first of one, with all where all are wanted, and with nothing else', () => {
    expect(new Answers(() => 'Somali').of(document)).toEqual({ topic: ['a'], why: [], parts: ['e', 'f'], name: [] });
  });

  it('hold the reader’s language where a line asks for it, and nothing where that is English', () => {
    const card = { ...document, ask: [ask('language', 'line', [], { language: true })] };
    expect(new Answers(() => 'Somali').of(card)).toEqual({ language: ['Somali'] });
    expect(new Answers(() => '').of(card)).toEqual({ language: [] });
  });

  it('are kept for each document, and forgotten together or alone', () => {
    const answers = new Answers(() => 'Somali');
    const other = { ...document, id: 'y' };
    answers.set(document, 'topic', ['b']);
    answers.set(document, 'name', ['Ana']);
    answers.set(other, 'why', ['c']);
    expect(answers.of(document)).toMatchObject({ topic: ['b'], name: ['Ana'], why: [] });
    answers.forget(document);
    expect(answers.of(document)).toMatchObject({ topic: ['a'], name: [] });
    expect(answers.of(other)).toMatchObject({ why: ['c'] });
    answers.clear();
    expect(answers.of(other)).toMatchObject({ why: [] });
  });

  it('decide what else is asked: every condition, by any of its options', () => {
    expect(asked(document, { topic: ['a'] }).map(({ id }) => id)).toEqual(['topic', 'why', 'parts']);
    expect(asked(document, { topic: ['b'] }).map(({ id }) => id)).toContain('name');
    expect(fits({ topic: ['a', 'b'], why: ['d'] }, { topic: ['b'], why: ['c', 'd'] })).toBe(true);
    expect(fits({ topic: ['a', 'b'], why: ['d'] }, { topic: ['b'], why: ['c'] })).toBe(false);
    expect(fits({}, {})).toBe(true);
  });

  it('go on with what was kept, without options that there are no longer', () => {
    const answers = new Answers(() => 'Somali');
    const letter = { id: 'l1', kind: 'x', date: '2026-11-27', answers: [
      { ask: 'topic', given: ['b'] }, { ask: 'why', given: ['gone', 'd'] }, { ask: 'name', given: ['Ana'] }, { ask: 'never', given: ['x'] },
    ] };
    answers.goOn(document, letter);
    expect(answers.of(document)).toEqual({ topic: ['b'], why: ['d'], parts: ['e', 'f'], name: ['Ana'] });
    expect(answers.keptAs(document)).toBe('l1');
    answers.forget(document);
    expect(answers.keptAs(document)).toBe(null);
  });
});
