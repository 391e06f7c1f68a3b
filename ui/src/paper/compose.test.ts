import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../generated/documents';
import type { Card, Catalogue, Document, Paper, PaperForm } from '../generated/wire';
import { TALLY } from '../host/made-up/staff';
import { TAGS, catalogueOf } from '../host/memory';
import { CARDS, CHECK, COVERAGE, pageOf } from '../host/sample';
import { Words } from '../l10n/codes';
import { directionOf } from '../l10n/chain';
import { CatalogueFormatter } from '../l10n/formatter';
import { compose } from './compose';
import { plainSheet, plainText } from './plain';
import { paired } from '../state/paper.svelte';
import { phoneText } from './phone';
import type { Entry, Subject, Tongue } from './subject';

const tongues = new Map<string, Tongue>();

function tongue(tag: string, catalogue?: Catalogue): Tongue {
  const known = catalogue ? undefined : tongues.get(tag);
  if (known) return known;
  const made = { words: new Words(new CatalogueFormatter(catalogue ?? catalogueOf(tag))), lang: tag, dir: directionOf(tag), tall: false, name: tag };
  if (!catalogue) tongues.set(tag, made);
  return made;
}

const entry = (card: Card): Entry => ({ card, page: pageOf(card) });

function subject(cards: readonly Card[], tongues: number, rows: Subject['rows'] = [], tally: Subject['tally'] = null): Subject {
  return { entries: cards.map((card) => Array.from({ length: tongues }, () => entry(card))), rows, tally, coverage: COVERAGE, check: null, answers: null, positions: [], builtOn: '2026-11-22' };
}

/** Every option at once, which nobody chooses: each line of the document is there. */
function everything({ ask }: Document): Record<string, string[]> {
  return Object.fromEntries(ask.map(({ id, options }) => [id, options.length > 0 ? options : [`Own words about ${id}`]]));
}

const board = TAGS.map((tag) => {
  const text = (said: string) => ({ text: said, lang: tag, status: 'machine' as const, source: null });
  return { locale: tag, speak: text(`${tag} speaks`), interpreter: text(`${tag} asks`) };
});

function made(id: string, tags: readonly string[], cards: readonly Card[] = CARDS, form?: PaperForm): Paper {
  const document = DOCUMENTS.find((each) => each.id === id);
  if (!document) throw new Error(`no document ${id}`);
  const about = document.about === 'resource' ? cards.slice(0, 1) : ['languages', 'tally', 'answers', 'coverage', 'check'].includes(document.about) ? [] : cards;
  const rows = document.about === 'languages' ? board : [];
  const of = subject(about, tags.length, rows, document.about === 'tally' ? TALLY : null);
  const answers = document.about === 'answers' ? { given: everything(document), today: '2026-11-27' } : null;
  const check = document.about === 'check' ? { now: { ...CHECK, date: '2026-11-27' }, before: CHECK } : null;
  return compose(document, form ?? document.forms[0] ?? 'page', { ...of, check, answers }, tags.map((tag) => tongue(tag)));
}

const all = (paper: Paper): string => JSON.stringify(paper).replace(/[\u2066-\u2069]/g, '');
const practice = CARDS.find((card) => card.credit?.openness === 'closed') as Card;

describe('a document', () => {
  it.each(DOCUMENTS.flatMap(({ id }) => TAGS.map((tag) => [id, tag] as const)))('%s has the same lines in English and in %s', (id, tag) => {
    const paper = made(id, tag === 'en' ? ['en'] : ['en', tag]);
    const blocks = [...paper.parts.flat(), ...paper.short];
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      expect([1, paper.columns.length]).toContain(block.cells.length);
      for (const cell of block.cells) for (const words of cell) expect(words.text.trim(), block.role).not.toBe('');
    }
    expect(all(paper)).not.toMatch(/\{ ?\$|undefined|null,null|\[object/);
  });

  it('carries the crisis line, the date and the licence at its foot, whatever it is', () => {
    for (const { id, about } of DOCUMENTS) {
      const foot = all({ ...made(id, ['en']), parts: [], short: [] });
      expect(foot, id).toContain('Call or text 988');
      // A tally is no list and bears its own date (`brief.test.ts`).
      if (about === 'tally') continue;
      if (['answers', 'check'].includes(about)) {
        expect(foot, id).toContain('Made with Many Doors on November 27, 2026');
        continue;
      }
      expect(foot, id).toContain('November 22, 2026');
      expect(foot, id).toContain('CC BY 4.0');
    }
  });

  it('never shows a practice without whom it comes from, and never how to reach a closed one', () => {
    for (const [id, cards] of [['resource', [practice]], ['list', [practice, ...CARDS]]] as const) {
      const paper = made(id, ['en', 'ar'], cards);
      const part = paper.parts.find((blocks) => blocks.some((block) => JSON.stringify(block).includes(practice.name.text)));
      const roles = part?.map((block) => block.role) ?? [];
      expect(roles[1], id).toBe('credit');
      expect(roles).not.toContain('number');
    }
    const page = made('resource', ['en'], [practice]);
    expect(JSON.stringify(page.foot)).toContain(practice.credit?.community.text);
    expect(JSON.stringify(page.short)).toContain(practice.credit?.community.text);
  });

  it('names whom a practice comes from in every form of every sheet that has it, and as plain text', () => {
    for (const id of ['resource', 'list', 'call-round']) {
      const document = DOCUMENTS.find((each) => each.id === id);
      for (const form of document?.forms ?? []) {
        for (const card of CARDS.filter(({ credit }) => credit !== null)) {
          const paper = made(id, ['en', 'ar'], [card], form);
          const community = card.credit?.community.text ?? '';
          const blocks = form === 'page' || form === 'large' ? paper.parts.flat() : [...paper.short, ...paper.foot];
          expect(JSON.stringify(blocks), `${id} ${form}`).toContain(community);
          expect(plainSheet(paper), `${id} ${form}`).toContain(community);
          expect(plainText(paper, 0), `${id} ${form}`).toContain(community);
        }
      }
    }
  });

  it('prints no number of what has ended', () => {
    const ended = CARDS.find((card) => card.status.state === 'ended') as Card;
    const paper = made('resource', ['en'], [ended]);
    expect([...paper.parts.flat(), ...paper.short].filter((block) => ['number', 'address', 'code'].includes(block.role))).toEqual([]);
  });

  it('says under a number that sources disagree about it, in every form and on a phone, and about what with the date', () => {
    const clinic: Card = { ...CARDS.find(({ id }) => id === 'example-clinic') as Card, disputed: ['numbers', 'hours'] };
    const [said, what] = ['Our sources do not agree', 'Our sources do not agree: Numbers and Hours'];
    const under = (card: Card, form: PaperForm): number => {
      const paper = made('resource', ['en'], [card], form);
      const blocks = form === 'page' || form === 'large' ? paper.parts.flat() : paper.short;
      return blocks.filter(({ role, cells }) => role === 'number' && cells[0]?.some(({ text }) => text === said)).length;
    };
    const phone = (card: Card): string => phoneText(entry(card), tongue('en'));
    for (const form of ['page', 'large', 'poster', 'strips', 'wallet'] as const) {
      expect(under(clinic, form), form).toBe(1);
      expect(under({ ...clinic, disputed: ['hours'] }, form), form).toBe(0);
    }
    for (const id of ['resource', 'list']) {
      expect(all(made(id, ['en'], [clinic])), id).toContain(what);
      expect(all(made(id, ['en'], [{ ...clinic, disputed: [] }])), id).not.toContain(said);
    }
    expect(phone(clinic)).toContain(`${said}: Numbers`);
    expect(phone({ ...clinic, disputed: [] })).not.toContain(said);
  });

  it('sets the English beside a critical draft, unless English is the other column', () => {
    const alone = made('crisis', ['ar']);
    const beside = made('crisis', ['ar', 'en']);
    const english = (paper: Paper): number => paper.parts.flat().flatMap((block) => block.cells[0] ?? []).filter((words) => words.lang === 'en' && words.text.includes('911')).length;
    expect(english(alone)).toBe(1);
    expect(english(beside)).toBe(0);
    expect(made('crisis', ['ar', 'es']).parts.flat().flatMap((block) => block.cells.flat()).filter((words) => words.lang === 'en' && words.text.includes('911'))).toHaveLength(2);
  });

  it('does the same for what to send to a number', () => {
    const english = (tags: readonly string[]): number =>
      made('crisis', tags).parts.flat().filter((block) => block.role === 'number').flatMap((block) => block.cells[0] ?? []).filter((words) => words.lang === 'en').length;
    expect(english(['ar'])).toBeGreaterThan(0);
    expect(english(['ar', 'en'])).toBe(0);
  });

  it('says at the foot what no person has checked, in the language that it is true of', () => {
    const draft = (paper: Paper): string[] => paper.foot.flatMap((block) => block.cells.flat()).filter((words) => /Machine draft|Borrador/.test(words.text)).map((words) => words.lang);
    expect(draft(made('resource', ['es']))).toEqual(['es']);
    expect(draft(made('resource', ['en', 'es']))).toEqual(['es']);
    expect(draft(made('resource', ['en']))).toEqual([]);
    expect(draft(made('board', ['en'])), 'the sentences of a board are drafts').toEqual(['en']);
  });

  it('gives a poster a square to scan, and leaves it off a card', () => {
    const squares = (form: PaperForm): number => made('resource', ['en'], CARDS, form).short.filter((block) => block.role === 'code').length;
    expect([squares('poster'), squares('strips'), squares('wallet')]).toEqual([1, 1, 0]);
  });

  it('gives a call sheet the numbers of what is uncertain or pauses, and of nothing that is closed', () => {
    const [called] = CARDS.filter((card) => card.channels.some((channel) => channel.kind === 'voice'));
    if (!called) throw new Error('nothing to call');
    const numbers = (card: Card): string[] =>
      made('call-round', ['en'], [card]).parts.flat().filter((block) => block.role === 'number').map((block) => block.cells[0]?.[0]?.text ?? '');
    const uncertain: Card = { ...called, status: { state: 'uncertain' } };
    expect(numbers(uncertain)).toEqual(['555-0100']);
    expect(made('list', ['en'], [uncertain]).parts.flat().filter((block) => block.role === 'number'), 'on no other sheet').toEqual([]);
    expect(numbers({ ...called, kind: 'practice', credit: practice.credit })).toEqual([]);
  });

  it('asks on a call sheet about what is not known, too', () => {
    const ticks = made('call-round', ['en', 'ar'], [{ ...(CARDS[0] as Card), cost: 'unknown', languages: [], interpreter: false }]).parts.flat().filter((block) => block.role === 'tick');
    const words = ticks.map((block) => block.cells[0]?.map((each) => each.text) ?? []);
    expect(words).toEqual([
      ['Day and night'],
      ['Languages not known', 'Cost not known', 'We do not know if they ask for ID'],
      ['May send police or an ambulance if a life is in danger right now'],
      ['Everything is still right', 'Nobody answered', 'The number is wrong', 'The service has ended'],
    ]);
    for (const block of ticks) expect(block.cells, 'both columns have every line').toHaveLength(2);
  });

  it('has a title that says nothing of what is on it', () => {
    for (const { id } of DOCUMENTS) expect(made(id, ['en']).title).toBe('Information sheet');
  });
});

describe('a paper that somebody fills in', () => {
  const words = (paper: Paper, column = 0): string[] => paper.parts.flat().flatMap(({ cells }) => (cells[column] ?? []).map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')));
  const document = (lines: object[], ask: object[] = []): Document => ({
    id: 'x', about: 'answers', forms: ['page'], door: 'act', place: 1, lead: 'own', calendar: false, short: [], ask,
    part: [{ each: false, most: null, lines: lines.map((line) => ({ say: null, fact: null, answer: null, role: 'body', only: [], when: {}, ...line })) }],
  }) as Document;
  const filled = (doc: Document, given: Record<string, string[]>, tags: readonly string[]): Paper =>
    compose(doc, 'page', { ...subject([], tags.length), answers: { given, today: '2026-11-27' } }, tags.map((tag) => tongue(tag)));

  it('holds the lines that were chosen, and no others', () => {
    const lines = [{ say: 'nav-act', when: { topic: ['a'] } }, { say: 'nav-rights', when: { topic: ['b'], why: ['c'] } }];
    const doc = document(lines);
    expect(words(filled(doc, { topic: ['a'], why: [] }, ['en']))).toEqual(['Take action']);
    expect(words(filled(doc, { topic: ['b'], why: ['c'] }, ['en']))).toEqual(['My rights']);
    expect(words(filled(doc, { topic: ['b'] }, ['en']))).toEqual([]);
  });

  it('lets own words stand as they were typed in every column, each paragraph beside itself, in their own direction', () => {
    const paper = filled(document([{ answer: 'own' }]), { own: ['First.\n\nوالثاني\n'] }, ['en', 'ar']);
    expect(words(paper)).toEqual(['First.', 'والثاني']);
    expect(words(paper, 1)).toEqual(words(paper));
    expect(paper.parts.flat().map(({ cells }) => cells[0]?.[0]?.dir)).toEqual(['ltr', 'rtl']);
    expect(words(filled(document([{ answer: 'own' }, { say: 'nav-act' }]), { own: ['  '] }, ['en']))).toEqual(['Take action']);
  });

  it('has a line to write on for what was not typed', () => {
    const lines = DOCUMENTS.filter(({ about }) => about === 'answers').filter(({ ask }) => ask.some(({ kind }) => kind === 'line'));
    expect(lines.length).toBeGreaterThan(0);
    for (const each of lines) {
      const named = everything(each);
      for (const { id, kind } of each.ask) if (kind === 'line') named[id] = ['Example Name'];
      const empty = Object.fromEntries(Object.entries(named).map(([id, answer]) => [id, answer[0] === 'Example Name' ? [''] : answer]));
      const [with_, without] = [filled(each, named, ['en']), filled(each, empty, ['en'])].map((paper) => words(paper).join('\n'));
      expect(with_, each.id).not.toContain('____');
      if (with_?.includes('Example Name')) expect(without, each.id).toContain('____');
    }
  });
});

describe('two columns', () => {
  it('hold the same record in a row, whatever order it came in', () => {
    const [one, two, three] = CARDS.map(entry) as [Entry, Entry, Entry];
    const rows = paired([[one, two], [three, two, one]]);
    expect(rows.map((row) => row.map(({ card }) => card.id))).toEqual([[one.card.id, one.card.id], [two.card.id, two.card.id]]);
    expect(paired([[one, three], [two, one]])).toHaveLength(1);
  });
});

describe('what a phone takes along', () => {
  it('is plain text with the number to call, short enough for a code, and with its credit', () => {
    for (const tag of TAGS) {
      for (const card of CARDS) {
        const text = phoneText(entry(card), tongue(tag));
        expect(new TextEncoder().encode(text).length, card.id).toBeLessThanOrEqual(320);
        expect(text).toContain(card.name.text);
        expect(text).not.toMatch(/[\u2066-\u2069]/);
        if (card.credit) expect(text).toContain(card.credit.community.text);
      }
    }
    expect(phoneText(entry(CARDS[0] as Card), tongue('en'))).toContain('tel:555-0100');
  });
});
