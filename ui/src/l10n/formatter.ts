import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { CRITICAL, type Formatter, type Said } from '../generated/messages';
import type { Catalogue, Direction, TextStatus } from '../generated/wire';
import { directionOf, intlChain } from './chain';
import { ENGLISH } from './english';

interface Layer {
  tag: string;
  direction: Direction;
  bundle: FluentBundle;
  status(id: string, attribute: string | null): TextStatus;
}

type Args = Record<string, string | number | Date> | null;

/** Says messages in the best language that can say them without an error. Knows no screen. */
export class CatalogueFormatter implements Formatter {
  readonly tag: string;
  readonly direction: Direction;
  readonly tall: boolean;
  readonly #layers: Layer[];

  constructor(catalogue: Catalogue | null) {
    const layers = (catalogue?.layers ?? []).map((layer): Layer => ({
      tag: layer.tag,
      direction: layer.direction,
      bundle: bundleOf(layer.tag, layer.ftl),
      status: (id, attribute) =>
        (attribute === null ? undefined : layer.differs[`${id}.${attribute}`]) ?? layer.differs[id] ?? layer.standing,
    }));
    // Whatever was handed out, English as built stands behind it.
    layers.push({ tag: 'en', direction: 'ltr', bundle: bundleOf('en', ENGLISH), status: () => 'trusted' });
    this.#layers = layers;
    this.tag = layers[0]?.tag ?? 'en';
    this.direction = catalogue?.layers[0]?.direction ?? directionOf(this.tag);
    this.tall = catalogue?.layers[0]?.tall ?? false;
  }

  /** Whether any language has this message. */
  knows(id: string): boolean {
    return this.#layers.some((layer) => layer.bundle.hasMessage(id));
  }

  say(id: string, attribute: string | null, args: Args): Said {
    return this.trySaying(id, attribute, args) ?? { text: id, lang: 'en', dir: 'ltr', status: 'trusted', source: null };
  }

  /** The message, or nothing if no language can say it with these variables. */
  trySaying(id: string, attribute: string | null, args: Args): Said | null {
    for (const layer of this.#layers) {
      const text = format(layer.bundle, id, attribute, args);
      if (text === null) continue;
      const status = layer.status(id, attribute);
      return {
        text,
        lang: layer.tag,
        dir: layer.direction,
        status,
        source: CRITICAL.has(id) && layer.tag !== 'en' && status !== 'trusted' ? this.#english(id, attribute, args) : null,
      };
    }
    return null;
  }

  #english(id: string, attribute: string | null, args: Args): Said['source'] {
    for (const layer of this.#layers) {
      if (layer.tag !== 'en') continue;
      const text = format(layer.bundle, id, attribute, args);
      if (text !== null) return { text, lang: 'en' };
    }
    return null;
  }
}

/** One language alone, with nothing to fall back on: none where it cannot say a message whole. */
export function alone(tag: string, ftl: string): (id: string, attribute: string | null, args: Args) => string | null {
  // Asked at every letter that a translator types: kept, these would push out what is worth keeping.
  const bundle = newBundle(tag, ftl);
  return (id, attribute, args) => format(bundle, id, attribute, args);
}

/** English, as built and as the core has it, the language that is spoken and the one before: reading one anew takes longer than showing it. */
const READ = 4;
/** Bundles by their language and text, the one used last at the end. */
const read = new Map<string, FluentBundle>();

/** What was read is read once as long as its text stays: a bundle holds nothing of who asked. */
function bundleOf(tag: string, ftl: string): FluentBundle {
  const key = `${tag}\n${ftl}`;
  let bundle = read.get(key);
  if (bundle) read.delete(key);
  else bundle = newBundle(tag, ftl);
  read.set(key, bundle);
  const oldest = read.keys().next();
  if (read.size > READ && !oldest.done) read.delete(oldest.value);
  return bundle;
}

function newBundle(tag: string, ftl: string): FluentBundle {
  const bundle = new FluentBundle(intlChain(tag), { useIsolating: true });
  bundle.addResource(new FluentResource(ftl), { allowOverrides: true });
  return bundle;
}

/** The sentence, or nothing when this language cannot say it whole: a raw placeholder never reaches a reader. */
function format(bundle: FluentBundle, id: string, attribute: string | null, args: Args): string | null {
  const message = bundle.getMessage(id);
  const pattern = attribute === null ? message?.value : message?.attributes[attribute];
  if (pattern === null || pattern === undefined) return null;
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, args as Record<string, FluentVariable> | null, errors);
  return errors.length > 0 ? null : text;
}
