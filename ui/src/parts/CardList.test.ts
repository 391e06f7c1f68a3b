import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { Card } from '../generated/wire';
import { memoryHost } from '../host/memory';
import { CARDS } from '../host/sample';
import { setHouse, type House } from '../state/house';
import { MyList } from '../state/list.svelte';
import { Listening } from '../state/listening.svelte';
import { Route } from '../state/route.svelte';
import { Session } from '../state/session.svelte';
import CardList from './CardList.svelte';

const MANY: Card[] = Array.from({ length: 24 }, (_, number) => ({ ...CARDS[0]!, id: `card-${number}` }));

let shown: Record<string, unknown> | null = null;
let draw: () => void = () => undefined;

/** Shows the cards on a screen that was left, if it ever was, scrolled so far down. */
async function show(scroll: number): Promise<void> {
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => { draw = frame; return 1; });
  vi.stubGlobal('cancelAnimationFrame', () => { draw = () => undefined; });
  const session = new Session(memoryHost());
  await session.open();
  const route = new Route(window);
  route.scroll = scroll;
  const Housed = ((...given: Parameters<typeof CardList>) => {
    setHouse({ session, route, list: new MyList(), listening: new Listening(session) } as House);
    return CardList(...given);
  }) as Component<{ cards: readonly Card[] }>;
  shown = mount(Housed, { target: document.body, props: { cards: MANY }, context: new Map() });
  flushSync();
}

const stand = (): number => document.querySelectorAll('article').length;

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
  vi.unstubAllGlobals();
});

it('draws the cards that fill the window first, and then all of them', async () => {
  vi.stubGlobal('innerHeight', 900);
  await show(0);
  expect(stand()).toBe(2);
  draw();
  expect(stand()).toBeLessThan(MANY.length);
  await vi.waitFor(() => { flushSync(); expect(stand()).toBe(MANY.length); });
});

it('stands whole at once where somebody comes back to the middle of it', async () => {
  await show(1500);
  expect(stand()).toBe(MANY.length);
});
