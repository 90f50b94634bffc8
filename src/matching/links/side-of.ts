import { isTurnHeld } from '../guards/judge-direction.ts';
import { type TopicIndex, turns } from '../topics/topic-index.ts';
import type { Statement } from './read-statements.ts';

/** Two directions nearer than this to one another cannot be told apart by their words. */
const NEAR_DIRECTION = 0.03;
/** What a true sentence answers; null for "no change goes live before it is reviewed", neither a denial nor a claim of what it speaks of. */
export function sideSaid(sentence: Statement, topic: number, index: TopicIndex): 'yes' | 'no' | null {
  const { negated, limits } = sentence.asked;
  return negated && limits.length > 0 ? null : sideOf(sentence, topic, index);
}

/** A label that only names the thing ("ISO 27001 certificate") is as near to either direction, and speaks of the thing itself. */
export function sideOfName({ asked, topics }: Statement, topic: number): 'yes' | null {
  const found = topics.find((one) => one.topic === topic);
  if (!found || asked.negated || asked.cues.inversion !== undefined) return null;
  return found.straight >= ALIKE * found.nearest ? 'yes' : null;
}

/** What a true statement answers to the topic asked straight; null when its words fit both directions. */
export function sideOf({ asked, topics, affirmed }: Statement, topic: number, index: TopicIndex): 'yes' | 'no' | null {
  const found = topics.find((one) => one.topic === topic);
  if (!found) return null;
  // A phrasing that denies as the statement does says the same; any other says what the statement denies.
  const denied = asked.negated && Math.max(found.straight, found.inverse) < ALIKE * found.nearest;
  const { straight, inverse } = denied ? (affirmed.find((one) => one.topic === topic) ?? found) : found;
  if (Math.abs(straight - inverse) < NEAR_DIRECTION) return null;
  const side = straight > inverse ? 'yes' : 'no';
  // "It records every export", near "are exports left unrecorded?": without what turns that one round it says nothing of the kind.
  if (side === 'no' && !isTurnHeld(asked, found, index)) return null;
  // "Outside France", read as "in France": a word that only the other direction uses speaks against the nearer phrasing.
  const turning = side === 'yes' ? asked.own.filter(({ term }) => turns(term, topic, index)) : [];
  // "Never leave the EU": denied and turned round, it says what the nearer phrasing does.
  if (denied && turning.length > 0) return 'yes';
  if (turning.some(({ key }) => key.startsWith('c:'))) return null;
  return denied ? opposite(side) : side;
}

/** A phrasing about as near as the nearest of all. */
const ALIKE = 0.75;

export function opposite(position: 'yes' | 'no'): 'yes' | 'no' {
  return position === 'yes' ? 'no' : 'yes';
}
