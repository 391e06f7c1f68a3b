import type { Coverage, PaperFact } from '../generated/wire';
import { plain, type Telling } from './facts';
import type { Tongue } from './subject';
import type { TallyCell } from './tally';

/** Tables of what is counted in the library. */
export type CoverageFact = Extract<PaperFact, 'barriers_table' | 'languages_table'>;

/** Languages in one table: as many as fit on a page. */
const MOST = 18;

export function isCoverage(fact: PaperFact): fact is CoverageFact {
  return fact === 'barriers_table' || fact === 'languages_table';
}

/** What stands over the table, in the words of one language. */
export function coverageTitle(fact: CoverageFact, { entries }: Coverage, { words }: Tongue): Telling {
  const count = words.count(entries);
  return fact === 'barriers_table' ? words.barriersWhat({ count }) : words.coverageWhat({ count });
}

/** What stands over the columns. */
export function coverageHeads(fact: CoverageFact, { words }: Tongue): Telling[] {
  return fact === 'barriers_table'
    ? [words.barriersHeadQuestion(), words.barriersHeadYes(), words.barriersHeadNo(), words.barriersHeadUnknown()]
    : [words.coverageHeadLanguage(), words.coverageHeadCrisis(), words.coverageHeadCare(), words.coverageHeadCommunity()];
}

/** The rows: what is counted, each number with its bar. What is not known has an outline. */
export function coverageRows(fact: CoverageFact, coverage: Coverage, { words, lang }: Tongue): TallyCell[][] {
  const cell = (said: Telling): TallyCell => ({ said, under: [], count: null, doubt: false });
  const count = (number: number, doubt = false): TallyCell => ({ said: plain(words.count(number), lang), under: [], count: number, doubt });
  if (fact === 'languages_table') {
    return coverage.languages.slice(0, MOST).map(({ language, crisis, care, community }) => [
      cell(plain(words.language(language).text, lang)), count(crisis), count(care), count(community),
    ]);
  }
  const rows = [
    [words.barriersRowFree(), coverage.free],
    [words.barriersRowLanguage({ language: words.language(lang.split('-')[0] ?? lang).text }), coverage.language],
    [words.barriersRowId(), coverage.no_id],
    [words.barriersRowEvening(), coverage.evening],
  ] as const;
  return rows.map(([said, { yes, no, unknown }]) => [cell(said), count(yes), count(no), count(unknown, true)]);
}

/** What messages about it may name; a list that is empty is not named. */
export function coverageVariables({ entries, interpreter, missing }: Coverage, { words }: Tongue): Record<string, string> {
  return {
    count: words.count(entries),
    interpreters: words.count(interpreter),
    ...(missing.length > 0 ? { languages: words.list(missing.map((tag) => words.language(tag))) } : {}),
  };
}
