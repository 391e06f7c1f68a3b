import type { Said } from '../generated/messages';
import type { Card, ChannelKind, ChannelView } from '../generated/wire';
import type { Words } from '../l10n/codes';

/** Whether there is somebody to reach: what has ended, pauses or is uncertain shows no number. */
export function reachable(card: Card): boolean {
  return card.status.state === 'available';
}

/** The ways that may be offered: nothing that has ended or pauses, nothing of a practice that is closed. */
export function offered(card: Card): readonly ChannelView[] {
  return reachable(card) && card.credit?.openness !== 'closed' ? card.channels : [];
}

/** The way to show first: a number before an address. */
export function mainChannel(card: Card): ChannelView | null {
  return card.channels.find((channel) => channel.display !== null) ?? card.channels[0] ?? null;
}

/** What to do with the number; for most numbers there is nothing to say. All of it is critical. */
export function instruction(words: Words, channel: ChannelView): Said | null {
  if (channel.display === null) return null;
  if (channel.kind === 'text' && channel.keyword === 'ZIP') return words.cardSendZip({ number: channel.display });
  if (channel.kind === 'text' && channel.keyword !== null) {
    return words.cardSendWord({ word: channel.keyword, number: channel.display });
  }
  if (channel.kind === 'text') return words.cardSendAny({ number: channel.display });
  return null;
}

/** The word for a way to reach somebody. */
export function wayName(words: Words, channel: { kind: ChannelKind; whatsapp: boolean }): Said {
  return channel.whatsapp ? words.cardChannelWhatsapp() : words.channel(channel.kind);
}

/** Whether anybody answers here who could send somebody. */
export function speaksWithPeople(card: Card): boolean {
  return card.channels.some((channel) => ['voice', 'text', 'chat', 'video_asl', 'tty', 'in_person'].includes(channel.kind));
}
