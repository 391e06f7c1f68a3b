import { expect, it } from 'vitest';
import { licenceTexts } from './licence-texts';

it('every license text is for some work, and has its words', async () => {
  const texts = await licenceTexts();
  expect(texts.length).toBeGreaterThan(5);
  for (const { of, text, works } of texts) {
    expect(works.length, of).toBeGreaterThan(0);
    expect(text.length, of).toBeGreaterThan(100);
  }
  expect(texts.some(({ works }) => works.some((name) => name.startsWith('tauri ')))).toBe(true);
});
