import type { Commands } from '../generated/commands';
import type { Failure } from '../generated/wire';

/** Every single thing the window may ask of the program around it. */
export interface Host {
  /** Asks the core. Rejects with a [`Failure`] and nothing else. */
  call<K extends keyof Commands>(name: K, request: Commands[K]['request']): Promise<Commands[K]['answer']>;
  /** Puts text on the clipboard; false when that did not work. */
  copy(text: string): Promise<boolean>;
}

/** Whatever was thrown, as a failure a person can be told about. */
export function asFailure(thrown: unknown): Failure {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'kind' in thrown) return thrown as Failure;
  return { code: 'internal', args: {}, kind: 'fault' };
}
