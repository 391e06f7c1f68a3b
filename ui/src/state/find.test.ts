import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindRequest, Found } from '../generated/wire';
import { memoryHost } from '../host/memory';
import type { Host } from '../host';
import { Find } from './find.svelte';
import { Session } from './session.svelte';

const empty: Found = {
  cards: [], total: { count: 0, or_more: false }, hidden: [], hidden_together: { count: 0, or_more: false }, crisis: false,
  some_words_only: false, instead: null, near: null, notices: [],
};

/** A core that answers when the test says so. */
function slowHost(): { host: Host; asked: { request: FindRequest; answer: (found: Found) => void }[] } {
  const asked: { request: FindRequest; answer: (found: Found) => void }[] = [];
  const memory = memoryHost();
  const host: Host = {
    ...memory,
    call: ((name: string, request: unknown) =>
      name === 'find'
        ? new Promise((answer) => asked.push({ request: request as FindRequest, answer }))
        : memory.call(name as 'start', request as Record<string, never>)) as Host['call'],
  };
  return { host, asked };
}

describe('finding', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('drops an answer to an earlier question, whichever comes last', async () => {
    const { host, asked } = slowHost();
    const find = new Find(new Session(host));
    find.type('gr');
    await vi.advanceTimersByTimeAsync(100);
    find.type('grief');
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.map((each) => each.request.text)).toEqual(['gr', 'grief']);
    asked[1]?.answer({ ...empty, total: { count: 2, or_more: false } });
    await vi.advanceTimersByTimeAsync(0);
    asked[0]?.answer({ ...empty, total: { count: 99, or_more: false } });
    await vi.advanceTimersByTimeAsync(0);
    expect(find.found?.total.count, 'the answer on the screen belongs to the words in the box').toBe(2);
  });

  it('waits for a pause in the typing, and announces once it has settled', async () => {
    const { host, asked } = slowHost();
    const find = new Find(new Session(host));
    for (const text of ['s', 'sl', 'sle', 'sleep']) find.type(text);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toHaveLength(1);
    asked[0]?.answer({ ...empty, total: { count: 4, or_more: false } });
    await vi.advanceTimersByTimeAsync(0);
    expect(find.settled).toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(find.settled?.total.count).toBe(4);
    const before = find.settled;
    find.type('sleep well');
    expect(find.settled, 'what was told belongs to the question before').toBeNull();
    await vi.advanceTimersByTimeAsync(100);
    asked[1]?.answer({ ...empty, total: { count: 4, or_more: false } });
    await vi.advanceTimersByTimeAsync(1000);
    expect([find.settled?.total.count, find.settled === before], 'as many again are news').toEqual([4, false]);
  });

  it('keeps the question when the language changes and asks again in the new one', async () => {
    const { host, asked } = slowHost();
    const session = new Session(host);
    await session.open();
    const find = new Find(session);
    find.type('no puedo dormir');
    find.narrow({ cost_free: true });
    await session.choose('ar');
    find.again();
    expect(session.direction).toBe('rtl');
    expect(asked.at(-1)?.request).toMatchObject({ text: 'no puedo dormir', locale: 'ar', filters: { cost_free: true } });
  });

  it('has a language at hand once a hand lies on its button, and asks for it once', async () => {
    const { host } = slowHost();
    const call = vi.spyOn(host, 'call');
    const session = new Session(host);
    await session.open();
    call.mockClear();
    session.prepare('ar');
    session.prepare('ar');
    await session.choose('ar');
    expect(call.mock.calls.map(([name, request]) => [name, request])).toEqual([['catalogue', { locale: 'ar' }]]);
    expect(session.locale).toBe('ar');
  });

  it('changes the language only once the answer is there in it', async () => {
    const { host, asked } = slowHost();
    const session = new Session(host);
    await session.open();
    const find = new Find(session);
    find.press('grief');
    const changed = session.choose('ar', () => expect(find.found).toEqual(empty), find.again('ar'));
    await vi.advanceTimersByTimeAsync(1000);
    expect([session.locale, asked.at(-1)?.request.locale]).toEqual(['en', 'ar']);
    asked.at(-1)?.answer(empty);
    await changed;
    expect(session.locale).toBe('ar');
  });

  it('asks once in a language whose button is pressed, and anew where the question is another by then', async () => {
    const { host, asked } = slowHost();
    const find = new Find(new Session(host));
    find.prepare('ar');
    expect(asked, 'without a question there is nothing to ask').toHaveLength(0);
    find.press('grief');
    find.prepare('ar');
    expect(asked, 'a question on its way is not broken off').toHaveLength(1);
    asked[0]?.answer(empty);
    await vi.advanceTimersByTimeAsync(0);

    const count = (number: number): Found => ({ ...empty, total: { count: number, or_more: false } });
    find.prepare('ar');
    asked[1]?.answer(count(1));
    await find.again('ar');
    expect([asked.length, find.found?.total.count], 'what was asked ahead is the answer').toEqual([2, 1]);

    find.prepare('es');
    const other = find.again('ko');
    expect(asked.slice(2).map((each) => each.request.locale), 'another language was chosen').toEqual(['es', 'ko']);
    asked[3]?.answer(count(2));
    await other;
    expect(find.found?.total.count).toBe(2);

    find.prepare('es');
    find.narrow({ cost_free: true });
    asked.at(-1)?.answer(count(3));
    await vi.advanceTimersByTimeAsync(0);
    const anew = find.again('es');
    asked.at(-1)?.answer(count(4));
    await anew;
    expect([asked.length, find.found?.total.count], 'the question was another by then').toEqual([7, 4]);
  });

  it('sends no half of a character', async () => {
    const { host, asked } = slowHost();
    const find = new Find(new Session(host));
    find.type('help \uD83D me');
    await vi.advanceTimersByTimeAsync(100);
    expect(asked[0]?.request.text).toBe('help \uFFFD me');
  });

  it('forgets everything when it is told to', async () => {
    const { host, asked } = slowHost();
    const find = new Find(new Session(host));
    find.type('secret');
    await vi.advanceTimersByTimeAsync(100);
    find.clear();
    asked[0]?.answer({ ...empty, crisis: true });
    await vi.advanceTimersByTimeAsync(0);
    expect([find.text, find.found, find.asked]).toEqual(['', null, false]);
  });
});
