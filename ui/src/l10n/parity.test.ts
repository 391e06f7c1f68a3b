// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { intlChain } from './chain';
import { CATEGORIES, FORMS, PLURALS, WEB_ONLY } from './differences';
import { CatalogueFormatter } from './formatter';
import { withoutMarks } from './marks';

/** A language as the Rust side has it. */
interface Head {
  tag: string;
  /** The checker's plural categories. */
  checker: string[] | null;
  /** The category that the Rust engine takes for each count. */
  engine: [count: number, category: string][];
}

/** A text as the Rust side says it. */
interface Line {
  tag: string;
  area: string;
  id: string;
  attribute: string | null;
  args: Record<string, 'Number' | 'String' | 'DateTime'>;
  count: number | null;
  /** By fluent-bundle, with isolation marks. */
  text: string | null;
  /** By the program itself, without them. */
  said: string | null;
  /** The program says it: there is nothing in it but words. */
  says: boolean;
}

const ROOT = resolve(import.meta.dirname, '../../..');
const MOMENT = new Date(Date.UTC(2026, 8, 14, 14, 5));
const cargo = process.env['CARGO'] ?? 'cargo';

/** Rust may be missing on the machine of somebody who only works on the page, never where changes are judged. */
function rustIsMissing(): boolean {
  if (process.env['CI'] !== undefined || process.env['CARGO'] !== undefined) return false;
  try {
    execFileSync(cargo, ['--version'], { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
}

let heads: Head[] = [];
let lines: Line[] = [];
const formatters = new Map<string, CatalogueFormatter>();

function folderOf(tag: string): string {
  return join(ROOT, 'locales', tag);
}

/** The web engine, as the window uses it, over the files of one language alone. */
function formatterOf(tag: string): CatalogueFormatter {
  const known = formatters.get(tag);
  if (known) return known;
  const folder = folderOf(tag);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl')).sort();
  const ftl = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const formatter = new CatalogueFormatter({
    layers: [{ tag, direction: 'ltr', tall: false, ftl, standing: 'trusted', differs: {} }],
    notices: [],
  });
  formatters.set(tag, formatter);
  return formatter;
}

function saidByWeb({ tag, id, attribute, args }: Line, count: number | null): string | null {
  const value = (name: string): string | number | Date =>
    ({ Number: count ?? 0, String: `⟦${name}⟧`, DateTime: MOMENT })[args[name] ?? 'String'];
  const values = Object.fromEntries(Object.keys(args).map((name) => [name, value(name)]));
  const said = formatterOf(tag).trySaying(id, attribute, values);
  return said?.lang === tag ? said.text : null;
}

/** Takes the marks of isolation away but around words from outside. */
function marksOfWords(text: string): string {
  return text.replace(/\u2068(⟦\w+⟧)\u2069|[\u2066-\u2069]/g, (_, word: string | undefined) => (word === undefined ? '' : `\u2068${word}\u2069`));
}

/** Takes the signs between groups of digits away. */
function ungrouped(text: string): string {
  return text.replace(/(?<=\d)[.,\u00a0\u202f](?=\d{2,3}(?!\d)|\d{2},\d{3})/g, '');
}

/** The words around a count. */
function around(text: string, count: number): string {
  return ungrouped(marksOfWords(text)).replace(new RegExp(`(?<!\\d)${String(count)}(?!\\d)`, 'g'), '#');
}

function webCategory(tag: string, count: number): string {
  return new Intl.PluralRules(intlChain(tag)).select(count);
}

function rustCategory(tag: string, count: number): string | undefined {
  return heads.find((head) => head.tag === tag)?.engine.find(([each]) => each === count)?.[1];
}

describe.skipIf(rustIsMissing())('the Rust engine and the web engine', () => {
  beforeAll(() => {
    const args = ['run', '--quiet', '--package', 'many-doors-l10n', '--example', 'format_all'];
    const out = execFileSync(cargo, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
    const all = out.trim().split('\n').map((line) => JSON.parse(line) as Head | Line);
    heads = all.filter((line): line is Head => 'engine' in line);
    lines = all.filter((line): line is Line => 'id' in line);
  }, 900_000);

  it('both read every text of every language', () => {
    expect(heads.map((head) => head.tag).sort()).toEqual(
      readdirSync(join(ROOT, 'locales')).filter((tag) => existsSync(join(folderOf(tag), 'locale.toml'))).sort(),
    );
    const texts = (tag: string): string[] => [
      ...new Set(lines.filter((line) => line.tag === tag).map((line) => `${line.id}.${line.attribute ?? ''}`)),
    ].sort();
    const english = texts('en');
    expect(english.length).toBeGreaterThan(1000);
    for (const { tag } of heads) {
      // Of a language that is not whole, what there is.
      const partial = readFileSync(join(folderOf(tag), 'locale.toml'), 'utf8').includes('partial = true');
      const theirs = new Set(texts(tag));
      expect([...theirs], tag).toEqual(partial ? english.filter((text) => theirs.has(text)) : english);
      expect(theirs.size, tag).toBeGreaterThan(1900);
    }
  });

  it('take the same plural category for every count, but where it is listed', () => {
    const found = heads.flatMap(({ tag, engine }) =>
      engine.flatMap(([count, rust]) => {
        const web = webCategory(tag, count);
        return web === rust ? [] : [`${tag} ${String(count)}: ${rust}, ${web}`];
      }));
    const listed = PLURALS.flatMap(({ tags, counts, rust, web }) =>
      tags.flatMap((tag) => counts.map((count) => `${tag} ${String(count)}: ${rust}, ${web}`)));
    expect(found.sort()).toEqual(listed.sort());
  });

  it('say the same words, but where it is listed', () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    const see = (what: string): number => seen.add(what).size;
    for (const line of lines) {
      const { tag, id, attribute, count, text: rust } = line;
      const web = saidByWeb(line, count);
      if (web === rust && web !== null) continue;
      const tell = (): number => wrong.push(`${tag} ${id}.${attribute ?? ''} ${String(count)}: ${String(rust)} | ${String(web)}`);
      if (web === null) {
        tell();
        continue;
      }
      if (rust === null) {
        if (id in WEB_ONLY) see(id);
        else tell();
        continue;
      }
      const [ours, theirs] = [marksOfWords(rust), marksOfWords(web)];
      if (ours === theirs) {
        see('marks');
        continue;
      }
      if (count === null) {
        tell();
        continue;
      }
      if (ungrouped(ours) === ungrouped(theirs)) {
        see('grouping');
        continue;
      }
      // The other category is listed; its words must still be those that the web engine has for it.
      const category = rustCategory(tag, count);
      const others = lines.filter((each) => each.tag === tag && each.id === id && each.attribute === attribute && each.count !== count);
      const same = others.some((other) => {
        if (other.count === null || webCategory(tag, other.count) !== category) return false;
        const words = saidByWeb(line, other.count);
        return words !== null && around(words, other.count) === around(rust, count);
      });
      if (category === webCategory(tag, count) || !same) tell();
      else see(`plural ${tag} ${String(count)}`);
    }
    expect(wrong).toEqual([]);
    // What is listed and never met is no difference any more.
    const plurals = PLURALS.filter(({ words }) => words).flatMap(({ tags, counts }) =>
      tags.flatMap((tag) => counts.map((count) => `plural ${tag} ${String(count)}`)));
    expect([...seen].sort()).toEqual([...Object.keys(FORMS), ...Object.keys(WEB_ONLY), ...plurals].sort());
  }, 120_000);

  it('and what the program itself says without a window, has the words of the window', () => {
    const wrong = lines.filter((line) => line.says && line.said !== withoutMarks(saidByWeb(line, null) ?? ''));
    expect(wrong.map(({ tag, id, attribute, said }) => `${tag} ${id}.${attribute ?? ''}: ${String(said)}`)).toEqual([]);
  });

  it('the checker asks for the plural categories of the engine that shows them, but where it is listed', () => {
    const found = Object.fromEntries(heads.flatMap(({ tag, checker }) => {
      const web = new Intl.PluralRules(intlChain(tag)).resolvedOptions().pluralCategories.sort();
      const ours = [...(checker ?? [])].sort();
      return ours.join() === web.join() ? [] : [[tag, { checker: ours, web }]];
    }));
    const listed = Object.fromEntries(
      Object.entries(CATEGORIES).map(([tag, { checker, web }]) => [tag, { checker: [...checker].sort(), web: [...web].sort() }]));
    expect(found).toEqual(listed);
  });
});
