import type { Figure } from '../../text/index.ts';

/** What a stated figure makes of an asked one. */
export type Verdict = 'yes' | 'no' | 'unsettled';

/**
 * Whether what the vendor states meets what the question asks ("logs kept at least 12 months" against "30 days to 3 months").
 * Several stated figures of the kind are a range, and a range says "it depends": it settles only when even its least figure meets.
 *
 * @returns null when the vendor states no figure that compares with the asked one.
 */
export function compareFigures(asked: Figure, stated: readonly Figure[]): Verdict | null {
  const comparable = stated.filter((figure) => sameKind(asked, figure));
  if (comparable.length === 0) return null;
  // "More than 30 days", where 30 are stated: near enough that whoever wrote it may not have meant to shut them out.
  if (asked.isStrict && comparable.some((figure) => figure.amount === asked.amount)) return 'unsettled';
  if (comparable.every((figure) => meets(asked, figure))) return 'yes';
  const isRange = new Set(comparable.map((figure) => figure.amount)).size > 1;
  return isRange ? 'unsettled' : 'no';
}

function sameKind(asked: Figure, stated: Figure): boolean {
  if (asked.sense === 'size') return stated.sense === 'size' && asked.unit === stated.unit;
  return asked.sense === stated.sense;
}

/** Shorter is better for how often and how soon, more is better for the rest, unless the sentence says which. */
function meets(asked: Figure, stated: Figure): boolean {
  const shorterIsBetter = asked.sense === 'period' || asked.sense === 'delay';
  if (asked.bound === 'exactly') {
    if (asked.sense === 'period') return stated.amount <= asked.amount;
    return asked.amount === stated.amount;
  }
  // "At least once a year" wants the period to be a year or less.
  const wantsMore = asked.sense === 'period' ? asked.bound === 'atMost' : asked.bound === 'atLeast';
  if (asked.sense === 'period' && asked.bound === 'atMost') return stated.amount <= asked.amount;
  if (asked.amount === stated.amount) return true;
  return wantsMore && !(shorterIsBetter && asked.bound === 'atLeast')
    ? stated.amount >= asked.amount
    : stated.amount <= asked.amount;
}
