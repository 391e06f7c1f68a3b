import { bare } from '../l10n/codes';
import { withoutMarks } from '../l10n/marks';
import { disputedOf } from '../parts/own-disputes';
import { instruction, offered, wayName } from '../parts/reach';
import type { Entry, Tongue } from './subject';

/** What a square code holds at the most, in bytes of UTF-8. More would be read, but not by an old phone from paper. */
const MOST_BYTES = 320;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/**
 * A record as plain text for a phone: its name, whom it comes from, how to reach it, and as much of the rest as a code
 * can hold. A line is there whole or not at all.
 */
export function phoneText({ card, page }: Entry, { words }: Tongue): string {
  const open = offered(card);
  const numbers = open.filter((channel) => channel.display !== null);
  const voice = numbers.find((channel) => channel.kind === 'voice');
  const lines = [
    card.name.text,
    card.credit ? bare(words.cardCredit({ community: card.credit.community.text })) : '',
    ...numbers.map((channel) => {
      const todo = channel.keyword === null ? null : instruction(words, channel);
      const press = channel.press === null ? '' : ` ${bare(words.cardPress({ key: channel.press }))}`;
      return todo ? bare(todo) : `${bare(wayName(words, channel))}: ${channel.display}${press}`;
    }),
    disputedOf(card).includes('numbers') ? `${bare(words.ownDisputes())}: ${bare(words.disputedFact('numbers'))}` : '',
    voice?.number ? `tel:${voice.number}` : '',
    bare(words.freshness(card.freshness, card.checked?.date ?? null)),
    ...open.filter((channel) => channel.address !== null).map((channel) => channel.address ?? ''),
    card.summary.text,
    page?.hours?.text ?? '',
  ];
  let text = '';
  for (const line of lines) {
    const next = withoutMarks(line).trim();
    const longer = text === '' ? next : `${text}\n${next}`;
    if (next !== '' && bytes(longer) <= MOST_BYTES) text = longer;
  }
  return text;
}

/** The address that makes a phone offer to call, or to write; none where there is no number. */
export function phoneCall({ card }: Entry): string | null {
  const channel = offered(card).find((each) => each.number !== null && (each.kind === 'voice' || each.kind === 'text'));
  return channel ? `${channel.kind === 'voice' ? 'tel' : 'sms'}:${channel.number}` : null;
}
