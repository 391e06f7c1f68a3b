import { beforeEach, expect, it } from 'vitest';
import { Moves } from './moves';
import type { Listening } from './listening.svelte';
import type { Session } from './session.svelte';

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
const word = (text: string): unknown => ({ text, lang: 'en', dir: 'ltr', status: 'trusted', source: null });

function stage(on = true): { moves: Moves; said: string[] } {
  const said: string[] = [];
  const hear = (passages: { text: string }[]): Promise<void> => {
    said.push(passages.map(({ text }) => text.trim()).join(' '));
    return Promise.resolve();
  };
  const words = { listenKind: (kind: string) => word(`<${kind}>`), listenIs: (state: string) => word(`<${state}>`), listenHidden: () => word('<hidden>') };
  const session = { settings: { speak_moves: on }, covered: false, locale: 'en', words } as unknown as Session;
  return { moves: new Moves(session, { say: hear, sayNext: hear } as unknown as Listening), said };
}

function here(css: string): Element {
  const found = document.querySelector(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
}

beforeEach(() => {
  document.body.innerHTML = `<main lang="en"><button>Print</button><label>Name <input id="name"></label>
    <input type="password" id="secret" aria-label="Passphrase"><p role="status"></p><section data-listening><p role="alert"></p></section></main>`;
});

it('speaks what somebody moves to and types, and never a passphrase', () => {
  const { moves, said } = stage();
  moves.moved(here('button'));
  moves.typed(here('#name'), 'A');
  moves.typed(here('#secret'), 'x');
  expect(said).toEqual(['Print <button>', 'A', '<hidden>']);
});

it('speaks what the page tells, but not why nothing can be heard: that would be tried for ever', async () => {
  const { moves, said } = stage();
  const stop = moves.watch(document.body);
  here('[role="status"]').textContent = '12 found';
  here('[role="alert"]').textContent = 'No voice';
  await turn();
  stop();
  expect(said).toEqual(['12 found']);
});

it('interrupts nothing when what was told goes away', async () => {
  const { moves, said } = stage();
  const told = document.createElement('div');
  told.setAttribute('role', 'alert');
  told.append(Object.assign(document.createElement('p'), { textContent: 'Five digits' }));
  here('main').append(told);
  const stop = moves.watch(document.body);
  told.replaceChildren();
  await turn();
  stop();
  expect(said).toEqual([]);
});

it('is silent while it is off', () => {
  const { moves, said } = stage(false);
  moves.moved(here('button'));
  moves.typed(here('#name'), 'A');
  moves.told(here('[role="status"]'), true);
  expect(said).toEqual([]);
});
