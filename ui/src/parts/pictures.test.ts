import { expect, it } from 'vitest';
import { FIRST_NEEDS, MORE_NEEDS } from './needs';
import { PICTURES, type PictureName } from './pictures';

const MORE: PictureName[] = ['listen', 'no_voice', 'call', 'text_message', 'leave', 'crisis', 'print', 'language', 'community'];

it('there is a picture for every need and every act, and none that nobody asks for', () => {
  expect(Object.keys(PICTURES).sort()).toEqual([...FIRST_NEEDS, ...MORE_NEEDS, ...MORE].sort());
});

it('pictures take their colors from the theme and load nothing', () => {
  for (const [name, svg] of Object.entries(PICTURES)) {
    expect(svg, name).toMatch(/^<svg [^>]*viewBox="0 0 96 72"/);
    expect(svg, name).not.toMatch(/<(script|style|image|use|foreignObject|text|a)\b|\b(href|style|fill|stroke|on\w+)=/);
  }
});
