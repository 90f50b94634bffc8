import type { TopicIndex } from './topic-index.ts';

const known = new WeakMap<TopicIndex, readonly (readonly number[])[][]>();

/**
 * The terms of each of a topic's texts, texts alike in all counted once. Only who links controls that name no topic asks, so they are
 * gathered from the terms' postings at the first call.
 */
export function entryTerms(topic: number, index: TopicIndex): readonly (readonly number[])[] {
  let byTopic = known.get(index);
  if (!byTopic) {
    byTopic = gather(index);
    known.set(index, byTopic);
  }
  return byTopic[topic]!;
}

function gather({ topics, weights, entryTopic, postingStart, postings }: TopicIndex): number[][][] {
  const entries: number[][] = Array.from(entryTopic, () => []);
  for (let term = 0; term < weights.length; term++)
    for (let at = postingStart[term]!; at < postingStart[term + 1]!; at++) entries[postings[at]!]!.push(term);
  const byTopic: number[][][] = topics.map(() => []);
  for (const [at, terms] of entries.entries()) byTopic[entryTopic[at]!]!.push(terms);
  return byTopic;
}
