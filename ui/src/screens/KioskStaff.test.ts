import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KioskFacts, Paper, StaffRequest } from '../generated/wire';
import { memoryHost } from '../host/memory';
import { MADE_UP_PIN, staffAnswer, TALLY } from '../host/made-up/staff';
import { aloneInWindow, away, bare, go, put, settle, text, write } from '../whole-page';

/** What went through the staff door, and what went to the printer. */
let asked: StaffRequest[] = [];
let printed: { paper: Paper; printer: string }[] = [];

const button = (words: string, within = '#main'): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`${within} button`)].find((each) => bare(each.textContent) === words);

async function press(words: string, within?: string): Promise<void> {
  const found = button(words, within);
  if (!found) throw new Error(`there is no button “${words}” in: ${text()}`);
  found.click();
  await settle();
}

async function typePin(pin: string = MADE_UP_PIN): Promise<void> {
  await write(document.querySelector<HTMLInputElement>('#main input[type="password"]'), pin);
}

async function open(facts: Partial<KioskFacts> = {}, tally = TALLY): Promise<void> {
  const kiosk: KioskFacts = { languages: [], attract_seconds: 4, centre: 'Example Center', printing: true, tally: true, staff: true, ...facts };
  const start = await memoryHost().call('start', {});
  const host = memoryHost({
    start: () => ({ ...start, kiosk, settings: { ...start.settings, locale: 'en' } }),
    kiosk_staff: (request) => {
      asked.push(request);
      const answer = staffAnswer(request);
      return { ...answer, tally: answer.tally && tally };
    },
    print_paper: (request) => { printed.push(request); return {}; },
  });
  put(host);
  await settle();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await settle();
  await go('#/settings');
}

aloneInWindow();
beforeEach(() => {
  [asked, printed] = [[], []];
});

describe('the page about what was not found', () => {
  it('goes onto the stick with one number typed, and holds neither that number nor the center', async () => {
    await open();
    await typePin();
    await press('Put a one-page summary on the USB stick');
    expect(asked.map(({ wish }) => wish)).toEqual(['tally', 'take_brief']);
    const paper = JSON.stringify(asked[1]?.paper);
    expect(paper).toContain('What people needed here and did not find');
    expect(paper).not.toContain(MADE_UP_PIN);
    expect(paper).not.toContain('Example Center');
    expect(text()).toContain('Saved on the USB stick: numbers.pdf');
    expect(document.querySelector<HTMLInputElement>('#main input[type="password"]')?.value).toBe('');
  });

  it('is printed the way other sheets are, where the center prints, and not offered where it does not', async () => {
    await open();
    await typePin();
    await press('Print a one-page summary');
    expect(asked.map(({ wish }) => wish)).toEqual(['tally']);
    expect(printed).toEqual([]);
    await press('Print', 'dialog');
    expect(printed[0]?.paper.parts.flat().some((block) => block.table?.rows.length === TALLY.lines.length)).toBe(true);
    await away();
    await open({ printing: false });
    expect(button('Print a one-page summary')).toBeUndefined();
    expect(button('Put a one-page summary on the USB stick')).toBeDefined();
  });

  it('is not made before three months are over: the screen says so', async () => {
    await open({}, { ...TALLY, quarter: null, lines: [] });
    await typePin();
    await press('Put a one-page summary on the USB stick');
    expect(asked.map(({ wish }) => wish)).toEqual(['tally']);
    expect(text()).toContain('The first three months are not over yet.');
  });

  it('is not made after a wrong number', async () => {
    await open();
    await typePin('998877');
    await press('Print a one-page summary');
    expect(asked.map(({ wish }) => wish)).toEqual(['tally']);
    expect(text()).toContain('That is not the number.');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('is no part of a kiosk that counts nothing', async () => {
    await open({ tally: false });
    expect(button('Put a one-page summary on the USB stick')).toBeUndefined();
    expect(button('Close the program')).toBeDefined();
  });
});
