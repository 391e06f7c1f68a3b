import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryHost } from '../host/memory';
import { aloneInWindow, put } from '../whole-page';

aloneInWindow();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('has a language and its letters at hand once a finger lies on its button', async () => {
  const host = memoryHost();
  put(host);
  await vi.advanceTimersByTimeAsync(100);
  const call = vi.spyOn(host, 'call');
  const fetched = (): unknown[] => call.mock.calls.filter(([name]) => name === 'catalogue').map(([, request]) => request);
  const letters = (): HTMLElement | null => document.querySelector('#main > div[lang="ar"]');
  const button = document.querySelector<HTMLElement>('#main button[lang="ar"]');

  expect(letters()).toBeNull();
  button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(100);
  expect(fetched()).toEqual([{ locale: 'ar' }]);
  expect(letters()?.textContent).toMatch(/\p{Script=Arabic}/u);
  expect([letters()?.getAttribute('aria-hidden'), letters()?.hasAttribute('inert')], 'nobody hears them or comes to them').toEqual(['true', true]);

  button?.click();
  await vi.advanceTimersByTimeAsync(100);
  expect(fetched(), 'it is not fetched again').toEqual([{ locale: 'ar' }]);
  expect([document.documentElement.lang, letters()]).toEqual(['ar', null]);
});
