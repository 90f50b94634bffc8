import type { Language } from '../../model/index.ts';
import { findExpressions } from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import { placePhrases } from '../question/expression-pattern.ts';
import type { TopicScore } from '../topics/rank-topics.ts';
import { type TopicIndex, turns } from '../topics/topic-index.ts';
import type { Candidacy } from './candidacy.ts';

/**
 * "No backup is kept without encryption", "no change goes live before it is reviewed": two denials, or one up to a limit, may undo or only
 * repeat one another, and no likeness of words tells which.
 */
export function deniesTwice(asked: Asked): boolean {
  const { negation = [], limit = [] } = asked.cues;
  const isLimited = asked.limits.length > 0 && startOf(negation, asked.text) < startOf(limit, asked.text);
  return asked.negated && (negation.length > 1 || isLimited);
}

/**
 * "Are your backups not encrypted?": whether a yes or a no to such a question denies, no two people agree. The word that denies the main
 * verb; null where only what is joined to it is denied ("even if we do not use it"), and in a statement.
 */
export function deniesPlainly({ text, asks, negated }: Asked, { cues }: Language): string | null {
  if (!negated || asks !== 'position' || !text.includes('?')) return null;
  const [joined] = placePhrases(text, [...cues.limit, ...cues.relative, ...cues.supposing]);
  const main = text.slice(0, joined?.index ?? text.length);
  return findExpressions(main, cues.plainNot)[0] ?? null;
}

/** Where the first of the expressions stands in the text; nowhere is before everything. */
function startOf(expressions: readonly string[], text: string): number {
  const [first] = placePhrases(text, expressions);
  return first?.index ?? -1;
}

/** Two directions nearer than this to one another cannot be told apart by their words. */
const NEAR_DIRECTION = 0.03;
/** Where only one side of a pair ("public") turns the question, the turned phrasing must be nearer by this. */
const FAR_DIRECTION = 0.1;
/** A direction is known from phrasings about as near as the nearest of all, or not at all. */
const SUPPORT = 0.6;

/** Whether the words tell which way the topic is asked; `opposite` is the word whose contrary the control states, null without any. */
export function isDirectionClear(candidacy: Candidacy, opposite: string | null, index: TopicIndex): boolean {
  const { asked, found } = candidacy;
  const { nearest, straight, inverse, marked, turned } = found;
  if (turned && inverse >= ECHOED * nearest && lacksMeasure(candidacy)) return true;
  if (Math.max(straight, inverse) < SUPPORT * nearest) return false;
  // Nothing that turns it is known, yet it is far nearer to what asks the other way round: "over the open internet?".
  if (!marked) return inverse - straight < FAR_DIRECTION;
  if (turned && !isTurnHeld(asked, found, index)) return opposite !== null && inverse - straight >= FAR_DIRECTION;
  // "Outside France", read as "in France": a word that only the other direction uses speaks against the nearer phrasing.
  const isTelling = ({ key }: AskedTerm) => key.startsWith('c:') || asked.cues.inversion !== undefined;
  const isTurning = (term: AskedTerm) => isTelling(term) && turns(term.term, found.topic, index);
  // "Are they left unencrypted?": where such a word turns it and nothing denies it, no likeness needs to tell.
  const isTold = turned && !asked.negated && asked.cues.inversion !== undefined && asked.own.some(isTurning);
  if (isTold && asked.cues.alternative === undefined) return true;
  if (Math.abs(straight - inverse) < NEAR_DIRECTION) return false;
  return turned || asked.negated || !asked.own.some(isTurning);
}

/** "Can support read our data without our consent?", of consent: what the topic is about is said not to be there, and nothing else is denied. */
function lacksMeasure({ asked, isCentral }: Candidacy): boolean {
  return (
    asked.cues.negation?.length === 1 &&
    asked.lacking.some((terms) => terms.some((term) => term.isSubject && isCentral(term)))
  );
}

/** Less near than this, by what is nearest of all, what asks the other way round is no echo of the question. */
const ECHOED = 0.4;

/** Of what turns the nearest turned phrasing, so much by weight must stand in the question. */
const TURN_HELD = 0.5;

/** "Can we erase it for good?" is near "can only your team erase it for good?", but lacks what turns that one round. */
export function isTurnHeld(asked: Asked, { topic, inverseEntry }: TopicScore, index: TopicIndex): boolean {
  if (asked.negated || asked.cues.inversion !== undefined) return true;
  const turning = asked.own.filter(({ term }) => turns(term, topic, index) && holds(inverseEntry, term, index));
  const held = turning.reduce((sum, { term }) => sum + index.weights[term]!, 0);
  return held >= TURN_HELD * index.entryTurn[inverseEntry]!;
}

/** Whether an entry holds a term. */
function holds(entry: number, term: number, { postings, postingStart }: TopicIndex): boolean {
  return postings.subarray(postingStart[term], postingStart[term + 1]).includes(entry);
}
