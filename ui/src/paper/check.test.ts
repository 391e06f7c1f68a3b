import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../host/memory';
import { CHECK } from '../host/sample';
import { Words } from '../l10n/codes';
import { CatalogueFormatter } from '../l10n/formatter';
import type { SavedCheck } from '../generated/wire';
import { ANSWERS, GROUPS, statementsFor } from '../state/check.svelte';
import { changes, checkItems, checkRows } from './check';

const tongue = { words: new Words(new CatalogueFormatter(catalogueOf('en'))), lang: 'en', dir: 'ltr' as const, tall: false, name: 'English' };
const now: SavedCheck = {
  ...CHECK, date: '2026-11-27',
  ratings: {
    'leader-named': { answer: 'met', evidence: '', owner: '', until: '' },
    'leader-money': { answer: 'not', evidence: '', owner: '', until: '' },
    'language-sign': { answer: 'partly', evidence: ' A sign ', owner: 'Front desk', until: '' },
    'data-again': { answer: 'met', evidence: '', owner: '', until: '' },
  },
};
const said = (fact: Parameters<typeof checkItems>[0], before: SavedCheck | null = CHECK): string[][] =>
  checkItems(fact, { now, before }, tongue).map(({ said: { text }, under }) => [text, ...under.map((each) => each.text)]);

describe('the report of a check', () => {
  it('counts every answer of every group once', () => {
    const rows = checkRows(now, tongue);
    expect(rows.map(([group]) => group?.said.text)).toEqual(GROUPS.map((group) => tongue.words.checkGroup(group).text));
    const counts = rows.flatMap((row) => row.slice(1).map(({ count }) => count ?? 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Object.keys(now.ratings).length);
    expect(rows[0]?.slice(1).map(({ count }) => count)).toEqual([1, 0, 1, 0]);
    expect(rows.every((row) => row.length === ANSWERS.length + 1 && row.at(-1)?.doubt)).toBe(true);
  });

  it('lists gaps with what was written beside them, and what is there', () => {
    expect(said('check_gaps')).toEqual([
      [tongue.words.checkStatement('leader-money').text],
      [tongue.words.checkStatement('language-sign').text, 'Partly true', 'What shows it: A sign', 'Who takes care of it: Front desk'],
    ]);
    expect(said('check_there').map(([text]) => text)).toEqual(['leader-named', 'data-again'].map((id) => tongue.words.checkStatement(id).text));
    expect(said('check_unknown')).toEqual([]);
  });

  it('compares with an earlier check only what was known both times', () => {
    expect(changes({ now, before: CHECK })).toEqual([{ id: 'leader-named', by: 2 }, { id: 'leader-money', by: -2 }, { id: 'language-sign', by: 0 }]);
    expect(said('check_better')).toEqual([[tongue.words.checkStatement('leader-named').text, 'Better']]);
    expect(said('check_worse')).toEqual([[tongue.words.checkStatement('leader-money').text, 'Worse']]);
    expect(said('check_same')).toEqual([['The same: 1']]);
    for (const fact of ['check_better', 'check_worse', 'check_same'] as const) expect(said(fact, null), fact).toEqual([]);
    expect(statementsFor('clinic').length).toBeGreaterThanOrEqual(20);
  });
});
