import type { BoardRow, Card, Coverage, Direction, Position, ResourcePage, SavedCheck, TallySheet } from '../generated/wire';
import type { Words } from '../l10n/codes';
import type { Answered } from '../state/answers.svelte';

/** One language of a sheet. */
export interface Tongue {
  words: Words;
  /** BCP 47 tag. */
  lang: string;
  dir: Direction;
  tall: boolean;
  /** The language's own name. */
  name: string;
}

/** A record as readers of one language see it; lists of lines know the card alone. */
export interface Entry {
  card: Card;
  page: ResourcePage | null;
}

/** What fills a document. For each record there is one entry a language, in the order of the languages. */
export interface Subject {
  entries: readonly (readonly Entry[])[];
  rows: readonly BoardRow[];
  /** What a kiosk has counted. */
  tally: TallySheet | null;
  /** What the library holds for people, counted. */
  coverage: Coverage | null;
  /** How somebody rated an organization, now and before. */
  check: { now: SavedCheck; before: SavedCheck | null } | null;
  /** What organizations stand for, as packs tell it: a list for each language, in one order. */
  positions: readonly (readonly Position[])[];
  /** What somebody chose and typed, and the day on which. */
  answers: { given: Answered; today: string } | null;
  /** The day the facts were put together, `YYYY-MM-DD`. */
  builtOn: string;
}
