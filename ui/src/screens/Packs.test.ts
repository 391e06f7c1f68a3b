import { describe, expect, it, vi } from 'vitest';
import type { Failure } from '../generated/wire';
import { memoryHost } from '../host/memory';
import { aloneInWindow, bare, button, open as openAt, press as pressIn, settle, text } from '../whole-page';

const press = (words: string, within = 'body'): Promise<void> => pressIn(words, within);

async function tick(name: string): Promise<void> {
  document.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.click();
  await settle();
}

const open = (place: string, host = memoryHost()): Promise<void> => openAt(host, place);

async function lookAt(pack: string): Promise<void> {
  await press('Add a pack');
  await press('Desktop', '.shelf');
  await press('packs', '.shelf');
  await press(pack, '.shelf');
}

aloneInWindow();

describe('the screen of packs', () => {
  it('is reached from the door for organizations', async () => {
    await open('#/organizations');
    expect([...document.querySelectorAll('#main section[aria-labelledby="our-lists"] a')].map((each) => each.getAttribute('href'))).toEqual(['#/packs', '#/bring', '#/own', '#/paper/call-round']);
  });

  it('says of each list how it came, by whom, and that it is overdue', async () => {
    await open('#/packs');
    expect(text('article[data-id="example-county"]')).toContain('Signed pack Help in Example County');
    expect(text('article[data-id="example-county"]')).toContain('1maple2river3lantern4seven');
    expect(text('article[data-id="example-county"]')).toContain('Should have been checked again by October 18, 2026');
    expect(() => button('Remove', 'article[data-id="starter"]'), 'what came with the program stays').toThrow();
    expect(text()).not.toMatch(/\{ ?\$|undefined|null|\[object|packs-/);
  });

  it('lets nobody trust a publisher without comparing the words first', async () => {
    await open('#/packs');
    await lookAt('example-network-1.manydoors');
    expect(text()).toContain('Nobody here knows this publisher yet.');
    expect(button('Trust this publisher and install').getAttribute('aria-disabled')).toBe('true');
    await press('Trust this publisher and install');
    expect(document.activeElement, 'the box that is still open is shown').toBe(document.querySelector('input[name="compared"]'));
    expect(text()).not.toContain('is installed.');
    await tick('compared');
    await press('Trust this publisher and install');
    expect(text()).toContain('“Respectful Questions” is installed. 14 new entries');
    expect(document.querySelector('article[data-id="example-network"]')).not.toBeNull();
  });

  it('puts not installing first when a key has changed, with old and new words side by side', async () => {
    await open('#/packs');
    await lookAt('example-network-new-key.manydoors');
    expect(text('[role="alert"]')).toContain('Stop. This is not the key we know.');
    expect([...document.querySelectorAll('.both ol')].map((each) => bare(each.textContent))).toEqual([
      '1copper2window3meadow4quiet',
      '1thunder2basket3olive4ninety',
    ]);
    const ways = [...document.querySelectorAll('.decide button')].map((each) => bare(each.textContent));
    expect(ways.slice(0, 2)).toEqual(['Do not install it', 'Trust the new key and install']);
    await press('Do not install it');
    expect(document.querySelector('article[data-id="example-network"]')).toBeNull();
  });

  it('offers no way to install two contents under one number', async () => {
    await open('#/packs');
    await lookAt('example-county-fork.manydoors');
    expect(text()).toContain('It cannot be installed.');
    expect(() => button('Install', '.decide')).toThrow();
  });

  it('asks before it removes a list, and then says so', async () => {
    await open('#/packs');
    await press('Remove', 'article[data-id="example-county"]');
    expect(text('dialog')).toContain('Its 238 entries will leave this library.');
    expect(document.querySelector('article[data-id="example-county"]')).not.toBeNull();
    await press('Remove it', 'dialog');
    expect(document.querySelector('article[data-id="example-county"]')).toBeNull();
    expect(bare(document.activeElement?.textContent)).toBe('“Help in Example County” was removed.');
  });

  it('trusts a publisher no longer once somebody has said so twice', async () => {
    await open('#/packs');
    await press('No longer trust', 'section');
    expect(text('dialog')).toContain('Their next pack will ask you to compare the four words again.');
    await press('No longer trust it', 'dialog');
    expect(bare(document.activeElement?.textContent)).toBe('“Example County Helpers” is no longer trusted.');
    expect(text()).toContain('None yet. When you add a pack');
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  it('stops watching a folder, and watches another', async () => {
    await open('#/packs');
    await press('Stop watching');
    expect(bare(document.activeElement?.textContent)).toBe('No folder is watched any more.');
    await press('Choose a folder');
    await press('Drive EXAMPLE-STICK', 'dialog');
    await press('Use this folder', 'dialog');
    expect(document.querySelector('dialog')).toBeNull();
    expect(text()).toContain('Watching: /media/example/EXAMPLE-STICK');
  });

  it('makes a key, puts it into the form for a pack, and says all that is still missing', async () => {
    await open('#/packs');
    await press('Make a key');
    await press('Make the key');
    expect(text()).toContain('The password needs at least 8 characters.');
    for (const name of ['new-password', 'new-password-again']) {
      const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
      if (!field) throw new Error(`there is no field ${name}`);
      field.value = 'four odd loose words';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await press('Choose', 'form');
    await press('Drive EXAMPLE-STICK', 'dialog');
    await press('Use this folder', 'dialog');
    await press('Make the key');
    expect(text()).toContain('1harbor2violin3pepper4twelve');
    expect(document.querySelector('input[type="password"]')).toBeNull();
    await press('Sign a pack with it');
    expect(text('form')).toContain('/media/example/EXAMPLE-STICK/signing.key');
    await press('Make the pack');
    expect(bare(document.activeElement?.textContent)).toMatch(/^Please look at these again: Give the pack a name\..*Choose where to save it\.$/);
  });

  it('opens a file of the watched folder about which somebody must decide', async () => {
    const paths: string[] = [];
    const memory = memoryHost();
    await open('#/packs', { ...memory, call: ((name: 'look', request: { path: string }) => {
      if (name === 'look') paths.push(request.path);
      return memory.call(name, request);
    }) as typeof memory.call });
    await press('Look at it');
    expect(paths).toEqual(['/media/example/EXAMPLE-STICK/updates/example-network-1.manydoors']);
  });

  it('opens the form to take an entry back for whoever comes from reporting a mistake, once', async () => {
    await open('#/mistake/example-clinic');
    await press('Take it back');
    expect(document.querySelector<HTMLTextAreaElement>('textarea[name="take-entries"]')?.value).toBe('example-clinic');
    expect(document.querySelector<HTMLSelectElement>('select[name="take-pack"]')?.value).toBe('example-county');
    await press('Close without saving', 'form');
    expect(document.querySelector('textarea')).toBeNull();
    await press('Our own entries', '.ways');
    window.location.hash = '#/packs';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('offers to take back what others have too, and says how that is with the list that nobody signs', async () => {
    await open('#/mistake/example-trans-line');
    expect(text()).toContain('What is wrong?');
    expect(text(), 'most who find a mistake sign nothing').not.toContain('Take it back');
    window.location.hash = '#/packs';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
    await press('Take entries back');
    const list = document.querySelector<HTMLSelectElement>('select[name="take-pack"]');
    expect([...list?.options ?? []].map((each) => each.value)).toEqual(['', 'starter', 'example-county']);
    expect(text('form')).not.toContain('Nobody signs the list');
    if (list) list.value = 'starter';
    list?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(text('form')).toContain('Nobody signs the list that came with Many Doors.');
  });

  it('shows what a pack takes back before it is signed', async () => {
    await open('#/packs');
    await press('Sign a pack');
    await press('Choose', 'form');
    await press('Desktop', 'dialog');
    await press('packs', 'dialog');
    await press('example-take-back.manydoors', 'dialog');
    expect(text('form')).toContain('It takes back 1 entry Example Old Line The number now belongs to somebody else.');
  });

  it('says on a shared computer why nothing is here', async () => {
    await open('#/packs', memoryHost({ packs: () => { throw { code: 'not_allowed', args: {}, kind: 'passing' } satisfies Failure; } }));
    expect(text('[role="alert"]')).toContain('The library cannot be changed here.');
  });
});

describe('the screen of pairs', () => {
  it('takes a decided pair away and reads what was done', async () => {
    await open('#/duplicates');
    expect(text()).toContain('Pair 1 of 2 Both have the same phone number.');
    await press('They are the same: keep this one', 'article[data-id="example-clinic"]');
    expect(text('dialog'), 'it is asked first').toContain('Only “Example Neighborhood Clinic” is shown from now on.');
    expect(text('dialog')).toContain('You cannot change this later.');
    expect(text()).toContain('Pair 1 of 2');
    await press('They are the same: keep this one', 'dialog');
    expect(bare(document.activeElement?.textContent)).toBe('Only “Example Neighborhood Clinic” is shown from now on.');
    await press('They are not the same');
    expect(text()).toContain('No two entries look the same right now.');
  });
});
