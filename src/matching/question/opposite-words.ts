import type { Language } from '../../model/index.ts';

const known = new WeakMap<Language['opposites'], readonly string[]>();

/** Every word of a language's pairs of opposites. */
export function oppositeWords(opposites: Language['opposites']): readonly string[] {
  let words = known.get(opposites);
  if (!words) {
    words = opposites.flat(2);
    known.set(opposites, words);
  }
  return words;
}
