import { describe, expect, it } from 'vitest';
import type { Block, Paper } from '../generated/wire';
import { plainSheet, plainText } from './plain';

const block = (role: Block['role'], ...cells: string[][]): Block => ({
  role, code: null, table: null, cells: cells.map((cell, index) => cell.map((text) => ({ text, lang: index === 0 ? 'en' : 'ar', dir: index === 0 ? 'ltr' : 'rtl' }))),
});
const paper: Paper = {
  title: 'Information sheet', form: 'page', short: [],
  columns: [{ lang: 'en', dir: 'ltr', tall: false, name: 'English' }, { lang: 'ar', dir: 'rtl', tall: true, name: 'العربية' }],
  parts: [[block('title', ['A letter'], ['رسالة']), block('body', ['Dear \u2068Example Office\u2069,'], ['إلى \u2068Example Office\u2069'])],
    [block('quiet', ['Read this aloud.'], ['اقرأ هذا.']), block('tick', ['Yes', 'No'], ['نعم', 'لا']), block('room', ['Their answer:'], ['جوابهم:'])]],
  foot: [block('urgent', ['Call or text 988'], ['اتصل بالرقم 988'])],
};

describe('a sheet as plain text', () => {
  it('is one column without small print and foot, with boxes and lines to write on, and without unseen marks', () => {
    const text = plainText(paper, 0);
    expect(text.split('\n\n')).toEqual(['A letter', 'Dear Example Office,', '[ ] Yes\n[ ] No', `Their answer:\n${'_'.repeat(40)}\n${'_'.repeat(40)}`]);
    expect(plainText(paper, 1)).toContain('[ ] نعم');
    expect(plainText(paper, 1)).not.toMatch(/[\u2066-\u2069]|988/);
  });

  it('is saved with all columns and what every page carries', () => {
    const text = plainSheet(paper);
    for (const part of ['A letter', 'Read this aloud.', 'رسالة', 'Call or text 988', 'اتصل بالرقم 988']) expect(text).toContain(part);
    expect(text.indexOf('A letter')).toBeLessThan(text.indexOf('رسالة'));
  });
});
