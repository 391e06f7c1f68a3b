import { expect, it, vi } from 'vitest';
import type { Catalogue } from '../generated/wire';
import { alone, CatalogueFormatter } from './formatter';

const texts = vi.hoisted(() => [] as string[]);
vi.mock('@fluent/bundle', async (original) => {
  const fluent = await original<typeof import('@fluent/bundle')>();
  return { ...fluent, FluentResource: class extends fluent.FluentResource { constructor(text: string) { super(text); texts.push(text); } } };
});

const said = (tag: string, ftl: string): string => {
  const catalogue: Catalogue = { layers: [{ tag, direction: 'ltr', tall: false, ftl, standing: 'machine', differs: {} }], notices: [] };
  return new CatalogueFormatter(catalogue).say('find-title', null, null).text;
};

it('reads English once, and the language before once more only when others came between', () => {
  expect([said('es', 'find-title = Uno'), said('fr', 'find-title = Un'), said('es', 'find-title = Uno')]).toEqual(['Uno', 'Un', 'Uno']);
  expect(texts).toHaveLength(3);
  for (const tag of ['pt', 'vi', 'so', 'ht']) said(tag, `find-title = ${tag}`);
  expect(said('es', 'find-title = Uno')).toBe('Uno');
  expect(texts.filter((text) => text === 'find-title = Uno')).toHaveLength(2);
  expect(texts.filter((text) => text.length > 1000)).toHaveLength(1);
});

it('keeps none of the words that a translator is typing', () => {
  said('es', 'find-title = Tres');
  const before = texts.length;
  for (const typed of ['a', 'ab', 'abc', 'abcd', 'abcde']) alone('es', `find-title = ${typed}`);
  expect(said('es', 'find-title = Tres')).toBe('Tres');
  expect(texts).toHaveLength(before + 5);
});

it('says new words as soon as a translator has written them', () => {
  expect([said('es', 'find-title = Uno'), said('es', 'find-title = Dos')]).toEqual(['Uno', 'Dos']);
});
