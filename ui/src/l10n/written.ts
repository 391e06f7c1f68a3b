import { intlChain, intlKnows } from './chain';
import { once } from './once';

/** Joins words to a list in the reader's language. */
export function writtenList(tag: string, words: readonly string[]): string {
  // Where Intl has no word for "and", a stand-in's would be another language's.
  if (!intlKnows(tag, Intl.ListFormat)) return words.join(', ');
  return once(Intl.ListFormat, intlChain(tag), { type: 'conjunction' }).format(words);
}

/** Writes `2017`, `2021-01` or `2026-09-14` out, exactly as exact as it is. Anything else stays as it was. */
export function writtenDate(tag: string, date: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  const moment = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')));
  return once(Intl.DateTimeFormat, intlChain(tag), options).format(moment);
}

/** Writes the three months of `2026-Q3` out. Anything else stays as it was. */
export function writtenQuarter(tag: string, quarter: string): string {
  const parts = /^(\d{4})-Q([1-4])$/.exec(quarter);
  if (!parts) return quarter;
  const [year, first] = [Number(parts[1]), Number(parts[2]) * 3 - 3];
  const format = once(Intl.DateTimeFormat, intlChain(tag), { timeZone: 'UTC', year: 'numeric', month: 'long' });
  const [from, to] = [new Date(Date.UTC(year, first)), new Date(Date.UTC(year, first + 2))];
  const range = format.formatRange(from, to);
  // Some engines have bare digits for a span of Chinese months, as in 2026/7.
  return range.includes('/') ? `${format.format(from)} – ${format.format(to)}` : range;
}

/** Writes a count out. */
export function writtenCount(tag: string, count: number): string {
  return once(Intl.NumberFormat, intlChain(tag), {}).format(count);
}

/** Writes a day of the week out, or a run of them; 0 is Monday. */
export function writtenDays(tag: string, first: number, last: number): string {
  const format = once(Intl.DateTimeFormat, intlChain(tag), { timeZone: 'UTC', weekday: 'long' });
  // 2024-01-01 was a Monday.
  const day = (index: number): Date => new Date(Date.UTC(2024, 0, 1 + index));
  return first === last ? format.format(day(first)) : format.formatRange(day(first), day(last));
}

/** Writes a distance out with its unit. */
export function writtenDistance(tag: string, count: number, unit: 'mile' | 'kilometer'): string {
  // Where Intl has no words of its own, a stand-in's long ones would be another language's; the short ones are everyone's.
  const unitDisplay = intlKnows(tag, Intl.NumberFormat) ? 'long' : 'short';
  return once(Intl.NumberFormat, intlChain(tag), { style: 'unit', unit, unitDisplay }).format(count);
}

/** Sorts as a reader of the language would. */
export function sortedByName<T>(tag: string, items: readonly T[], name: (item: T) => string): T[] {
  const { compare } = once(Intl.Collator, intlChain(tag), {});
  return [...items].sort((a, b) => compare(name(a), name(b)));
}

/** The name of this computer's time zone, the same in summer and winter. */
export function writtenZone(tag: string, moment: Date): string {
  const format = once(Intl.DateTimeFormat, intlChain(tag), { timeZoneName: 'longGeneric' });
  return format.formatToParts(moment).find((part) => part.type === 'timeZoneName')?.value ?? '';
}

/** Writes the length of a file out, rounded up so that nothing is said to be empty. */
export function writtenSize(tag: string, bytes: number): string {
  const [unit, count] = bytes < 1_000_000 ? ['kilobyte', Math.ceil(bytes / 1000)] as const : ['megabyte', Math.ceil(bytes / 100_000) / 10] as const;
  return once(Intl.NumberFormat, intlChain(tag), { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(count);
}

/** What a language is called in the reader's own language; none where Intl does not know it there. */
export function writtenLanguage(tag: string, code: string): string | null {
  if (!intlKnows(tag, Intl.DisplayNames)) return null;
  try {
    // The reader's language alone: a stand-in's word would be another language's.
    return once(Intl.DisplayNames, [intlChain(tag)[0] ?? tag], { type: 'language', fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}
