import { asFailure } from '../host';
import { DOCUMENTS } from '../generated/documents';
import { compose } from '../paper/compose';
import type { Entry, Subject, Tongue } from '../paper/subject';
import type { BoardRow, Document, Failure, Paper, PaperForm } from '../generated/wire';
import type { Answered } from './answers.svelte';
import type { Session } from './session.svelte';
import { today } from './today';

/** What is to be on paper: a document, and the records it is about. */
export interface Wish {
  document: string;
  ids: readonly string[];
  /** What somebody chose and typed, where the document asks. */
  given?: Answered;
  /** How somebody rated an organization, now and before. */
  check?: Subject['check'];
}

/** The language of what is sent to an office. */
const ENGLISH = 'en';

/** Makes one document, and makes it again when a language or the form changes. */
export class PaperMaker {
  /** The language of a second column. */
  beside = $state<string | null>(null);
  /** That of a third. */
  third = $state<string | null>(null);
  /** That of the first. */
  lead = $state('');
  form = $state<PaperForm>('page');
  document = $state.raw<Document | null>(null);
  paper = $state.raw<Paper | null>(null);
  /** Each page as a picture, ready for an `img`. */
  pages = $state.raw<readonly string[]>([]);
  /** Records of the list that are still in the library, by their names. */
  names = $state.raw<readonly { id: string; name: string }[]>([]);
  /** There is nobody to call, and so nothing to print. */
  nothing = $state(false);
  failure = $state.raw<Failure | null>(null);
  drawing = $state(false);
  readonly #session: Session;
  #asked = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Draws the pages anew. Of two wishes in a row, the last one counts. */
  async make(wish: Wish): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    this.drawing = true;
    try {
      const [document, subject, tongues] = await this.#gather(wish);
      if (mine !== this.#asked) return;
      // At first, the form that a document is made for.
      const chosen = this.document !== null && document.forms.includes(this.form);
      this.document = document;
      const form = chosen ? this.form : (document.forms[0] ?? 'page');
      this.form = form;
      this.names = subject.entries.flatMap(([entry]) => (entry ? [{ id: entry.card.id, name: entry.card.name.text }] : []));
      this.nothing = document.about === 'call_round' && subject.entries.length === 0;
      if (this.nothing) {
        [this.paper, this.pages, this.failure] = [null, [], null];
        return;
      }
      const paper = compose(document, form, subject, tongues);
      const { pages } = await this.#session.host.call('draw_paper', { paper });
      if (mine !== this.#asked) return;
      this.paper = paper;
      this.pages = pages.map(picture);
      this.failure = null;
    } catch (thrown) {
      if (mine !== this.#asked) return;
      this.paper = null;
      this.pages = [];
      this.failure = asFailure(thrown);
    } finally {
      if (mine === this.#asked) this.drawing = false;
    }
  }

  async #gather({ document: id, ids, given, check = null }: Wish): Promise<[Document, Subject, Tongue[]]> {
    const { host, library, locale } = this.#session;
    const document = DOCUMENTS.find((each) => each.id === id);
    // What a kiosk has counted is behind its staff door (`brief.ts`).
    if (!document || document.about === 'tally') throw { code: 'bad_request', args: {}, kind: 'fault' } satisfies Failure;
    // What is sent is in English; whoever sends it reads it in a language of her own.
    const own = document.lead === 'own' || locale === ENGLISH;
    if (!own && this.document === null) this.beside = locale;
    this.lead = own ? locale : ENGLISH;
    const tongues = [own ? this.#session.ownTongue : await this.#session.tongue(ENGLISH)];
    const others = [this.beside, document.about === 'list' && this.beside !== null ? this.third : null];
    for (const [at, tag] of others.entries()) {
      if (tag !== null && tag !== this.lead && others.indexOf(tag) === at) tongues.push(await this.#session.tongue(tag));
    }
    const answers = document.about === 'answers' ? { given: given ?? {}, today: today() } : null;
    const coverage = document.about === 'coverage' ? await host.call('coverage', { locale }) : null;
    const tells = document.part.some(({ lines }) => lines.some(({ fact }) => fact === 'positions'));
    const positions = tells ? await Promise.all(tongues.map(async ({ lang }) => host.call('positions', { locale: lang }))) : [];
    const builtOn = library?.built_on ?? '';
    let rows: BoardRow[] = [];
    let columns: Entry[][] = [];
    if (document.about === 'languages') rows = (await host.call('board', {})).filter((row) => row.locale !== this.#session.locale);
    else if (document.about === 'crisis_lines') {
      columns = await Promise.all(tongues.map(async ({ lang }) => {
        const sheet = await host.call('crisis_lines', { locale: lang });
        return sheet.lines.map((card) => ({ card, page: null }));
      }));
    } else if (document.about === 'call_round') {
      columns = await Promise.all(tongues.map(async ({ lang }) => {
        const round = await host.call('call_round', { locale: lang });
        return round.records.map((page) => ({ card: page.card, page }));
      }));
    } else if (document.about !== 'answers' && document.about !== 'coverage' && document.about !== 'check') {
      columns = await Promise.all(tongues.map(({ lang }) => this.#entries(ids, lang, document.about === 'list')));
    }
    return [document, { entries: paired(columns), rows, tally: null, coverage, check, answers, positions, builtOn }, tongues];
  }

  /** Records in one language; one that has left the library leaves the list too. */
  async #entries(ids: readonly string[], locale: string, forgiving: boolean): Promise<Entry[]> {
    const read = ids.map(async (id): Promise<Entry | null> => {
      try {
        const page = await this.#session.host.call('resource', { id, locale });
        return { card: page.card, page };
      } catch (thrown) {
        if (forgiving && asFailure(thrown).code === 'resource_gone') return null;
        throw thrown;
      }
    });
    return (await Promise.all(read)).filter((entry) => entry !== null);
  }
}

/** The same record in every language; one that is missing in a language is left out, so that no name meets another's number. */
export function paired(columns: readonly (readonly Entry[])[]): Entry[][] {
  const [first = []] = columns;
  const rows = first.map(({ card }) => columns.flatMap((column) => column.find((each) => each.card.id === card.id) ?? []));
  return rows.filter((row) => row.length === columns.length);
}

/** An SVG picture as an address that an `img` can show. */
function picture(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
