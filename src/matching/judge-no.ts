import { type Candidacy, isSubjectMatter } from './candidacy.ts';
import type { AskedTerm } from './read-question.ts';

/** A no of which the control's own words name no subject of the question may be a no to something else. */
export function isUnsaidNo({ asked, answer, isStated }: Candidacy): boolean {
  return answer === 'no' && !asked.own.some((term) => isSubjectMatter(term) && isStated(term));
}

/** A subject that weighs so much of the heaviest is one of those the question is about. */
const MAIN = 0.75;

/**
 * "Single sign-on (SAML 2.0 or Entra ID)?": a no to the one says nothing of the other that a remark names. "Are your systems connected
 * to a central directory?": nor does it of a subject as weighty as the one that is met.
 */
export function isNoToAnother({ asked, answer, isMet }: Candidacy): boolean {
  if (answer !== 'no') return false;
  const isStrange = (term: AskedTerm) => isSubjectMatter(term) && !isMet(term);
  const heaviest = asked.own[0]?.weight ?? 0;
  const requested = new Set(asked.requests.flat());
  return (
    asked.own.some((term) => isStrange(term) && term.weight >= MAIN * heaviest && !requested.has(term)) ||
    asked.remarks.some((terms) => terms.some((term) => isStrange(term) && !requested.has(term)))
  );
}
