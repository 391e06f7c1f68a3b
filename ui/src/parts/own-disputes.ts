import type { Dispute, ResourcePage } from '../generated/wire';
import { reachable } from './reach';

/**
 * The disputes that may be shown. Where no number may stand, because something has ended or is closed, none comes back
 * as what another list says; and no list leads to a place that must stay secret.
 */
export function shownDisputes({ card, confidential, disputes }: ResourcePage): readonly Dispute[] {
  const offered = reachable(card) && card.credit?.openness !== 'closed';
  return disputes.filter(({ fact }) => (fact === 'numbers' ? offered : fact === 'addresses' ? offered && !confidential : true));
}
