/** One letter's height, in pixels, at a text size of 100: `rem` as styles/tokens.css sets it. */
const LETTER = 18;

/**
 * Whether a window, in pixels, has no room for a strip that stays in sight: it and the doors would fill more than about a third of it. The
 * narrower the window, the more lines the strip has. `textSize` is in percent.
 */
export function isLow(width: number, height: number, textSize: number): boolean {
  const letter = (LETTER * textSize) / 100;
  const wide = width / letter;
  const lines = height / letter;
  if (wide < 16 || height <= 416) return true;
  return lines < (wide < 28 ? 27 : wide < 46 ? 20 : 0);
}
