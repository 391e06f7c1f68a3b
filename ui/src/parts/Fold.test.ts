import { createRawSnippet, flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Fold from './Fold.svelte';

const SOURCES = import.meta.glob<string>('../**/*.svelte', { query: '?raw', import: 'default', eager: true });

let shown: Record<string, unknown> | null = null;

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
const summary = (): HTMLElement => document.querySelector('summary') ?? expect.fail('there is no summary');

async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 10));
  flushSync();
}

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

describe('a fold', () => {
  it('tells that it is a button, and whether it is open', async () => {
    shown = mount(Fold, { target: document.body, props: { summary: words('More'), children: words('All of it') } });
    await settle();
    expect([summary().getAttribute('role'), summary().getAttribute('aria-expanded')]).toEqual(['button', 'false']);
    summary().click();
    await settle();
    expect([summary().getAttribute('aria-expanded'), document.querySelector('details')?.open]).toEqual(['true', true]);
    // Also where nobody pressed it.
    document.querySelector('details')?.removeAttribute('open');
    await settle();
    expect(summary().getAttribute('aria-expanded')).toBe('false');
  });

  it('is this part everywhere', () => {
    const others = Object.entries(SOURCES).filter(([name, source]) => !name.endsWith('/Fold.svelte') && /<(details|summary)\b/.test(source));
    expect(others.map(([name]) => name)).toEqual([]);
  });
});
