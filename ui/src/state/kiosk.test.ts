import { describe, expect, it, vi } from 'vitest';
import type { KioskFacts, KioskMoment, KioskSign } from '../generated/wire';
import { memoryHost } from '../host/memory';
import { Kiosk } from './kiosk.svelte';

const FACTS: KioskFacts = { languages: [], attract_seconds: 4, centre: null, printing: false, tally: false, staff: false };

function kiosk(answer: (sign: KioskSign) => KioskMoment) {
  const told: KioskSign[] = [];
  let now = 0;
  const host = memoryHost({ kiosk_event: ({ sign }) => { told.push(sign); return answer(sign); } });
  return { kiosk: new Kiosk(host, FACTS, () => now), told, later: (ms: number) => (now += ms) };
}

describe('a kiosk', () => {
  it('begins a visit with the first touch, and tells of one a second', async () => {
    const { kiosk: each, told, later } = kiosk(() => ({ phase: 'visit', seconds_left: 0 }));
    each.touched();
    expect(each.phase).toBe('visit');
    each.touched();
    later(500);
    each.touched();
    later(600);
    each.touched();
    await vi.waitFor(() => expect(told).toEqual(['touched', 'touched']));
  });

  it('takes any sign of a person for an answer to its question, at once', async () => {
    const { kiosk: each, told } = kiosk((sign) => (sign === 'nothing' ? { phase: 'warning', seconds_left: 20 } : { phase: 'visit', seconds_left: 0 }));
    each.touched();
    await each.say('nothing');
    expect([each.phase, each.secondsLeft]).toEqual(['warning', 20]);
    each.touched();
    expect(each.phase).toBe('visit');
    await vi.waitFor(() => expect(told).toEqual(['touched', 'nothing', 'stay']));
  });

  it('asks every second, and stops when it is told to', async () => {
    vi.useFakeTimers();
    const { kiosk: each, told } = kiosk(() => ({ phase: 'attract', seconds_left: 0 }));
    const stop = each.watch();
    await vi.advanceTimersByTimeAsync(3000);
    stop();
    await vi.advanceTimersByTimeAsync(3000);
    vi.useRealTimers();
    expect(told).toEqual(['nothing', 'nothing', 'nothing']);
  });
});
