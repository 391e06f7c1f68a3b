import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KioskFacts, KioskMoment, KioskSign } from '../generated/wire';
import type { Host } from '../host';
import { memoryHost } from '../host/memory';
import { aloneInWindow, bare, go, put, settle } from '../whole-page';

const PARTS = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts'], { query: '?raw', import: 'default', eager: true });
const FACTS: KioskFacts = { languages: [], attract_seconds: 4, centre: null, printing: false, tally: false, staff: false };
const GOOD = 'seven lanterns over a river';

let left = 0;
let ahead = 0;

async function open(host: Host): Promise<void> {
  put(host);
  await settle();
}

async function press(element: HTMLElement | null | undefined): Promise<void> {
  if (!element) throw new Error('there is nothing to press');
  element.click();
  await settle();
}

const words = (element: Element | null | undefined): string => bare(element?.textContent);
const button = (said: string, within = '#main') => [...document.querySelectorAll<HTMLElement>(`${within} button`)].find((each) => words(each).startsWith(said));
const wayOut = () => document.querySelector<HTMLElement>('dialog .leave button');
const counted = { leave: () => { left += 1; return {}; } };

/** It has been pressed in a dialog: nothing is to be seen with the next frame, and then everything is taken down. */
async function covered(): Promise<void> {
  expect(document.documentElement.hasAttribute('data-leaving')).toBe(true);
  await vi.waitFor(() => expect(document.querySelector('.cover')).not.toBeNull(), { timeout: 3000 });
  await settle();
  expect([left, document.title, document.querySelector('dialog')]).toEqual([1, 'Loading…', null]);
}

aloneInWindow();
beforeEach(() => {
  [left, ahead] = [0, 0];
  const { now } = performance;
  vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + ahead);
});
afterEach(() => {
  document.documentElement.removeAttribute('data-leaving');
  vi.restoreAllMocks();
});

describe('the way out', () => {
  it('stands in the strip that stays in sight, and not in the bar that scrolls away', async () => {
    await open(memoryHost(counted));
    await press(document.querySelector<HTMLElement>('#main button[lang="en"]'));
    expect(document.querySelector('.frame > .strip #leave-button'), 'and before anything else of the screen').not.toBeNull();
    expect(document.querySelectorAll('.leave')).toHaveLength(1);
  });

  it('stands alone in sight where the window is low', async () => {
    await open(memoryHost(counted));
    expect(document.documentElement.hasAttribute('data-low')).toBe(false);
    const { innerWidth, innerHeight } = window;
    Object.assign(window, { innerWidth: 320, innerHeight: 480 });
    window.dispatchEvent(new Event('resize'));
    await settle();
    expect(document.documentElement.hasAttribute('data-low')).toBe(true);
    Object.assign(window, { innerWidth, innerHeight });
  });

  it('is in every dialog: none has a frame of its own', () => {
    expect(Object.entries(PARTS).filter(([, source]) => /<dialog\b/.test(source)).map(([file]) => file)).toEqual(['./DialogFrame.svelte']);
  });

  it('leaves from a dialog', async () => {
    await open(memoryHost(counted));
    await press(document.querySelector<HTMLElement>('#main button[lang="en"]'));
    await press(button('Near a place'));
    expect(words(wayOut())).toBe('Leave quickly');
    expect(document.activeElement?.tagName, 'the focus begins at the title').toBe('H2');
    wayOut()?.click();
    await covered();
  });

  it('leaves from the question whether somebody still writes, and locks what is private', async () => {
    await open(memoryHost(counted));
    await press(document.querySelector<HTMLElement>('#main button[lang="en"]'));
    await go('#/private');
    for (const name of ['passphrase', 'passphrase-again']) {
      const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (!field) throw new Error(`there is no field ${name}`);
      field.value = GOOD;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await settle();
    await press(button('Make it'));
    ahead += 240_000;
    await vi.waitFor(() => expect(wayOut()).not.toBeNull(), { timeout: 3000 });
    expect(words(wayOut())).toBe('Leave quickly');
    wayOut()?.click();
    await covered();
  });

  it('leaves from a kiosk’s question, in the kiosk’s own words, under the finger that presses it', async () => {
    let phase: KioskMoment['phase'] = 'attract';
    const signs: KioskSign[] = [];
    const start = await memoryHost().call('start', {});
    await open(memoryHost({
      ...counted,
      start: () => ({ ...start, kiosk: FACTS, settings: { ...start.settings, locale: 'en' } }),
      kiosk_event: ({ sign }) => {
        if (sign !== 'nothing') signs.push(sign);
        if (sign === 'touched' || sign === 'stay') phase = 'visit';
        return { phase, seconds_left: phase === 'warning' ? 20 : 0 };
      },
    }));
    expect(document.querySelector('.leave'), 'nobody is here who could leave').toBeNull();
    await press(document.querySelector<HTMLElement>('.attract'));
    phase = 'warning';
    await vi.waitFor(() => expect(wayOut()).not.toBeNull(), { timeout: 3000 });
    expect(words(wayOut())).toBe('I am done: erase');
    signs.length = 0;
    for (const [type, screenX] of [['pointermove', 1], ['pointerdown', 1], ['pointermove', 2], ['pointerup', 2]] as const) {
      wayOut()?.dispatchEvent(new MouseEvent(type, { bubbles: true, screenX }));
      await settle();
    }
    expect(wayOut(), 'it is not taken away before it is let go').not.toBeNull();
    wayOut()?.click();
    await covered();
    expect(signs, 'who leaves does not say that they stay').toEqual([]);
  });
});
