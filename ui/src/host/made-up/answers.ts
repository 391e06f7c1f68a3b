import type { Commands } from '../../generated/commands';
import type { Failure } from '../../generated/wire';

/** One function for each command. */
export type Answers = { [K in keyof Commands]: (request: Commands[K]['request']) => Commands[K]['answer'] };

export function notAllowed(): never {
  throw { code: 'not_allowed', args: {}, kind: 'passing' } satisfies Failure;
}
