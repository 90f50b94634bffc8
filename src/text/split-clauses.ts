/** A sentence in its parts: cut at commas, semicolons, colons, slashes between words, line breaks and the given joining words. */
export function splitClauses(sentence: string, joins: readonly string[]): string[] {
  const words = joins.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const mark =
    words === '' ? /[,;:?\n]|\s\/\s/u : new RegExp(`[,;:?\\n]|\\s/\\s|(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');
  return sentence.split(new RegExp(mark, 'giu')).filter((part) => /\p{L}/u.test(part));
}
