/**
 * True when one word becomes the other by at most `limit` letters inserted, dropped, changed or swapped with their
 * neighbour (optimal string alignment distance). Stops early: made for header words, not for prose.
 */
export function isWithinEdits(one: string, other: string, limit: number): boolean {
  if (Math.abs(one.length - other.length) > limit) return false;
  const [own, wanted] = withoutSharedEnds(one, other);
  if (own.length === 0 || wanted.length === 0) return true;
  // One edit mends the first and the last letter only where there is none between them.
  if (limit === 1 && (own.length > 2 || wanted.length > 2)) return false;
  let before: number[] = [];
  let above = Array.from({ length: wanted.length + 1 }, (_, index) => index);
  for (let i = 1; i <= own.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= wanted.length; j++) {
      const same = own[i - 1] === wanted[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && own[i - 1] === wanted[j - 2] && own[i - 2] === wanted[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return false;
    before = above;
    above = row;
  }
  return above[wanted.length]! <= limit;
}

/** What is left of both words where they differ: the same letters at either end cost no edit. */
function withoutSharedEnds(one: string, other: string): [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
