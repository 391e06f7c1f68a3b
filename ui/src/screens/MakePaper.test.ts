import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../App.svelte';
import { DOCUMENTS } from '../generated/documents';
import { memoryHost } from '../host/memory';

let app: Record<string, unknown> | null = null;

async function settle(): Promise<void> {
  for (let round = 0; round < 8; round += 1) await new Promise((done) => setTimeout(done, 0));
  flushSync();
}

const words = (element: Element | null): string => (element?.textContent ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
const box = () => document.querySelector<HTMLInputElement>('#main .asks :is(textarea, input.field:not([type="date"], [type="time"]))');

async function press(said: string, within = '#main'): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>(`${within} button`)].find((each) => words(each).startsWith(said));
  if (!found) throw new Error(`there is no button “${said}”`);
  found.click();
  await settle();
}

async function type(text: string): Promise<void> {
  const field = box();
  if (!field) throw new Error('there is no box');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

beforeEach(async () => {
  window.scrollTo = vi.fn();
  vi.stubGlobal('ResizeObserver', class { observe(): void {} unobserve(): void {} disconnect(): void {} });
  HTMLDialogElement.prototype.showModal = function show(): void { this.setAttribute('open', ''); };
  HTMLDialogElement.prototype.close = function close(): void { this.removeAttribute('open'); };
  window.location.hash = '';
  const target = Object.assign(document.createElement('div'), { id: 'app' });
  document.body.replaceChildren(target);
  app = mount(App, { target, props: { host: memoryHost() } });
  await settle();
  await press('English');
  const written = DOCUMENTS.find(({ about, ask }) => about === 'answers' && ask.some(({ kind, when }) => kind === 'text' && Object.keys(when).length === 0));
  window.location.hash = `#/make/${written?.id}`;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await settle();
});
afterEach(async () => {
  if (app) await unmount(app);
  app = null;
});

describe('a paper that is begun again', () => {
  it('drops what was typed only when that was asked first', async () => {
    await type('Something that took an evening');
    await press('Start again');
    expect(words(document.querySelector('dialog'))).toContain('Anything you have not saved will be lost.');
    expect(box()?.value).toBe('Something that took an evening');
    await press('Close', 'dialog .ways');
    expect([document.querySelector('dialog'), box()?.value]).toEqual([null, 'Something that took an evening']);
    await press('Start again');
    await press('Start again', 'dialog');
    expect([document.querySelector('dialog'), box()?.value]).toEqual([null, '']);
  });

  it('asks nothing where nothing was chosen or typed', async () => {
    await press('Start again');
    expect(document.querySelector('dialog')).toBeNull();
  });
});
