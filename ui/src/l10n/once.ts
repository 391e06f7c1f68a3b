type Part<T, O> = new (tags: string[], options: O) => T;

/** What was made so far. Few languages and forms are asked for in one visit. */
const made = new Map<string, unknown>();

/** A formatter of Intl, made once for a language and its options: making one takes longer than all that it will ever write. */
export function once<T extends object, O>(part: Part<T, O>, tags: string[], options: O): T {
  const key = JSON.stringify([part.name, tags, options]);
  const known = made.get(key);
  // The name of the part is in the key: nothing else was made under it.
  if (known instanceof part) return known;
  const one = new part(tags, options);
  made.set(key, one);
  return one;
}
