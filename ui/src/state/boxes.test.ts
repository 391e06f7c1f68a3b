import { describe, expect, it } from 'vitest';
import type { WorkEntry, WorkForms, WorkPart, WorkPluralForm, WorkVariable } from '../generated/wire';
import { boxesOf, collapsed, isEmpty, pieces, spread, wordsOf } from './boxes';
import { previews } from './previews';

const one = (text: string): WorkForms => ({ on: null, forms: [{ form: '', text }] });
const many = (forms: Record<string, string>): WorkForms => ({ on: 'count', forms: Object.entries(forms).map(([form, text]) => ({ form, text })) });
const part = (english: WorkForms, present: WorkForms | null = null): WorkPart => ({
  attribute: null, english: english.forms.map(({ text }) => text).join('\n'), english_words: english, present: null, present_words: present,
});
const form = (category: string, examples: number[], needed = true): WorkPluralForm => ({ category, needed, examples });
const count = (...forms: WorkPluralForm[]): WorkVariable[] => [{ name: 'count', kind: 'number', forms }];

const ENGLISH = many({ one: '{ $count } text', other: '{ $count } texts' });
const ARABIC = count(form('zero', [0]), form('one', [1]), form('two', [2]), form('few', [3]), form('many', [11]), form('other', [100]));
const KOREAN = count(form('other', [0, 1, 2]));
const SPANISH = count(form('one', [1]), form('many', [1_000_000], false), form('other', [0, 2]));

describe('the boxes for a text beside a number', () => {
  it('are those that the language needs: six in Arabic, one in Korean, two in Spanish', () => {
    expect(boxesOf(part(ENGLISH), ARABIC).forms.map((each) => each.form)).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(boxesOf(part(ENGLISH), KOREAN)).toMatchObject({ on: null, forms: [] });
    expect(boxesOf(part(ENGLISH), SPANISH).forms.map((each) => each.form)).toEqual(['one', 'other']);
  });

  it('offer exact numbers that English has, and lose no form that somebody wrote', () => {
    const english = many({ 0: 'None', one: 'One', other: '{ $count }' });
    expect(boxesOf(part(english), KOREAN).forms.map((each) => each.form)).toEqual(['0', 'other']);
    const spanish = boxesOf(part(ENGLISH, many({ one: 'uno', many: 'de textos', other: 'textos' })), SPANISH);
    expect(spanish.forms).toEqual([{ form: 'one', text: 'uno' }, { form: 'many', text: 'de textos' }, { form: 'other', text: 'textos' }]);
  });

  it('keep the words of the only form when the language has one', () => {
    const korean = boxesOf(part(ENGLISH, many({ other: '글 { $count }개' })), KOREAN);
    expect(wordsOf(korean).words).toEqual(one('글 { $count }개'));
  });

  it('become one with the words for most numbers, and several again without losing any', () => {
    const spanish = boxesOf(part(ENGLISH, many({ one: '{ $count } texto', other: '{ $count } textos' })), SPANISH);
    const single = collapsed(spanish);
    expect(wordsOf(single).words).toEqual(one('{ $count } textos'));
    expect(wordsOf(spread(single)).words).toEqual(wordsOf(spanish).words);
    const begun = spread({ ...boxesOf(part(ENGLISH), SPANISH), text: 'textos' });
    expect(begun.forms.map(({ text }) => text), 'each begins with the words for all').toEqual(['textos', 'textos']);
  });

  it('are offered where English does with one sentence and the language may not', () => {
    const boxes = boxesOf(part(one('Found: { $count }')), ARABIC);
    expect(boxes).toMatchObject({ on: 'count', same: true });
    expect(boxes.forms).toHaveLength(6);
    expect(boxesOf(part(one('Nothing here')), ARABIC).on).toBeNull();
  });

  it('are empty as long as nobody has written a word', () => {
    const boxes = boxesOf(part(ENGLISH), ARABIC);
    expect(isEmpty([boxes])).toBe(true);
    expect(isEmpty([{ ...boxes, forms: boxes.forms.map((each) => ({ ...each, text: each.form === 'few' ? 'x' : ' ' })) }])).toBe(false);
  });
});

describe('a text taken apart', () => {
  it('has a pill for each thing that is filled in, and leaves all else as it is', () => {
    const text = 'Call { $name } at { "988" }, { -app-name }: { NUMBER($count, minimumFractionDigits: 1) } or {}';
    expect(pieces(text).filter(({ fills }) => fills)).toEqual([
      { fills: true, text: '{ $name }', name: 'name' },
      { fills: true, text: '{ "988" }', name: '988' },
      { fills: true, text: '{ -app-name }', name: 'app-name' },
      { fills: true, text: '{ NUMBER($count, minimumFractionDigits: 1) }', name: 'count' },
    ]);
    for (const each of [text, '', 'plain', '{ $a }{ $b }', '{ $kind ->\n[a] { $b }\n}']) expect(pieces(each).map((piece) => piece.text).join('')).toBe(each);
  });
});

describe('how words will look', () => {
  const entry = (variables: WorkVariable[], terms: WorkEntry['terms'] = []): WorkEntry => ({
    id: 'a-text', area: 'a', critical: false, standing: 'missing', comment: '', group: '', parts: [], before: null, after: null, variables, terms,
    glossary: [], memory: [], changes: [], provenance: null, findings: [],
  });
  const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

  it('is shown beside a number for each form, by the rules of the language', () => {
    const boxes = boxesOf(part(ENGLISH, many({ zero: '-', one: '-', two: '-', few: '-', many: '-', other: '-' })), ARABIC);
    const ftl = 'a-text = { $count ->\n    [two] نصان\n    [few] { $count } نصوص\n   *[other] { $count } نص\n    }';
    const seen = previews('ar', entry(ARABIC), ftl, boxes);
    expect(seen.map(({ number, text }) => [number, bare(text)])).toEqual([[0, '0 نص'], [1, '1 نص'], [2, 'نصان'], [3, '3 نصوص'], [11, '11 نص'], [100, '100 نص']]);
  });

  it('has terms as they read, names in place of words, and nothing where the words cannot be said', () => {
    const variables: WorkVariable[] = [{ name: 'place', kind: 'text', forms: [] }];
    const boxes = boxesOf(part(one('x')), variables);
    const terms = [{ name: '-app-name', reads: 'Many "Doors"' }];
    expect(previews('es', entry(variables, terms), 'a-text = { -app-name } en { $place }', boxes).map(({ text }) => bare(text))).toEqual(['Many "Doors" en ‹place›']);
    expect(previews('es', entry(variables), 'a-text = { $other }', boxes)).toEqual([]);
    expect(previews('es', entry(variables), 'a-text = {{{', boxes)).toEqual([]);
  });
});
