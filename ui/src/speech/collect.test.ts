import { beforeEach, expect, it } from 'vitest';
import { collect, placeOf, type Passage } from './collect';

function page(html: string): Element {
  document.body.innerHTML = `<main lang="es">${html}</main>`;
  const main = document.querySelector('main');
  if (!main) throw new Error('no page');
  return main;
}

const said = (passages: Passage[]): [string, string][] => passages.map(({ lang, text }) => [lang, text.trim()]);

beforeEach(() => document.body.replaceChildren());

it('reads each text in its own language, one block after the other', () => {
  const main = page('<h1>Hable con <b>alguien</b></h1><p>Llame. <span lang="en">Call now.</span> Ya.</p><ul><li>Uno</li><li>Dos</li></ul>');
  expect(said(collect(main))).toEqual([['es', 'Hable con alguien'], ['es', 'Llame.'], ['en', 'Call now.'], ['es', 'Ya.'], ['es', 'Uno'], ['es', 'Dos']]);
});

it('leaves out what is hidden from ears, what is typed and what has no words', () => {
  const main = page('<p aria-hidden="true">x</p><p hidden>x</p><p style="display:none">x</p><input value="secreto"><textarea>secreto</textarea><p> … </p><svg><title></title></svg><p>sí</p>');
  expect(said(collect(main))).toEqual([['es', 'sí']]);
});

it('leaves out the small buttons of a list, but not its tiles', () => {
  const main = page('<button>Insomnio</button><article><p>Línea</p><button class="button">Copiar</button><a class="button" href="#/x">Más</a><a href="#/y">aquí</a></article>');
  expect(said(collect(main, { withoutControls: true }))).toEqual([['es', 'Insomnio'], ['es', 'Línea'], ['es', 'aquí']]);
});

it('has the digits of a number heard one by one', () => {
  const [first] = collect(page('<p class="number">1-800-273</p>'));
  expect(first?.text).toBe('1 -8 0 0 -2 7 3 ');
});

it('reads only what is marked', () => {
  const main = page('<p>Uno dos tres</p><p>Cuatro</p>');
  const text = main.querySelector('p')?.firstChild;
  if (!(text instanceof Text)) throw new Error('no text');
  const range = document.createRange();
  range.setStart(text, 4);
  range.setEnd(text, 7);
  expect(said(collect(main, { range }))).toEqual([['es', 'dos']]);
});

it('knows where each letter stands, whatever blanks and marks were left out', () => {
  const main = page('<p>\u2068Tú\u2069\n   <b class="number">98</b> &amp; <i>yo</i></p>');
  const [only] = collect(main);
  if (!only) throw new Error('nothing to read');
  expect(only.text).toBe('Tú 9 8 & yo');
  const word = (text: string): string => placeOf(only, only.text.indexOf(text), only.text.indexOf(text) + text.length)?.toString() ?? '';
  expect([word('Tú'), word('9 8'), word('yo')]).toEqual(['Tú', '98', 'yo']);
  main.replaceChildren();
  expect(placeOf(only, 0, 2)).toBeNull();
});
