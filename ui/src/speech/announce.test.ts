import { expect, it } from 'vitest';
import type { Said } from '../generated/messages';
import { announced, type ControlWords } from './announce';

const en = (text: string): Said => ({ text, lang: 'en', dir: 'ltr', status: 'trusted', source: null });
const WORDS: ControlWords = { kind: (kind) => en(`<${kind}>`), state: (state) => en(`<${state}>`), hidden: () => en('<hidden>') };

function heard(html: string, css: string, before: string | null = null): string {
  document.body.innerHTML = `<main lang="en">${html}</main>`;
  const control = document.querySelector(css);
  if (!control) throw new Error(`no ${css}`);
  return announced(control, WORDS, before === null ? null : document.querySelector(before)).map(({ text, lang }) => `${lang}:${text.trim()}`).join(' ');
}

it('says the name of a button in its language, then what it is and how it stands', () => {
  expect(heard('<button lang="so"><span>Soomaali</span><span lang="en">Somali</span></button>', 'button')).toBe('so:Soomaali en:Somali en:<button>');
  expect(heard('<button aria-expanded="false" disabled>More</button>', 'button')).toBe('en:More en:<button> en:<closed> en:<off>');
  expect(heard('<button aria-pressed="true">Free</button>', 'button')).toBe('en:Free en:<button> en:<ticked>');
  expect(heard('<a href="#/x" aria-current="page">Find</a>', 'a')).toBe('en:Find en:<link> en:<here>');
});

it('says the label of a field, what stands in it, and what describes it', () => {
  expect(heard('<label>ZIP <input value="48126" aria-describedby="d"></label><p id="d" hidden>Five digits</p>', 'input')).toBe('en:ZIP en:48126 en:<field>');
  expect(heard('<label for="a">ZIP</label><input id="a" aria-describedby="d"><p id="d">Five digits</p>', 'input')).toBe('en:ZIP en:<empty> en:<field> en:Five digits');
  expect(heard('<h1 id="q">What do you need?</h1><input aria-labelledby="q">', 'input')).toBe('en:What do you need? en:<empty> en:<field>');
});

it('never says a passphrase, shown or not', () => {
  expect(heard('<label>Passphrase <input type="password" value="oak river"></label>', 'input')).toBe('en:Passphrase en:<hidden> en:<field>');
  expect(heard('<label>Passphrase <input data-secret value="oak river"></label>', 'input')).toBe('en:Passphrase en:<hidden> en:<field>');
});

it('says the group that somebody moves into, once', () => {
  const html = '<fieldset><legend>Colors</legend><label><input type="radio" id="a" checked> Light</label><label><input type="radio" id="b"> Dark</label></fieldset>';
  expect(heard(html, '#a')).toBe('en:Colors en:Light en:<radio> en:<ticked>');
  expect(heard(html, '#b', '#a')).toBe('en:Dark en:<radio> en:<not_ticked>');
});

it('says what describes the group, also once', () => {
  const html = '<dialog open aria-labelledby="t" aria-describedby="d"><h2 id="t">Still here?</h2><p id="d">60 seconds</p><button id="a">Yes</button><button id="b">No</button></dialog>';
  expect(heard(html, '#a')).toBe('en:Still here? en:60 seconds en:Yes en:<button>');
  expect(heard(html, '#b', '#a')).toBe('en:No en:<button>');
});

it('says the choice that a list shows', () => {
  expect(heard('<label>State <select><option>Ohio</option><option selected>Texas</option></select></label>', 'select')).toBe('en:State en:Texas en:<list>');
});
