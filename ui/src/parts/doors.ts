import type { Card, Kind } from '../generated/wire';
import type { Words } from '../l10n/codes';
import type { Said } from '../generated/messages';
import { DOCUMENTS } from '../generated/documents';
import type { Place, Screen } from '../state/route.svelte';

/** The five doors, in the order in which they stand. */
export const DOORS = ['find', 'community', 'act', 'rights', 'organizations'] as const;
export type Door = (typeof DOORS)[number];

export function doorName(words: Words, door: Door): Said {
  switch (door) {
    case 'find': return words.navFind();
    case 'community': return words.navCommunity();
    case 'act': return words.navAct();
    case 'rights': return words.navRights();
    case 'organizations': return words.navOrganizations();
  }
}

/** The door that leads to a screen which is none itself. */
export function doorBehind({ screen, id }: Place): Door | null {
  if (LISTS.includes(screen)) return 'organizations';
  if (screen === 'check') return 'act';
  const document = id !== null && ['make', 'paper'].includes(screen) ? id.split('/')[0] : null;
  return DOCUMENTS.find((each) => each.id === document)?.door ?? null;
}

/** Screens about lists, packs and own entries. */
const LISTS: readonly Screen[] = ['packs', 'duplicates', 'bring', 'own', 'entry', 'mistake'];

/** The color of a card. What is neither care nor community stands in the color of the door it belongs to. */
export function doorOf(card: { door: Card['door']; kind: Kind }): Door {
  if (card.door === 'care') return 'find';
  if (card.door === 'community') return 'community';
  if (card.kind === 'rights') return 'rights';
  return card.kind === 'policy' ? 'act' : 'organizations';
}
