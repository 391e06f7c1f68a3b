import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DOCUMENTS } from '../generated/documents';
import { memoryHost } from '../host/memory';
import { aloneInWindow, open, press, settle, text, write } from '../whole-page';

const box = () => document.querySelector<HTMLInputElement>('#main .asks :is(textarea, input.field:not([type="date"], [type="time"]))');

const type = (words: string): Promise<void> => write(box(), words);

aloneInWindow();
beforeEach(async () => {
  const written = DOCUMENTS.find(({ about, ask }) => about === 'answers' && ask.some(({ kind, when }) => kind === 'text' && Object.keys(when).length === 0));
  await open(memoryHost(), `#/make/${written?.id}`);
});

describe('a paper that is begun again', () => {
  it('drops what was typed only when that was asked first', async () => {
    await type('Something that took an evening');
    await press('Start again');
    expect(text('dialog')).toContain('Anything you have not saved will be lost.');
    expect(box()?.value).toBe('Something that took an evening');
    await press('Close', 'dialog .ways');
    expect([document.querySelector('dialog'), box()?.value]).toEqual([null, 'Something that took an evening']);
    await press('Start again');
    await press('Start again', 'dialog');
    expect([document.querySelector('dialog'), box()?.value]).toEqual([null, '']);
  });

  it('asks nothing where nothing was chosen or typed', async () => {
    await press('Start again');
    expect(document.querySelector('dialog')).toBeNull();
  });
});
