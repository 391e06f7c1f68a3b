import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import App from '../App.svelte';
import { memoryHost } from '../host/memory';

let app: Record<string, unknown> | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  window.scrollTo = vi.fn();
  vi.stubGlobal('ResizeObserver', class { observe(): void {} unobserve(): void {} disconnect(): void {} });
  window.location.hash = '';
});
afterEach(async () => {
  if (app) await unmount(app);
  app = null;
  vi.useRealTimers();
});

it('fetches a language on which a mouse rests, and none over which it only passes', async () => {
  const host = memoryHost();
  const target = document.createElement('div');
  document.body.replaceChildren(target);
  app = mount(App, { target, props: { host } });
  await vi.advanceTimersByTimeAsync(100);
  const call = vi.spyOn(host, 'call');
  const mouse = (kind: string, tag: string): boolean | undefined =>
    document.querySelector(`#main button[lang="${tag}"]`)?.dispatchEvent(new PointerEvent(kind));
  const fetched = (): unknown[] => call.mock.calls.filter(([name]) => name === 'catalogue').map(([, request]) => request);

  mouse('pointerenter', 'es');
  await vi.advanceTimersByTimeAsync(30);
  mouse('pointerleave', 'es');
  mouse('pointerenter', 'ar');
  await vi.advanceTimersByTimeAsync(30);
  expect(fetched()).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(fetched()).toEqual([{ locale: 'ar' }]);

  document.querySelector<HTMLElement>('#main button[lang="ar"]')?.click();
  await vi.advanceTimersByTimeAsync(100);
  expect(fetched(), 'it is at hand when it is chosen').toEqual([{ locale: 'ar' }]);
  expect(document.documentElement.lang).toBe('ar');
});
