import { LETTERS } from './letters.ts';

/** A sentence in its parts: cut at commas, semicolons, colons, slashes between words, line breaks and the given joining words. */
export function splitClauses(sentence: string, joins: readonly string[]): string[] {
  let marks = known.get(joins);
  if (!marks) {
    marks = marksOf(joins);
    known.set(joins, marks);
  }
  return sentence.split(marks).filter((part) => /\p{L}/u.test(part));
}

/** By list: a language's is the same one for every sentence. */
const known = new WeakMap<readonly string[], RegExp>();

function marksOf(joins: readonly string[]): RegExp {
  const words = joins.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`[,;:?\\n]|\\s/\\s${words === '' ? '' : `|(?<![${LETTERS}])(?:${words})(?![${LETTERS}])`}`, 'gi');
}
