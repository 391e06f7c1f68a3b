import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { memoryHost } from '../host/memory';
import { setHouse, type House } from '../state/house';
import { Session } from '../state/session.svelte';
import Tongue from './Tongue.svelte';

let shown: Record<string, unknown> | null = null;

async function show(props: { text: string; lang: string | undefined; among?: string }): Promise<(string | null | undefined)[]> {
  const session = new Session(memoryHost());
  await session.open();
  const Housed = ((...given: Parameters<typeof Tongue>) => {
    setHouse({ session } as House);
    return Tongue(...given);
  }) as Component<typeof props>;
  shown = mount(Housed, { target: document.body, props, context: new Map() });
  flushSync();
  const words = document.querySelector('bdi');
  return [words?.textContent, words?.getAttribute('lang'), words?.getAttribute('role')];
}

afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.replaceChildren();
});

it('makes words in another language a text of their own', async () => {
  expect(await show({ text: 'Ayuda', lang: 'es' })).toEqual(['Ayuda', 'es', 'text']);
});

it('leaves words in the language of the page, and in none that is known, with those around them', async () => {
  expect(await show({ text: 'Help', lang: 'en' })).toEqual(['Help', null, null]);
  document.body.replaceChildren();
  expect(await show({ text: 'Casa', lang: '' })).toEqual(['Casa', null, null]);
});

it('goes by what stands around them where that is not in the language of the page', async () => {
  expect(await show({ text: 'Gone:', lang: 'en', among: 'es' })).toEqual(['Gone:', 'en', 'text']);
});
