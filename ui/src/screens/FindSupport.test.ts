import { describe, expect, it, vi } from 'vitest';
import type { Found } from '../generated/wire';
import { memoryHost } from '../host/memory';
import { aloneInWindow, bare, open as openAt, settle, write } from '../whole-page';

const NOTHING: Found = {
  cards: [], total: { count: 0, or_more: false }, hidden: [], hidden_together: { count: 0, or_more: false }, crisis: false,
  some_words_only: false, instead: null, near: null, notices: [],
};
const CRISIS = 'If you might hurt yourself, or someone might hurt you, you can talk to a person now.';

const open = (lang: string, found: Partial<Found>): Promise<void> => openAt(memoryHost({ find: () => ({ ...NOTHING, ...found }) }), null, lang);

async function ask(text: string): Promise<void> {
  await write(document.querySelector<HTMLInputElement>('#search'), text);
  await new Promise((done) => setTimeout(done, 120));
  await settle();
}

const region = (): Element => document.querySelector('.told.visually-hidden') ?? expect.fail('there is no region');
const lines = (): string[] => [...region().children].map((line) => bare(line.textContent));
const told = (): Promise<string[]> => vi.waitFor(() => {
  expect(lines()).not.toEqual([]);
  return lines();
}, { timeout: 3000 });

aloneInWindow();

describe('what is told of an answer', () => {
  it('is first of all that there is somebody to talk to, where the question is about an immediate danger', async () => {
    await open('en', { crisis: true });
    await ask('i want to die');
    expect([document.querySelector('#main .crisis')?.textContent.includes(CRISIS), lines()], 'not while somebody types').toEqual([true, []]);
    expect(await told()).toEqual([CRISIS, 'Nothing found.']);
    expect(region().getAttribute('role')).toBe('status');
  });

  it('has the words for somebody in danger beside their source, each in its language', async () => {
    await open('ar', { crisis: true });
    await ask('x');
    const [own, source] = await told();
    expect([own === CRISIS, source]).toEqual([false, CRISIS]);
    expect([...region().children].slice(0, 3).map((line) => [line.getAttribute('lang'), line.getAttribute('dir') || null])).toEqual([[null, null], ['en', 'ltr'], [null, null]]);
  });

  it('is how many there are, what the filters hide, and how the question was taken', async () => {
    const count = (number: number) => ({ count: number, or_more: false });
    await open('en', { total: count(12), hidden_together: count(3), instead: 'grief', some_words_only: true, notices: [{ code: 'query_cut', args: {} }] });
    await ask('greif circle');
    expect(await told()).toEqual([
      '12 results.',
      'Your filters hide 3 more.',
      'Showing results for “grief”.',
      'Nothing had all of your words. These have some of them.',
      'Your question was very long. We used only the beginning.',
    ]);
  });

  it('goes with its question, and comes once for the next', async () => {
    await open('en', { crisis: true });
    await ask('i want to die');
    await told();
    await ask('i want to die tonight');
    expect(lines()).toEqual([]);
    expect(await told()).toEqual([CRISIS, 'Nothing found.']);
  });
});
