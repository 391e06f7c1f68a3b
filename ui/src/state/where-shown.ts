import places from '../translate-pictures/where.json?raw';

/** One place of a message on the picture of a screen, in the picture's own pixels. */
export interface Sight {
  /** Where the picture is. */
  picture: string;
  width: number;
  height: number;
  /** What is to be lit. */
  text: Box;
  /** Nobody sees the text: a screen reader says it of what is lit. */
  spoken: boolean;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The file that `cargo xtask where` writes. Places are parts of the picture's width and height. */
export interface Where {
  pictures: Record<string, [width: number, height: number]>;
  messages: Record<string, (Box & { picture: string; attribute?: string; spoken?: boolean })[]>;
}

/** Around a text, so that one sees what it belongs to. */
const AROUND = { x: 120, y: 90 };
/** No picture shows less, however short the text. */
const LEAST = { width: 540, height: 260 };

const FILES = import.meta.glob<string>('../translate-pictures/*.webp', { query: '?url', import: 'default', eager: true });
const WHERE = JSON.parse(places) as Where;

/** Every place of a message that there is a picture of, the most telling first. */
export function sightsOf(id: string): Sight[] {
  // An id may be any word, `constructor` too.
  const known = Object.hasOwn(WHERE.messages, id) ? (WHERE.messages[id] ?? []) : [];
  return known.flatMap((place) => {
    const picture = FILES[`../translate-pictures/${place.picture}.webp`];
    const size = WHERE.pictures[place.picture];
    if (picture === undefined || size === undefined) return [];
    const [width, height] = size;
    const text = { x: place.x * width, y: place.y * height, width: place.width * width, height: place.height * height };
    return [{ picture, width, height, text, spoken: place.spoken ?? false }];
  });
}

/** The piece of the picture that is shown: the text in its middle, as far as the picture reaches. */
export function pieceOf({ width, height, text }: Sight): Box {
  const along = (start: number, length: number, around: number, least: number, whole: number): [number, number] => {
    const shown = Math.min(whole, Math.max(least, length + 2 * around));
    return [Math.min(Math.max(0, start + length / 2 - shown / 2), whole - shown), shown];
  };
  const [x, wide] = along(text.x, text.width, AROUND.x, LEAST.width, width);
  const [y, high] = along(text.y, text.height, AROUND.y, LEAST.height, height);
  return { x, y, width: wide, height: high };
}
