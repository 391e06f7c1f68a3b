import { describe, expect, it, vi } from 'vitest';
import type { Failure } from './generated/wire';
import { memoryHost } from './host/memory';
import { aloneInWindow, away, go, put, settle, text, write } from './whole-page';

async function open(host = memoryHost()): Promise<void> {
  put(host);
  await settle();
}

async function press(selector: string): Promise<void> {
  document.querySelector<HTMLElement>(selector)?.click();
  await settle();
}

async function type(text: string): Promise<void> {
  await write(document.querySelector<HTMLInputElement>('#search'), text);
  await new Promise((done) => setTimeout(done, 120));
  await settle();
}

aloneInWindow();

describe('the window', () => {
  it('asks for a language first, each in its own script, and then for the need', async () => {
    await open();
    expect(document.querySelector('#first-help')?.hasAttribute('hidden')).toBe(true);
    expect(text('button[lang="ko"]')).toContain('한국어');
    await press('#main button[lang="en"]');
    expect(text('h1')).toBe('What do you need?');
    expect(document.title).toBe('Many Doors');
  });

  it('shows a card with its number as text', async () => {
    await open();
    await press('#main button[lang="en"]');
    await type('grief circle');
    expect(text('article[data-id="example-grief-circle"] .number')).toBe('555-0103');
    expect(text('article[data-id="example-grief-circle"]')).toContain('We could not confirm if it may send police');
    expect(window.location.hash, 'no question and no place is ever part of an address').toBe('');
  });

  it('turns round for Arabic, keeps the question, and shows critical words with their source', async () => {
    await open();
    await press('#main button[lang="en"]');
    await type('grief');
    await press('#language-button');
    await press('#main button[lang="ar"]');
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.querySelector<HTMLInputElement>('#search')?.value).toBe('grief');
    expect(text('#crisis-strip [lang="en"]')).toContain('In danger now?');
    expect(document.querySelector('article .summary [lang="en"]')?.getAttribute('dir')).toBe('ltr');
    expect(text('article[data-id="example-clinic"] .number')).toBe('555-0104');
  });

  it('says in which language the sources of a record are', async () => {
    await open();
    await press('#main button[lang="ar"]');
    await go('#/resource/example-clinic');
    const sources = [...document.querySelectorAll('.sources li')];
    expect(sources.length).toBeGreaterThan(1);
    for (const each of sources) expect(each.firstElementChild?.matches('[lang="en"][role="text"]'), each.textContent).toBe(true);
    expect(document.querySelector('#main h1 [role="text"]')?.getAttribute('lang')).toBe('en');
  });

  it('shows no number for what has ended or pauses', async () => {
    await open();
    await press('#main button[lang="en"]');
    await type('example old line');
    expect(text('article[data-id="example-ended-line"]')).toContain('This has ended');
    expect(document.querySelector('article[data-id="example-ended-line"] .number')).toBeNull();
  });

  it('names whom a practice comes from before anything else about it', async () => {
    await open();
    await press('#main button[lang="en"]');
    await go('#/community');
    expect(text('article[data-id="example-closed-practice"] .what')).toMatch(
      /^Healing practice Example Ceremony This practice comes from: The Example People of the Mountain Closed/,
    );
  });

  it.each(['crisis', 'community', 'act', 'rights', 'organizations', 'settings', 'safety', 'about', 'language', 'resource/example-trans-line', 'private', 'own', 'entry/new', 'entry/example-clinic', 'mistake/example-clinic'])(
    'opens #/%s with a title and the strip',
    async (place) => {
      await open();
      await press('#main button[lang="en"]');
      await go(`#/${place}`);
      expect(text('#main h1')).not.toBe('');
      expect(document.querySelector('#crisis-strip a')?.getAttribute('href')).toBe('#/crisis');
      expect(text('#main')).not.toMatch(/\{ ?\$|undefined|null|\[object/);
    },
  );

  it('leaves nothing on the page when left quickly, and comes back empty', async () => {
    await open();
    await press('#main button[lang="en"]');
    await type('grief');
    document.querySelector<HTMLElement>('#leave-button')?.click();
    // Blank paper first, and only then is anything taken down.
    expect(document.documentElement.hasAttribute('data-leaving')).toBe(true);
    expect(document.title).toBe('Loading…');
    await new Promise((done) => setTimeout(done, 80));
    await settle();
    expect(document.title).toBe('Loading…');
    expect(document.documentElement.hasAttribute('data-leaving')).toBe(false);
    expect(document.body.textContent).not.toMatch(/grief|Many Doors|555/i);
    expect([...document.querySelectorAll('input')].map((box) => box.value), 'only the box that the cover enters').toEqual(['']);
  });

  it('offers no line of the page itself that was taken back', async () => {
    await open(memoryHost());
    const start = await memoryHost().call('start', {});
    await away();
    const lines = Object.assign(document.createElement('section'), { id: 'first-help' });
    for (const id of ['gone', 'there']) {
      const line = document.createElement('li');
      line.dataset['line'] = id;
      lines.append(line);
    }
    put(memoryHost({ start: () => ({ ...start, revoked: ['gone'] }) }), lines);
    await settle();
    expect([...lines.querySelectorAll('li')].map((line) => line.hidden)).toEqual([true, false]);
  });

  it('says where sources do not agree, and keeps the steward’s buttons at the end', async () => {
    await open();
    await press('#main button[lang="en"]');
    await go('#/resource/example-clinic');
    expect(text('[data-fact="numbers"]')).toContain('1-305-555-0107');
    expect(text('[data-fact="emergency"]')).toContain('May send police or an ambulance');
    expect(document.querySelector('article')?.lastElementChild?.classList.contains('steward')).toBe(true);
    await press('.steward button');
    await press('[data-answer="holds"]');
    expect(text('.steward [role="status"]')).toBe('Noted for today: Everything is still right');
  });

  it('saves an entry, and gives back what was typed when somebody comes back to the form', async () => {
    await open();
    await press('#main button[lang="en"]');
    await go('#/own');
    await go('#/entry/new');
    await press('form [type="submit"]');
    expect(text('.mends')).toContain('It needs a name.');
    const name = document.querySelector<HTMLInputElement>('[name="name"]');
    if (!name) throw new Error('there is no name');
    name.value = 'Example Porch';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await go('#/crisis');
    await go('#/entry/new');
    expect(document.querySelector<HTMLInputElement>('[name="name"]')?.value).toBe('Example Porch');
    await press('form [type="submit"]');
    await go('#/own');
    expect(text('#main')).toContain('Example Porch');
  });

  it('keeps nothing typed into a form when it is left quickly', async () => {
    await open();
    await press('#main button[lang="en"]');
    await go('#/entry/new');
    const name = document.querySelector<HTMLInputElement>('[name="name"]');
    if (!name) throw new Error('there is no name');
    name.value = 'Secret';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await press('#leave-button');
    expect(document.body.textContent).not.toContain('Secret');
    await new Promise((done) => setTimeout(done, 4100));
    await press('.cover button');
    await press('#main button[lang="en"]');
    await go('#/entry/new');
    expect(document.querySelector<HTMLInputElement>('[name="name"]')?.value).toBe('');
  }, 15_000);

  it('keeps the lines of the page itself when the core does not answer', async () => {
    const failure: Failure = { code: 'internal', args: {}, kind: 'fault' };
    await open(memoryHost({ start: () => { throw failure; } }));
    expect(document.querySelector('#first-help')?.hasAttribute('hidden')).toBe(false);
    expect(text('#main')).toContain('Something in the program broke.');
  });

  it('brings those lines back when the crisis sheet cannot be read', async () => {
    const failure: Failure = { code: 'library_unreadable', args: {}, kind: 'passing' };
    await open(memoryHost({ crisis_lines: () => { throw failure; } }));
    await press('#main button[lang="en"]');
    await go('#/crisis');
    expect(document.querySelector('#first-help')?.hasAttribute('hidden')).toBe(false);
    await go('#/find');
    expect(document.querySelector('#first-help')?.hasAttribute('hidden')).toBe(true);
  });
});
