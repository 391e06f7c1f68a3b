import { FluentBundle, FluentResource } from '@fluent/bundle';
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { memoryHost } from '../host/memory';
import { ENGLISH } from '../l10n/english';
import { setHouse, type House } from '../state/house';
import { Session } from '../state/session.svelte';
import { pieceOf, sightsOf, type Where as WhereFile } from '../state/where-shown';
import written from '../translate-pictures/where.json?raw';
import Where from './Where.svelte';

const file = JSON.parse(written) as WhereFile;
const ids = Object.keys(file.messages);
const withMany = ids.find((id) => sightsOf(id).length > 2) ?? '';
const withSpoken = ids.find((id) => sightsOf(id)[0]?.spoken) ?? '';

let shown: Record<string, unknown> | null = null;

async function settle(): Promise<void> {
  for (let round = 0; round < 8; round += 1) await new Promise((done) => setTimeout(done, 0));
  flushSync();
}

async function show(id: string): Promise<void> {
  const session = new Session(memoryHost());
  await session.open();
  const Housed = ((...given: Parameters<typeof Where>) => {
    setHouse({ session } as House);
    return Where(...given);
  }) as Component<{ id: string }>;
  const target = document.createElement('div');
  document.body.replaceChildren(target);
  shown = mount(Housed, { target, props: { id }, context: new Map() });
  await settle();
}

const text = (): string => (document.body.textContent ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
});

describe('the file of places', () => {
  it('names only messages, and attributes of messages, that there are in English', () => {
    const english = new FluentBundle('en');
    english.addResource(new FluentResource(ENGLISH));
    for (const [id, places] of Object.entries(file.messages)) {
      const message = english.getMessage(id);
      expect(message, id).toBeDefined();
      for (const { attribute } of places) {
        if (attribute !== undefined) expect(message?.attributes[attribute], `${id}.${attribute}`).toBeDefined();
      }
    }
  });

  it('holds a piece with the text in it, inside a picture that is there, for every place', () => {
    const pictures = new Set<string>();
    for (const id of ids) {
      const sights = sightsOf(id);
      expect(sights, id).toHaveLength(file.messages[id]?.length ?? -1);
      for (const sight of sights) {
        pictures.add(sight.picture);
        const piece = pieceOf(sight);
        const { text } = sight;
        // Pixels are kept as parts of the whole, with four digits.
        const slack = 1;
        expect(piece.x, id).toBeGreaterThanOrEqual(0);
        expect(piece.y, id).toBeGreaterThanOrEqual(0);
        expect(piece.x + piece.width, id).toBeLessThanOrEqual(sight.width + slack);
        expect(piece.y + piece.height, id).toBeLessThanOrEqual(sight.height + slack);
        expect(text.x + slack, id).toBeGreaterThanOrEqual(piece.x);
        expect(text.y + slack, id).toBeGreaterThanOrEqual(piece.y);
        expect(text.x + text.width, id).toBeLessThanOrEqual(piece.x + piece.width + slack);
        expect(text.y + text.height, id).toBeLessThanOrEqual(piece.y + piece.height + slack);
      }
    }
    expect(pictures.size, 'no picture is there for nothing').toBe(Object.keys(file.pictures).length);
  });

  it('knows where most texts of the first screen stand', () => {
    for (const id of ['find-title', 'find-placeholder', 'place-near', 'find-more-needs', 'app-leave', 'nav-find']) expect(ids, id).toContain(id);
  });
});

describe('where a text appears', () => {
  it('lights the text on its picture, and goes through all places and around', async () => {
    await show(withMany);
    const sights = sightsOf(withMany);
    const picture = (): string | null => document.querySelector('image')?.getAttribute('href') ?? null;
    for (const [at, sight] of [...sights, sights[0]].entries()) {
      expect(picture()).toBe(sight?.picture);
      const lit = document.querySelector('rect');
      expect(Number(lit?.getAttribute('width'))).toBeGreaterThan(sight?.text.width ?? 0);
      expect(text()).toContain(`Picture ${(at % sights.length) + 1} of ${sights.length}`);
      document.querySelector('button')?.click();
      await settle();
    }
  });

  it('names the picture for whom cannot see it', async () => {
    await show(withMany);
    const name = document.querySelector('svg')?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(name)?.textContent).toContain('a frame around this text');
  });

  it('says where a text is only told by screen readers', async () => {
    await show(withSpoken);
    expect(text()).toContain('Nobody sees this text.');
  });

  it.each(['no-such-message', 'constructor'])('says so where there is no picture: %s', async (id) => {
    await show(id);
    expect(document.querySelector('svg')).toBeNull();
    expect(text()).toBe('There is no picture of where this text appears.');
  });
});
