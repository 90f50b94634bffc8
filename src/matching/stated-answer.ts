import type { Control, Reply } from '../model/index.ts';
import type { Statement, Statements } from './read-statements.ts';
import { type TopicIndex, turns } from './topic-index.ts';
import { leadIn, scoreIn } from './weigh-link.ts';

/** What a control answers to a topic asked straight: its status, or a reply of the topic's own; null where its words leave it open. */
export type StatedAnswer = { readonly own?: Reply } | null;

/** Two directions nearer than this to one another cannot be told apart by their words. */
const NEAR_DIRECTION = 0.03;
/** A label speaks of a topic that comes this near to leading the others; then its status does. */
const SPOKEN_OF = 0.35;

/**
 * The status answers what the label says; each sentence of the comment is true by itself. Where both speak of the topic they must
 * agree. A limit, a plan or "not applicable" holds for the label, and for the one sentence beside it.
 */
export function statedAnswer(
  control: Control,
  { label, sentences, isOneSentence }: Statements,
  topic: number,
  index: TopicIndex,
): StatedAnswer {
  const { status } = control;
  const best = bestOf(sentences, topic);
  const said = best && sideOf(best, topic, index);
  const isLabelled = leadIn(label, topic) >= SPOKEN_OF;
  const isOfAnother = !isLabelled && (best?.namesAnother ?? false);
  if (status.kind === 'value') {
    const { asks } = index.topics[topic]!;
    if (asks === 'value' || asks === 'description') return {};
    return said && !isOfAnother ? { own: said } : null;
  }
  if (isOfAnother) return null;
  const { position } = status;
  const isSpoken = isLabelled && !isBounded(label);
  const labelled = isSpoken ? sideOf(label, topic, index) : null;
  if (position !== 'yes' && position !== 'no') {
    if (labelled === 'no') return null;
    return isOneSentence || (labelled === 'yes' && scoreOf(label, topic) >= scoreOf(best, topic)) ? {} : null;
  }
  const byLabel = labelled && (labelled === 'yes' ? position : opposite(position));
  if (byLabel && said && byLabel !== said) return null;
  // What the words say against the status may be an aside ("not certified, but built in line with it"): that is for a person.
  return (byLabel ?? said) === position ? {} : null;
}

/** "Location outside France": what such a label says of the topic holds within its limit alone. */
function isBounded({ asked }: Statement): boolean {
  return asked.limits.length > 0 || (asked.cues.contrast ?? []).length > 0;
}

function bestOf(sentences: readonly Statement[], topic: number): Statement | undefined {
  let best: Statement | undefined;
  let most = 0;
  for (const sentence of sentences) {
    const score = scoreOf(sentence, topic);
    if (score <= most) continue;
    best = sentence;
    most = score;
  }
  return best;
}

function scoreOf(statement: Statement | undefined, topic: number): number {
  return (statement && scoreIn(statement, topic)?.score) ?? 0;
}

/** What a true statement answers to the topic asked straight; null when its words fit both directions. */
function sideOf({ asked, topics, affirmed }: Statement, topic: number, index: TopicIndex): 'yes' | 'no' | null {
  const found = topics.find((one) => one.topic === topic);
  if (!found) return null;
  // A phrasing that denies as the statement does says the same; any other says what the statement denies.
  const denied = asked.negated && Math.max(found.straight, found.inverse) < ALIKE * found.nearest;
  const { straight, inverse } = denied ? (affirmed.find((one) => one.topic === topic) ?? found) : found;
  if (Math.abs(straight - inverse) < NEAR_DIRECTION) return null;
  const side = straight > inverse ? 'yes' : 'no';
  // "Outside France", read as "in France": a word that only the other direction uses speaks against the nearer phrasing.
  if (side === 'yes' && asked.own.some(({ term, key }) => turns(term, topic, index) && key.startsWith('c:')))
    return null;
  return denied ? opposite(side) : side;
}

/** A phrasing about as near as the nearest of all. */
const ALIKE = 0.75;

function opposite(position: 'yes' | 'no'): 'yes' | 'no' {
  return position === 'yes' ? 'no' : 'yes';
}
