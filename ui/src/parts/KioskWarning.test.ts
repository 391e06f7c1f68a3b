import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KioskFacts, KioskMoment, KioskSign, Settings, SpeechStatus } from '../generated/wire';
import { memoryHost } from '../host/memory';
import { aloneInWindow, put, settle } from '../whole-page';

const FACTS: KioskFacts = { languages: [], attract_seconds: 4, centre: null, printing: false, tally: false, staff: false };

let signs: KioskSign[] = [];
let phase: KioskMoment['phase'] = 'attract';
let ahead = 0;

async function open(more: Parameters<typeof memoryHost>[0] = {}, settings: Partial<Settings> = {}): Promise<void> {
  const start = await memoryHost().call('start', {});
  const host = memoryHost({
    start: () => ({ ...start, kiosk: FACTS, settings: { ...start.settings, locale: 'en', ...settings } }),
    ...more,
    kiosk_event: ({ sign }) => {
      if (sign === 'touched' || sign === 'stay') phase = 'visit';
      if (sign !== 'nothing') signs.push(sign);
      return { phase, seconds_left: phase === 'warning' ? 20 : 0 };
    },
  });
  put(host);
  await settle();
}

/** What came of something that happens on the page, more than a second after what happened before. */
async function after(event: Event): Promise<KioskSign[]> {
  ahead += 1500;
  signs = [];
  document.querySelector('#main')?.dispatchEvent(event);
  await settle();
  return signs;
}

const focus = () => new FocusEvent('focusin', { bubbles: true });
const scroll = () => new Event('scroll');
const click = () => new MouseEvent('click', { bubbles: true });
const move = (screenX: number) => new MouseEvent('pointermove', { bubbles: true, screenX });

aloneInWindow();
beforeEach(() => {
  signs = [];
  phase = 'attract';
  ahead = 0;
  const { now } = performance;
  vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + ahead);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a sign that somebody is there', () => {
  it('is a click without a pointer too, and words without a key', async () => {
    await open();
    expect(await after(click())).toEqual(['touched']);
    expect(document.querySelector('.attract')).toBeNull();
    expect(await after(new Event('input', { bubbles: true }))).toEqual(['touched']);
  });

  it('is a focus or a page that moves only while somebody is there already: the program moves both too', async () => {
    await open();
    expect([await after(focus()), await after(scroll())]).toEqual([[], []]);
    await after(click());
    expect([await after(focus()), await after(scroll())]).toEqual([['touched'], ['touched']]);
  });

  it('is no mouse that rests under a page that moves', async () => {
    await open();
    expect([await after(move(5)), await after(move(5)), await after(move(6))]).toEqual([[], [], ['touched']]);
  });

  it('is pressing the answer to the question, but not the focus that comes with the question', async () => {
    await open();
    await after(click());
    signs = [];
    phase = 'warning';
    await vi.waitFor(() => expect(document.querySelector('dialog .stay')).not.toBeNull(), { timeout: 3000 });
    await settle();
    expect([signs, document.activeElement?.classList.contains('stay')]).toEqual([[], true]);
    expect([await after(focus()), await after(scroll())]).toEqual([[], []]);
    signs = [];
    document.querySelector<HTMLElement>('.stay')?.click();
    await settle();
    expect([signs, document.querySelector('dialog')]).toEqual([['stay'], null]);
  });

  it('is no focus that follows a title which the program draws anew', async () => {
    await open();
    await after(click());
    window.location.hash = '#/community';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
    const title = document.querySelector<HTMLElement>('#main h1');
    expect(document.activeElement).toBe(title);
    ahead += 1500;
    signs = [];
    const anew = title?.cloneNode(true) as HTMLElement;
    title?.replaceWith(anew);
    await settle();
    expect(document.activeElement, 'it has followed').toBe(anew);
    expect(signs).toEqual([]);
  });

  it('is no question that is spoken, and no focus that goes back by itself when the question goes', async () => {
    let had: Element | null = null;
    HTMLDialogElement.prototype.showModal = function show(): void { had = document.activeElement; this.setAttribute('open', ''); };
    HTMLDialogElement.prototype.close = function close(): void { this.removeAttribute('open'); (had as HTMLElement | null)?.focus(); };
    const spoken: string[] = [];
    const reading: SpeechStatus = { state: 'reading', change: 1, place: null, unspoken: [], trouble: null };
    await open({ speak: ({ parts }) => { spoken.push(parts.map(({ text }) => text).join(' ')); return reading; }, speech_follow: () => new Promise(() => undefined) }, { speak_moves: true });
    await after(click());
    document.querySelector<HTMLElement>('#language-button')?.focus();
    await settle();
    [signs, phase] = [[], 'warning'];
    ahead += 1500;
    await vi.waitFor(() => expect(document.querySelector('dialog .stay')).not.toBeNull(), { timeout: 3000 });
    await settle();
    expect(spoken.at(-1)).toContain('Are you still here?');
    expect(document.querySelector('dialog')).not.toBeNull();
    ahead += 1500;
    // What the core says by itself, as when a sheet is printed.
    phase = 'visit';
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull(), { timeout: 3000 });
    await settle();
    expect(document.activeElement?.id, 'the focus is back').toBe('language-button');
    expect(signs.filter((sign) => !sign.startsWith('speech'))).toEqual([]);
  });
});
