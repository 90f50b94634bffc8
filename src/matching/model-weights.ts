import type { ConfidenceModel } from './confidence.ts';
import type { TopicWeights } from './rank-topics.ts';

/** First values, chosen by hand; scripts/fit writes fitted ones. */
export const TOPIC_WEIGHTS: TopicWeights = { nearest: 0.7, likelihood: 1 };

export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: -9,
  weights: {
    mass: 3,
    margin: 1.5,
    nearest: 2.5,
    explained: 2,
    unbroken: 1,
    subjects: 1,
    core: 1,
    direct: 0.5,
    trust: 0.5,
    clear: 1,
  },
  slope: 1,
  shift: 0,
};
