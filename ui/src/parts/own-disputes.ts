import type { Card, Dispute, DisputedFact, ResourcePage } from '../generated/wire';
import { reachable } from './reach';

/**
 * Whether a dispute about this may be shown. Where no number may stand, because something has ended or is closed, none comes back
 * as what another list says.
 */
function mayStand(fact: DisputedFact, card: Card): boolean {
  const leads = fact === 'numbers' || fact === 'addresses' || fact === 'hours';
  return !leads || (reachable(card) && card.credit?.openness !== 'closed');
}

/** The disputes that may be shown; none leads to a place that must stay secret. */
export function shownDisputes({ card, confidential, disputes }: ResourcePage): readonly Dispute[] {
  return disputes.filter(({ fact }) => mayStand(fact, card) && !(confidential && (fact === 'addresses' || fact === 'area')));
}

/** The facts about which a card must say that sources disagree. */
export function disputedOf(card: Card): readonly DisputedFact[] {
  return card.disputed.filter((fact) => mayStand(fact, card));
}
