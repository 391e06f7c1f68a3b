import { describe, expect, it } from 'vitest';
import { CHECK } from '../host/sample';
import { Check, GROUPS, KINDS, statementsFor } from './check.svelte';
import { today } from './today';

describe('a check of an organization', () => {
  it('has statements of every group for every kind, and keeps the answers to those of its kind', () => {
    for (const kind of KINDS) expect(new Set(statementsFor(kind).map(({ group }) => group)), kind).toEqual(new Set(GROUPS));
    const check = new Check();
    check.kind = 'research';
    const [first] = check.statements;
    check.rate(first?.id ?? '', { answer: 'partly' });
    check.rate(first?.id ?? '', { answer: 'partly', evidence: 'A page' });
    expect(check.answered).toBe(1);
    expect(check.saved()).toEqual({ kind: 'research', organization: '', date: today(), ratings: { [first?.id ?? '']: { answer: 'partly', evidence: 'A page', owner: '', until: '' } } });
    check.kind = 'clinic';
    const only = statementsFor('research').find(({ kinds }) => !kinds.includes('clinic'));
    check.rate(only?.id ?? '', { answer: 'met' });
    expect(check.saved().ratings).not.toHaveProperty(only?.id ?? '');
  });

  it('goes on with a saved one where nothing was answered, and compares with it where something was', () => {
    const check = new Check();
    check.take(CHECK);
    expect([check.organization, check.answered, check.earlier]).toEqual(['Example Street Clinic', 4, CHECK]);
    const begun = new Check();
    begun.rate('leader-named', { answer: 'met' });
    begun.take(CHECK);
    expect([begun.organization, begun.answered, begun.earlier]).toEqual(['', 1, CHECK]);
  });

  it('opens one of today to go on with, and does not compare it with itself', () => {
    const check = new Check();
    check.rate('leader-named', { answer: 'met' });
    check.take({ ...CHECK, date: today() });
    expect([check.rating('leader-named')?.answer, check.earlier]).toEqual(['not', null]);
  });

  it('is gone when the window is left', () => {
    const check = new Check();
    check.take(CHECK);
    check.clear();
    expect([check.answered, check.organization, check.earlier]).toEqual([0, '', null]);
  });
});
