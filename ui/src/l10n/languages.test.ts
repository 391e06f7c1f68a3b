import { FluentBundle } from '@fluent/bundle';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { intlChain } from './chain';
import { CatalogueFormatter } from './formatter';
import { withoutMarks } from './marks';
import { writtenCount, writtenDate, writtenDays, writtenDistance, writtenLanguage, writtenList, writtenQuarter, writtenSize } from './written';

/** What each language calls September, and what stands before the last word of a list; for some a stand-in's, or a comma. */
const WORDS: Readonly<Record<string, readonly [september: string, and: string]>> = {
  en: ['September', 'and'], es: ['septiembre', 'y'], 'zh-Hans': ['9月', '和'], 'zh-Hant': ['9月', '和'], vi: ['tháng 9', 'và'],
  ar: ['سبتمبر', 'و'], ko: ['9월', '및'], fil: ['Setyembre', 'at'], ht: ['septembre', ','],
  am: ['ሴፕቴምበር', 'እና'], bn: ['সেপ্টেম্বর', 'এবং'], fa: ['سپتامبر', 'و'], fr: ['septembre', 'et'], hi: ['सितंबर', 'और'],
  'hmn-Latn': ['September', ','], ja: ['9月', '、'], km: ['កញ្ញា', 'និង'], pa: ['ਸਤੰਬਰ', 'ਅਤੇ'], pl: ['września', 'i'],
  pt: ['setembro', 'e'], ru: ['сентября', 'и'], so: ['Seb', 'iyo'], sw: ['Septemba', 'na'], uk: ['вересня', 'і'], ur: ['ستمبر', 'اور'],
  // Not here yet, and with a calendar of their own where nobody forbids it.
  th: ['กันยายน', 'และ'], ps: ['سېپتمبر', 'او'],
};

const CARDS = import.meta.glob<string>('../../../locales/*/card.ftl', { query: '?raw', import: 'default', eager: true });
/** Every language there is. */
const TAGS = Object.keys(CARDS).map((path) => path.split('/').at(-2) ?? '');
const ALL = [...new Set([...TAGS, ...Object.keys(WORDS)])];

/** Digits of other scripts, which nobody dials. */
const OTHER_DIGIT = /(?![0-9])\p{Nd}/u;

describe('every language', () => {
  it('is looked at', () => {
    expect(TAGS.length).toBeGreaterThanOrEqual(25);
    expect(Object.keys(WORDS).filter((tag) => !TAGS.includes(tag))).toEqual(['th', 'ps']);
  });

  it.each(Object.entries(WORDS))('%s has its own words for a date and a list', (tag, [september, and]) => {
    const date = writtenDate(tag, '2026-09-14');
    expect(date).toContain(september);
    const list = writtenList(tag, ['⟦1⟧', '⟦2⟧', '⟦3⟧']);
    expect(list.slice(list.indexOf('⟦2⟧'), list.indexOf('⟦3⟧'))).toContain(and);
  });

  it.each(ALL)('%s has the Gregorian calendar and the digits of phone numbers', (tag) => {
    const date = writtenDate(tag, '2026-09-14');
    expect(date).toMatch(/2026/);
    expect(date).toMatch(/(?<!\d)14(?!\d)/);
    expect(writtenDate(tag, '2026-09')).toMatch(/2026/);
    expect(writtenDate(tag, '2017')).toMatch(/^2017[年년]?$/);
    expect(writtenQuarter(tag, '2026-Q4')).toMatch(/2026/);
    expect(writtenQuarter(tag, '2026-Q4')).not.toMatch(/\/|Q/);
    expect(writtenCount(tag, 1_234_567).replace(/\D/g, '')).toBe('1234567');
    expect(writtenDistance(tag, 12, 'mile')).toMatch(/(?<!\d)12(?!\d)/);
    const all = [date, writtenQuarter(tag, '2026-Q4'), writtenCount(tag, 90), writtenSize(tag, 12_345_678), writtenDays(tag, 0, 4)].join(' ');
    expect(all).not.toMatch(OTHER_DIGIT);
  });

  it.each(ALL)('%s joins a list without losing or moving a word', (tag) => {
    const list = writtenList(tag, ['⟦1⟧', '⟦2⟧', '⟦3⟧']);
    expect(list.match(/⟦\d⟧/g)).toEqual(['⟦1⟧', '⟦2⟧', '⟦3⟧']);
    expect(writtenList(tag, ['988'])).toBe('988');
  });
});

describe('the hours of a line', () => {
  /** The reader's own clock, through the words of the language. */
  function span(tag: string, from: number, to: number): string {
    const path = Object.keys(CARDS).find((each) => each.endsWith(`/${tag}/card.ftl`)) ?? '';
    const formatter = new CatalogueFormatter({
      layers: [{ tag, direction: 'ltr', tall: false, ftl: CARDS[path] ?? '', standing: 'machine', differs: {} }],
      notices: [],
    });
    const at = (hour: number): Date => new Date(2026, 8, 14, hour, 5);
    const said = formatter.say('card-hours-span', null, { from: at(from), to: at(to) });
    expect(said.lang).toBe(tag);
    return withoutMarks(said.text);
  }

  it.each(TAGS)('stand in %s as the line prints them, never counted from dawn', (tag) => {
    expect(span(tag, 9, 14)).toMatch(/(?<!\d)0?9:05\D+(14|0?2):05/);
    expect(span(tag, 12, 0)).toMatch(/(?<!\d)12:05\D+(12|0?0):05/);
    expect(span(tag, 9, 14)).not.toMatch(OTHER_DIGIT);
  });

  it.each(TAGS)('tell night from day in %s', (tag) => {
    const [morning, evening] = [span(tag, 7, 7), span(tag, 19, 19)];
    expect(morning).not.toBe(evening);
  });
});

describe('the language of the machine', () => {
  const strange = ['nv', 'qaa', 'not a tag at all', ''];
  const parts: readonly { name: string; supportedLocalesOf(tags: string[]): string[] }[] = [
    Intl.DateTimeFormat, Intl.NumberFormat, Intl.PluralRules, Intl.ListFormat, Intl.Collator, Intl.DisplayNames,
  ];

  it.each([...ALL, ...strange])('is never asked for "%s"', (tag) => {
    // Intl falls back to the machine's own language only where it knows none of the chain.
    for (const part of parts) expect(part.supportedLocalesOf(intlChain(tag)).length, part.name).toBeGreaterThan(0);
    expect(new FluentBundle(intlChain(tag)).locales.at(-1)).toBe('en-US-u-ca-gregory-nu-latn');
  });

  it('is asked nowhere in the window', () => {
    const sources = import.meta.glob<string>(['../**/*.ts', '../**/*.svelte', '!../**/*.test.ts', '!../host/made-up/*', '!../generated/*'], {
      query: '?raw', import: 'default', eager: true,
    });
    expect(Object.keys(sources).length).toBeGreaterThan(50);
    const explicit = /^(\[?intlChain\(|'en-US-u-ca-gregory-nu-latn')/;
    const asked = Object.entries(sources).flatMap(([path, source]) => {
      const made = [...source.matchAll(/\b(?:new Intl\.(?!Locale\b)\w+|new FluentBundle)\(/g)];
      const vague = made.filter((each) => !explicit.test(source.slice(each.index + each[0].length)));
      const own = [...source.matchAll(/\.(toLocale\w*|localeCompare)\(/g)];
      return [...vague, ...own].map((each) => `${path}: ${each[0]}`);
    });
    expect(asked).toEqual([]);
  });

  describe('where Intl does not know the names of languages', () => {
    afterEach(() => vi.restoreAllMocks());

    it('does not name them either', () => {
      expect(writtenLanguage('so', 'es')).toBe('Isbaanish');
      vi.spyOn(Intl.DisplayNames, 'supportedLocalesOf').mockReturnValue([]);
      expect(writtenLanguage('so', 'es')).toBeNull();
      expect(writtenLanguage('hmn-Latn', 'es')).toBeNull();
    });
  });
});
