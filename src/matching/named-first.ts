import type { Lexicon } from '../text/index.ts';
import type { Asked } from './asked.ts';
import { namesOwnSubjects } from './judge-scope.ts';
import type { TopicScore } from './rank-topics.ts';
import type { TopicIndex } from './topic-index.ts';

/** So much further down stands a topic whose own subject the question never names. */
const UNNAMED = 0.2;

/**
 * Topics in their order, where the first one's own subject is not named ("are the permissions on a form logged?", taken for edits of it): all
 * such then stand further back. Where it is named they are near misses, and how near tells how sure the first one is.
 */
export function namedFirst(
  ranked: readonly TopicScore[],
  asked: Asked,
  index: TopicIndex,
  lexicon: Lexicon,
): readonly TopicScore[] {
  const isNamed = ({ topic }: TopicScore) => namesOwnSubjects(asked, topic, index, lexicon);
  const [first] = ranked;
  if (first === undefined || isNamed(first)) return ranked;
  return ranked
    .map((one) => (isNamed(one) ? one : { ...one, score: one.score - UNNAMED }))
    .sort((a, b) => b.score - a.score || a.topic - b.topic);
}
