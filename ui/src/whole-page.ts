/** The whole program on a page of its own, for tests of what a person sees and presses. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, vi } from 'vitest';
import App from './App.svelte';
import type { Host } from './host';
import { memoryHost } from './host/memory';

let app: Record<string, unknown> | null = null;

/** Before each test of the file a window without a page, after it none. */
export function aloneInWindow(): void {
  beforeEach(() => {
    window.scrollTo = vi.fn();
    vi.stubGlobal('ResizeObserver', class { observe(): void {} unobserve(): void {} disconnect(): void {} });
    HTMLDialogElement.prototype.showModal = function show(): void { this.setAttribute('open', ''); };
    HTMLDialogElement.prototype.close = function close(): void { this.removeAttribute('open'); };
    window.location.hash = '';
  });
  afterEach(away);
}

/** Takes the program off the page. */
export async function away(): Promise<void> {
  if (app) await unmount(app);
  app = null;
}

/** Waits until what was asked is answered and drawn. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 12; round += 1) await new Promise((done) => setTimeout(done, 0));
  flushSync();
}

/** The crisis lines that stand on the page without the program. */
const firstHelp = (): HTMLElement => Object.assign(document.createElement('section'), { id: 'first-help', textContent: '988' });

/** Puts the program on the page. */
export function put(host: Host = memoryHost(), lines = firstHelp()): void {
  const target = Object.assign(document.createElement('div'), { id: 'app' });
  document.body.replaceChildren(lines, target);
  app = mount(App, { target, props: { host } });
}

export async function go(place: string): Promise<void> {
  window.location.hash = place;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await settle();
}

/** Chooses a language, and goes to a place. */
export async function open(host: Host = memoryHost(), place: string | null = null, lang = 'en'): Promise<void> {
  put(host);
  await settle();
  document.querySelector<HTMLElement>(`#main button[lang="${lang}"]`)?.click();
  await settle();
  if (place !== null) await go(place);
}

/** Text as it is seen: without the marks around what was put in, and with single blanks. */
export const bare = (text: string | null | undefined): string => (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
export const text = (selector = '#main'): string => bare(document.querySelector(selector)?.textContent);

/** What can be pressed and begins with these words. */
export function button(words: string, within = '#main'): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(`${within} :is(button, a, summary)`)].find((each) => bare(each.textContent).startsWith(words));
  if (!found) throw new Error(`there is no button “${words}” in: ${text(within)}`);
  return found;
}

export async function press(words: string, within?: string): Promise<void> {
  button(words, within).click();
  await settle();
}

/** Types into a box, in place of what stands there. */
export async function write(box: HTMLInputElement | HTMLTextAreaElement | null, words: string): Promise<void> {
  if (!box) throw new Error(`there is no such box in: ${text()}`);
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}
