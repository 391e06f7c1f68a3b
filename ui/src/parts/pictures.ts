import type { Need } from '../generated/wire';

/** A picture in `src/pictures`: one for each need, and some for what one does. */
export type PictureName = Need | 'listen' | 'no_voice' | 'call' | 'text_message' | 'leave' | 'crisis' | 'print' | 'language' | 'community';

const FILES = import.meta.glob<string>('../pictures/*.svg', { query: '?raw', import: 'default', eager: true });

/** Each picture by its name, as SVG. */
export const PICTURES = Object.fromEntries(
  Object.entries(FILES).map(([path, svg]) => [path.replace(/^.*\/(\w+)\.svg$/, '$1'), svg]),
) as Readonly<Record<PictureName, string>>;

const parsed = new Map<PictureName, Node>();

/** A new copy of a picture, for the page. Only what is built in is ever drawn. */
export function drawn(name: PictureName): Node {
  const once = parsed.get(name) ?? new DOMParser().parseFromString(PICTURES[name], 'image/svg+xml').documentElement;
  parsed.set(name, once);
  return document.importNode(once, true);
}
