import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Commands } from '../generated/commands';
import { memoryHost } from '../host/memory';
import type { Answers } from '../host/made-up/answers';
import { aloneInWindow, open as openAt, settle, text, write } from '../whole-page';

const LISTS = '/home/example/Desktop/lists';

async function press(selector: string, words?: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((each) => words === undefined || each.textContent.includes(words));
  if (!found) throw new Error(`there is no ${selector} ${words ?? ''}`);
  found.click();
  await settle();
}

const type = (selector: string, words: string): Promise<void> => write(document.querySelector<HTMLInputElement>(selector), words);

async function open(path: string, changes: Partial<Answers> = {}): Promise<void> {
  await openAt(memoryHost(changes), '#/bring');
  await type('main input[name="path"]', path);
  document.querySelector('main input[name="path"]')?.closest('form')?.requestSubmit();
  await settle();
}

aloneInWindow();
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the screen for bringing in a list', { timeout: 20_000 }, () => {
  it('asks for the name before it takes anything in, and goes to the field', async () => {
    await open(`${LISTS}/example-tables.zip`);
    expect(text('main')).toContain('4,089 services');
    expect(document.querySelector<HTMLInputElement>('input[name="private"]')?.checked, 'private things stay out').toBe(false);
    await press('main button', 'Take this list in');
    expect(text('main')).toContain('Write a name, so that people know');
    expect(document.activeElement?.getAttribute('name')).toBe('name');
  });

  it('takes a spreadsheet in and shows what came of it', async () => {
    const asked: Commands['bring']['request'][] = [];
    const made = memoryHost();
    await open(`${LISTS}/example-services.csv`, { bring: (request) => { asked.push(request); return made.call('bring', request); } });
    expect(text('main')).toContain('Will be set aside');
    await type('input[name="name"]', 'Example County 211');
    await press('main button', 'Take this list in');
    expect(asked[0]).toMatchObject({ path: `${LISTS}/example-services.csv`, name: 'Example County 211', keep_private: false });
    expect(document.activeElement?.textContent).toContain('4. What came in');
    expect([...document.querySelectorAll('main .numbers dd')].map((each) => each.textContent)).toEqual(['3,890', '41', '6', '143']);
    expect(text('main .quarantined h4')).toMatch(/^Set aside ?4$/);
    expect(text('main')).not.toMatch(/\{ ?\$|undefined|null|\[object/);
  });

  it('says calmly that it was stopped, and leaves the form as it was', async () => {
    await open(`${LISTS}/example-tables.zip`, { bring: () => { throw { code: 'stopped', args: {}, kind: 'cancelled' }; } });
    await type('input[name="name"]', 'Example County 211');
    await press('main button', 'Take this list in');
    expect(text('main .calm')).toContain('The library is as it was before.');
    expect(document.querySelector('main .failure')).toBeNull();
    expect(document.querySelector<HTMLInputElement>('input[name="name"]')?.value).toBe('Example County 211');
  });

  it('leads a pack to the screen of packs', async () => {
    await open('/home/example/Desktop/packs/example-county-12.manydoors');
    expect(text('main')).toContain('This is a pack');
    expect(document.querySelector('main section a[href="#/packs"]')).not.toBeNull();
  });

  it('says what is wrong with a file that is none of these', async () => {
    await open('/home/example/photo.jpg');
    expect(text('main [role="alert"]')).toContain('There is nothing here that this program can read.');
  });

  it('keeps nothing when somebody leaves quickly', async () => {
    await open(`${LISTS}/example-tables.zip`);
    await press('#leave-button');
    // Blank paper comes first, then everything is taken down.
    await vi.waitFor(() => expect(document.querySelector('.cover')).not.toBeNull());
    expect(document.body.textContent).not.toContain('example-tables');
    // The way back shows after four seconds.
    await new Promise((done) => setTimeout(done, 4100));
    await press('.cover button');
    window.location.hash = '#/bring';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
    expect(text('main h1')).toBe('Bring in a list');
    expect(document.body.textContent).not.toContain('example-tables');
  });
});
