import type { Need } from '../generated/wire';

/** The tiles that stand on the first screen. */
export const FIRST_NEEDS: readonly Need[] = [
  'talk', 'sad', 'worry', 'sleep', 'grief', 'violence', 'substance', 'racism', 'lgbtq', 'young', 'therapist', 'pay',
];

/** The tiles behind "More needs". */
export const MORE_NEEDS: readonly Need[] = [
  'trauma', 'suicide', 'sexual_violence', 'baby', 'elders', 'newcomer', 'veteran', 'deaf', 'belonging', 'faith',
  'interpreter', 'unfair', 'basics', 'disaster', 'hospital', 'device_safety', 'change',
];
