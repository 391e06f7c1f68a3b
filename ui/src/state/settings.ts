import type { Settings } from '../generated/wire';

/** Those of somebody who has chosen nothing yet. */
export const FIRST_SETTINGS: Readonly<Settings> = {
  locale: null,
  text_size: 100,
  theme: 'system',
  reduce_motion: false,
  leave_keys_off: false,
  leave_told: false,
  speak_moves: false,
  speech_speed: 'usual',
};
