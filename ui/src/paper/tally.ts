import type { PaperFact, TallyLine, TallySheet } from '../generated/wire';
import { plain, type Item, type Telling } from './facts';
import type { Tongue } from './subject';

/** What a document can say of a tally. */
export type TallyFact = Extract<PaperFact, `tally_${string}`>;

/** A cell of the table, and the count that it says. */
export interface TallyCell extends Item {
  count: number | null;
  doubt: boolean;
}

export function isTally(fact: PaperFact): fact is TallyFact {
  return fact.startsWith('tally_');
}

/** What there is to say of it, in the words of one language; nothing where it does not hold. */
export function tallyFact(fact: TallyFact, sheet: TallySheet, { words, lang }: Tongue): Telling | null {
  const some = sheet.lines.length > 0;
  switch (fact) {
    case 'tally_months': return sheet.quarter === null ? null : plain(words.quarter(sheet.quarter), lang);
    case 'tally_table': return some ? words.kioskBriefTable() : null;
    case 'tally_none': return some ? null : words.kioskBriefNone();
    case 'tally_margin': return some ? words.kioskTallyAbout({ margin: sheet.margin }) : null;
    case 'tally_hidden': return words.kioskBriefHidden({ least: sheet.least });
  }
}

/** What stands over the columns of the table. */
export function tallyHeads({ words }: Tongue): Telling[] {
  return [words.kioskTallyNeed(), words.kioskTallyLanguage(), words.kioskTallyNotFound(), words.kioskTallyFound()];
}

/** A row of the table: what was published, and nothing worked out from it. */
export function tallyRow(line: TallyLine, least: number, { words, lang }: Tongue): TallyCell[] {
  const cell = (said: Telling): TallyCell => ({ said, under: [], count: null, doubt: false });
  const count = (said: number): Telling => plain(words.count(said), lang);
  return [
    cell(words.need(line.need)),
    cell(line.language === 'other' ? words.kioskTallyOther() : words.language(line.language)),
    { said: count(line.not_found), under: line.may_be_noise ? [words.kioskTallyDoubt()] : [], count: line.not_found, doubt: line.may_be_noise },
    cell(line.found === null ? words.kioskTallyHidden({ least }) : count(line.found)),
  ];
}
