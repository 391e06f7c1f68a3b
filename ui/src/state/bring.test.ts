import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Commands } from '../generated/commands';
import type { Brought, Failure, MapRequest, PackRow, SheetOffer } from '../generated/wire';
import type { Host } from '../host';
import { memoryHost } from '../host/memory';
import { sheetAt } from '../host/made-up/sheet';
import { TARGET_GROUPS } from '../parts/sheet-targets';
import { Bring } from './bring.svelte';
import { Giving } from './giving.svelte';
import { Session } from './session.svelte';

const SHEET = '/home/example/list.csv';
const LIST = '/home/example/tables';
const stopped: Failure = { code: 'stopped', args: {}, kind: 'cancelled' };
const brought: Brought = { changes: { added: 2, changed: 0, removed: 0, same: 0, named: [] }, reasons: [], notices: [], noticed: 0 };
const pack = (id: string, source: PackRow['source'], name = id): PackRow => ({
  id, name, source, publisher: null, serial: 1, created: '2026-11-01', check_again_by: null, overdue: false, records: 3, licence: 'CC BY 4.0', can_roll_back: false,
});
const noPacks: Commands['packs']['answer'] = { packs: [], publishers: [], watch: null, revoked: [], duplicates: 0 };

type Wait = { request: unknown; answer: (value: unknown) => void; fail: (failure: Failure) => void };

/** A core whose commands of those names answer when the test says so. */
function slow(...names: (keyof Commands)[]): { host: Host; asked: Record<string, Wait[]> } {
  const memory = memoryHost({ packs: () => noPacks });
  const asked: Record<string, Wait[]> = Object.fromEntries(names.map((name) => [name, []]));
  const call = (name: keyof Commands, request: never): Promise<unknown> => {
    const waits = asked[name];
    return waits ? new Promise((answer, fail) => waits.push({ request, answer, fail })) : memory.call(name, request);
  };
  return { host: { ...memory, call: call as Host['call'] }, asked };
}

async function opened(host: Host, path: string): Promise<Bring> {
  const session = new Session(host);
  await session.open();
  const bring = new Bring(session);
  await bring.choose(path);
  bring.name = 'Example County 211';
  return bring;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('bringing in a list', () => {
  it('leaves out what is private unless somebody asks for it', async () => {
    const { host, asked } = slow('bring');
    const bring = await opened(host, LIST);
    void bring.start();
    expect(asked['bring']?.[0]?.request).toEqual({
      path: LIST, source: 'example-tables', name: 'Example County 211', licence: null, mapping: null, keep_private: false,
    });
  });

  it('takes nothing in while a name is missing or no column is the name', async () => {
    const { host, asked } = slow('bring');
    const bring = await opened(host, SHEET);
    bring.name = ' ';
    await bring.start();
    expect([bring.missing.name, bring.pressed]).toEqual([true, true]);
    bring.name = 'Example';
    bring.setTarget(0, 'ignore');
    await bring.start();
    expect(bring.missing.column).toBe(true);
    bring.setTarget(1, 'name');
    void bring.start();
    expect(asked['bring']).toHaveLength(1);
  });

  it('says how far it is while it runs, and shows the report when it ends', async () => {
    const { host, asked } = slow('bring', 'task');
    const bring = await opened(host, LIST);
    const done = bring.start();
    expect(bring.step).toBe('running');
    await vi.advanceTimersByTimeAsync(300);
    asked['task']?.[0]?.answer({ stage: 'writing', done: 5, total: 10 });
    await vi.advanceTimersByTimeAsync(0);
    expect(bring.task.progress?.done).toBe(5);
    await vi.advanceTimersByTimeAsync(300);
    expect(asked['task'], 'asked again only once it was answered').toHaveLength(2);
    asked['bring']?.[0]?.answer(brought);
    await done;
    expect([bring.step, bring.brought?.changes.added]).toEqual(['report', 2]);
    asked['task']?.[1]?.answer({ stage: 'indexing', done: 9, total: 10 });
    await vi.advanceTimersByTimeAsync(900);
    expect([asked['task']?.length, bring.task.progress], 'nobody asks once it is over').toEqual([2, null]);
  });

  it('stops when it is told to, and the choices stand as they were', async () => {
    const { host, asked } = slow('bring', 'stop_task');
    const bring = await opened(host, LIST);
    const done = bring.start();
    void bring.task.stop();
    void bring.task.stop();
    expect(asked['stop_task'], 'one Stop is enough').toHaveLength(1);
    asked['stop_task']?.[0]?.answer({});
    asked['bring']?.[0]?.fail(stopped);
    await done;
    expect([bring.step, bring.failure?.code, bring.name]).toEqual(['check', 'stopped', 'Example County 211']);
  });

  it('starts one task and no second', async () => {
    const { host, asked } = slow('bring');
    const bring = await opened(host, LIST);
    void bring.start();
    void bring.start();
    expect(asked['bring']).toHaveLength(1);
  });

  it('shows what was chosen last, whichever answer comes last', async () => {
    const { host, asked } = slow('look');
    const bring = new Bring(new Session(host));
    const first = bring.choose('/slow.zip');
    const second = bring.choose('/quick.zip');
    const list = { what: 'list', version: '3.1', services: 1, organizations: 1 };
    asked['look']?.[1]?.answer({ ...list, source: 'quick' });
    asked['look']?.[0]?.answer({ ...list, source: 'slow' });
    await Promise.all([first, second]);
    expect([bring.path, bring.source]).toEqual(['/quick.zip', 'quick']);
  });

  it('says how far a look is, and when it is stopped another file can be chosen', async () => {
    const { host, asked } = slow('look', 'task', 'stop_task');
    const bring = new Bring(new Session(host));
    const done = bring.choose('/large.zip');
    await vi.advanceTimersByTimeAsync(300);
    asked['task']?.[0]?.answer({ stage: 'reading', done: 5, total: 10 });
    await vi.advanceTimersByTimeAsync(0);
    expect([bring.looking, bring.look.share, bring.step]).toEqual([true, 0.5, 'choose']);
    void bring.look.stop();
    expect(asked['stop_task']).toHaveLength(1);
    asked['look']?.[0]?.fail(stopped);
    await done;
    expect([bring.looking, bring.path, bring.failure]).toEqual([false, null, null]);
  });

  it('stops a look when somebody goes back, and not when another file takes its place', async () => {
    const { host, asked } = slow('look', 'stop_task');
    const bring = new Bring(new Session(host));
    void bring.choose('/one.zip');
    void bring.choose('/two.zip');
    expect([asked['look']?.length, asked['stop_task']?.length]).toEqual([2, 0]);
    bring.again();
    expect(asked['stop_task']).toHaveLength(1);
  });

  it('stops and forgets everything when somebody leaves quickly', async () => {
    const { host, asked } = slow('bring', 'stop_task');
    const bring = await opened(host, LIST);
    const done = bring.start();
    bring.clear();
    expect(asked['stop_task']).toHaveLength(1);
    asked['bring']?.[0]?.answer(brought);
    await done;
    expect([bring.path, bring.name, bring.source, bring.brought]).toEqual([null, '', '', null]);
  });

  it('offers to update a list that is here, by its own names', async () => {
    const host = memoryHost({ packs: () => ({ ...noPacks, packs: [pack('own', 'own'), pack('list-example-tables', 'imported', 'Example 211')] }) });
    const session = new Session(host);
    const bring = new Bring(session);
    await bring.choose(LIST);
    await vi.advanceTimersByTimeAsync(0);
    expect(bring.known.map((each) => each.id)).toEqual(['list-example-tables']);
    expect([bring.updates?.name, bring.name, bring.licence]).toEqual(['Example 211', 'Example 211', 'CC BY 4.0']);
    bring.source = 'another';
    expect(bring.updates).toBeNull();
    const [known = null] = bring.known;
    bring.update(known);
    expect(bring.source, 'the short name, not the name of the list').toBe('example-tables');
  });

  it('saves the report in the words of the language that is on', async () => {
    let request: Commands['save_report']['request'] | null = null;
    const host = memoryHost({
      packs: () => noPacks,
      bring: () => ({ ...brought, reasons: [{ outcome: 'kept', reason: 'hours_not_understood', count: 3 }] }),
      save_report: (wish) => { request = wish; return { file: `${wish.folder}/report.csv` }; },
    });
    const bring = await opened(host, LIST);
    await bring.start();
    expect(await bring.saveReport('/media/example')).toBe('/media/example/report.csv');
    expect(request).toMatchObject({
      headings: ['File', 'Line', 'Column', 'What we did', 'Why', 'What stood there'],
      outcomes: { kept: 'Kept as it was' },
      reasons: { hours_not_understood: 'The opening hours were not understood. They are kept as they were written.' },
    });
  });
});

describe('mapping a spreadsheet', () => {
  it('waits for a pause, and asks once for several choices', async () => {
    const { host, asked } = slow('map_sheet');
    const bring = await opened(host, SHEET);
    bring.setTarget(9, 'more');
    bring.setTarget(10, 'ignore');
    expect(asked['map_sheet']).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(250);
    expect(asked['map_sheet']).toHaveLength(1);
    const { mapping } = asked['map_sheet']?.[0]?.request as MapRequest;
    expect(mapping?.targets.slice(9)).toEqual(['more', 'ignore']);
  });

  it('drops an answer to an older mapping and keeps the newer choice', async () => {
    const { host, asked } = slow('map_sheet');
    const bring = await opened(host, SHEET);
    bring.setTarget(9, 'more');
    await vi.advanceTimersByTimeAsync(250);
    bring.setTarget(9, 'cost');
    asked['map_sheet']?.[0]?.answer(sheetAt(SHEET, (asked['map_sheet'][0].request as MapRequest).mapping));
    await vi.advanceTimersByTimeAsync(0);
    expect([bring.mapping?.targets[9], bring.mapBusy]).toEqual(['cost', true]);
  });

  it('counts the columns that still wait, and takes a choice for a choice even if it is the guess', async () => {
    const bring = await opened(slow('map_sheet').host, SHEET);
    expect([bring.open, bring.sureness(0), bring.sureness(9)]).toEqual([2, 'certain', 'unknown']);
    bring.setTarget(9, 'keep_as_is');
    expect([bring.open, bring.sureness(9)]).toEqual([1, 'chosen']);
  });

  it('lets the core guess anew when another sheet is chosen', async () => {
    const { host, asked } = slow('map_sheet');
    const bring = await opened(host, SHEET);
    bring.setSheet('Old list');
    const { mapping } = asked['map_sheet']?.[0]?.request as MapRequest;
    expect(mapping).toMatchObject({ sheet: 'Old list', targets: [] });
  });

  it('takes a kept mapping over with its short name, and says so when it does not fit', async () => {
    const { host, asked } = slow('map_sheet');
    const bring = await opened(host, SHEET);
    const offer: SheetOffer = sheetAt(SHEET, null);
    void bring.useMapping('/home/example/kept.toml');
    asked['map_sheet']?.[0]?.answer({ ...offer, mapping: { ...offer.mapping, source: 'kept-name' } });
    await vi.advanceTimersByTimeAsync(0);
    expect([bring.source, bring.mappingUsed, bring.open]).toEqual(['kept-name', true, 0]);
    void bring.useMapping('/home/example/other.toml');
    asked['map_sheet']?.[1]?.fail({ code: 'mapping_unfit', args: { columns: 'Agency' }, kind: 'mendable' });
    await vi.advanceTimersByTimeAsync(0);
    expect([bring.mapFailure?.code, bring.mapping?.targets[0]]).toEqual(['mapping_unfit', 'name']);
  });

  it('sends back all that a kept mapping says, and nothing of it for another sheet', async () => {
    const { host, asked } = slow('map_sheet', 'bring');
    const bring = await opened(host, SHEET);
    const offer: SheetOffer = sheetAt(SHEET, null);
    const kept = { ...offer.mapping, header_row: 4, separators: ['+'], country: 'US', organization: 'Example Porch', kind: 'mutual_aid' as const };
    void bring.useMapping('/home/example/kept.toml');
    asked['map_sheet']?.[0]?.answer({ ...offer, mapping: kept });
    await vi.advanceTimersByTimeAsync(0);
    void bring.start();
    expect(asked['bring']?.[0]?.request).toMatchObject({ mapping: kept });
    bring.setSheet('Old list');
    expect((asked['map_sheet']?.[1]?.request as MapRequest).mapping, 'no target: the core guesses all anew').toMatchObject({ sheet: 'Old list', targets: [] });
  });

  it('sends the short name as it is typed in the end', async () => {
    const { host, asked } = slow('bring');
    const bring = await opened(host, SHEET);
    bring.source = ' county-list ';
    void bring.start();
    expect(asked['bring']?.[0]?.request).toMatchObject({ source: 'county-list', mapping: { source: 'county-list' } });
  });

  it('offers every meaning of a column once', () => {
    const targets = TARGET_GROUPS.flatMap((group) => group.targets);
    expect(new Set(targets).size).toBe(targets.length);
    expect(targets).toHaveLength(37);
  });
});

describe('giving a list away', () => {
  it('names each list that goes in, and asks for none when all are left out', async () => {
    const asked: Commands['export']['request'][] = [];
    const host = memoryHost({
      packs: () => ({ ...noPacks, packs: [pack('starter', 'built_in'), pack('own', 'own')] }),
      export: (request) => { asked.push(request); return { file: '/media/example/list.zip' }; },
    });
    const giving = new Giving(new Session(host));
    await giving.open();
    giving.take('starter', false);
    await giving.save('/media/example');
    expect(asked).toEqual([{ packs: ['own'], form: 'tables', folder: '/media/example' }]);
    expect(giving.saved).toBe('/media/example/list.zip');
    giving.take('own', false);
    await giving.save('/media/example');
    expect(asked, 'no list is not every list').toHaveLength(1);
  });
});
