import { describe, expect, it, vi } from 'vitest';
import { SAFETY } from '../generated/safety';
import { catalogueOf, memoryHost } from '../host/memory';
import { aloneInWindow, open as openAt, settle, text } from '../whole-page';

const open = (place: string, host = memoryHost(), lang = 'en'): Promise<void> => openAt(host, place, lang);

aloneInWindow();

describe('the screen on what can and cannot be hidden', () => {
  it.each([['#/find', 'aside.told'], ['#/settings', '#main'], ['#/about', '#main'], ['#/community', '.quieter']])(
    'is one press away from %s, in %s',
    async (place, part) => {
      await open(place);
      document.querySelector<HTMLElement>(`${part} a[href="#/safety"]`)?.click();
      await settle();
      expect(text('h1')).toBe('What this program can and cannot hide');
    },
  );

  it('says of everyone who may be watching what is done, and what cannot be done', async () => {
    await open('#/safety');
    const watchers = [...document.querySelectorAll('#main article')];
    expect(watchers).toHaveLength(SAFETY.find((each) => each.shape === 'watchers')?.ids.length ?? -1);
    for (const each of watchers) {
      expect([...each.querySelectorAll('dt')].map((label) => label.textContent.trim())).toEqual(['What it does', 'What it cannot do']);
      expect([...each.querySelectorAll('dd')].every((words) => words.textContent.trim().length > 20)).toBe(true);
    }
  });

  // Of text beside a block in a <dd>, WebKitGTK tells screen readers the one and not the other.
  it('has each description in a paragraph', async () => {
    await open('#/safety');
    const descriptions = [...document.querySelectorAll('#main dd')];
    expect(descriptions.length).toBeGreaterThan(10);
    for (const each of descriptions) expect([...each.childNodes].map((node) => node.nodeName).filter((name) => name !== '#comment')).toEqual(['P']);
  });

  it('shows every section of the outline under its heading, and no id in place of words', async () => {
    await open('#/safety');
    expect(document.querySelectorAll('#main h2')).toHaveLength(SAFETY.length);
    expect(text()).not.toMatch(/safety-|undefined|null|\[object/);
  });

  it('lets no unread translation stand alone', async () => {
    const spanish = catalogueOf('es');
    const layers = spanish.layers.map((layer) => (layer.tag === 'es' ? { ...layer, ftl: `${layer.ftl}\nsafety-list-saved = Un archivo guardado.\n`, standing: 'machine' as const } : layer));
    await open('#/safety', memoryHost({ catalogue: () => ({ ...spanish, layers }) }), 'es');
    const line = [...document.querySelectorAll('#main li')].find((each) => each.textContent.includes('Un archivo guardado.'));
    expect(line?.querySelector('[lang="en"]')?.textContent).toContain('A file that you saved.');
  });
});
