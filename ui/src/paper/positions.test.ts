import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../host/memory';
import { Words } from '../l10n/codes';
import { CatalogueFormatter } from '../l10n/formatter';
import { isOld, positionLines } from './positions';
import type { Tongue } from './subject';

const tongue = (lang: string): Tongue => ({ words: new Words(new CatalogueFormatter(catalogueOf(lang))), lang, dir: 'ltr', tall: false, name: lang });
const position = { title: 'Language access', summary: 'Care in every language.', lang: 'en', date: '2025-11-26', address: 'example.org/12', publisher: 'Example Library' };

describe('a position', () => {
  it('is old from the day after twelve months', () => {
    expect([isOld('2025-11-27', '2026-11-27'), isOld('2025-11-26', '2026-11-27'), isOld('2025-12-01', '2026-11-27'), isOld('2024-01-31', '2026-01-30')])
      .toEqual([false, true, false, true]);
  });

  it('stands with its date, its address and a code, and in gray with the reason when it is old', () => {
    const spanish = { ...position, title: 'Acceso', lang: 'es' };
    const lines = positionLines([position, spanish], [tongue('en'), tongue('es')], '2026-11-27');
    expect(lines.map(({ role }) => role)).toEqual(['quiet', 'quiet', 'quiet', 'urgent', 'code']);
    expect(lines[0]?.said.map(({ text, lang }) => [text, lang])).toEqual([['Language access', 'en'], ['Acceso', 'es']]);
    expect(lines[2]?.said[0]?.text.replace(/[\u2066-\u2069]/g, '')).toContain('November 26, 2025');
    expect(lines.at(-1)).toMatchObject({ code: 'example.org/12' });
    expect(positionLines([{ ...position, date: '2026-11-01' }], [tongue('en')], '2026-11-27').map(({ role }) => role)).toEqual(['entry', 'body', 'quiet', 'code']);
    expect(positionLines([], [tongue('en')], '2026-11-27')).toEqual([]);
  });
});
