import { describe, expect, it } from 'vitest';
import { directionOf, intlChain } from './chain';
import { weekOf } from './hours';
import { sortedByName, writtenCount, writtenDate, writtenDays, writtenDistance, writtenList, writtenQuarter } from './written';

describe('writing things out', () => {
  it('writes a date exactly as exact as its source', () => {
    expect(writtenDate('en', '2017')).toBe('2017');
    expect(writtenDate('en', '2021-01')).toBe('January 2021');
    expect(writtenDate('en', '2026-09-14')).toBe('September 14, 2026');
    expect(writtenDate('en', 'about 2020')).toBe('about 2020');
  });

  it('writes the months of a quarter out in words, whatever the engine makes of them', () => {
    expect(writtenQuarter('en', '2026-Q3')).toMatch(/^July\s?–\s?September 2026$/);
    expect(writtenQuarter('en', '2027-Q1')).toMatch(/^January\s?–\s?March 2027$/);
    for (const tag of ['zh-Hans', 'zh-Hant', 'ar', 'ko', 'vi', 'ht']) expect(writtenQuarter(tag, '2026-Q4'), tag).not.toMatch(/\/|Q/);
    expect(writtenQuarter('en', 'soon')).toBe('soon');
  });

  it('writes a count with the digits of phone numbers', () => {
    expect(writtenCount('en', 1234)).toBe('1,234');
    expect(writtenCount('ar', 74)).toBe('74');
  });

  it('keeps to one calendar and one set of digits in every language', () => {
    for (const tag of ['ar', 'fa', 'th', 'ko']) expect(writtenDate(tag, '2026-09-14')).toContain('2026');
    expect(intlChain('ht').at(-1)).toBe('en-US-u-ca-gregory-nu-latn');
  });

  it('writes a distance with its unit, and never in another language', () => {
    expect(writtenDistance('en', 3, 'mile')).toBe('3 miles');
    expect(writtenDistance('es', 5, 'kilometer')).toBe('5 kilómetros');
    expect(writtenDistance('ar', 12, 'kilometer')).toContain('12');
    expect(writtenDistance('ht', 5, 'kilometer')).toMatch(/^5\s?km$/);
  });

  it('sorts names as a reader of the language would', () => {
    expect(sortedByName('es', ['Ohio', 'Óregon', 'Nevada'], (name) => name)).toEqual(['Nevada', 'Ohio', 'Óregon']);
  });

  it('joins a list in the language of its words', () => {
    expect(writtenList('en', ['a', 'b', 'c'])).toBe('a, b, and c');
    expect(writtenList('es', ['a', 'b'])).toBe('a y b');
    expect(writtenList('en', [])).toBe('');
  });

  it('knows which way a language runs by its script', () => {
    expect(['ar', 'ur', 'pa-Arab', 'ar-XB'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['en', 'pa', 'hmn-Latn', 'no tag'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
  });
});

describe('the week of a line', () => {
  const now = new Date('2026-11-25T12:00:00Z');

  it('is told on the clock of the reader', () => {
    const week = weekOf({ when: 'weekly', zone: 'America/New_York', openings: [{ days: ['mon'], from: '13:00', to: '21:00' }] }, now, 'America/Los_Angeles');
    expect(week).toHaveLength(2);
    expect(week[0]?.stretches[0]?.from.toISOString()).toBe('2026-11-23T18:00:00.000Z');
    expect(week[1]).toMatchObject({ first: 1, last: 6, stretches: [] });
  });

  it('moves to the next day where the clock of the reader says so', () => {
    const week = weekOf({ when: 'weekly', zone: 'America/New_York', openings: [{ days: ['fri'], from: '22:00', to: '02:00' }] }, now, 'Asia/Seoul');
    const open = week.filter((run) => run.stretches.length > 0);
    expect(open).toHaveLength(1);
    expect(open[0]).toMatchObject({ first: 5, last: 5 });
    const [stretch] = open[0]?.stretches ?? [];
    expect(stretch && stretch.to.getTime() - stretch.from.getTime()).toBe(4 * 3_600_000);
  });

  it('names a run of days in the language of the reader', () => {
    expect(writtenDays('en', 0, 4)).toMatch(/^Monday.+Friday$/);
    expect(writtenDays('es', 6, 6)).toBe('domingo');
  });
});
