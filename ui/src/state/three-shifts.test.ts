import { describe, expect, it } from 'vitest';
import { ThreeShifts } from './three-shifts';

function pressed(keys: ThreeShifts, at: number): boolean {
  keys.down('Shift', false);
  return keys.up('Shift', at);
}

describe('three presses of Shift', () => {
  it('count when they come within five seconds, and then begin anew', () => {
    const keys = new ThreeShifts();
    expect([pressed(keys, 0), pressed(keys, 2000), pressed(keys, 4900)]).toEqual([false, false, true]);
    expect(pressed(keys, 5000)).toBe(false);
  });

  it('do not count when they are slow', () => {
    const keys = new ThreeShifts();
    expect([pressed(keys, 0), pressed(keys, 3000), pressed(keys, 5100)]).toEqual([false, false, false]);
    expect(pressed(keys, 7000)).toBe(true);
  });

  it('are not those that make capital letters', () => {
    const keys = new ThreeShifts();
    for (const at of [0, 100, 200]) {
      keys.down('Shift', false);
      keys.down('A', false);
      expect(keys.up('A', at)).toBe(false);
      expect(keys.up('Shift', at)).toBe(false);
    }
  });

  it('begin anew after any other key and after the mouse', () => {
    const keys = new ThreeShifts();
    pressed(keys, 0);
    pressed(keys, 1);
    keys.down('x', false);
    expect(pressed(keys, 2)).toBe(false);
    pressed(keys, 3);
    keys.pointer();
    expect(pressed(keys, 4)).toBe(false);
  });

  it('are one press each however long the key is held', () => {
    const keys = new ThreeShifts();
    keys.down('Shift', false);
    for (let n = 0; n < 20; n += 1) keys.down('Shift', true);
    expect(keys.up('Shift', 900)).toBe(false);
    pressed(keys, 1000);
    expect(pressed(keys, 1100)).toBe(true);
  });
});
