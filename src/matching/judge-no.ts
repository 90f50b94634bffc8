import type { AskedTerm } from './asked.ts';
import { type Candidacy, isSubjectMatter, wordsOf } from './candidacy.ts';

/** A subject that weighs so much of the heaviest is one of those the question is about. */
const MAIN = 0.75;

/**
 * What a no of the control says nothing of; null for any other reply, and where the no holds. Its own words must name a subject of the
 * question. "Single sign-on (SAML 2.0 or Entra ID)?": a no to the one says nothing of the other that a remark names. "Are your systems
 * connected to a central directory?": nor does it of a subject as weighty as the one that is met.
 */
export function strangeToNo({ asked, answer, isMet, isStated }: Candidacy): string | null {
  if (answer !== 'no') return null;
  const subjects = asked.own.filter(isSubjectMatter);
  if (!subjects.some(isStated)) return wordsOf(subjects);
  const heaviest = asked.own[0]?.weight ?? 0;
  const beside = new Set([...asked.requests.flat(), ...asked.scene]);
  const isStrange = (term: AskedTerm) => isSubjectMatter(term) && !isMet(term) && !beside.has(term);
  const strange =
    subjects.find((term) => isStrange(term) && term.weight >= MAIN * heaviest) ?? asked.remarks.flat().find(isStrange);
  return strange?.words ?? null;
}
