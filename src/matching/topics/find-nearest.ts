import type { Asked } from '../question/asked.ts';
import type { TopicIndex } from './topic-index.ts';

/** Fills `index.near` by topic and `index.metTopics` with the topics that have a phrasing sharing a term; returns how many. */
export function findNearest(asked: Asked, index: TopicIndex): number {
  // Flat arrays for all entries, cleared after use, are several times faster than maps of those met.
  const { dot, near, inverseEntry, metEntries, metTopics, entryTopic, entryKind, entryNorm, postings, postingStart } =
    index;
  let entries = 0;
  for (const { term, weight } of asked.terms) {
    if (term < 0) continue;
    const product = weight * index.weights[term]!;
    const end = postingStart[term + 1]!;
    for (let at = postingStart[term]!; at < end; at++) {
      const entry = postings[at]!;
      const before = dot[entry]!;
      if (before === 0) metEntries[entries++] = entry;
      dot[entry] = before + product;
    }
  }
  let topics = 0;
  for (let at = 0; at < entries; at++) {
    const entry = metEntries[at]!;
    const topic = entryTopic[entry]!;
    const cosine = dot[entry]! / (asked.norm * entryNorm[entry]!);
    dot[entry] = 0;
    const before = near.nearest[topic]!;
    if (before === 0) metTopics[topics++] = topic;
    if (cosine > before) near.nearest[topic] = cosine;
    // "Data is kept in clear" and "data is never kept in clear" share their words: only phrasings that deny alike tell the direction.
    const kind = entryKind[entry]!;
    if ((kind & 4) !== 0 || ((kind & 2) !== 0) !== asked.negated) continue;
    if ((kind & 1) === 0) {
      if (cosine > near.straight[topic]!) near.straight[topic] = cosine;
    } else if (cosine > near.inverse[topic]!) {
      near.inverse[topic] = cosine;
      inverseEntry[topic] = entry;
    }
  }
  return topics;
}
