import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryHost } from '../host/memory';
import { aloneInWindow, away, bare, button, go, open as openAt, press as pressIn, settle, text } from '../whole-page';

/** Long enough for the words to be looked over. */
const lookedOver = () => new Promise((done) => setTimeout(done, 350)).then(settle);

const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].map((each) => bare(each.textContent));

const press = (words: string, within = '#app'): Promise<void> => pressIn(words, within);

async function choose(name: string, value: string): Promise<void> {
  const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (!select) throw new Error(`there is no list ${name}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

function box(name: string): HTMLTextAreaElement {
  const found = document.querySelector<HTMLTextAreaElement>(`#main [name="${name}"]`);
  if (!found) throw new Error(`there is no box ${name} in: ${text()}`);
  return found;
}

async function type(name: string, words: string): Promise<void> {
  box(name).value = words;
  box(name).dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function open(tag: string): Promise<void> {
  await openAt(memoryHost(), '#/translate');
  await press('Choose');
  await press('Desktop', '.shelf');
  await press('Use this folder', '.shelf');
  await choose('language', tag);
  await press('Open', '#main');
}

async function at(tag: string, id: string): Promise<void> {
  await open(tag);
  await go(`#/translation/${id}`);
}

const boxes = (): string[] => [...document.querySelectorAll<HTMLTextAreaElement>('#main textarea')].map((each) => each.name);

// Well over a thousand texts, and a cover that waits.
vi.setConfig({ testTimeout: 30_000 });
aloneInWindow();
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the list of the workbench', () => {
  it('counts critical texts by themselves and draws a hundred rows at a time', async () => {
    await open('es');
    const [all, critical] = texts('tfoot td').map((each) => Number(each.replace(/\D/g, '')));
    expect(critical).toBeGreaterThan(0);
    expect(critical).toBeLessThan(all ?? 0);
    expect(document.querySelectorAll('#main li a[href^="#/translation/"]')).toHaveLength(100);
    await press('Show more');
    expect(document.querySelectorAll('#main li a[href^="#/translation/"]')).toHaveLength(200);
    expect(document.activeElement, 'the first of the new rows').toBe(document.querySelectorAll('#main li a[href^="#/translation/"]')[100]);
    expect(text()).not.toMatch(/\{ ?\$|undefined|null|\[object|translate-/);
  });

  it('is narrowed by standing, part, critical texts and words of the English', async () => {
    await open('es');
    const links = (): string[] => [...document.querySelectorAll('#main li a[href^="#/translation/"]')].map((each) => each.getAttribute('href') ?? '');
    await choose('standing', 'source_changed');
    expect(links()).toEqual(['#/translation/find-title']);
    await choose('standing', '');
    await choose('area', 'crisis');
    expect(links().length).toBeGreaterThan(3);
    expect(links().every((each) => each.startsWith('#/translation/crisis-'))).toBe(true);
    await choose('area', '');
    await press('Critical texts', '.filters');
    expect(texts('#main li a').every((each) => each.includes('Critical'))).toBe(true);
    await press('Critical texts', '.filters');
    await type('search', 'first SKIP content');
    expect(text()).toContain('No text is like this.');
    await type('search', 'SKIP content');
    expect(links()).toEqual(['#/translation/app-skip']);
  });

  it('keeps its order for “Next” although saving changes how a text stands', async () => {
    await open('ht');
    await choose('standing', 'machine');
    await choose('area', 'leave');
    const order = [...document.querySelectorAll('#main li a[href^="#/translation/"]')].map((each) => each.getAttribute('href'));
    expect(order.length).toBeGreaterThan(2);
    document.querySelector<HTMLElement>(`#main li a[href="${order[0] ?? ''}"]`)?.click();
    await settle();
    await type('value all', 'Mo nèf');
    await press('Save');
    expect(button('Next').getAttribute('href')).toBe(order[1]);
  });
});

describe('one text in the workbench', () => {
  it('has a box for each form that the language needs: six in Arabic, one in Korean', async () => {
    await at('ar', 'translate-shown');
    expect(boxes().length).toBeGreaterThan(0);
    const same = document.querySelector<HTMLInputElement>('[name="same"]');
    if (same?.checked) same.click();
    await settle();
    expect(boxes()).toEqual(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `value ${form}`));
    expect(text('[data-form="few"] label')).toBe('For numbers like 3, 4, and 10');
    expect(box('value few').dir).toBe('rtl');
    expect(box('value few').lang).toBe('ar');
    await away();
    await at('ko', 'translate-shown');
    expect(boxes()).toEqual(['value all']);
    expect(document.querySelector('[name="same"]')).toBeNull();
  });

  it('puts what a pill stands for where the caret is', async () => {
    await at('ko', 'settings-percent');
    await type('value all', 'ab');
    box('value all').focus();
    box('value all').setSelectionRange(1, 1);
    await press('percent', '.english');
    expect(box('value all').value).toBe('a{ $percent }b');
    expect(document.activeElement).toBe(box('value all'));
    expect(box('value all').selectionStart, 'behind it').toBe('a{ $percent }'.length);
  });

  it('says what is wrong beside the box while somebody types, and saves nothing that must be mended', async () => {
    await at('es', 'settings-percent');
    await type('value all', 'por ciento');
    expect(text('.findings'), 'nobody is interrupted').not.toContain('Please mend');
    await lookedOver();
    expect(text('.findings')).toContain('Please mend: Put this variable in braces');
    expect(box('value all').getAttribute('aria-invalid')).toBe('true');
    await press('Save');
    expect(text()).toContain('Not saved yet. Mend what is marked first.');
    expect(document.activeElement).toBe(box('value all'));
    expect(text('.facts')).toContain('Machine draft');
    await type('value all', '{ $percent } por ciento');
    await lookedOver();
    expect(text('.findings')).toBe('');
    expect(text('.previews')).toContain('5 por ciento');
    await press('Save');
    expect(text()).toContain('Saved. The program says it this way now.');
    expect(text('.facts')).toContain('Not read by a second person');
  });

  it('saves with Ctrl and Enter', async () => {
    await at('es', 'app-skip');
    await type('value all', 'Ir al contenido ya');
    box('value all').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await settle();
    expect(text()).toContain('Saved.');
  });

  it('makes one box of several, with the words for most numbers', async () => {
    await at('es', 'translate-shown');
    const same = (): HTMLInputElement | null => document.querySelector('[name="same"]');
    if (same()?.checked) same()?.click();
    await settle();
    await type('value one', '{ $count } texto');
    await type('value other', '{ $count } textos');
    same()?.click();
    await settle();
    expect(boxes()).toEqual(['value all']);
    expect(box('value all').value).toBe('{ $count } textos');
    same()?.click();
    await settle();
    expect(box('value one').value, 'nothing is lost on the way back').toBe('{ $count } texto');
  });

  it('shows what has changed in the English, and says it to a screen reader', async () => {
    await at('es', 'find-title');
    expect(texts('.diff del')).toEqual(['Gone: look for?']);
    expect(texts('.diff ins')).toEqual(['New: need?']);
    expect(text('.diff')).toBe('What do you Gone: look for? New: need?');
    expect(button('Save').textContent).toContain('my words still fit');
    expect(button('Save').getAttribute('aria-disabled'), 'the same words, saved again, say that they still fit').toBe('false');
  });

  it('keeps words that were not saved, marks them in the list, and asks before the workbench closes', async () => {
    await at('es', 'crisis-title');
    const saved = box('value all').value;
    await type('value all', 'A medias');
    await press('Back to the list');
    expect(text('#main li a[href="#/translation/crisis-title"]'), 'marked in the list').toContain('Not saved');
    await press('Close the workbench');
    expect(text('dialog')).toContain('You have not saved the words you typed in 1 text.');
    await press('Close', 'dialog .ways');
    await go('#/translation/crisis-title');
    expect(box('value all').value).toBe('A medias');
    await press('Go back to the saved words');
    expect(box('value all').value).toBe(saved);
    await press('Back to the list');
    await press('Close the workbench');
    expect(document.querySelector('dialog')).toBeNull();
    expect(text()).toContain('Folder to keep your work in');
  });

  it('is forgotten when the window is left quickly', { timeout: 20_000 }, async () => {
    await at('es', 'app-skip');
    await type('value all', 'Un secreto');
    await type('name', 'Amina');
    document.querySelector<HTMLElement>('#leave-button')?.click();
    // Until the cover offers a way back.
    await new Promise((done) => setTimeout(done, 4200));
    await settle();
    expect(document.body.innerHTML).not.toContain('secreto');
    await press('Start', 'body');
    await go('#/translation/app-skip');
    expect(document.body.innerHTML).not.toMatch(/secreto|Amina/);
    expect(text()).toContain('Folder to keep your work in');
  });

  it('lets nobody stand for their own words, and a second person do so', async () => {
    await at('es', 'app-skip');
    await type('name', 'Amina');
    await type('value all', 'Al contenido, por favor');
    await press('Save');
    await press('I have read it');
    expect(document.querySelector('#main [role="alert"]')).not.toBeNull();
    expect(text('.facts')).toContain('Not read by a second person');
    await type('name', 'Bo');
    await press('I have read it');
    expect(text('.facts')).toContain('Checked');
    expect(text()).toContain('Translated by Amina, November 22, 2026. Read by Bo, November 22, 2026.');
    await press('Take back the last save');
    expect(text('.facts')).toContain('Not read by a second person');
  });

  it('is seen in the running program as soon as it is saved', async () => {
    await at('es', 'crisis-title');
    await type('value all', 'Palabras de prueba');
    await press('Save');
    await press('See it in the program');
    expect(text('h1')).toContain('Palabras de prueba');
    expect(document.documentElement.lang).toBe('es');
    expect(document.querySelector('.looking')).not.toBeNull();
    document.querySelector<HTMLElement>('.looking button')?.click();
    await settle();
    expect(document.documentElement.lang).toBe('en');
    expect(box('value all').value).toBe('Palabras de prueba');
    expect(document.querySelector('.looking')).toBeNull();
  });
});

describe('handing on', () => {
  it('says where the file with all the work is', async () => {
    await open('es');
    await press('Hand back my work');
    await press('Desktop', 'dialog');
    expect(text('dialog')).toContain('Saved: /home/example/Desktop/many-doors-es.zip');
  });

  it('shows both where two people changed a text, and keeps mine unless theirs is chosen', async () => {
    await open('es');
    await press('Take in');
    await press('Desktop', '.shelf');
    await press('lists', '.shelf');
    await press('example-tables.zip', '.shelf');
    expect(text('.outcome')).toBe('Texts changed: 3. New texts: 2.');
    const mine = document.querySelector<HTMLInputElement>('[data-key] input[value="ours"]');
    expect(mine?.checked).toBe(true);
    expect(text('[data-key="find.ftl find-title"]')).toContain('Keep mine As it stands here');
    document.querySelector<HTMLInputElement>('[data-key] input[value="theirs"]')?.click();
    await settle();
    await press('Use these choices');
    expect(document.querySelector('[data-key]')).toBeNull();
    expect(text('.outcome')).toBe('Texts changed: 1. New texts: 0.');
    await go('#/translation/find-title');
    expect(box('value all').value).toBe('As it was handed in');
  });
});
