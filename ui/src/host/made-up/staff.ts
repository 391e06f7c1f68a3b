import type { StaffAnswer, StaffRequest, TallyLine, TallySheet } from '../../generated/wire';

/** The number that opens the made-up staff door. */
export const MADE_UP_PIN = '481516';

const line = (need: TallyLine['need'], language: string, not_found: number, found: number | null, may_be_noise = false): TallyLine => ({
  need, language, not_found, found, may_be_noise,
});

/** What a made-up center has counted: as many lines as a page takes. */
export const TALLY: TallySheet = {
  quarter: '2026-Q3',
  made_on: '2026-11-26',
  lines: [
    line('sleep', 'ht', 74, 12),
    line('therapist', 'es', 58, 143),
    line('grief', 'vi', 46, null),
    line('pay', 'es', 45, 31),
    line('interpreter', 'ar', 41, null),
    line('elders', 'ko', 37, 15),
    line('lgbtq', 'fil', 33, null),
    line('belonging', 'zh', 28, 16),
    line('young', 'other', 19, null, true),
    line('faith', 'en', 14, null, true),
  ],
  hidden: 289,
  least: 10,
  margin: 9,
};

/** The staff door, made up. */
export function staffAnswer({ pin, wish }: StaffRequest): StaffAnswer {
  if (pin !== MADE_UP_PIN) return { outcome: 'wrong', wait_seconds: 0, tally: null, file: null };
  const file = wish === 'take_tally' ? 'numbers.csv' : wish === 'take_brief' ? 'numbers.pdf' : null;
  return { outcome: 'done', wait_seconds: 0, tally: wish === 'tally' ? TALLY : null, file };
}
