import { describe, expect, it } from 'vitest';
import type { Paper, TallySheet } from '../generated/wire';
import { TALLY } from '../host/made-up/staff';
import { TAGS, catalogueOf } from '../host/memory';
import { Words } from '../l10n/codes';
import { directionOf } from '../l10n/chain';
import { CatalogueFormatter } from '../l10n/formatter';
import { briefOf } from './brief';
import type { Tongue } from './subject';

function tongue(tag: string): Tongue {
  const words = new Words(new CatalogueFormatter(catalogueOf(tag)));
  return { words, lang: tag, dir: directionOf(tag), tall: false, name: tag };
}

const made = (tag: string, tally: TallySheet = TALLY): Paper => briefOf(tally, tongue(tag));
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const blocks = (paper: Paper) => paper.parts.flat();
const texts = (paper: Paper): string[] =>
  blocks(paper)
    .flatMap((block) => [block.cells.flat(), block.table?.heads.flat() ?? [], block.table?.rows.flat().flatMap((cell) => cell.words) ?? []].flat())
    .map((words) => bare(words.text));
const tables = (paper: Paper) => blocks(paper).flatMap((block) => block.table ?? []);
const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

describe('the page about what was not found', () => {
  // `crates/app/tests/brief.rs` puts these very pages onto a stick and reads them back. After words changed: `npx vitest run -u`.
  it.each(['en', 'ar'])('is in %s what the core is tested with', async (tag) => {
    await expect(`${JSON.stringify(made(tag), null, 1)}\n`).toMatchFileSnapshot(`../../../crates/app/tests/brief/${tag}.json`);
  });

  it.each(TAGS)('has in %s every line of the tally in its order, and no number that is not in it', (tag) => {
    const paper = made(tag);
    const [table] = tables(paper);
    expect(table?.rows.map((row) => row.flatMap((cell) => cell.count ?? []))).toEqual(TALLY.lines.map((line) => [line.not_found]));
    expect(table?.rows.map((row) => row.some((cell) => cell.doubt))).toEqual(TALLY.lines.map((line) => line.may_be_noise));
    const known = new Set([...TALLY.lines.flatMap((line) => [line.not_found, line.found ?? TALLY.least]), TALLY.least, TALLY.margin, 2026]);
    // Months have numbers for names in Chinese, Japanese, Korean and Vietnamese.
    const months = ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'vi'].includes(tag) ? [7, 9] : [];
    for (const text of texts(paper)) for (const number of numbers(text)) expect([...known, ...months], text).toContain(number);
  });

  it.each(TAGS)('carries in %s the crisis line and the day it was made, and not the date of the list', (tag) => {
    const paper = made(tag);
    const foot = paper.foot.map((block) => bare(JSON.stringify(block.cells)));
    expect(paper.foot[0]?.role).toBe('urgent');
    expect(foot[0]).toContain('988');
    expect(foot[1]).toContain(bare(tongue(tag).words.date('2026-11-26')));
    expect(foot.join()).not.toContain('CC BY');
    expect(paper.title).toBe(bare(tongue(tag).words.paperNeutralTitle().text));
  });

  it('says what the numbers are and are not', () => {
    const said = texts(made('en')).join('\n');
    expect(said).toContain('July – September 2026'.replace(' – ', '\u2009–\u2009'));
    for (const part of ['changed a little on purpose', 'at most 9 higher or lower', 'Numbers below 10 are hidden', 'no totals', 'Crisis, violence and immigration are never counted', 'visits, not people']) {
      expect(said).toContain(part);
    }
  });

  it('runs from right to left in Arabic', () => {
    const paper = made('ar');
    expect(paper.columns.map((column) => column.dir)).toEqual(['rtl']);
    expect(tables(paper)[0]?.heads.flat().map((words) => words.dir)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
  });

  it.each(TAGS)('says kindly in %s that nothing is large enough to be shown, instead of an empty table', (tag) => {
    const paper = made(tag, { ...TALLY, lines: [] });
    expect(tables(paper)).toEqual([]);
    expect(texts(paper)).toContain(bare(tongue(tag).words.kioskBriefNone().text));
    expect(texts(paper).flatMap(numbers).filter((number) => number > 12 && number !== 2026)).toEqual([]);
  });
});
