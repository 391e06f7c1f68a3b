import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Arrival } from './arrival';

let arrival: Arrival;
const settled = async (): Promise<void> => { await tick(); await new Promise((done) => setTimeout(done)); };
const focused = (): string => (document.activeElement === document.body ? 'nothing' : document.activeElement?.textContent ?? '');

beforeEach(() => {
  arrival = new Arrival();
  document.body.innerHTML = '<button>Before</button><main id="main"><h1 tabindex="-1">Opening</h1></main>';
  document.querySelector('button')?.focus();
});
afterEach(() => arrival.end());

test('the title of a screen gets the focus, and the title that is drawn in its place', async () => {
  arrival.come();
  expect(focused()).toBe('Opening');
  document.querySelector('#main')!.innerHTML = '<h1 tabindex="-1">A hotline</h1>';
  await settled();
  expect(focused()).toBe('A hotline');
});

test('a title that comes late gets it, too', async () => {
  document.querySelector('#main')!.innerHTML = '';
  (document.activeElement as HTMLElement).blur();
  arrival.come();
  document.querySelector('#main')!.innerHTML = '<h1 tabindex="-1">A hotline</h1>';
  await settled();
  expect(focused()).toBe('A hotline');
});

test('whoever has moved on is not called back', async () => {
  arrival.come();
  document.querySelector('button')?.focus();
  document.querySelector('button')?.remove();
  document.querySelector('#main')!.innerHTML = '<h1 tabindex="-1">A hotline</h1>';
  await settled();
  expect(focused()).toBe('nothing');
});

test('whoever presses on the page, where nothing gets the focus, is not called back', async () => {
  arrival.come();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  document.querySelector('#main')!.innerHTML = '<h1 tabindex="-1">A hotline</h1>';
  await settled();
  expect(focused()).toBe('nothing');
});
