import { createContext } from 'svelte';
import type { Answers } from './answers.svelte';
import type { Check } from './check.svelte';
import type { Bench } from './bench.svelte';
import type { Bring } from './bring.svelte';
import type { Find } from './find.svelte';
import type { Giving } from './giving.svelte';
import type { Listening } from './listening.svelte';
import type { MyList } from './list.svelte';
import type { Drafts } from './own.svelte';
import type { Private } from './private.svelte';
import type { Route } from './route.svelte';
import type { Session } from './session.svelte';

/** What every part of the window may use. */
export interface House {
  session: Session;
  find: Find;
  list: MyList;
  listening: Listening;
  answers: Answers;
  check: Check;
  route: Route;
  bring: Bring;
  giving: Giving;
  drafts: Drafts;
  store: Private;
  bench: Bench;
  /** Leaves quickly: everything is covered and forgotten. */
  leave: () => void;
}

export const [useHouse, setHouse] = createContext<House>();
