import { describe, expect, it, vi } from 'vitest';
import type { Commands } from '../generated/commands';
import type { Failure, Installed, PackOffer, PackRow, Packs } from '../generated/wire';
import type { Host } from '../host';
import { memoryHost } from '../host/memory';
import { withoutMarks } from '../l10n/marks';
import { changesSaid, fourWords, LibraryPacks, packName, removable } from './packs.svelte';
import { PackAdding, wayOf } from './packs-add.svelte';
import { idFrom, KeyMaking, PackMaking } from './packs-make.svelte';
import { LongTask } from './task.svelte';
import { PackSigning, TakingBack, type Harmful } from './packs-sign.svelte';
import { Twins } from './packs-twins.svelte';
import { Session } from './session.svelte';

const DESK = '/home/example/Desktop/packs';
const at = (name: string): string => `${DESK}/${name}.manydoors`;

type Asked = { [K in keyof Commands]: { name: K; request: Commands[K]['request'] } }[keyof Commands];

/** The made-up program, and everything that it was asked. */
function watched(changes: Parameters<typeof memoryHost>[0] = {}): { host: Host; asked: Asked[] } {
  const memory = memoryHost(changes);
  const asked: Asked[] = [];
  const call = ((name: 'start', request: never) => {
    asked.push({ name, request });
    return memory.call(name, request);
  }) as Host['call'];
  return { host: { ...memory, call }, asked };
}

function requests<K extends keyof Commands>(asked: Asked[], name: K): Commands[K]['request'][] {
  return asked.filter((each) => each.name === name).map((each) => each.request as Commands[K]['request']);
}

function adding(changes: Parameters<typeof memoryHost>[0] = {}) {
  const { host, asked } = watched(changes);
  const task = new LongTask(host);
  return { add: new PackAdding(new Session(host), task), asked, task };
}

const offer = (change: Partial<PackOffer>): PackOffer => ({
  sha256: 'f00d', id: 'a', name: 'A', kind: 'full', publisher: { name: 'P', words: 'a b c d', fingerprint: '1', trusted_on: null }, trust: 'trusted', known: null,
  standing: 'new', serial: 1, installed_serial: null, created: '2026-01-01', check_again_by: null, overdue: false, records: 1, revoked: [], locales: [],
  licence: null, ...change,
});

describe('adding a pack', () => {
  it('installs at once what a trusted publisher signed, and trusts nobody by that', async () => {
    const { add, asked } = adding();
    await add.look(at('example-county-12'));
    expect([add.step, add.way, add.ready]).toEqual(['offer', 'install', true]);
    expect(await add.install()).toBe(true);
    expect(add.step).toBe('done');
    expect(requests(asked, 'install_pack')).toEqual([{ path: at('example-county-12'), trust: false, seen: 'made-up-example-county-12', older: false }]);
  });

  it('asks for nothing to be installed until the words of an unknown publisher were compared', async () => {
    const { add, asked } = adding();
    await add.look(at('example-network-1'));
    expect([add.way, add.open, add.ready]).toEqual(['trust', 1, false]);
    expect(await add.install()).toBe(false);
    expect(requests(asked, 'install_pack')).toEqual([]);
    add.compared = true;
    expect(await add.install()).toBe(true);
    expect(requests(asked, 'install_pack')).toEqual([{ path: at('example-network-1'), trust: true, seen: 'made-up-example-network-1', older: false }]);
  });

  it('never carries a tick from one pack over to another', async () => {
    const { add } = adding();
    await add.look(at('example-network-1'));
    add.compared = true;
    add.older = true;
    await add.look(at('example-network-new-key'));
    expect([add.compared, add.older, add.ready]).toEqual([false, false, false]);
    add.compared = true;
    add.begin();
    expect([add.compared, add.offer, add.path]).toEqual([false, null, '']);
  });

  it('installs an older one only as a second, deliberate step', async () => {
    const { add, asked } = adding();
    await add.look(at('example-county-old'));
    expect([add.wantsOlder, add.ready]).toEqual([true, false]);
    add.older = true;
    expect(await add.install()).toBe(true);
    expect(requests(asked, 'install_pack')).toEqual([{ path: at('example-county-old'), trust: false, seen: 'made-up-example-county-old', older: true }]);
  });

  it('needs both ticks where the key is unknown and the pack is older', async () => {
    const { add } = adding({ look: () => ({ what: 'pack', ...offer({ trust: 'unknown', standing: 'older', installed_serial: 5 }) }) });
    await add.look('/a.manydoors');
    expect(add.open).toBe(2);
    add.older = true;
    expect(add.ready).toBe(false);
    add.compared = true;
    expect(add.ready).toBe(true);
  });

  it.each(['fork', 'no_base', 'same'] as const)('never installs one that stands as %s, whoever signed it and whatever is ticked', async (standing) => {
    for (const trust of ['trusted', 'unknown', 'changed', 'rotated'] as const) {
      const { add, asked } = adding({ look: () => ({ what: 'pack', ...offer({ trust, standing }) }) });
      await add.look('/a.manydoors');
      add.compared = true;
      add.older = true;
      expect(await add.install(), trust).toBe(false);
      expect(requests(asked, 'install_pack')).toEqual([]);
    }
  });

  it('takes a changed key for a changed key, not for an unknown one', () => {
    expect(wayOf(offer({ trust: 'changed' }))).toBe('new_key');
    expect(wayOf(offer({ trust: 'changed', standing: 'fork' }))).toBe('refused');
    expect(wayOf(offer({ trust: 'rotated', standing: 'newer' }))).toBe('install');
  });

  it('says what is wrong with a file and goes on choosing', async () => {
    const { add } = adding();
    await add.look(at('example-altered'));
    expect([add.step, add.failure?.code, add.reading]).toEqual(['choose', 'pack_altered', false]);
  });

  it('takes no list for a pack', async () => {
    const { add } = adding({ look: () => ({ what: 'list', version: '3.1', services: 1, organizations: 1, source: 'x' }) });
    await add.look('/x.zip');
    expect([add.step, add.failure?.code]).toEqual(['choose', 'nothing_to_bring']);
  });

  it('shows the file that was chosen last, whichever was read first', async () => {
    const answers: ((offer: unknown) => void)[] = [];
    const { host } = watched();
    const slow: Host = { ...host, call: (() => new Promise((answer) => answers.push(answer as never))) as Host['call'] };
    const add = new PackAdding(new Session(slow), new LongTask(slow));
    const first = add.look('/first.manydoors');
    const second = add.look('/second.manydoors');
    answers[1]?.({ what: 'pack', ...offer({ id: 'second' }) });
    await second;
    answers[0]?.({ what: 'pack', ...offer({ id: 'first' }) });
    await first;
    expect([add.offer?.id, add.path]).toEqual(['second', '/second.manydoors']);
  });

  it('keeps the offer when installing fails, so that somebody can decide anew', async () => {
    const { add } = adding({ install_pack: () => { throw { code: 'busy', args: {}, kind: 'passing' } satisfies Failure; } });
    await add.look(at('example-county-12'));
    expect(await add.install()).toBe(false);
    expect([add.step, add.failure?.code, add.ready]).toEqual(['offer', 'busy', true]);
  });
});

describe('what the library is made of', () => {
  function library(changes: Parameters<typeof memoryHost>[0] = {}) {
    const { host, asked } = watched(changes);
    const session = new Session(host);
    const changed = vi.fn();
    return { library: new LibraryPacks(session, new LongTask(host), changed), asked, changed, words: session.words };
  }
  const row = (all: Packs | null, id: string): PackRow => {
    const found = all?.packs.find((each) => each.id === id);
    if (!found) throw new Error(`there is no ${id}`);
    return found;
  };

  it('names the two lists that have no name of their own, and falls back to the lasting name', () => {
    const { words } = library();
    expect(withoutMarks(packName(words, { id: 'starter', name: '', source: 'built_in' }))).toBe('The list that came with Many Doors');
    expect(packName(words, { id: 'own', name: '', source: 'own' })).toBe('Our own entries');
    expect(packName(words, { id: 'example', name: '', source: 'imported' })).toBe('example');
  });

  it('takes out only what somebody brought in', async () => {
    const { library: packs } = library();
    await packs.load();
    expect(packs.all?.packs.filter(removable).map((each) => each.id)).toEqual(['example-county', 'list-example-services']);
  });

  it('removes a list, says so, and has what is shown elsewhere asked for anew', async () => {
    const { library: packs, asked, changed } = library();
    await packs.load();
    await packs.remove(row(packs.all, 'example-county'), 'Help in Example County');
    expect(requests(asked, 'remove_pack')).toEqual([{ id: 'example-county' }]);
    expect(packs.all?.packs.map((each) => each.id)).not.toContain('example-county');
    expect(packs.news).toEqual({ what: 'removed', name: 'Help in Example County' });
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('says what going back changed', async () => {
    const { library: packs } = library();
    await packs.load();
    await packs.rollBack(row(packs.all, 'example-county'), 'Help in Example County');
    expect(packs.news).toMatchObject({ what: 'rolled_back', changes: { removed: 14 } });
    expect(row(packs.all, 'example-county').can_roll_back).toBe(false);
  });

  it('does one thing at a time', async () => {
    let answer: ((installed: Installed) => void) | undefined;
    const memory = memoryHost();
    const calls: string[] = [];
    const host: Host = { ...memory, call: ((name: 'packs', request: never) => {
      calls.push(name);
      return (name as string) === 'roll_back_pack' ? new Promise((done) => (answer = done)) : memory.call(name, request);
    }) as Host['call'] };
    const packs = new LibraryPacks(new Session(host), new LongTask(host));
    await packs.load();
    const pack = row(packs.all, 'example-county');
    const first = packs.rollBack(pack, 'x');
    await packs.rollBack(pack, 'x');
    await packs.remove(pack, 'x');
    answer?.({ pack, changes: { added: 0, changed: 0, removed: 0, same: 0, named: [] } });
    await first;
    expect(calls.filter((each) => each !== 'packs' && each !== 'task')).toEqual(['roll_back_pack']);
  });

  it('stops watching, and trusts a publisher no longer', async () => {
    const { library: packs, asked } = library();
    await packs.load();
    await packs.watch(null);
    expect([packs.all?.watch, packs.news]).toEqual([null, { what: 'watch_ended' }]);
    const publisher = packs.all?.publishers[0];
    if (!publisher) throw new Error('there is no publisher');
    await packs.forget(publisher);
    expect(requests(asked, 'forget_publisher')).toEqual([{ fingerprint: publisher.fingerprint }]);
    expect(packs.all?.publishers).toEqual([]);
  });

  it('shows on a shared computer that nothing can be changed', async () => {
    const { library: packs } = library({ packs: () => { throw { code: 'not_allowed', args: {}, kind: 'passing' } satisfies Failure; } });
    await packs.load();
    expect([packs.all, packs.failure?.code, packs.busy]).toEqual([null, 'not_allowed', false]);
  });

  it('says only what changed, and says so when nothing did', () => {
    const { words } = library();
    const said = (added: number, changed: number, removed: number, same: number) =>
      changesSaid(words, { added, changed, removed, same, named: [] }).map((each) => withoutMarks(each.text));
    expect(said(1, 0, 2, 30)).toEqual(['1 new entry', '2 entries are gone', '30 entries are as before']);
    expect(said(0, 0, 0, 30)).toEqual(['Nothing in the library changed.']);
  });

  it('finds the four words whatever stands between them', () => {
    expect(fourWords(' maple river-lantern  seven ')).toEqual(['maple', 'river', 'lantern', 'seven']);
  });
});

describe('a long task', () => {
  it('looks at how far it is, and stops when it is told to', async () => {
    vi.useFakeTimers();
    const { host, asked } = watched({ task: () => ({ stage: 'writing', done: 3, total: 12 }), stop_task: () => ({}) });
    const task = new LongTask(host);
    let end: ((failure: Failure) => void) | undefined;
    const work = task.run(() => new Promise((_, stopped) => (end = stopped)));
    const caught = expect(work).rejects.toMatchObject({ code: 'stopped' });
    await vi.advanceTimersByTimeAsync(400);
    expect([task.running, task.share, task.progress?.stage]).toEqual([true, 0.25, 'writing']);
    await task.stop();
    await task.stop();
    expect([task.stopping, requests(asked, 'stop_task').length]).toEqual([true, 1]);
    end?.({ code: 'stopped', args: {}, kind: 'cancelled' });
    await caught;
    expect([task.running, task.stopping, task.progress]).toEqual([false, false, null]);
    const looks = requests(asked, 'task').length;
    await vi.advanceTimersByTimeAsync(2000);
    expect(requests(asked, 'task').length, 'nobody asks once it is over').toBe(looks);
    vi.useRealTimers();
  });
});

describe('making a pack', () => {
  async function form() {
    const { host, asked } = watched();
    const making = new PackMaking(new Session(host), new LongTask(host), () => new Date(2026, 10, 26, 23, 30));
    making.begin((await host.call('packs', {})).packs);
    return { making, asked };
  }

  it('begins with the own entries, a day to check again, and the next number', async () => {
    const { making } = await form();
    expect([making.from, making.checkAgainBy, making.number]).toEqual([['own'], '2027-05-26', '1']);
    making.name = 'Example County';
    expect([making.id, making.number], 'the list of that name is number 11').toEqual(['example-county', '12']);
  });

  it('says everything that is missing, and asks for nothing until it is there', async () => {
    const { making, asked } = await form();
    making.choose('own', false);
    making.checkAgainBy = '2026-11-26';
    await making.make();
    expect(making.wrong).toEqual(['from', 'name', 'publisher', 'id', 'date', 'key', 'password', 'folder']);
    expect(requests(asked, 'make_pack')).toEqual([]);
  });

  it.each(['11', '0', '-3', '1.5', 'twelve', '', '9007199254740993'])('takes no number like “%s” after number 11', async (number) => {
    const { making } = await form();
    making.typedId = 'example-county';
    making.typedNumber = number;
    await making.make();
    expect(making.wrong).toContain('number');
  });

  it('sends what was written, forgets the password, and says where the file is', async () => {
    const { making, asked } = await form();
    Object.assign(making, { name: ' Help in Café County ', publisher: 'Example Clinic', key: '/k/a.key', password: 'four odd words', folder: '/out', checkAgainBy: '' });
    await making.make();
    expect(requests(asked, 'make_pack')).toEqual([{
      from: ['own'], id: 'help-in-cafe-county', name: 'Help in Café County', publisher: 'Example Clinic', serial: 1, check_again_by: null,
      licence: null, since: null, key: '/k/a.key', password: 'four odd words', folder: '/out',
    }]);
    expect([making.saved, making.password]).toEqual(['/out/help-in-cafe-county-1.manydoors', '']);
  });

  it('keeps the form when the key does not open', async () => {
    const { making } = await form();
    Object.assign(making, { name: 'A', publisher: 'B', key: '/k', password: 'wrong', folder: '/out' });
    await making.make();
    expect([making.failure?.code, making.saved, making.name]).toEqual(['key_unusable', null, 'A']);
  });

  it('takes name, publisher and the next number from an earlier pack, and leaves what was typed', async () => {
    const { making } = await form();
    making.name = 'My own name for it';
    await making.takeEarlier(at('example-county-12'));
    expect([making.id, making.name, making.publisher, making.number]).toEqual(['example-county', 'My own name for it', 'Example County Helpers', '13']);
    await making.takeEarlier(at('example-altered'));
    expect([making.since, making.failure?.code]).toEqual(['', 'pack_altered']);
  });

  it('makes a lasting name only of letters that every computer has', () => {
    expect(idFrom('  Help in Café County, 2026! ')).toBe('help-in-cafe-county-2026');
    expect(idFrom('مساعدة')).toBe('');
    expect(idFrom('x'.repeat(59) + ' y')).toBe('x'.repeat(59));
  });

  it('leaves nothing behind when it is closed', async () => {
    const { making } = await form();
    Object.assign(making, { password: 'secret', key: '/k', name: 'A' });
    making.close();
    expect([making.open, making.password, making.key, making.name]).toEqual([false, '', '', '']);
  });
});

describe('making a key', () => {
  it('wants a folder, eight characters and the same twice', async () => {
    const { host, asked } = watched();
    const key = new KeyMaking(new Session(host));
    key.begin();
    key.password = '🌊🌊🌊🌊';
    await key.make();
    expect(key.wrong, 'a character is what people see as one').toEqual(['folder', 'short']);
    Object.assign(key, { folder: '/out', password: 'eight ch', again: 'eight cH' });
    await key.make();
    expect([key.wrong, requests(asked, 'make_key')]).toEqual([['differ'], []]);
    key.again = 'eight ch';
    await key.make();
    expect([key.made?.words, key.password, key.again]).toEqual(['harbor violin pepper twelve', '', '']);
  });
});

describe('pairs that may be the same', () => {
  it('keeps one, and settles every pair with the other', async () => {
    const { host, asked } = watched();
    const twins = new Twins(new Session(host));
    await twins.load();
    const pair = twins.pairs?.[0];
    if (!pair) throw new Error('there is no pair');
    expect(await twins.join(pair.other, pair.one)).toBe(true);
    expect(requests(asked, 'join_entries')).toEqual([{ keep: 'example-clinic-2', other: 'example-clinic' }]);
    expect([twins.pairs?.length, twins.news]).toEqual([1, { what: 'joined', name: pair.other.name.text }]);
  });

  it('keeps both, and leaves the pair when that could not be written', async () => {
    const { host } = watched();
    const twins = new Twins(new Session(host));
    await twins.load();
    const [first] = twins.pairs ?? [];
    if (!first) throw new Error('there is no pair');
    expect(await twins.keepApart(first)).toBe(true);
    expect(twins.news).toEqual({ what: 'apart' });
    const refusing = new Twins(new Session(watched({ keep_apart: () => { throw { code: 'not_allowed', args: {}, kind: 'passing' } satisfies Failure; } }).host));
    await refusing.load();
    const [pair] = refusing.pairs ?? [];
    if (!pair) throw new Error('there is no pair');
    expect(await refusing.keepApart(pair)).toBe(false);
    expect([refusing.pairs?.length, refusing.failure?.code]).toEqual([2, 'not_allowed']);
  });
});

describe('adding a signature', () => {
  function form() {
    const { host, asked } = watched();
    const signing = new PackSigning(new Session(host), new LongTask(host));
    signing.begin();
    return { signing, asked };
  }

  it('shows what is in the pack, asks for the rest, and sends it', async () => {
    const { signing, asked } = form();
    await signing.make();
    expect(signing.wrong).toEqual(['pack', 'key', 'password', 'folder']);
    await signing.choose(at('example-take-back'));
    expect(signing.offer?.revoked.map((each) => each.name)).toEqual(['Example Old Line']);
    Object.assign(signing, { key: '/k/b.key', password: 'four odd words', folder: '/out' });
    await signing.make();
    expect(requests(asked, 'sign_pack')).toEqual([{ path: at('example-take-back'), key: '/k/b.key', password: 'four odd words', folder: '/out' }]);
    expect([signing.saved, signing.password]).toEqual(['/out/example-take-back-signed.manydoors', '']);
  });

  it('signs nothing that could not be read, also where another was read before', async () => {
    const { signing, asked } = form();
    await signing.choose(at('example-take-back'));
    await signing.choose(at('example-altered'));
    expect([signing.failure?.code, signing.offer, signing.path]).toEqual(['pack_altered', null, '']);
    Object.assign(signing, { key: '/k/b.key', password: 'four odd words', folder: '/out' });
    await signing.make();
    expect([signing.wrong, requests(asked, 'sign_pack')]).toEqual([['pack'], []]);
  });
});

describe('taking entries back', () => {
  async function form(harmful: Harmful | null = null) {
    const { host, asked } = watched();
    const taking = new TakingBack(new Session(host), new LongTask(host));
    taking.begin((await host.call('packs', {})).packs, harmful);
    return { taking, asked };
  }

  it('offers only lists that others have too, and finds the one that an entry came with', async () => {
    const { taking } = await form({ id: 'example-old-line', from: 'Help in Example County' });
    expect(taking.packs.map((each) => each.id)).toEqual(['starter', 'example-county']);
    expect([taking.pack, taking.entries]).toEqual(['example-county', 'example-old-line']);
  });

  it('says what is missing, and sends each entry once', async () => {
    const { taking, asked } = await form();
    await taking.make();
    expect(taking.wrong).toEqual(['pack', 'entries', 'reason', 'signer', 'key', 'password', 'folder']);
    Object.assign(taking, {
      pack: 'example-county', entries: ' example-old-line \n\nexample-camp\nexample-old-line', reason: ' It does harm. ', signer: 'Example Clinic',
      key: '/k/a.key', password: 'four odd words', folder: '/out',
    });
    await taking.make();
    expect(requests(asked, 'take_back')).toEqual([{
      pack: 'example-county', entries: ['example-old-line', 'example-camp'], reason: 'It does harm.', signer: 'Example Clinic',
      key: '/k/a.key', password: 'four odd words', folder: '/out',
    }]);
    expect(taking.saved).toBe('/out/example-county-taken-back.manydoors');
  });

  it('keeps nothing of a form that was closed while its file was made', async () => {
    const { taking } = await form({ id: 'example-old-line', from: 'Help in Example County' });
    Object.assign(taking, { reason: 'a', signer: 'b', key: '/k', password: 'four odd words', folder: '/out' });
    const made = taking.make();
    taking.close();
    await made;
    expect([taking.saved, taking.password, taking.entries]).toEqual([null, '', '']);
  });
});
