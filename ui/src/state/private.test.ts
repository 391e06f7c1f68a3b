import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure, PrivateContents } from '../generated/wire';
import type { Answers } from '../host/made-up/answers';
import { memoryHost } from '../host/memory';
import { Private } from './private.svelte';
import { Session } from './session.svelte';

const GOOD = 'seven lanterns over a river';
const full: Failure = { code: 'private_no_room', args: {}, kind: 'passing' };

/** A core that answers a save when it is told to. */
function slow() {
  const waiting: { contents: PrivateContents; end: (failure?: Failure) => void }[] = [];
  const memory = memoryHost();
  const call = ((name: string, request: never) => {
    if (name !== 'save_private') return memory.call(name as 'start', request);
    return new Promise((done, fail) => waiting.push({ contents: request, end: (failure) => (failure ? fail(failure) : done({})) }));
  }) as typeof memory.call;
  return { host: { ...memory, call }, waiting };
}

async function opened(changes: Partial<Answers> = {}, host = memoryHost(changes)) {
  let now = 0;
  const session = new Session(host);
  const store = new Private(session, () => now);
  await store.make(GOOD);
  if (!store.open) throw new Error('it is not open');
  return { store, session, later: (ms: number) => (now += ms) };
}

/** A host that writes down what it is asked. */
function written(changes: Partial<Answers> = {}) {
  const memory = memoryHost(changes);
  const asked: string[] = [];
  const call = ((name: 'start', request: never) => {
    asked.push(name);
    return memory.call(name, request);
  }) as typeof memory.call;
  return { host: { ...memory, call }, asked, count: (name: string) => asked.filter((each) => each === name).length };
}

const sign = (text: string) => (contents: PrivateContents): void => void (contents.plan.signs = text);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the private store', () => {
  it('is none, open, locked, open with the passphrase alone, and forgotten', async () => {
    const { store, session } = await opened();
    store.change(sign('I stop answering'));
    await store.lock();
    expect([store.open, store.exists]).toEqual([false, true]);
    await store.unlock('another one entirely');
    expect([store.open, store.failure('open')?.code]).toEqual([false, 'private_wrong']);
    await store.unlock(GOOD);
    expect(store.contents?.plan.signs).toBe('I stop answering');
    session.kept = true;
    await store.forget(false);
    expect([store.open, store.exists, session.kept]).toEqual([false, false, false]);
    await store.look();
    expect([store.known, store.possible, store.exists]).toEqual([true, true, false]);
  });

  it('asks for the passphrase although the core has it open, where this page did not open it', async () => {
    const { host } = slow();
    await new Private(new Session(host)).make(GOOD);
    const store = new Private(new Session(host));
    await store.look();
    expect([store.exists, store.open]).toEqual([true, false]);
  });

  it('saves once, 800 ms after the last change', async () => {
    const { host, waiting } = slow();
    const { store } = await opened({}, host);
    store.change(sign('a'));
    await wait(700);
    store.change(sign('ab'));
    await wait(799);
    expect(waiting).toHaveLength(0);
    await wait(1);
    expect(waiting.map((each) => each.contents.plan.signs)).toEqual(['ab']);
    expect([store.saving, store.saved]).toEqual([true, false]);
    waiting[0]?.end();
    await wait(0);
    expect([store.saving, store.saved]).toEqual([false, true]);
    await wait(5000);
    expect(waiting).toHaveLength(1);
  });

  it('has one save on its way at a time, and the last words win', async () => {
    const { host, waiting } = slow();
    const { store } = await opened({}, host);
    store.change(sign('first'));
    await wait(800);
    store.change(sign('second'));
    await wait(800);
    store.change(sign('third'));
    await wait(800);
    expect(waiting.map((each) => each.contents.plan.signs)).toEqual(['first']);
    waiting[0]?.end();
    await wait(0);
    expect(waiting.map((each) => each.contents.plan.signs)).toEqual(['first', 'third']);
    expect(store.saved).toBe(false);
    waiting[1]?.end();
    await wait(0);
    expect(store.saved).toBe(true);
    expect(waiting, 'what was saved already is not saved again').toHaveLength(2);
  });

  it('says that saving failed, keeps the words, and tries again with the next change', async () => {
    const { host, waiting } = slow();
    const { store } = await opened({}, host);
    store.change(sign('words'));
    await wait(800);
    waiting[0]?.end(full);
    await wait(0);
    expect([store.saveFailure?.code, store.saved, store.contents?.plan.signs]).toEqual(['private_no_room', false, 'words']);
    await wait(5000);
    expect(waiting).toHaveLength(1);
    store.change(sign('words!'));
    await wait(800);
    expect(store.saveFailure).toBeNull();
    waiting[1]?.end();
    await wait(0);
    expect([store.saveFailure, store.saved]).toEqual([null, true]);
  });

  it('saves before it locks, and waits for that', async () => {
    const { host, waiting } = slow();
    const { store } = await opened({}, host);
    store.change(sign('first'));
    await wait(800);
    store.change(sign('second'));
    void store.lock();
    await wait(0);
    waiting[0]?.end();
    await wait(0);
    expect([store.open, waiting[1]?.contents.plan.signs]).toEqual([true, 'second']);
    waiting[1]?.end();
    await wait(0);
    expect(store.open).toBe(false);
  });

  it('locks nothing that could not be saved until somebody who knows presses again', async () => {
    const { store } = await opened({ save_private: () => { throw full; } });
    store.change(sign('words'));
    await store.lock();
    expect([store.open, store.saveFailure?.code, store.busy]).toEqual([true, 'private_no_room', false]);
    await store.lock();
    expect(store.open).toBe(false);
  });

  it('sends what is unsaved on its way when it is left quickly, and is empty at once', async () => {
    const { host, waiting } = slow();
    const { store } = await opened({}, host);
    store.change(sign('last words'));
    store.leave();
    expect(waiting.map((each) => each.contents.plan.signs)).toEqual(['last words']);
    expect(store.contents).toBeNull();
    waiting[0]?.end(full);
    await wait(5000);
    expect([waiting.length, store.saveFailure]).toEqual([1, null]);
  });

  it('sends nothing twice when it is left during a save', async () => {
    const { host, waiting } = slow();
    const { store } = await opened({}, host);
    store.change(sign('words'));
    await wait(800);
    store.leave();
    expect(waiting).toHaveLength(1);
  });

  it('keeps nothing after it was cleared, not even what a late answer brings', async () => {
    const { host, count } = written();
    const { store } = await opened({}, host);
    store.toggle('example-clinic');
    store.change(({ saved }) => { if (saved[0]) saved[0].note = 'secret'; });
    store.toggle('example-clinic');
    store.clear();
    await wait(5000);
    await store.lock();
    expect([count('save_private'), count('lock_private'), store.contents]).toEqual([0, 0, null]);
    const late = store.unlock(GOOD);
    store.clear();
    await late;
    expect([store.contents, store.busy, store.failed, store.saved]).toEqual([null, false, null, false]);
    await store.unlock(GOOD);
    store.toggle('example-clinic');
    expect(store.contents?.saved.at(-1)?.note, 'a note that was taken off is forgotten too').toBe('');
  });

  it('writes nothing more once it is being forgotten', async () => {
    const { host, asked, count } = written();
    const { store } = await opened({}, host);
    store.change(sign('words'));
    await store.forget(false);
    await wait(5000);
    expect([count('save_private'), asked.at(-1)]).toEqual([0, 'forget_private']);
  });

  it('says that it could not be forgotten, and what is still there', async () => {
    const { store } = await opened({ forget_private: () => { throw { ...full, code: 'private_not_forgotten' } satisfies Failure; } });
    await store.forget(false);
    expect([store.open, store.exists, store.failure('forget')?.code]).toEqual([false, true, 'private_not_forgotten']);
  });

  it('keeps a paper in the place of the same one, and takes it out', async () => {
    const { host, waiting } = slow();
    const { store } = await opened({}, host);
    const id = store.keepPaper(null, 'letter', '2026-11-27', { office: ['Example Clinic'], why: ['cost', 'trust'] });
    const other = store.keepPaper(null, 'letter', '2026-11-27', { office: [] });
    expect(other).not.toBe(id);
    expect(store.keepPaper(id, 'letter', '2026-11-28', { office: ['Example School'] })).toBe(id);
    store.dropPaper(other);
    await wait(800);
    expect(waiting[0]?.contents.letters).toEqual([{ id, kind: 'letter', date: '2026-11-28', answers: [{ ask: 'office', given: ['Example School'] }] }]);
    expect([store.paper(id)?.date, store.paper(other), store.paper(null)]).toEqual(['2026-11-28', null, null]);
  });

  it('brings back the note about a resource that was taken off and kept again', async () => {
    const { store } = await opened();
    store.toggle('example-clinic');
    store.change(({ saved }) => { if (saved[0]) saved[0].note = 'ask for Ana'; });
    store.toggle('example-clinic');
    expect(store.keeps('example-clinic')).toBe(false);
    store.toggle('example-clinic');
    expect(store.contents?.saved).toEqual([{ id: 'example-clinic', note: 'ask for Ana' }]);
  });

  it('tells the core of a person every 30 s at most, and only while it is open', async () => {
    const { host, count } = written();
    const { store, later } = await opened({}, host);
    store.touched();
    later(29_999);
    store.touched();
    expect(count('touch_private')).toBe(0);
    later(1);
    store.touched();
    store.touched();
    expect(count('touch_private')).toBe(1);
    await store.lock();
    later(60_000);
    store.touched();
    expect(count('touch_private')).toBe(1);
  });

  it('asks a minute before it locks itself, and goes on with the first sign of somebody', async () => {
    const { host, count } = written();
    const { store, later } = await opened({}, host);
    await store.look();
    const stop = store.watch();
    later(237_000);
    await wait(1000);
    expect(store.asking).toBe(false);
    later(1000);
    await wait(1000);
    expect([store.asking, store.counting, store.secondsLeft]).toEqual([true, true, 60]);
    store.touched();
    expect([store.asking, store.counting, count('touch_private')], 'the count stops, the question stays').toEqual([true, false, 1]);
    later(1000);
    await wait(1000);
    expect(store.counting).toBe(false);
    store.stay();
    expect([store.asking, store.open, count('touch_private')]).toEqual([false, true, 1]);
    stop();
    later(250_000);
    await wait(5000);
    expect(store.asking, 'nobody looks at the clock any more').toBe(false);
  });

  it('has itself locked when nobody answers, and saves first', async () => {
    const { host, asked, count } = written();
    const { store, later } = await opened({}, host);
    await store.look();
    const stop = store.watch();
    later(298_000);
    await wait(500);
    store.change(sign('last words'));
    await wait(500);
    expect([store.open, store.asking, count('lock_private')]).toEqual([false, false, 1]);
    expect(asked.slice(-2)).toEqual(['save_private', 'lock_private']);
    stop();
  });

  it('has itself locked also where nobody there can be told that saving failed', async () => {
    const { host, count } = written({ save_private: () => { throw full; } });
    const { store, later } = await opened({}, host);
    await store.look();
    const stop = store.watch();
    later(298_000);
    await wait(500);
    store.change(sign('last words'));
    await wait(500);
    expect([store.open, count('lock_private')]).toEqual([false, 1]);
    stop();
  });

  it('changes the passphrase, and keeps none', async () => {
    const { store } = await opened();
    expect(await store.changePassphrase('short')).toBe(false);
    expect(store.failure('change')?.code).toBe('passphrase_weak');
    expect(await store.changePassphrase('nine small stones in a jar')).toBe(true);
    await store.lock();
    await store.unlock(GOOD);
    expect(store.failure('open')?.code).toBe('private_wrong');
    await store.unlock('nine small stones in a jar');
    expect(store.open).toBe(true);
  });
});
