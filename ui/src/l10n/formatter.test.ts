import { catalogueOf } from '../host/memory';
import { describe, expect, it } from 'vitest';
import type { Catalogue, TextStatus } from '../generated/wire';
import { bare, Words } from './codes';
import { CatalogueFormatter } from './formatter';

function speak(tag: string, ftl: string, standing: TextStatus = 'machine', differs: Record<string, TextStatus> = {}): Words {
  const direction = tag === 'ar' ? 'rtl' : 'ltr';
  const catalogue: Catalogue = { layers: [{ tag, direction, tall: false, ftl, standing, differs }], notices: [] };
  return new Words(new CatalogueFormatter(catalogue));
}

describe('saying a message', () => {
  it('falls back to English for one message and says that it did', () => {
    const said = speak('es', 'find-title = ¿Qué necesitas?');
    expect(said.findTitle()).toMatchObject({ text: '¿Qué necesitas?', lang: 'es' });
    expect(said.findClear()).toMatchObject({ text: 'Clear', lang: 'en', dir: 'ltr', status: 'trusted' });
  });

  it('falls back rather than show a raw placeholder', () => {
    expect(speak('es', 'find-count = { $contar } que pueden ayudar.').findCount({ count: 3 }).lang).toBe('en');
    expect(speak('es', 'app-name = { -no-such-term }').appName()).toMatchObject({ text: 'Many Doors', lang: 'en' });
  });

  it('stands when the whole catalogue is rubbish', () => {
    expect(speak('es', '}}}} = {{{{').findTitle().text).toBe('What do you need?');
    expect(new Words(new CatalogueFormatter(null)).findTitle().text).toBe('What do you need?');
    expect(speak('not a tag at all', 'find-title = Ɐ').findTitle().text).toBe('Ɐ');
  });

  it('never lets an unread translation of critical words stand alone', () => {
    const ftl = 'crisis-strip = ¿En peligro ahora?\nfind-clear = Borrar';
    expect(speak('es', ftl).crisisStrip().source).toEqual({ text: 'In danger now?', lang: 'en' });
    expect(speak('es', ftl).findClear().source).toBeNull();
    expect(speak('es', ftl, 'machine', { 'crisis-strip': 'trusted' }).crisisStrip().source).toBeNull();
    expect(speak('es', ftl, 'trusted', { 'crisis-strip': 'source_changed' }).crisisStrip().source?.lang).toBe('en');
  });

  it('takes the plural of the language and the digits that phone numbers are written in', () => {
    const ftl = 'find-count = { $count ->\n    [two] اثنان: { $count }\n    [few] قليل: { $count }\n   *[other] غير ذلك: { $count }\n    }';
    expect(bare(speak('ar', ftl).findCount({ count: 2 }))).toBe('اثنان: 2');
    expect(bare(speak('ar', ftl).findCount({ count: 7 }))).toBe('قليل: 7');
    expect(bare(speak('ar', ftl).findCount({ count: 1200 }))).toMatch(/1.?200/);
  });

  it('leaves a phone number exactly as it is', () => {
    for (const tag of ['ar', 'es', 'ht', 'ko']) {
      const said = speak(tag, 'card-send-any = { $number }').cardSendAny({ number: '1-877-565-8860' });
      expect(bare(said)).toBe('1-877-565-8860');
      expect(bare(speak(tag, 'card-send-any = { $number }').cardSendAny({ number: '741741' }))).toBe('741741');
    }
  });

  it('isolates what it puts in, and takes the marks away for labels and the clipboard', () => {
    const said = speak('ar', 'card-copy-about = نسخ { $what }').cardCopyAbout({ what: '988' });
    expect(said.text).toContain('\u2068988\u2069');
    expect(bare(said)).toBe('نسخ 988');
  });

  it('says distances no finer than they are known, kilometers first where readers use them', () => {
    const marks = /[\u2066-\u2069]/g;
    const far = (tag: string, meters: number): string =>
      new Words(new CatalogueFormatter(catalogueOf(tag))).distance(meters).text.replaceAll(marks, '');
    expect(far('en', 300)).toBe('less than 5 miles (8 kilometers) away');
    expect(far('en', 20_000)).toBe('about 12 miles (20 kilometers) away');
    expect(far('es', 20_000)).toMatch(/20 kilómetros.*12 millas/);
    expect(far('ht', 20_000)).toMatch(/20\s?km.*12\s?mi/);
  });
});
