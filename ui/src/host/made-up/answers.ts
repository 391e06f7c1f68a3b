import type { Commands } from '../../generated/commands';
import type { Failure } from '../../generated/wire';

/** One function for each command; a long task may take its time. */
export type Answers = { [K in keyof Commands]: (request: Commands[K]['request']) => Commands[K]['answer'] | Promise<Commands[K]['answer']> };

export function notAllowed(): never {
  throw { code: 'not_allowed', args: {}, kind: 'passing' } satisfies Failure;
}
