import { describe, expect, it, vi } from 'vitest';
import type { Failure, KioskFacts } from '../generated/wire';
import type { Host } from '../host';
import { memoryHost } from '../host/memory';
import { aloneInWindow, away, go, open, press, settle, text, write } from '../whole-page';

const GOOD = 'seven lanterns over a river';

const type = (name: string, words: string): Promise<void> => write(document.querySelector<HTMLInputElement>(`[name="${name}"]`), words);

async function make(): Promise<void> {
  await type('passphrase', GOOD);
  await type('passphrase-again', GOOD);
  await press('Make it');
}

/** Everything on the page, with what stands in its fields. */
const everything = (): string => [document.body.innerHTML, ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((each) => each.value)].join('\n');
const after = (ms: number) => new Promise((done) => setTimeout(done, ms)).then(settle);

aloneInWindow();

describe('the screen of the private store', () => {
  it('says what it cannot do before it can be made, and refuses what is weak or not the same', async () => {
    await open(memoryHost(), '#/private');
    const form = document.querySelector('#main form');
    const honest = document.querySelector('.honest');
    if (!form || !honest) throw new Error('something is missing');
    expect(honest.querySelectorAll('li')).toHaveLength(4);
    expect(honest.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await type('passphrase', 'short');
    expect(text('.verdict')).toBe('');
    await after(300);
    expect(text('.verdict')).toBe('It needs at least 12 characters.');
    await type('passphrase', GOOD);
    await after(300);
    expect(text('.verdict')).toBe('This passphrase is good.');
    await type('passphrase-again', 'seven lanterns');
    await press('Make it');
    expect(text()).toContain('The two passphrases are not the same.');
    expect(document.activeElement?.getAttribute('name')).toBe('passphrase-again');
    await type('passphrase-again', GOOD);
    await press('Make it');
    expect(text()).toContain('Lock now');
    expect(text()).not.toMatch(/\{ ?\$|undefined|null|\[object|private-/);
    expect(document.activeElement?.tagName, 'the form is gone, so the title is read').toBe('H1');
  });

  it('lets nothing remember what is typed, and hides the passphrase until somebody wants to see it', async () => {
    await open(memoryHost(), '#/private');
    const field = () => document.querySelector<HTMLInputElement>('[name="passphrase"]');
    expect(field()?.type).toBe('password');
    await type('passphrase', GOOD);
    document.querySelector<HTMLInputElement>('[name="show"]')?.click();
    await settle();
    expect([field()?.type, field()?.value]).toEqual(['text', GOOD]);
    await type('passphrase-again', GOOD);
    await press('Make it');
    await press('New note');
    await press('One more person');
    await press('Change the passphrase');
    await after(0);
    const fields = [...document.querySelectorAll<HTMLInputElement>('#main :is(input:not([type="checkbox"]), textarea)')];
    expect(fields.length).toBeGreaterThan(10);
    for (const each of fields) {
      expect([each.name, each.getAttribute('autocomplete'), each.getAttribute('spellcheck'), each.dir]).toEqual([each.name, 'off', 'false', 'auto']);
    }
    expect(everything()).not.toContain(GOOD);
    expect(document.querySelector<HTMLElement>('main')?.dataset.place).toBe('#/private');
    expect(window.location.hash, 'a web view keeps the address longer than the page lives').toBe('');
  });

  it('keeps a resource from its page, with a note, and finds all of it again after a lock', async () => {
    await open(memoryHost(), '#/private');
    await go('#/resource/example-clinic');
    expect(document.querySelector('.keep')).toBeNull();
    await go('#/private');
    await make();
    await go('#/resource/example-clinic');
    await press('Keep');
    expect(text('.keep')).toBe('Kept in my private notes');
    await go('#/private');
    expect(text('article[data-id="example-clinic"]')).toContain('555-0104');
    await type('resource-note', 'ask for Ana');
    await press('New note');
    await type('note-title', 'Tuesday');
    await type('note-text', 'slept');
    await type('plan-signs', 'I stop answering');
    await press('One more person');
    await type('person-name', 'Sam');
    expect(everything()).toMatch(/Ana.*Tuesday.*slept.*answering.*Sam/s);
    await press('Lock now');
    expect(text()).toContain('Your private notes are locked');
    expect(everything()).not.toMatch(/Ana|Tuesday|slept|answering|Sam/);
    await type('passphrase', 'not this one at all');
    await press('Open');
    expect(text()).toContain('That is not the passphrase.');
    expect(document.querySelector<HTMLInputElement>('[name="passphrase"]')?.value).toBe('');
    expect(document.activeElement?.getAttribute('name')).toBe('passphrase');
    await type('passphrase', GOOD);
    await press('Open');
    const value = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
    expect(['resource-note', 'note-title', 'note-text', 'plan-signs', 'person-name'].map(value)).toEqual(['ask for Ana', 'Tuesday', 'slept', 'I stop answering', 'Sam']);
  });

  it('says where saving stands, and what went wrong', async () => {
    let full = true;
    const memory = memoryHost();
    const failure: Failure = { code: 'private_no_room', args: {}, kind: 'passing' };
    await open({ ...memory, call: ((name: 'save_private', request: never) => (name === 'save_private' && full ? Promise.reject(failure) : memory.call(name, request))) as typeof memory.call }, '#/private');
    await make();
    await type('plan-signs', 'a');
    await after(900);
    expect(text('.standing')).toContain('The disk is full.');
    expect(text('[role="alert"]')).toContain('Make room');
    full = false;
    await type('plan-signs', 'ab');
    await after(900);
    expect(text('.standing')).toBe('Saved in the locked file.');
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  it('asks before words are removed, and forgets everything at the second press', async () => {
    await open(memoryHost(), '#/private');
    await make();
    await press('New note');
    await press('Remove', '#main li');
    expect(document.querySelector('[name="note-text"]'), 'an empty note goes at once').toBeNull();
    await press('New note');
    await type('note-text', 'words');
    await press('Remove', '#main li');
    expect(text('dialog h2')).toBe('Remove Note without a title');
    expect(document.querySelector('[name="note-text"]')).not.toBeNull();
    await press('Remove', 'dialog');
    expect(document.querySelector('[name="note-text"]')).toBeNull();
    await press('Forget everything now');
    expect(text()).toContain('Lock now');
    await press('Yes, destroy it', 'dialog');
    expect(text()).toContain('Make a locked place');
  });

  it('asks before it locks itself whether somebody is still here, and takes a key or a press for an answer', async () => {
    await open(memoryHost(), '#/private');
    await make();
    const { now } = performance;
    let ahead = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + ahead);
    const four = async () => {
      ahead += 240_000;
      await after(1100);
    };
    const key = async (name: string) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
      await settle();
    };
    try {
      await four();
      expect(text('dialog h2')).toBe('Are you still here?');
      expect(text('dialog')).toMatch(/will lock in 5\d seconds.*have not saved will be lost/);
      expect(document.activeElement?.classList.contains('stay')).toBe(true);
      expect(document.querySelector('dialog a[href="#/crisis"]')).not.toBeNull();
      expect(document.querySelector('.stopped'), 'the focus that the program moved is nobody').toBeNull();
      await key('Tab');
      expect([document.querySelector('dialog') !== null, document.querySelector('.stopped') !== null], 'on the way to the other button').toEqual([true, true]);
      await key('a');
      expect(document.querySelector('dialog')).toBeNull();
      await four();
      await press('I am still here', 'dialog');
      expect(document.querySelector('dialog')).toBeNull();
      expect(text()).toContain('Saved resources');
      await four();
      await press('Lock now', 'dialog');
      expect(document.querySelector('dialog')).toBeNull();
      expect(text()).toContain('Your private notes are locked');
    } finally {
      clock.mockRestore();
    }
  }, 15_000);

  it('can be forgotten by somebody who lost the passphrase', async () => {
    await open(memoryHost(), '#/private');
    await make();
    await press('Lock now');
    await press('Forget everything now');
    await press('Yes, destroy it', 'dialog');
    expect(text()).toContain('Make a locked place');
  });

  it('is forgotten with the entries that were written here, unless that is unticked', async () => {
    const host = memoryHost();
    const call = vi.spyOn(host, 'call');
    const { cards } = await host.call('own_entries', { locale: 'en' });
    await open(host, '#/private');
    await make();
    await press('Forget everything now');
    expect(cards.length).toBeGreaterThan(0);
    expect(text('dialog')).toContain(`Delete our own entries, too (${cards.length})`);
    expect(text('dialog')).toContain('Packs stay.');
    await press('Yes, destroy it', 'dialog');
    await make();
    await press('Forget everything now');
    document.querySelector<HTMLInputElement>('dialog [name="own"]')?.click();
    await press('Yes, destroy it', 'dialog');
    const forgotten = call.mock.calls.filter(([name]) => name === 'forget_private').map(([, request]) => request);
    expect(forgotten).toEqual([{ own: true }, { own: false }]);
  });

  it('changes the passphrase', async () => {
    await open(memoryHost(), '#/private');
    await make();
    await press('Change the passphrase');
    await after(0);
    await type('passphrase', 'nine small stones in a jar');
    await type('passphrase-again', 'nine small stones in a jar');
    await press('Change it');
    expect(text()).toContain('The passphrase was changed.');
    await press('Lock now');
    await type('passphrase', 'nine small stones in a jar');
    await press('Open');
    expect(text()).toContain('Saved resources');
  });

  it('says of a saved resource that the library no longer has it', async () => {
    const gone: Failure = { code: 'resource_gone', args: {}, kind: 'passing' };
    const contents = { saved: [{ id: 'example-gone', note: '' }], notes: [], plan: { signs: '', helps: '', places: '', people: [], safer: '', reasons: '', after: '' }, letters: [] };
    await open(memoryHost({ create_private: () => contents, resource: () => { throw gone; } }), '#/private');
    await make();
    expect(text('article[data-id="example-gone"]')).toContain('This is no longer in the library.');
  });

  it('shows nothing of it when the window is left quickly', async () => {
    await open(memoryHost(), '#/private');
    await make();
    await type('plan-signs', 'I stop answering');
    await press('Leave quickly', 'body');
    // Blank paper comes first, then everything is taken down.
    await vi.waitFor(() => expect(document.querySelector('.cover')).not.toBeNull());
    expect(everything()).not.toMatch(/answering|My private notes/);
    expect([...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((box) => box.value), 'only the box that the cover enters').toEqual(['']);
  });

  it('is linked from Settings and the rail, but not where there can be none', async () => {
    const links = () => document.querySelectorAll('a[href="#/private"]').length;
    await open(memoryHost(), '#/settings');
    expect(links()).toBe(2);
    await away();
    const nowhere = { possible: false, exists: false, open: false, locks_after: 5 };
    await open(memoryHost({ private_state: () => nowhere }), '#/settings');
    expect(links()).toBe(0);
    await go('#/private');
    expect(text()).toContain('Nothing can be kept here.');
    expect(document.querySelector('#main input')).toBeNull();
  });

  it('is no part of a kiosk', async () => {
    const kiosk: KioskFacts = { languages: [], attract_seconds: 4, centre: null, printing: false, tally: false, staff: false };
    const start = await memoryHost().call('start', {});
    const asked = vi.fn();
    const state = { possible: true, exists: true, open: true, locks_after: 5 };
    await open(memoryHost({ start: () => ({ ...start, kiosk, settings: { ...start.settings, locale: 'en' } }), private_state: () => (asked(), state) }), '#/find');
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await settle();
    await go('#/settings');
    expect(text('h1')).toBe('Settings');
    expect(document.querySelector('a[href="#/private"]')).toBeNull();
    await go('#/private');
    expect(text()).toContain('Nothing can be kept here.');
    expect(asked).not.toHaveBeenCalled();
  });
});
