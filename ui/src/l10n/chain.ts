/** Languages that Intl may not know, and whose numbers and dates a reader of them can read instead. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  en: ['en-US'],
  es: ['es-US', 'es'],
  ht: ['ht', 'fr-HT', 'fr'],
  'en-XA': ['en-US'],
  'ar-XB': ['en-US'],
  'en-XC': ['en-US'],
};

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/**
 * What to hand to Intl for a language: never left to the machine's own locale, always the Gregorian calendar, and the
 * digits that phone numbers are written in, so that a count and a number to dial look alike.
 */
export function intlChain(tag: string): string[] {
  let chain = chains.get(tag);
  if (!chain) {
    chain = [...(STAND_INS[tag] ?? [tag]), 'en-US'].filter(isTag).map((each) => `${each}-u-ca-gregory-nu-latn`);
    chains.set(tag, chain);
  }
  return chain;
}

/** Asked for with every number and date. */
const chains = new Map<string, string[]>();

/** A part of Intl that can say which languages it knows. */
interface Part {
  supportedLocalesOf(tags: readonly string[]): string[];
}

/** Whether a part of Intl has words of its own for a language, and not only those of a stand-in. */
export function intlKnows(tag: string, part: Part): boolean {
  return isTag(tag) && part.supportedLocalesOf([tag]).length > 0;
}

/** Which way a language runs, by its script. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  if (tag === 'ar-XB') return 'rtl';
  if (!isTag(tag)) return 'ltr';
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Which way somebody's own words run: as their first letter does. */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u.test(first) ? 'rtl' : 'ltr';
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
