import { describe, expect, it } from 'vitest';
import type { Shelf } from '../generated/wire';
import { memoryHost } from '../host/memory';
import { fitting, folderFits, ShelfWalk, unquoted } from './shelf.svelte';

const bare: Shelf = { folder: '/a', parent: null, places: [], folders: [], files: [], is_list: false, more: false };

describe('choosing a file', () => {
  it('begins with the places and goes into a folder and back', async () => {
    const walk = new ShelfWalk(memoryHost());
    await walk.open(null);
    expect(walk.shelf?.places.map((each) => each.kind)).toEqual(['desktop', 'documents', 'downloads', 'drive']);
    await walk.open('/home/example/Desktop/packs');
    expect(walk.shelf?.parent).toBe('/home/example/Desktop');
    await walk.open(walk.shelf?.parent ?? null);
    expect(walk.shelf?.folders.map((each) => each.name)).toEqual(['packs', 'lists']);
  });

  it('keeps the open folder when another cannot be read, and says so', async () => {
    const walk = new ShelfWalk(memoryHost());
    await walk.open('/home/example/Desktop');
    await walk.open('/home/example/nowhere');
    expect(walk.failure?.code).toBe('folder_unreadable');
    expect(walk.shelf?.folder).toBe('/home/example/Desktop');
  });

  it('shows the folder that was asked for last, whichever answer comes last', async () => {
    const answers: ((shelf: Shelf) => void)[] = [];
    const memory = memoryHost();
    const walk = new ShelfWalk({ ...memory, call: (() => new Promise((answer) => answers.push(answer as never))) as typeof memory.call });
    const first = walk.open('/slow');
    const second = walk.open('/quick');
    answers[1]?.({ ...bare, folder: '/quick' });
    await second;
    answers[0]?.({ ...bare, folder: '/slow' });
    await first;
    expect(walk.shelf?.folder).toBe('/quick');
    expect(walk.busy).toBe(false);
  });

  it('opens a typed folder, and hands on a typed file', async () => {
    const walk = new ShelfWalk(memoryHost());
    walk.typed = ' "/home/example/Desktop" ';
    expect(await walk.follow()).toBeNull();
    expect([walk.shelf?.folder, walk.typed]).toEqual(['/home/example/Desktop', '']);
    walk.typed = '/home/example/Desktop/packs/example-network-1.manydoors';
    expect(await walk.follow()).toBe('/home/example/Desktop/packs/example-network-1.manydoors');
    expect(walk.failure, 'whether the file fits, its reader says').toBeNull();
    walk.typed = '   ';
    expect(await walk.follow()).toBeNull();
  });

  it('takes the quotes of a copied path away and no others', () => {
    expect(unquoted('"C:\\lists\\a b.csv"')).toBe('C:\\lists\\a b.csv');
    expect(unquoted("/home/o'neil/list.csv")).toBe("/home/o'neil/list.csv");
    expect(unquoted('"/home/half')).toBe('"/home/half');
  });

  it('offers only what fits, and a folder of tables where lists are wanted', () => {
    const shelf: Shelf = { ...bare, is_list: true, files: [
      { name: 'a.manydoors', path: '/a/a.manydoors', kind: 'pack', bytes: 1 },
      { name: 'a.csv', path: '/a/a.csv', kind: 'sheet', bytes: 1 },
    ] };
    expect(fitting(shelf, ['pack']).map((each) => each.name)).toEqual(['a.manydoors']);
    expect([folderFits(shelf, ['pack'], false), folderFits(shelf, ['list'], false), folderFits(shelf, [], true)]).toEqual([false, true, true]);
    expect(folderFits({ ...shelf, folder: null }, ['list'], true), 'the start is no folder').toBe(false);
  });
});
