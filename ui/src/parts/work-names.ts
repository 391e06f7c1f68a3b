import { DOCUMENTS } from '../generated/documents';
import type { WorkStanding } from '../generated/wire';
import type { Said } from '../generated/messages';
import type { Words } from '../l10n/codes';
import { isExact } from '../state/boxes';
import type { Screen } from '../state/route.svelte';

/** What a part of the program is called, where the program has a word for it; none where it is behind everything. */
export function areaName(words: Words, area: string): Said | null {
  switch (area) {
    case 'about': return words.navAbout();
    case 'board': return words.boardOpen();
    case 'bring': return words.packsDoorBring();
    case 'community': return words.navCommunity();
    case 'crisis': return words.crisisTitle();
    case 'find': return words.navFind();
    case 'own': return words.ownTitle();
    case 'packs': return words.packsTitle();
    case 'private': return words.privateTitle();
    case 'safety': return words.navSafety();
    case 'settings': return words.settingsTitle();
    case 'translate': return words.translateTitle();
    default: return null;
  }
}

/** Where the words of a part of the program can be looked at; the first screen for all that stands in many places. */
export function screenOf(area: string): Screen {
  switch (area) {
    case 'about': case 'bring': case 'community': case 'crisis': case 'own': case 'packs': case 'private': case 'safety': case 'settings': return area;
    case 'board': return 'organizations';
    case 'door': case 'make': return 'act';
    case 'start': case 'language': return 'language';
    default: return DOCUMENTS.find(({ id }) => id === area)?.door ?? 'find';
  }
}

/** The mark beside how a text stands: nothing there, something to look at again, a rough one, written, checked. */
export const MARKS: Readonly<Record<WorkStanding, string>> = {
  missing: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12',
  source_changed: 'M13.5 8a5.5 5.5 0 1 1-2-4.2M13.5 1.5v3.2h-3.2',
  machine: 'M3 3h10v10H3zM6 8h4',
  unreviewed: 'M3 13l.8-3.2L10.8 2.8l2.4 2.4-7 7zM9 4.6l2.4 2.4',
  trusted: 'M2.5 8.5l4 4 7-9',
};

/** Beside which numbers the words of a form stand. */
export function formName(words: Words, form: string, numbers: readonly number[]): Said {
  if (isExact(form)) return words.translateFormOnly({ number: words.count(Number(form)) });
  if (numbers.length === 0) return words.translateFormRest();
  return words.translateForm({ numbers: words.listed(numbers.map((each) => words.count(each))) });
}
