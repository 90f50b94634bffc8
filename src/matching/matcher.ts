import type { Lexicon } from '../text/index.ts';
import type { ConfidenceModel } from './controls/confidence.ts';
import type { LinkedKnowledge } from './links/linked-knowledge.ts';
import type { TopicWeights } from './topics/rank-topics.ts';
import type { TopicIndex } from './topics/topic-index.ts';

/** Everything the matcher needs, built once a run. */
export interface Matcher {
  readonly lexicon: Lexicon;
  readonly index: TopicIndex;
  readonly knowledge: LinkedKnowledge;
  readonly topicWeights: TopicWeights;
  readonly confidence: ConfidenceModel;
}
