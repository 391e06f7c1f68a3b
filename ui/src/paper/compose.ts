import type { Block, Document, DocumentLine, DocumentPart, Paper, PaperForm, Table, TallySheet, TextStatus, Words as PaperWords } from '../generated/wire';
import { bare } from '../l10n/codes';
import { directionOf, directionOfText } from '../l10n/chain';
import { fits } from '../state/answers.svelte';
import { BLANK, answerOf, answerVariables } from './answer';
import { coverageHeads, coverageRows, coverageTitle, coverageVariables, isCoverage } from './coverage';
import { checkHeads, checkItems, checkRows, isCheck } from './check';
import { positionLines } from './positions';
import { factOf, plain, rowFact, variablesOf, type Item, type Telling } from './facts';
import type { Subject, Tongue } from './subject';
import { isTally, tallyFact, tallyHeads, tallyRow, type TallyCell, type TallyFact } from './tally';

/** What a column has to own up to at the foot. */
const NOTES: readonly TextStatus[] = ['machine', 'unreviewed', 'source_changed'];

/**
 * Makes a sheet: the lines of a document, filled from its subject, in one language or in two. Both columns come from the
 * same lines; a line of which one language has nothing to say is left out of both.
 */
export function compose(document: Document, form: PaperForm, subject: Subject, tongues: readonly Tongue[]): Paper {
  const maker = new Maker(document, form, subject, tongues);
  const lead = tongues[0];
  const parts = maker.parts(document.part);
  const short = maker.parts(document.short).flat();
  return {
    title: lead ? bare(lead.words.paperNeutralTitle()) : '',
    form,
    columns: tongues.map(({ lang, dir, tall, name }) => ({ lang, dir, tall, name })),
    parts,
    short,
    foot: maker.foot(),
  };
}

class Maker {
  readonly #document: Document;
  readonly #form: PaperForm;
  readonly #subject: Subject;
  readonly #tongues: readonly Tongue[];
  /** What was said in each column that no person has checked. */
  readonly #statuses: Set<TextStatus>[];

  constructor(document: Document, form: PaperForm, subject: Subject, tongues: readonly Tongue[]) {
    this.#document = document;
    this.#form = form;
    this.#subject = subject;
    this.#tongues = tongues;
    this.#statuses = tongues.map(() => new Set());
  }

  parts(parts: readonly DocumentPart[]): Block[][] {
    return parts.flatMap((part) => {
      const count = this.#subject.rows.length > 0 ? this.#subject.rows.length : this.#subject.entries.length;
      const times = part.each ? Math.min(part.most ?? count, count) : 1;
      const given = this.#subject.answers?.given ?? {};
      const lines = part.lines.filter(({ only, when }) => (only.length === 0 || only.includes(this.#form)) && fits(when, given));
      const made = Array.from({ length: times }, (_, which) => lines.flatMap((line) => this.#line(line, which)));
      // Of a part of which nothing is known, the heading goes too.
      return made.filter((blocks) => blocks.some((block) => block.role !== 'section'));
    });
  }

  #line(line: DocumentLine, which: number): Block[] {
    const { fact } = line;
    const row = this.#subject.rows[which];
    const { tally, answers, coverage, check } = this.#subject;
    if (answers && line.answer !== null) {
      const typed = answerOf(answers.given[line.answer] ?? []);
      if (line.say === null) return typed.map((text) => this.#typed(line.role, text));
      // What was typed fills the room that is there for it.
      if (typed.length > 0) return [...this.#line({ ...line, answer: null, role: 'section' }, which), ...typed.map((text) => this.#typed('body', text))];
    }
    if (fact === 'positions') return answers ? this.#positions(answers.today) : [];
    if (fact !== null && isTally(fact)) return tally ? this.#tallied(line, fact, tally) : [];
    if (fact !== null && isCoverage(fact)) {
      if (!coverage) return [];
      return this.#tables(line, (tongue) => coverageTitle(fact, coverage, tongue), (tongue) => [coverageHeads(fact, tongue), coverageRows(fact, coverage, tongue)]);
    }
    if (fact !== null && isCheck(fact)) {
      if (!check) return [];
      if (fact === 'check_table') {
        return this.#tables(line, ({ words }) => words.checkKindOf(check.now.kind), (tongue) => [checkHeads(tongue), checkRows(check.now, tongue)]);
      }
      return this.#items(line, this.#tongues.map((tongue) => checkItems(fact, check, tongue)));
    }
    if (fact !== null && row) {
      const told = this.#tongues.map((tongue) => rowFact(fact, row, tongue));
      const [first] = told;
      if (!first || told.some((each) => each === null)) return [];
      const items = told.map((each) => (each ?? first).item);
      return [first.across ? this.#block(line, [first.item]) : this.#block(line, items)];
    }
    const entries = this.#subject.entries[which] ?? [];
    const columns = this.#tongues.map((tongue, index): Item[] => {
      const entry = entries[index];
      if (fact !== null) return entry ? factOf(fact, entry, tongue) : [];
      const variables = {
        ...variablesOf(entry, tongue),
        ...(answers ? answerVariables(this.#document, answers.given, answers.today, tongue) : {}),
        ...(coverage ? coverageVariables(coverage, tongue) : {}),
        ...(check ? { organization: check.now.organization || BLANK, date: tongue.words.date(check.now.date) } : {}),
      };
      const said = tongue.words.tryById(line.say ?? '', variables);
      return said ? [{ said, under: [] }] : [];
    });
    return this.#items(line, columns);
  }

  /** Paragraphs side by side, each beside itself. */
  #items(line: DocumentLine, columns: readonly (readonly Item[])[]): Block[] {
    const count = Math.min(...columns.map((items) => items.length));
    return Array.from({ length: count }, (_, index) => {
      const items = columns.map((column) => column[index]).filter((each) => each !== undefined);
      return this.#block(line, items);
    });
  }

  /** Own words stand as they were typed in every column: nobody translated them. */
  #typed(role: Block['role'], text: string): Block {
    const cells = this.#tongues.map(({ lang }) => [{ text, lang, dir: directionOfText(text) }]);
    return { role, cells, code: null, table: null };
  }

  /** What organizations stand for, one after the other. */
  #positions(today: string): Block[] {
    const { positions } = this.#subject;
    return (positions[0] ?? []).flatMap((_, which) => {
      const told = positions.flatMap((column) => column[which] ?? []);
      return positionLines(told, this.#tongues, today).map(({ role, said, code }) => ({
        role, code, table: null, cells: said.map((telling, index) => this.#cell({ said: telling, under: [] }, index)),
      }));
    });
  }

  #tallied(line: DocumentLine, fact: TallyFact, tally: TallySheet): Block[] {
    const items = this.#tongues.flatMap((tongue): Item[] => {
      const said = tallyFact(fact, tally, tongue);
      return said ? [{ said, under: [] }] : [];
    });
    if (items.length === 0) return [];
    const [lead] = this.#tongues;
    const table = fact === 'tally_table' && lead ? this.#table(tallyHeads(lead), tally.lines.map((each) => tallyRow(each, tally.least, lead)), 0) : null;
    return [{ ...this.#block(line, items), table }];
  }

  /** A table goes across the page, so there is one for each language. */
  #tables(line: DocumentLine, title: (tongue: Tongue) => Telling, table: (tongue: Tongue) => [Telling[], TallyCell[][]]): Block[] {
    return this.#tongues.map((tongue, index) => ({
      role: line.role, cells: [this.#cell({ said: title(tongue), under: [] }, index)], code: null, table: this.#table(...table(tongue), index),
    }));
  }

  /** A table in the language of one column. */
  #table(heads: readonly Telling[], rows: readonly (readonly TallyCell[])[], column: number): Table {
    return {
      heads: heads.map((said) => this.#cell({ said, under: [] }, column)),
      rows: rows.map((row) => row.map((each) => ({ words: this.#cell(each, column), count: each.count, doubt: each.doubt }))),
    };
  }

  #block(line: DocumentLine, items: readonly Item[]): Block {
    return { role: line.role, cells: items.map((each, index) => this.#cell(each, index)), code: items[0]?.code ?? null, table: null };
  }

  #cell({ said, under }: Item, index: number): PaperWords[] {
    const tongue = this.#tongues[index];
    const all = [said, ...under].flatMap((telling) => {
      if (telling.lang === tongue?.lang) this.#statuses[index]?.add(telling.status);
      // What stands in the other column need not stand below.
      const beside = this.#tongues.some((each) => each.lang === telling.source?.lang);
      const source = telling.source && !beside ? [plain(telling.source.text, telling.source.lang)] : [];
      return [telling, ...source];
    });
    return all.map((telling) => this.#words(telling, tongue));
  }

  #words({ text, lang }: Telling, tongue: Tongue | undefined): PaperWords {
    const own = tongue !== undefined && (lang === tongue.lang || lang === '');
    return { text, lang: own ? tongue.lang : lang, dir: own ? tongue.dir : directionOf(lang) };
  }

  /** One line of the foot in every language that has something to say. */
  #footLine(role: Block['role'], say: (tongue: Tongue, index: number) => Telling | null): Block[] {
    const cells = this.#tongues.map((tongue, index) => {
      const said = say(tongue, index);
      return said ? this.#cell({ said, under: [] }, index) : [];
    });
    return cells.every((cell) => cell.length === 0) ? [] : [{ role, cells, code: null, table: null }];
  }

  /** What every page carries, whatever the document. */
  foot(): Block[] {
    const { entries, rows, tally, answers, check, builtOn } = this.#subject;
    const one = this.#document.about === 'resource' ? entries[0] : undefined;
    const dates = entries.flatMap(([entry]) => (entry?.card.checked ? [entry.card.checked.date] : [])).sort();
    const unchecked = entries.some(([entry]) => entry?.card.checked === null);
    for (const row of rows) {
      const at = this.#tongues.findIndex((tongue) => tongue.lang !== row.locale);
      this.#statuses[Math.max(at, 0)]?.add(row.speak.status);
    }
    const from = dates[0];
    const to = dates.at(-1);
    return [
      ...this.#footLine('urgent', ({ words }) => words.crisisStaticTitle()),
      ...(one
        ? [
            ...this.#footLine('credit', ({ words }, index) => {
              const credit = one[index]?.card.credit;
              return credit ? words.cardCredit({ community: credit.community.text }) : null;
            }),
            ...this.#footLine('quiet', ({ words }, index) => {
              const card = one[index]?.card;
              return card ? words.freshness(card.freshness, card.checked?.date ?? null) : null;
            }),
          ]
        : []),
      ...(!one && from !== undefined && to !== undefined
        ? this.#footLine('quiet', ({ words }) => words.paperFootDates({ from: words.date(from), to: words.date(to) }))
        : []),
      ...(!one && unchecked ? this.#footLine('quiet', ({ words }) => words.paperFootUnchecked()) : []),
      ...this.#footLine('quiet', ({ words }) =>
        // What a center counted, or somebody wrote, is no list and has a day of its own.
        tally ? words.kioskBriefMade({ date: words.date(tally.made_on) })
          : answers || check ? words.paperFootMade({ date: words.date(answers?.today ?? check?.now.date ?? '') })
            : words.paperFoot({ date: words.date(builtOn) })),
      ...NOTES.flatMap((note) =>
        this.#footLine('quiet', ({ words }, index) => {
          if (!this.#statuses[index]?.has(note)) return null;
          if (note === 'machine') return words.appMachineDraft();
          return note === 'unreviewed' ? words.appUnreviewed() : words.appSourceChanged();
        }),
      ),
    ];
  }
}
