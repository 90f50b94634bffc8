import type { Matcher } from '../matcher.ts';
import type { AskedTerm } from '../question/asked.ts';
import { isInverted, type RankedControl, straightReply } from './rank-controls.ts';

/**
 * Whether a control says the same, yes or no, of what a term names: "no certification" answers for SOC 2 as for ISO 27001, where the
 * control settles both topics so.
 */
export function answeredAlike(best: RankedControl, { knowledge }: Matcher): (term: AskedTerm) => boolean {
  const reply = straightReply(best, knowledge);
  if ((reply !== 'yes' && reply !== 'no') || isInverted(best)) return () => false;
  const terms = knowledge.termsAnswered(best.control, reply);
  return ({ term }) => terms.has(term);
}

/** The first of the other controls that gives the same yes or no to all that the terms of a part name; null when none does. */
export function partnerFor(
  terms: readonly AskedTerm[],
  best: RankedControl,
  all: readonly RankedControl[],
  { knowledge }: Matcher,
): string | null {
  const reply = straightReply(best, knowledge);
  if ((reply !== 'yes' && reply !== 'no') || terms.length === 0 || isInverted(best)) return null;
  const partner = all.find(({ control, link }) => {
    if (control === best.control || !link?.settles) return false;
    const answered = knowledge.termsAnswered(control, reply);
    return terms.every(({ term }) => answered.has(term));
  });
  return partner?.control ?? null;
}
