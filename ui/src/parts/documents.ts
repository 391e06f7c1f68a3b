import { DOCUMENTS } from '../generated/documents';
import type { Said } from '../generated/messages';
import type { Ask, Document, PaperDoor } from '../generated/wire';
import type { Words } from '../l10n/codes';
import { makeHash, paperHash } from '../state/route.svelte';

/** A message that `cargo xtask codegen` has seen to be there. */
function certain(words: Words, id: string): Said {
  return words.tryById(id, {}) ?? { text: id, lang: 'en', dir: 'ltr', status: 'trusted', source: null };
}

/** The documents that are offered behind a door. */
export function documentsBehind(door: PaperDoor): Document[] {
  return DOCUMENTS.filter((document) => document.door === door).sort((a, b) => a.place - b.place);
}

/** Where a document is made: its questions first, if it has any. */
export function documentHash({ id, ask }: Document): string {
  return ask.length > 0 ? makeHash(id) : paperHash(id);
}

export const documentName = (words: Words, { id }: Document): Said => certain(words, `${id}-name`);
/** What it is for. */
export const documentAbout = (words: Words, { id }: Document): Said | null => words.tryById(`${id}-name`, {}, 'about');
export const askName = (words: Words, { id }: Document, ask: Ask): Said => certain(words, `${id}-${ask.id}`);
/** A word of advice below it. */
export const askHint = (words: Words, { id }: Document, ask: Ask): Said | null => words.tryById(`${id}-${ask.id}`, {}, 'hint');
export const optionName = (words: Words, { id }: Document, ask: Ask, option: string): Said => certain(words, `${id}-${ask.id}-${option}`);
