import { describe, expect, it } from 'vitest';
import type { Dispute, DisputedFact, ResourcePage } from '../generated/wire';
import { CARDS, pageOf } from '../host/sample';
import { disputedOf, shownDisputes } from './own-disputes';
import { CHOOSABLE } from './own-languages';
import { readableNumber } from './own-number';

const dispute = (fact: Dispute['fact']): Dispute => ({ fact, says: [] });
const page = (id: string, change: Partial<ResourcePage> = {}): ResourcePage => {
  const card = CARDS.find((each) => each.id === id);
  if (!card) throw new Error(`no ${id}`);
  return { ...pageOf(card), disputes: (['numbers', 'addresses', 'hours', 'status', 'area'] as const).map(dispute), ...change };
};
const facts = (of: ResourcePage): string[] => shownDisputes(of).map(({ fact }) => fact);

describe('where sources do not agree', () => {
  it('shows no number of what has ended or is closed, whatever another list says', () => {
    expect(facts(page('example-clinic'))).toEqual(['numbers', 'addresses', 'hours', 'status', 'area']);
    expect(facts(page('example-ended-line'))).toEqual(['status', 'area']);
    expect(facts(page('example-closed-practice'))).toEqual(['status', 'area']);
    const card = { ...page('example-ended-line').card, disputed: ['numbers', 'hours', 'status'] satisfies DisputedFact[] };
    expect(disputedOf(card)).toEqual(['status']);
    expect(disputedOf({ ...card, status: { state: 'available' } })).toEqual(['numbers', 'hours', 'status']);
  });

  it('leads nobody to a place that must stay secret', () => {
    expect(facts(page('example-clinic', { confidential: true }))).toEqual(['numbers', 'hours', 'status']);
  });
});

describe('a number that a source gives', () => {
  it('is written as people dial it, with every digit in its place', () => {
    expect(readableNumber('+13055550107')).toBe('1-305-555-0107');
    for (const other of ['988', '+442055550100', '305-555-0107', '+1305555010', '']) expect(readableNumber(other)).toBe(other);
  });
});

describe('the languages to choose from', () => {
  it('are each there once, as tags that a computer understands', () => {
    expect(new Set(CHOOSABLE).size).toBe(CHOOSABLE.length);
    expect(Intl.getCanonicalLocales([...CHOOSABLE])).toHaveLength(CHOOSABLE.length);
  });
});
