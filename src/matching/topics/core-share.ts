import type { Asked } from '../question/asked.ts';
import { CHARACTERISTIC } from './compile-entries.ts';
import { shareIn, type TopicIndex } from './topic-index.ts';

/** Share of the topic's characteristic words that the question has; it may pass 1 a little. */
export function coreShare(asked: Asked, index: TopicIndex, topic: number): number {
  let shared = 0;
  for (const { term, place } of asked.terms) {
    const share = shareIn(topic, term, index);
    if (share >= CHARACTERISTIC) shared += index.weights[term]! * share * (place >= 0 ? 1 : 0.5);
  }
  return shared / index.coreWeights[topic]!;
}
