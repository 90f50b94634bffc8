/**
 * How much two words resemble one another, in [0, 1]: 1 minus their edit distance over the longer one's length. Places are spelled by
 * each language in its own way: Strasbourg and Estrasburgo give 0.7, Avast and Bitdefender 0.
 */
export function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  let row = Array.from({ length: other.length + 1 }, (_unused, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return 1 - row[other.length]! / longest;
}
