import type {
  Catalogue, Failure, LocaleInfo, OpenWorkRequest, WorkCount, WorkDispute, WorkEntry, WorkFinding, WorkForms, WorkListed, WorkPart, WorkSaved, WorkStanding,
  WorkVariable, WorkWords, Workbench,
} from '../../generated/wire';
import { CRITICAL } from '../../generated/messages';
import { ENGLISH } from '../../l10n/english';
import { directionOf } from '../../l10n/chain';
import type { Answers } from './answers';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Numbers for each form that a language needs; the others of these made-up grammars have one form for all. */
const GRAMMARS: Readonly<Record<string, Readonly<Record<string, number[]>>>> = {
  ar: { zero: [0], one: [1], two: [2], few: [3, 4, 10], many: [11, 26, 99], other: [100, 101, 102] },
  es: { one: [1], other: [0, 2, 5, 100] },
};

interface Message {
  id: string;
  source: string;
  comment: string;
  group: string;
}

function failing(code: Failure['code']): never {
  throw { code, args: {}, kind: 'mendable' } satisfies Failure;
}

/** The messages of a text in Fluent; enough of the syntax for texts that are known to be good. */
function messagesOf(ftl: string): Message[] {
  const found: Message[] = [];
  let [comment, group]: [string[], string] = [[], ''];
  for (const line of ftl.split('\n')) {
    const last = found.at(-1);
    if (/^[a-z][\w-]* =/.test(line)) {
      found.push({ id: line.split(' ')[0] ?? '', source: line, comment: comment.join('\n'), group });
      comment = [];
    } else if (line.startsWith('## ')) group = line.slice(3);
    else if (line.startsWith('# ')) comment.push(line.slice(2));
    else if (line.startsWith(' ') && last && comment.length === 0) last.source += `\n${line}`;
    else comment = [];
  }
  return found;
}

/** A pattern as one text or as forms. */
function formsOf(pattern: string): WorkForms {
  const choice = /^\{ \$([\w-]+) ->\n([\s\S]*)\n\s*\}$/.exec(pattern);
  if (!choice) return { on: null, forms: [{ form: '', text: pattern.split('\n').map((line) => line.trim()).join('\n').trim() }] };
  const rows = [...(choice[2] ?? '').matchAll(/\*?\[(\w+)\] (.*)/g)];
  return { on: choice[1] ?? '', forms: rows.map(([, form = '', text = '']) => ({ form, text })) };
}

/** Value and attributes, each as it is written. */
function patternsOf({ id, source }: Message): [attribute: string | null, pattern: string][] {
  const [value = '', ...attributes] = source.slice(`${id} =`.length).split(/\n {4}\.(?=[a-z][\w-]* =)/);
  const named = attributes.map((text): [string, string] => [text.split(' =')[0] ?? '', text.replace(/^[\w-]+ =/, '').trim()]);
  return value.trim() === '' ? named : [[null, value.trim()], ...named];
}

/** What the core would write for words. */
function written(forms: WorkForms): string {
  if (forms.on === null) return forms.forms[0]?.text.trim().replaceAll('\n', '\n    ') ?? '';
  const rows = forms.forms.filter(({ text }) => text.trim() !== '');
  const fallback = rows.some(({ form }) => form === 'other') ? 'other' : rows.at(-1)?.form;
  return `{ $${forms.on} ->\n${rows.map(({ form, text }) => `    ${form === fallback ? '*' : ' '}[${form}] ${text.trim()}`).join('\n')}\n    }`;
}

const shortened = (text: string): string => text.replace(/\{ ?\$[^}]*\}/g, '…').replace(/\s+/g, ' ').slice(0, 120);
const variablesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{[^{}]*\$([\w-]+)/g)].map(([, name = '']) => name))];

/** A workbench in a folder that is not there: English as built, its translations, and what is written in this visit. */
export function workAnswers(
  locales: () => LocaleInfo[],
  catalogueOf: (tag: string) => Catalogue,
): Pick<Answers, 'catalogue' | 'work_open' | 'work_entry' | 'work_try' | 'work_write' | 'work_undo' | 'work_review' | 'work_hand_back' | 'work_take_in' | 'work_close'> {
  let open: { request: OpenWorkRequest; english: Message[]; drafts: Map<string, Message> } | null = null;
  let own = new Map<string, { source: string; by: string | null; read: string | null }>();
  let steps: (typeof own)[] = [];

  const bench = () => open ?? failing('work_closed');
  const step = (): void => {
    steps.push(new Map(own));
  };

  function info(): LocaleInfo {
    const { tag, endonym, english } = bench().request;
    const known = locales().find((each) => each.tag === tag);
    return { tag, endonym, english, direction: directionOf(tag), tall: false, pseudo: false, machine: false, ...known, from_folder: true };
  }

  function standing(id: string): WorkStanding {
    const mine = own.get(id);
    if (mine) return mine.read === null ? 'unreviewed' : 'trusted';
    if (!bench().drafts.has(id)) return 'missing';
    return id === 'find-title' ? 'source_changed' : 'machine';
  }

  function listed(message: Message): WorkListed {
    const { id } = message;
    const first = patternsOf(message)[0]?.[1] ?? '';
    const words = formsOf(first);
    return { id, area: id.split('-')[0] ?? '', critical: CRITICAL.has(id), standing: standing(id), english: shortened(words.forms.at(-1)?.text ?? '') };
  }

  function counted(entries: readonly WorkListed[]): WorkCount {
    const count: WorkCount = { total: entries.length, missing: 0, source_changed: 0, machine: 0, unreviewed: 0, trusted: 0 };
    for (const each of entries) count[each.standing] += 1;
    return count;
  }

  function work(): Workbench {
    const entries = bench().english.map(listed).sort((a, b) => Number(b.critical) - Number(a.critical));
    const locale = info();
    const others = locales().filter((each) => each.tag !== locale.tag);
    return { locale, locales: [...others, locale], undoable: steps.length, all: counted(entries), critical: counted(entries.filter((each) => each.critical)), entries, notices: [] };
  }

  function entryOf(id: string): WorkEntry {
    const { english, drafts, request } = bench();
    const at = english.findIndex((each) => each.id === id);
    const message = english[at] ?? failing('bad_request');
    const source = own.get(id)?.source ?? drafts.get(id)?.source;
    const present = source === undefined ? [] : patternsOf({ ...message, source });
    const neighbor = (place: number) => {
      const beside = english[place];
      return beside ? { id: beside.id, words: listed(beside).english } : null;
    };
    const parts = patternsOf(message).map(([attribute, pattern]): WorkPart => {
      const theirs = present.find(([name]) => name === attribute)?.[1] ?? null;
      return { attribute, english: pattern, english_words: formsOf(pattern), present: theirs, present_words: theirs === null ? null : formsOf(theirs) };
    });
    const grammar = GRAMMARS[request.tag] ?? { other: [0, 1, 2, 5, 100] };
    const variables = variablesIn(message.source).map((name): WorkVariable => {
      const number = message.comment.includes(`$${name} (Number)`);
      const forms = number ? CATEGORIES.filter((each) => each in grammar).map((category) => ({ category, needed: true, examples: grammar[category] ?? [] })) : [];
      return { name, kind: number ? 'number' : 'text', forms };
    });
    const mine = own.get(id);
    const stands = standing(id);
    const similar = [...drafts.values()].filter((each) => each.id !== id).slice(0, 2);
    return {
      id, area: id.split('-')[0] ?? '', critical: CRITICAL.has(id), standing: stands, comment: message.comment, group: message.group, parts,
      before: neighbor(at - 1), after: neighbor(at + 1), variables,
      terms: message.source.includes('-app-name') ? [{ name: '-app-name', reads: 'Many Doors' }] : [],
      glossary: [{ english: 'help', yours: `(${request.tag}) help`, note: 'What neighbors say.' }],
      memory: similar.map((each) => ({
        id: each.id, english: listed(english.find((one) => one.id === each.id) ?? each).english, translation: patternsOf(each)[0]?.[1] ?? '', percent: 60,
      })),
      changes: stands === 'source_changed' ? [{ attribute: null, pieces: [
        { how: 'same', text: 'What do you ' }, { how: 'gone', text: 'look for?' }, { how: 'new', text: 'need?' },
      ] }] : [],
      provenance: stands === 'missing' ? null : {
        origin: mine ? 'human' : 'machine', translator: mine?.by ?? null, reviewer: mine?.read ?? null, date: '2026-11-22', reviewed: mine?.read ? '2026-11-22' : null,
      },
      findings: [],
    };
  }

  function tried({ id, parts }: WorkWords): { text: string; findings: WorkFinding[] } {
    const entry = entryOf(id);
    const said = parts.filter(({ words }) => words.forms.some(({ text }) => text.trim() !== ''));
    if (said.length === 0) failing('work_nothing');
    const text = `${id} =${said.map(({ attribute, words }) => (attribute === null ? ` ${written(words)}` : `\n    .${attribute} = ${written(words)}`)).join('')}`;
    const findings = said.flatMap(({ attribute, words }): WorkFinding[] => {
      const english = entry.parts.find((part) => part.attribute === attribute)?.english ?? '';
      const here = words.forms.map((form) => form.text).join('\n');
      const lost = variablesIn(english).filter((name) => !here.includes(`$${name}`) && words.on !== name);
      const open = (here.match(/\{/g) ?? []).length === (here.match(/\}/g) ?? []).length;
      const about = { attribute, severe: true, excerpt: '' };
      return [
        ...lost.map((name) => ({ ...about, defect: 'variable-lost', wanted: `{ $${name} }`, advice: 'Put this variable in braces where it belongs in your sentence.' })),
        ...(open ? [] : [{ ...about, defect: 'junk', wanted: '', advice: 'Write the entry as “id = text”; as it is, it cannot be read.' }]),
        ...(here === english ? [{ ...about, severe: false, defect: 'untranslated', excerpt: here, wanted: '', advice: 'Translate this text, or write “# keep:” and the reason above it.' }] : []),
      ];
    });
    return { text, findings };
  }

  function saved(id: string, findings: WorkFinding[], done: boolean): WorkSaved {
    const { undoable, all, critical } = work();
    return { saved: done, entry: entryOf(id), undoable, all, critical, findings };
  }

  const disputed: WorkDispute = { file: 'find.ftl', key: 'find-title', base: 'Before', ours: 'As it stands here', theirs: 'As it was handed in' };

  return {
    catalogue: ({ locale: tag }) => {
      const known = catalogueOf(tag);
      const [first, ...rest] = known.layers;
      if (!open || tag !== open.request.tag || !first || own.size === 0) return known;
      const ftl = [...own.values()].map(({ source }) => source).join('\n');
      return { ...known, layers: [{ ...first, ftl: `${first.ftl}\n${ftl}\n` }, ...rest] };
    },
    work_open: (request) => {
      if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(request.tag)) failing('work_no_tag');
      own = new Map();
      steps = [];
      const layer = catalogueOf(request.tag).layers.find((each) => each.tag === request.tag && locales().some(({ tag }) => tag === request.tag));
      open = { request, english: messagesOf(ENGLISH), drafts: new Map(messagesOf(layer?.ftl ?? '').map((each) => [each.id, each])) };
      return work();
    },
    work_entry: ({ id }) => entryOf(id),
    work_try: tried,
    work_write: ({ words, translator }) => {
      const { text, findings } = tried(words);
      if (findings.some(({ severe }) => severe)) return saved(words.id, findings, false);
      step();
      own.set(words.id, { source: text, by: translator || null, read: null });
      return saved(words.id, findings, true);
    },
    work_undo: () => {
      own = steps.pop() ?? failing('work_nothing_to_undo');
      return work();
    },
    work_review: ({ id, reviewer }) => {
      if (reviewer === '') failing('work_no_name');
      const mine = own.get(id) ?? { source: bench().drafts.get(id)?.source ?? failing('work_not_translated'), by: null, read: null };
      if (mine.by === reviewer) failing('work_own_words');
      step();
      own.set(id, { ...mine, read: reviewer });
      return saved(id, [], true);
    },
    work_hand_back: ({ folder }) => ({ file: `${folder}/many-doors-${bench().request.tag}.zip` }),
    work_take_in: ({ theirs }) => {
      step();
      const decided = theirs.includes(`${disputed.file} ${disputed.key}`);
      if (decided) own.set(disputed.key, { source: `${disputed.key} = ${disputed.theirs}`, by: 'Bo', read: null });
      return { work: work(), changed: decided ? 1 : 3, added: decided ? 0 : 2, disputes: decided ? [] : [disputed], notices: [] };
    },
    work_close: () => {
      open = null;
      return {};
    },
  };
}
