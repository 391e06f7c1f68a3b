import axe from 'axe-core';
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Card, DisputedFact } from '../generated/wire';
import { memoryHost } from '../host/memory';
import { CARDS } from '../host/sample';
import { setHouse, type House } from '../state/house';
import { MyList } from '../state/list.svelte';
import { Listening } from '../state/listening.svelte';
import { Route } from '../state/route.svelte';
import { Session } from '../state/session.svelte';
import CardView from './Card.svelte';
import CrisisLine from './CrisisLine.svelte';
import DisputeList from './DisputeList.svelte';
import LargeNumber from './LargeNumber.svelte';

const CLINIC = CARDS.find(({ id }) => id === 'example-clinic') as Card;
const about = (disputed: DisputedFact[]): Card => ({ ...CLINIC, disputed });

let shown: Record<string, unknown> | null = null;

async function show<Props extends Record<string, unknown>>(part: Component<Props>, props: Props): Promise<string> {
  if (shown) await unmount(shown);
  const session = new Session(memoryHost());
  await session.open();
  const Housed = ((...given: Parameters<typeof part>) => {
    setHouse({ session, route: new Route(window), list: new MyList(), listening: new Listening(session) } as House);
    return part(...given);
  }) as Component<Props>;
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  shown = mount(Housed, { target: main, props, context: new Map() });
  flushSync();
  return text(main);
}

const text = (of: Element): string => (of.textContent ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
  vi.unstubAllGlobals();
});

describe('where sources disagree', () => {
  it('a card says so, and about what, before its number', async () => {
    const said = 'Our sources do not agree: Numbers and Hours';
    const words = await show(CardView, { card: about(['numbers', 'hours']) });
    expect(words).toContain(said);
    expect(words.indexOf(said)).toBeLessThan(words.indexOf('555-0104'));
    const line = document.querySelector('article .disputed');
    expect(line?.closest('[aria-hidden]'), 'who hears the page hears it').toBeNull();
  });

  it('a card has no barrier with that line', async () => {
    await show(CardView, { card: about(['numbers', 'hours']) });
    // Colors need a real window; the journeys look at them.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('a card on which they agree says nothing, nor does one that has ended of its numbers', async () => {
    expect(await show(CardView, { card: about([]) })).not.toContain('agree');
    expect(await show(CardView, { card: { ...about(['numbers', 'hours']), status: { state: 'ended' } } })).not.toContain('agree');
    expect(await show(CardView, { card: { ...about(['numbers', 'status']), status: { state: 'ended' } } }))
      .toContain('Our sources do not agree: Whether it is still there');
  });

  it('the crisis sheet and the large number say so, too', async () => {
    const channel = CLINIC.channels[0] ?? null;
    if (!channel) throw new Error('no number');
    expect(await show(CrisisLine, { card: about(['numbers']) })).toContain('Our sources do not agree: Numbers');
    vi.stubGlobal('ResizeObserver', class { observe(): void {} unobserve(): void {} disconnect(): void {} });
    HTMLDialogElement.prototype.showModal = function open(): void { this.setAttribute('open', ''); };
    HTMLDialogElement.prototype.close = function close(): void { this.removeAttribute('open'); };
    expect(await show(LargeNumber, { card: about(['numbers']), channel, onclose: () => undefined })).toContain('Our sources do not agree: Numbers');
  });

  it('hours, languages, ID and area are told in words and never as codes', async () => {
    const page = await memoryHost().call('resource', { id: 'example-clinic', locale: 'en' });
    const words = await show(DisputeList, { disputes: page.disputes });
    for (const said of [
      'Hours', 'Call 1-305-555-0107', 'Day and night', 'Languages', 'Spanish', 'ID', 'No ID asked', 'ID asked', 'Where', 'One place', 'Example County', 'Florida',
      'The whole country', 'United States',
    ]) expect(words).toContain(said);
    expect(document.querySelectorAll('[data-fact=hours] table')).toHaveLength(1);
    expect(text(document.querySelector('[data-fact=hours] table') as Element)).toMatch(/Monday.*to/);
    for (const code of ['US-FL', 'national', 'local ', 'weekly', 'always', 'no ']) {
      expect(text(document.querySelector('[data-fact=area]') as Element)).not.toContain(code);
      expect(text(document.querySelector('[data-fact=hours]') as Element)).not.toContain(code);
    }
  });
});
