import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aloneInWindow, put } from '../whole-page';

const PARTS = import.meta.glob<string>('./*.svelte', { query: '?raw', import: 'default', eager: true });

async function settle(): Promise<void> {
  for (let round = 0; round < 8; round += 1) await vi.advanceTimersByTimeAsync(1);
  flushSync();
}

const field = () => document.querySelector<HTMLInputElement>('[name="passphrase"]');
const tick = () => document.querySelector<HTMLInputElement>('[name="show"]');

/** A passphrase that is typed, and shown. */
async function show(): Promise<void> {
  put();
  await vi.waitFor(() => expect(document.querySelector('#main button[lang="en"]')).not.toBeNull());
  document.querySelector<HTMLElement>('#main button[lang="en"]')?.click();
  await settle();
  window.location.hash = '#/private';
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await vi.waitFor(() => expect(tick()).not.toBeNull());
  tick()?.click();
  await settle();
  expect([field()?.type, tick()?.checked]).toEqual(['text', true]);
}

async function after(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  await settle();
}

aloneInWindow();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a passphrase that is shown', () => {
  it('is hidden after a minute without a key, counted from the last one', async () => {
    await show();
    await after(50);
    field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await after(50);
    expect(field()?.type).toBe('text');
    // Words that are dictated come without a key.
    field()?.dispatchEvent(new Event('input', { bubbles: true }));
    await after(50);
    expect(field()?.type).toBe('text');
    await after(11);
    expect([field()?.type, tick()?.checked]).toEqual(['password', false]);
  });

  it('is hidden as soon as the window is not in front any more', async () => {
    await show();
    window.dispatchEvent(new Event('blur'));
    await settle();
    expect([field()?.type, tick()?.checked]).toEqual(['password', false]);
  });

  it('is so wherever something secret can be shown', () => {
    const shows = Object.entries(PARTS).filter(([, source]) => source.includes('privateShow()'));
    expect(shows.length).toBeGreaterThan(4);
    for (const [file, source] of shows) expect(source, file).toContain('new Shown()');
  });
});
