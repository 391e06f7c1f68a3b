import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Said } from '../generated/messages';
import { memoryHost } from '../host/memory';
import { setHouse, type House } from '../state/house';
import { Session } from '../state/session.svelte';
import CopyText from './CopyText.svelte';
import Told from './Told.svelte';

const SOURCES = import.meta.glob<string>('../**/*.svelte', { query: '?raw', import: 'default', eager: true });

let shown: Record<string, unknown> | null = null;
let observer: MutationObserver | undefined;

const said = (text: string, lang = 'en'): Said => ({ text, lang, dir: lang === 'ar' ? 'rtl' : 'ltr', status: 'trusted', source: null });
const region = (): Element => document.querySelector('[role="status"], [role="alert"]') ?? expect.fail('there is no region');

/** What came into a region that stood already. */
function watch(): string[] {
  const told: string[] = [];
  observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target !== region()) continue;
      told.push(...[...addedNodes].filter((node) => node instanceof Element).map((node) => `${node.localName}: ${node.textContent}`));
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return told;
}

async function settle(): Promise<void> {
  flushSync();
  await new Promise((done) => setTimeout(done, 0));
}

async function show<Props extends Record<string, unknown>>(part: Component<Props>, props: Props): Promise<void> {
  const session = new Session(memoryHost());
  await session.open();
  const Housed = ((...given: Parameters<typeof part>) => {
    setHouse({ session } as House);
    return part(...given);
  }) as Component<Props>;
  shown = mount(Housed, { target: document.body, props, context: new Map() });
  await settle();
}

afterEach(async () => {
  observer?.disconnect();
  if (shown) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

describe('what is told', () => {
  it('is put into a region that stands already, as a block', async () => {
    const props = $state<{ said: Said | null }>({ said: null });
    await show(Told, props);
    expect(region().childElementCount).toBe(0);
    const told = watch();
    props.said = said('It is saved.');
    await settle();
    expect(told).toEqual(['p: It is saved.']);
    props.said = null;
    await settle();
    expect(region().childElementCount).toBe(0);
  });

  it('comes after its region, also where both come at once', async () => {
    const told = watch();
    await show(Told, { said: said('Opening'), urgent: true });
    expect([region().getAttribute('role'), told]).toEqual(['alert', ['p: Opening']]);
  });

  it('comes as a new block when it is said twice in the same words', async () => {
    const props = $state({ said: said('12 results'), news: {} });
    await show(Told, props);
    const told = watch();
    props.news = {};
    await settle();
    expect([told, region().childElementCount]).toEqual([['p: 12 results'], 1]);
  });

  it('does not come again where nobody has said it again', async () => {
    const props = $state({ said: said('Reading the file') });
    await show(Told, props);
    const told = watch();
    props.said = said('Reading the file');
    await settle();
    expect(told).toEqual([]);
    props.said = said('Writing');
    await settle();
    expect(told).toEqual(['p: Writing']);
  });

  it('does not come by itself where it stands on the page from the beginning', async () => {
    const told = watch();
    const props = $state({ said: said('Answered: 0'), stands: true });
    await show(Told, props);
    expect([told, region().textContent]).toEqual([[], 'Answered: 0']);
    props.said = said('Answered: 1');
    await settle();
    expect(told).toEqual(['p: Answered: 1']);
  });

  it('is one block in its own language', async () => {
    await show(Told, { said: said('حُفظ', 'ar') });
    expect([region().children[0]?.getAttribute('lang'), region().children[0]?.getAttribute('dir'), region().querySelector('[role]')]).toEqual(['ar', 'rtl', null]);
  });

  it('is several blocks where there are several lines, each in its own language and all of them at once', async () => {
    const props = $state<{ said: Said[] | null; news: unknown }>({ said: null, news: null });
    await show(Told, props);
    const told = watch();
    props.said = [said('هناك من يسمعك', 'ar'), said('12 results')];
    props.news = {};
    await settle();
    expect(told).toEqual(['p: هناك من يسمعك', 'p: 12 results']);
    expect([...region().children].map((line) => [line.getAttribute('lang'), line.getAttribute('dir') || null])).toEqual([['ar', 'rtl'], [null, null]]);
  });

  it('is told by this part alone', () => {
    const others = Object.entries(SOURCES).filter(([name]) => !name.endsWith('/Told.svelte'));
    expect(others.length).toBeGreaterThan(80);
    const own = others.filter(([, source]) => /(?<!\[)(role="(status|alert|log)"|aria-live)/.test(source)).map(([name]) => name);
    expect(own).toEqual([]);
  });
});

describe('copying', () => {
  it('says each time that it was copied', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      await show(CopyText, { text: '988', label: said('Copy') });
      const told = watch();
      for (let press = 0; press < 2; press += 1) {
        document.querySelector('button')?.click();
        await vi.advanceTimersByTimeAsync(100);
      }
      expect(told).toHaveLength(2);
      expect(new Set(told).size).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });
});
