import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { Block, Paper, PaperForm, Table } from '../generated/wire';
import PaperTranscript from './PaperTranscript.svelte';

let shown: Record<string, unknown> | null = null;

const words = (text: string) => ({ text, lang: 'en', dir: 'ltr' as const });
const block = (role: Block['role'], text: string, table: Table | null = null): Block => ({ role, cells: [[words(text)]], code: null, table });

function show(parts: Block[][], form: PaperForm = 'page', short: Block[] = []): void {
  const columns = [{ lang: 'en', dir: 'ltr' as const, tall: false, name: 'English' }];
  const paper: Paper = { title: 'Information sheet', form, columns, parts, short, foot: [block('urgent', '988')] };
  shown = mount(PaperTranscript, { target: document.body, props: { paper } });
  flushSync();
}

/** What is told as what. */
const told = (selector: string): string[] => [...document.querySelectorAll(`.transcript :is(${selector})`)].map((one) => `${one.localName} ${(one.textContent ?? '').trim()}`);

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

it('tells the headings of a sheet as headings, and leaves no level out', () => {
  show([[block('title', 'A')], [block('entry', 'B'), block('body', 'b'), block('section', 'C'), block('body', 'c')]]);
  expect(told('h2, h3, h4, p')).toEqual(['h2 A', 'h3 B', 'p b', 'h4 C', 'p c', 'p 988']);
});

it('begins with sections where they come first', () => {
  show([[block('title', 'A'), block('section', 'B'), block('entry', 'C')]]);
  expect(told('h2, h3, h4')).toEqual(['h2 A', 'h3 B', 'h4 C']);
});

it('tells what stands on a poster', () => {
  show([[block('title', 'A'), block('section', 'B')]], 'poster', [block('entry', 'C'), block('number', '1')]);
  expect(told('h2, h3, h4, p')).toEqual(['h3 C', 'p 1', 'p 988']);
});

it('tells what is pointed at as one list', () => {
  show([[block('title', 'A')], [block('point', 'I speak B'), block('quiet', 'B')], [block('point', 'I speak C'), block('quiet', 'C')], [block('body', 'D')]]);
  expect(told('ul > li')).toEqual(['li I speak BB', 'li I speak CC']);
  expect(told('ul')).toHaveLength(1);
  expect(told('ul ~ p')).toEqual(['p D', 'p 988']);
});

it('tells a table as a table', () => {
  const cell = (text: string) => ({ words: [words(text)], count: null, doubt: false });
  show([[block('table', 'Counted', { heads: [[words('What')], [words('How many')]], rows: [[cell('Sleep'), cell('3')]] })]]);
  expect(told('caption, th, td')).toEqual(['caption Counted', 'th What', 'th How many', 'th Sleep', 'td 3']);
  expect([...document.querySelectorAll('th')].map((one) => one.scope)).toEqual(['col', 'col', 'row']);
});
