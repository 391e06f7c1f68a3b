import { describe, expect, it } from 'vitest';
import { isLow } from './low';

describe('a window that has no room for a strip that stays in sight', () => {
  it.each([
    ['a narrow one of 480 pixels', 320, 480, 100],
    ['a tablet’s that is as low as a page of large print', 560, 320, 100],
    ['one that was magnified four times', 320, 192, 100],
    ['one with large letters that is narrow besides', 320, 568, 150],
    ['one with the largest letters that is lower than most', 1366, 600, 200],
  ])('is %s', (_, width, height, textSize) => expect(isLow(width, height, textSize)).toBe(true));

  it.each([
    ['a small phone’s', 320, 568, 100],
    ['a kiosk’s', 1366, 768, 100],
    ['a kiosk’s with the largest letters', 1366, 768, 200],
    ['a wide one of 480 pixels', 1366, 480, 100],
  ])('is not %s', (_, width, height, textSize) => expect(isLow(width, height, textSize)).toBe(false));
});
