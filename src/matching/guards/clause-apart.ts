import type { Asked, AskedTerm } from '../question/asked.ts';
import { type Candidacy, isSubjectMatter, QUESTION_WORD, wantsWords, weightOf } from './candidacy.ts';

/** A clause with at least this share of the question's weight asks for something of its own... */
const OWN_WEIGHT = 0.25;
/** ...a clause of which nothing at all is met, with less... */
const ALL_UNMET = 0.1;
/** ...and when less than this share of it is met, for something that the topic does not hold. */
const MET = 0.34;

/**
 * The terms of the heaviest clause that neither topic nor control speaks of; null when each clause is met. One clause alone is never
 * apart; words that only ask need no answer.
 */
export function clauseApart(
  { clauses, asking, scene }: Pick<Asked, 'clauses' | 'asking' | 'scene'>,
  isMet: (term: AskedTerm) => boolean,
): readonly AskedTerm[] | null {
  if (clauses.length < 2) return null;
  const answerable = clauses.map((clause) =>
    clause.filter((term) => isMet(term) || !(asking.includes(term) || scene.includes(term))),
  );
  const total = answerable.reduce((sum, clause) => sum + weightOf(clause), 0);
  const apart = answerable.filter((clause) => {
    const met = weightOf(clause.filter(isMet));
    if (asksOfOthers(clause, isMet)) return false;
    return (
      clause.length > 0 &&
      weightOf(clause) >= (met === 0 ? ALL_UNMET : OWN_WEIGHT) * total &&
      met < MET * weightOf(clause)
    );
  });
  const [heaviest] = apart.sort((a, b) => weightOf(b) - weightOf(a));
  return heaviest ?? null;
}

/** "If a record is deleted by mistake, how long do you still hold it?": the clause asks what the topic asks, of what another clause names. */
function asksOfOthers(clause: readonly AskedTerm[], isMet: (term: AskedTerm) => boolean): boolean {
  const isMetQuestion = (term: AskedTerm) => term.key.startsWith(QUESTION_WORD) && isMet(term);
  return clause.some(isMetQuestion) && !clause.some((term) => isSubjectMatter(term) && !isMet(term));
}

/**
 * A clause of a question that wants words, not a position, whose subjects neither the control states nor its topic is asked about: it
 * would be left unanswered. One without any subject ("how long does it last") asks of the others'.
 */
export function clauseUnstated({ asked, answer, isStated, isMet, isUsual }: Candidacy): readonly AskedTerm[] | null {
  if (!wantsWords(asked)) return null;
  const silent = asked.clauses.find((terms, at) => {
    if (answer === 'value' && asksOfOthers(terms, isMet)) return false;
    const strange = terms.filter((term) => !isMet(term) && !asked.asking.includes(term));
    if (at > 0 && strange.length > 1 && 2 * strange.length >= terms.length) return true;
    // "And how long is it held?": where the value is the answer, the clause that asks for it is the question itself.
    if (answer === 'value' && terms.some((term) => term.key.startsWith(QUESTION_WORD) && isUsual(term))) return false;
    const subjects = terms.filter((term) => isSubjectMatter(term) && !asked.asking.includes(term));
    return subjects.length > 0 && !terms.some(isStated) && !subjects.every(isUsual);
  });
  return silent ?? null;
}

/**
 * What is asked before an aside that alone the control speaks of: "do staff work from home? If so, by VPN?" is not answered by the VPN. A third
 * party that is named first is answered with the rest.
 */
export function askedBeforeAside({ asked, isStated, isCentral }: Candidacy): readonly AskedTerm[] | null {
  const aside = new Set(asked.asides.flat());
  const first = asked.own.filter((term) => isSubjectMatter(term) && !aside.has(term));
  if (first.length === 0 || asked.providers.length > 0 || ![...aside].some(isStated)) return null;
  const spoken = first.filter((term) => isStated(term) || isCentral(term));
  return 2 * weightOf(spoken) >= weightOf(first) ? null : first;
}
