import type { Candidacy } from './candidacy.ts';
import type { Asked, AskedTerm } from './read-question.ts';
import { type TopicIndex, turns } from './topic-index.ts';

/** "No backup is kept without encryption": two different denials may undo or only repeat one another, and no likeness of words tells which. */
export function deniesTwice(asked: Asked): boolean {
  return asked.negated && (asked.cues.negation ?? []).length > 1;
}

/** Two directions nearer than this to one another cannot be told apart by their words. */
const NEAR_DIRECTION = 0.03;
/** A direction is known from phrasings about as near as the nearest of all, or not at all. */
const SUPPORT = 0.6;

export function isDirectionClear({ asked, found }: Candidacy, index: TopicIndex): boolean {
  const { nearest, straight, inverse, marked, turned } = found;
  if (Math.max(straight, inverse) < SUPPORT * nearest) return false;
  if (!marked) return true;
  if (Math.abs(straight - inverse) < NEAR_DIRECTION) return false;
  // "Outside France", read as "in France": a word that only the other direction uses speaks against the nearer phrasing.
  const isTurning = (term: AskedTerm) => turns(term.term, found.topic, index);
  return turned || asked.negated || !asked.own.some((term) => term.key.startsWith('c:') && isTurning(term));
}
