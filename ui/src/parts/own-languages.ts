import type { LanguageCode } from '../generated/wire';
import { SPOKEN } from './choices';

/** Further languages spoken by many in the United States, by their codes; their names come from the reader's language. */
const FURTHER: readonly LanguageCode[] = [
  'am', 'aym', 'bn', 'bs', 'my', 'ceb', 'chk', 'haw', 'he', 'prs', 'de', 'el', 'fa', 'ff', 'gu', 'ha', 'hr', 'hu', 'hy', 'id',
  'ig', 'ilo', 'it', 'jv', 'ka', 'km', 'kea', 'kek', 'ksw', 'ku', 'ln', 'lo', 'lkt', 'mam', 'mh', 'ml', 'mn', 'mr', 'ms', 'ne', 'nl',
  'nv', 'om', 'pl', 'ps', 'pt', 'qu', 'quc', 'rhg', 'ro', 'ru', 'rw', 'sm', 'so', 'sq', 'sr', 'sw', 'ti', 'to', 'tr', 'uk', 'uz', 'wo',
  'yi', 'yo', 'yue', 'zu',
];

/** Languages to choose from: those of the filter first, because people can ask for them. */
export const CHOOSABLE: readonly LanguageCode[] = [...SPOKEN, ...FURTHER.filter((code) => !SPOKEN.includes(code))];
