import type { WorkEntry, WorkVariable } from '../generated/wire';
import { alone } from '../l10n/formatter';
import { isExact, type PartBoxes } from './boxes';

/** Words as the program will show them; `number` is the one beside which they stand, if they may differ by it. */
export interface Preview {
  number: number | null;
  text: string;
}

/** A moment to fill in. */
const MOMENT = new Date(Date.UTC(2026, 10, 22, 17));
/** A number to fill in where nothing better is known. */
const SOME = 5;

/** A number that takes a form, and not the one that everybody thinks of first; none where only fractions do. */
function exampleOf(variable: WorkVariable | undefined, form: string): number | undefined {
  if (isExact(form)) return Number(form);
  const [first, second] = variable?.forms.find((each) => each.category === form)?.examples ?? [];
  return second ?? first;
}

/** The numbers beside which the words of a part are shown. */
function numbersFor(part: PartBoxes, variables: readonly WorkVariable[]): (number | null)[] {
  if (part.on === null || part.same) return [null];
  const variable = variables.find((each) => each.name === part.on);
  const numbers = part.forms.map(({ form }) => exampleOf(variable, form)).filter((each) => each !== undefined);
  return numbers.length > 0 ? [...new Set(numbers)] : [SOME];
}

/** What is filled in: a number for a quantity, for words the name of what will stand there. */
function examples(variables: readonly WorkVariable[], on: string | null, number: number | null): Record<string, string | number | Date> {
  const value = ({ name, kind }: WorkVariable): string | number | Date => {
    if (kind === 'number') return name === on && number !== null ? number : SOME;
    return kind === 'date' ? MOMENT : `‹${name}›`;
  };
  return Object.fromEntries(variables.map((each) => [each.name, value(each)]));
}

/** Terms as entries of Fluent, with what they read as in the language. */
function termsOf(entry: WorkEntry): string {
  const quoted = (text: string): string => `{ "${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}" }`;
  return entry.terms.map(({ name, reads }) => `${name} = ${quoted(reads)}\n`).join('');
}

/**
 * A part of an entry as it will look, said by the formatter that says everything else. `ftl` is the entry as it would stand in
 * its file. Empty where the words cannot be said as they are.
 */
export function previews(tag: string, entry: WorkEntry, ftl: string, part: PartBoxes): Preview[] {
  const say = alone(tag, `${termsOf(entry)}${ftl}\n`);
  return numbersFor(part, entry.variables).flatMap((number) => {
    const text = say(entry.id, part.attribute, examples(entry.variables, part.on, number));
    return text === null ? [] : [{ number, text }];
  });
}
