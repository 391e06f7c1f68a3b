import type { WorkEntry, WorkForms, WorkPart, WorkPartText, WorkVariable } from '../generated/wire';

/** What stands in the boxes for one part of a text. */
export interface PartBoxes {
  /** None for the value. */
  attribute: string | null;
  /** The variable by whose number the words may differ; none where one box is all there is. */
  on: string | null;
  /** The same words for all numbers. */
  same: boolean;
  /** Those words, or the only ones. */
  text: string;
  /** One box for each form, in the order in which they stand. */
  forms: { form: string; text: string }[];
}

/** How CLDR orders the forms of words beside a number. */
const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** `0` and other exact numbers, which are no category of a language. */
export function isExact(form: string): boolean {
  return /^\d+$/.test(form);
}

function textOf(words: WorkForms | null): string {
  return words?.on === null ? (words.forms[0]?.text ?? '') : '';
}

function formsOf(words: WorkForms | null): WorkForms['forms'] {
  return words === null || words.on === null ? [] : words.forms;
}

/** The variable by whose number the words of a part may differ. */
function chooser(part: WorkPart, variables: readonly WorkVariable[]): WorkVariable | undefined {
  const name = part.present_words?.on ?? part.english_words.on;
  const numbers = variables.filter((each) => each.kind === 'number');
  if (name !== null) return numbers.find((each) => each.name === name);
  // English may do with one sentence where the language cannot.
  return numbers.find((each) => part.english.includes(`$${each.name}`));
}

/** The boxes for a part: the forms that the language needs, and any other that already has words. No empty box it lacks. */
export function boxesOf(part: WorkPart, variables: readonly WorkVariable[]): PartBoxes {
  const variable = chooser(part, variables);
  const present = formsOf(part.present_words);
  const exact = [...formsOf(part.english_words), ...present].map(({ form }) => form).filter(isExact);
  const categories = ORDER.filter((category) =>
    variable?.forms.some((each) => each.category === category && each.needed) || present.some(({ form }) => form === category));
  const keys = [...new Set(exact)].sort((a, b) => Number(a) - Number(b)).concat(categories);
  const forms = keys.map((form) => ({ form, text: present.find((each) => each.form === form)?.text ?? '' }));
  const translated = part.present_words ?? part.english_words;
  const boxes = { attribute: part.attribute, text: textOf(part.present_words) };
  if (!variable || forms.length < 2) {
    return { ...boxes, on: null, same: true, text: boxes.text || (present.at(-1)?.text ?? ''), forms: [] };
  }
  return { ...boxes, on: variable.name, same: translated.on === null, forms };
}

/** All boxes for a message. */
export function boxesFor(entry: WorkEntry): PartBoxes[] {
  return entry.parts.map((part) => boxesOf(part, entry.variables));
}

/** What stands in the boxes, as the core takes it. */
export function wordsOf({ attribute, on, same, text, forms }: PartBoxes): WorkPartText {
  const one = on === null || same;
  const words = one ? { on: null, forms: [{ form: '', text }] } : { on, forms: forms.map((each) => ({ ...each })) };
  return { attribute, words };
}

/** Nothing is written in any box. */
export function isEmpty(parts: readonly PartBoxes[]): boolean {
  return parts.every((part) => wordsOf(part).words.forms.every(({ text }) => text.trim() === ''));
}

/** One box in place of several: the words for most numbers are those that stay. */
export function collapsed(part: PartBoxes): PartBoxes {
  const other = part.forms.find(({ form }) => form === 'other')?.text ?? '';
  const last = part.forms.findLast(({ text }) => text.trim() !== '')?.text ?? '';
  return { ...part, same: true, text: other.trim() !== '' ? other : last || part.text };
}

/** One box for each form again; those that are empty begin with the words that served all numbers. */
export function spread(part: PartBoxes): PartBoxes {
  return { ...part, same: false, forms: part.forms.map(({ form, text }) => ({ form, text: text.trim() === '' ? part.text : text })) };
}

/** A piece of a text: words, or something that the program fills in. */
export type Piece = { fills: false; text: string } | { fills: true; text: string; name: string };

/** Takes a text apart at what is filled in. A choice within the text stays text: nobody puts a whole one into a sentence. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  const filled = /\{\s*(\$[A-Za-z][\w-]*|-[A-Za-z][\w-]*|[a-z][\w-]*(?:\.[a-z][\w-]*)?|"(?:[^"\\\n]|\\.)*"|[A-Z]+\(\s*\$([A-Za-z][\w-]*)[^{}()]*\))\s*\}/g;
  let from = 0;
  for (const match of text.matchAll(filled)) {
    if (match.index > from) found.push({ fills: false, text: text.slice(from, match.index) });
    const what = match[2] ?? match[1] ?? '';
    found.push({ fills: true, text: match[0], name: what.replace(/^[$-]|^"|"$/g, '') });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ fills: false, text: text.slice(from) });
  return found;
}
