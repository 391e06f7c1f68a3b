import type { CheckAnswer, PaperFact, SavedCheck } from '../generated/wire';
import { ANSWERS, GROUPS, statementsFor } from '../state/check.svelte';
import { plain, type Item, type Telling } from './facts';
import type { Subject, Tongue } from './subject';
import type { TallyCell } from './tally';

/** What a document can say of a check. */
export type CheckFact = Extract<PaperFact, `check_${string}`>;

export function isCheck(fact: PaperFact): fact is CheckFact {
  return fact.startsWith('check_');
}

/** How good an answer is, to tell better from worse; not where nobody knows. */
const RANK: Readonly<Record<CheckAnswer, number | null>> = { met: 2, partly: 1, not: 0, unknown: null };

/** The statements that an answer was given to, in the order of the screen. */
function answered(check: SavedCheck, answers: readonly CheckAnswer[]): string[] {
  return statementsFor(check.kind).map(({ id }) => id).filter((id) => {
    const rating = check.ratings[id];
    return rating !== undefined && answers.includes(rating.answer);
  });
}

/** How much better each statement stands than before; only those that were known both times. */
export function changes({ now, before }: NonNullable<Subject['check']>): { id: string; by: number }[] {
  return Object.keys(now.ratings).flatMap((id) => {
    const [old, young] = [before?.ratings[id], now.ratings[id]].map((rating) => (rating ? RANK[rating.answer] : null));
    return old === null || old === undefined || young === null || young === undefined ? [] : [{ id, by: young - old }];
  });
}

/** Paragraphs: a statement, and below it what was written beside it. */
export function checkItems(fact: CheckFact, check: NonNullable<Subject['check']>, { words, lang }: Tongue): Item[] {
  const statement = (id: string, under: Telling[]): Item => ({ said: words.checkStatement(id), under });
  const beside = (id: string): Telling[] => {
    const rating = check.now.ratings[id];
    if (!rating) return [];
    const typed = ([label, text]: readonly [Telling, string]): Telling[] => (text.trim() === '' ? [] : [plain(`${label.text}: ${text.trim()}`, lang)]);
    const written = [[words.checkEvidence(), rating.evidence], [words.checkOwner(), rating.owner], [words.checkUntil(), rating.until]] as const;
    return [...(rating.answer === 'partly' ? [words.checkAnswer('partly')] : []), ...written.flatMap(typed)];
  };
  const changed = (wanted: (by: number) => boolean): string[] => changes(check).filter(({ by }) => wanted(by)).map(({ id }) => id);
  switch (fact) {
    case 'check_table': return [];
    case 'check_gaps': return answered(check.now, ['not', 'partly']).map((id) => statement(id, beside(id)));
    case 'check_there': return answered(check.now, ['met']).map((id) => statement(id, beside(id)));
    case 'check_unknown': return answered(check.now, ['unknown']).map((id) => statement(id, beside(id)));
    case 'check_better': return changed((by) => by > 0).map((id) => statement(id, [words.checkReportBetter()]));
    case 'check_worse': return changed((by) => by < 0).map((id) => statement(id, [words.checkReportWorse()]));
    case 'check_same': {
      const count = changed((by) => by === 0).length;
      return count === 0 ? [] : [{ said: plain(`${words.checkReportSame().text}: ${words.count(count)}`, lang), under: [] }];
    }
  }
}

/** What stands over the columns of the picture. */
export function checkHeads({ words }: Tongue): Telling[] {
  return [words.checkReportPart(), ...ANSWERS.map((answer) => words.checkAnswer(answer))];
}

/** One row for each group: how many statements have which answer, each with its bar. What nobody knows has an outline. */
export function checkRows({ kind, ratings }: SavedCheck, { words, lang }: Tongue): TallyCell[][] {
  return GROUPS.map((group) => {
    const inside = statementsFor(kind).filter((statement) => statement.group === group);
    const counts = ANSWERS.map((answer): TallyCell => {
      const count = inside.filter(({ id }) => ratings[id]?.answer === answer).length;
      return { said: plain(words.count(count), lang), under: [], count, doubt: answer === 'unknown' };
    });
    return [{ said: words.checkGroup(group), under: [], count: null, doubt: false }, ...counts];
  });
}
