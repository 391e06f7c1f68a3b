import type { Block, Paper } from '../generated/wire';
import { withoutMarks } from '../l10n/marks';

/** Before a sentence to be ticked. */
const BOX = '[ ] ';
/** A line to write on. */
const LINE = '________________________________________';

/** One column of a sheet as plain text, for a message: paragraphs with an empty line between them, without small print and foot. */
export function plainText(paper: Paper, column: number): string {
  return paragraphs(paper.parts.flat().filter(({ role }) => role !== 'quiet'), column).join('\n\n');
}

/** A whole sheet as plain text: one column after the other, and the foot. */
export function plainSheet(paper: Paper): string {
  const columns = paper.columns.map((_, column) => paragraphs(paper.parts.flat(), column).join('\n\n'));
  const foot = paper.columns.map((_, column) => paragraphs(paper.foot, column).join('\n'));
  return [...columns, ...foot].join(`\n\n${'-'.repeat(20)}\n\n`);
}

function paragraphs(blocks: readonly Block[], column: number): string[] {
  return blocks.flatMap(({ role, cells }) => {
    const words = (cells[column] ?? cells[0] ?? []).map(({ text }) => withoutMarks(text)).filter((text) => text.trim() !== '');
    if (words.length === 0) return [];
    if (role === 'tick') return [words.map((text) => BOX + text).join('\n')];
    return [role === 'room' ? [...words, LINE, LINE].join('\n') : words.join('\n')];
  });
}
