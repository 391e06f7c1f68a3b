import type { Need } from '../generated/wire';

/** A picture in `src/pictures`: one for each need, and some for what one does. */
export type PictureName = Need | 'listen' | 'no_voice' | 'call' | 'text_message' | 'leave' | 'crisis' | 'print' | 'language' | 'community';

const FILES = import.meta.glob<string>('../pictures/*.svg', { query: '?raw', import: 'default', eager: true });

/** Each picture by its name, as SVG. */
export const PICTURES = Object.fromEntries(
  Object.entries(FILES).map(([path, svg]) => [path.replace(/^.*\/(\w+)\.svg$/, '$1'), svg]),
) as Readonly<Record<PictureName, string>>;
