import type { Position, Role } from '../generated/wire';
import { plain, type Telling } from './facts';
import type { Tongue } from './subject';

/** After so many months a position may have been replaced. */
const OLD_MONTHS = 12;

/** One line about a position: the same role in every column. */
export interface PositionLine {
  role: Role;
  said: readonly Telling[];
  /** What a square code holds. */
  code: string | null;
}

/** Whether a position is older than twelve months. Days as `YYYY-MM-DD`. */
export function isOld(date: string, today: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  const months = (thisYear - year) * 12 + thisMonth - month;
  return months > OLD_MONTHS || (months === OLD_MONTHS && thisDay > day);
}

/** The lines of one position, which each column tells in its own language. One that is old stands in gray, and says why. */
export function positionLines(told: readonly Position[], tongues: readonly Tongue[], today: string): PositionLine[] {
  const [first] = told;
  if (!first) return [];
  const old = isOld(first.date, today);
  const each = (say: (position: Position, tongue: Tongue) => Telling) => tongues.map((tongue, index) => say(told[index] ?? first, tongue));
  return [
    { role: old ? 'quiet' : 'entry', said: each(({ title, lang }) => plain(title, lang)), code: null },
    { role: old ? 'quiet' : 'body', said: each(({ summary, lang }) => plain(summary, lang)), code: null },
    { role: 'quiet', said: each(({ date, publisher }, { words }) => words.positionsDated({ date: words.date(date), publisher })), code: null },
    ...(old ? [{ role: 'urgent' as const, said: each((_, { words }) => words.positionsOld()), code: null }] : []),
    { role: 'code', said: [plain(first.address, '')], code: first.address },
  ];
}
