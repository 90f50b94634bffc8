import type { Asked } from './read-question.ts';
import type { TopicIndex } from './topic-index.ts';

/** Share of the topic's characteristic words that the question has; it may pass 1 a little. */
export function coreShare(asked: Asked, index: TopicIndex, topic: number): number {
  const affinity = index.affinityOf(topic);
  let shared = 0;
  for (const { term, place } of asked.terms) {
    const share = term < 0 ? 0 : (affinity.get(term) ?? 0);
    if (share >= CHARACTERISTIC) shared += index.weights[term]! * share * (place >= 0 ? 1 : 0.5);
  }
  return shared / coreWeight(index, affinity);
}

/** Only what at least this share of the phrasings have is characteristic of a topic. */
const CHARACTERISTIC = 0.2;

const coreWeights = new WeakMap<ReadonlyMap<number, number>, number>();

function coreWeight(index: TopicIndex, affinity: ReadonlyMap<number, number>): number {
  let known = coreWeights.get(affinity);
  if (known === undefined) {
    let sum = 0;
    for (const [term, share] of affinity) if (share >= CHARACTERISTIC) sum += index.weights[term]! * share;
    known = Math.max(sum, 1);
    coreWeights.set(affinity, known);
  }
  return known;
}
