import { describe, expect, it, vi } from 'vitest';
import type { Host } from '../host';
import type { Failure, OwnEntry, SaveOwnRequest } from '../generated/wire';
import { memoryHost } from '../host/memory';
import { Drafts, EntryForm, mends, OwnList } from './own.svelte';
import { Session } from './session.svelte';

async function formOf(id: string, host: Host = memoryHost(), drafts = new Drafts()): Promise<{ form: EntryForm; entry: OwnEntry }> {
  const form = new EntryForm(new Session(host), drafts, id);
  await form.read();
  if (!form.entry) throw new Error('there is no entry');
  return { form, entry: form.entry };
}

const whats = (entry: OwnEntry): string[] => mends(entry).map((mend) => ('way' in mend ? `${mend.what} ${mend.way}` : mend.what));

describe('the form of an entry', () => {
  it('asks for a name and for nothing else', async () => {
    const { entry } = await formOf('new');
    expect(whats(entry)).toEqual(['name']);
    entry.name = 'Example Circle';
    expect(whats(entry)).toEqual([]);
  });

  it('does not let a practice be saved without whom it comes from', async () => {
    const { form, entry } = await formOf('new');
    entry.name = 'Example Dance';
    entry.kind = 'practice';
    form.setCredit({ openness: 'closed' });
    expect(whats(entry), 'how open it is names nobody').toEqual(['credit']);
    form.setCredit({ community: 'The Example People' });
    expect(whats(entry)).toEqual([]);
    expect(entry.credit?.openness).toBe('closed');
    form.addWay();
    Object.assign(entry.channels[0] ?? {}, { value: '305-555-0101' });
    expect(whats(entry), 'a closed practice is never offered').toEqual(['closed']);
  });

  it('refuses a street address where the place must stay secret, and a number where it has ended', async () => {
    const { entry } = await formOf('own-example-garden');
    entry.confidential = true;
    expect(whats(entry)).toEqual(['way_secret 1']);
    entry.status = 'ended';
    expect(whats(entry)).toEqual(['way_ended 0', 'way_secret 1']);
  });

  it('sends no empty way, and asks about one that says whose it is but not where', async () => {
    const call = vi.fn((request: SaveOwnRequest) => ({ id: request.entry.id ?? 'new' }));
    const { form, entry } = await formOf('new', memoryHost({ save_own: call }));
    entry.name = '  Example Circle ';
    form.addWay();
    form.addWay();
    Object.assign(entry.channels[1] ?? {}, { label: 'for teens' });
    expect(whats(entry)).toEqual(['way_empty 1']);
    expect(await form.save(true)).toBeNull();
    expect(call, 'what the form refuses does not reach the core').not.toHaveBeenCalled();
    Object.assign(entry.channels[1] ?? {}, { value: ' 305-555-0101 ' });
    expect(await form.save(true)).toBe('new');
    const [sent] = call.mock.calls[0] ?? [];
    expect(sent?.checked_today).toBe(true);
    expect(sent?.entry.name).toBe('Example Circle');
    expect(sent?.entry.channels.map((channel) => channel.value)).toEqual(['305-555-0101']);
  });

  it('keeps everything that was typed when the core refuses it', async () => {
    const failure: Failure = { code: 'number_unfit', args: { typed: '12' }, kind: 'mendable' };
    const { form, entry } = await formOf('own-example-garden', memoryHost({ save_own: () => { throw failure; } }));
    entry.summary = 'Something new.';
    expect(await form.save(false)).toBeNull();
    expect(form.failure).toEqual(failure);
    expect([form.entry?.summary, form.saving, form.dirty]).toEqual(['Something new.', false, true]);
  });

  it('moves a way up and down with everything in it, and never out of the list', async () => {
    const { form, entry } = await formOf('own-example-garden');
    const order = (): (number | null)[] => entry.channels.map((channel) => channel.at);
    form.moveWay(1, -1);
    expect(order()).toEqual([1, 0]);
    form.moveWay(0, -1);
    form.moveWay(1, 1);
    expect(order()).toEqual([1, 0]);
    expect(entry.channels[1]?.languages).toEqual(['en', 'ht']);
  });

  it('gives back what was typed and not saved, until it is thrown away or saved', async () => {
    const [host, drafts] = [memoryHost(), new Drafts()];
    const first = await formOf('own-example-garden', host, drafts);
    first.entry.name = 'Another Name';
    first.form.keepDraft();
    const second = await formOf('own-example-garden', host, drafts);
    expect([second.form.fromDraft, second.entry.name, second.form.dirty]).toEqual([true, 'Another Name', true]);
    second.form.restore();
    expect(second.form.entry?.name).toBe('Example Garden of Elders');
    second.form.keepDraft();
    expect(drafts.get('own-example-garden'), 'nothing typed, nothing kept').toBeNull();
    if (first.form.entry) await first.form.save(false);
    first.form.keepDraft();
    expect(drafts.get('own-example-garden')).toBeNull();
  });

  it('forgets every draft when the window is left quickly', async () => {
    const drafts = new Drafts();
    const { form, entry } = await formOf('new', memoryHost(), drafts);
    entry.name = 'A Secret';
    form.keepDraft();
    drafts.saved('A Secret');
    drafts.clear();
    // The form goes after everything was forgotten.
    form.keepDraft();
    expect([drafts.get('new'), drafts.justSaved()]).toEqual([null, null]);
  });
});

describe('the list of entries', () => {
  it('keeps an entry in its place after a call, so that nothing jumps under the hand', async () => {
    const list = new OwnList(new Session(memoryHost()));
    await list.read();
    const before = list.cards?.map((card) => card.id) ?? [];
    expect(await list.called(before[0] ?? '', 'holds')).toBe(true);
    expect(list.cards?.map((card) => card.id)).toEqual(before);
    expect(list.cards?.[0]?.freshness).toBe('fresh');
    expect(list.noted).toEqual({ [before[0] ?? '']: 'holds' });
  });

  it('notes nothing and says so when the core cannot write', async () => {
    const failure: Failure = { code: 'not_allowed', args: {}, kind: 'mendable' };
    const list = new OwnList(new Session(memoryHost({ called: () => { throw failure; } })));
    await list.read();
    expect(await list.called('own-example-garden', 'ended')).toBe(false);
    expect([list.failure, list.noted, list.busy]).toEqual([failure, {}, false]);
  });

  it('has one entry less after one was deleted', async () => {
    const list = new OwnList(new Session(memoryHost()));
    await list.read();
    await list.remove('own-example-drum');
    expect(list.cards?.map((card) => card.id)).toEqual(['own-example-house', 'own-example-garden']);
  });
});
