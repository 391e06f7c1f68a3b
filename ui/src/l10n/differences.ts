/**
 * Where the Rust engine (fluent-bundle 0.16) and the web engine (@fluent/bundle with Intl) do not say the same, and why
 * that misleads nobody. `parity.test.ts` fails on a difference that is not listed here, and on one listed here that is
 * gone. Used by tests only.
 */

/** The web engine's words are the ones people read; Rust says titles and command lines, in which no number stands. */
const NEVER_IN_RUST = 'no text that Rust shows holds a number';
const NO_DATES = 'Rust knows no DATETIME, and shows no moment: only cards do.';

/** The category of a count, where the engines take different ones. */
export interface PluralDifference {
  tags: readonly string[];
  counts: readonly number[];
  rust: string;
  web: string;
  /** Some text of these languages comes out with other words. */
  words: boolean;
  why: string;
}

export const PLURALS: readonly PluralDifference[] = [
  {
    tags: ['ar'], counts: [103], rust: 'other', web: 'few', words: true,
    why: `Rust is wrong: it looks at the whole number, not at its last two digits; ${NEVER_IN_RUST}.`,
  },
  {
    tags: ['ar'], counts: [111], rust: 'other', web: 'many', words: true,
    why: `As above: Rust is wrong; ${NEVER_IN_RUST}.`,
  },
  {
    tags: ['es', 'fr', 'pt'], counts: [1_000_000], rust: 'other', web: 'many', words: false,
    why: 'Rust has the rules of CLDR 37, which knew no "many" here. No text has one: both take "other".',
  },
  {
    tags: ['ht'], counts: [0], rust: 'other', web: 'one', words: false,
    why: 'CLDR has no rules: Rust takes the English ones, Intl those of the stand-in, French. Every text has "other" alone.',
  },
  {
    tags: ['ht'], counts: [1_000_000], rust: 'other', web: 'many', words: false,
    why: 'As above: no rules in CLDR, and every text has "other" alone.',
  },
];

/** Messages that Rust cannot say at all. */
export const WEB_ONLY: Readonly<Record<string, string>> = {
  'card-open-until': NO_DATES,
  'card-opens': NO_DATES,
  'card-hours-span': NO_DATES,
};

/** Ways in which texts differ in form alone, in any language. */
export const FORMS = {
  marks: 'The web engine sets terms, messages and literals apart too, Rust only what is put in from outside.',
  grouping: `The web engine groups the digits of a number, Rust does not; ${NEVER_IN_RUST}.`,
} as const;

const NO_RULES = 'CLDR has no rules, so a stand-in chooses. Its nouns do not bend: a text with "other" alone is right under any rules.';

/** Where the checker's categories are not those that Intl says it has for the chain of a language. */
export const CATEGORIES: Readonly<Record<string, { checker: readonly string[]; web: readonly string[]; why: string }>> = {
  ht: { checker: ['other'], web: ['one', 'many', 'other'], why: NO_RULES },
  'hmn-Latn': { checker: ['other'], web: ['one', 'other'], why: NO_RULES },
};
