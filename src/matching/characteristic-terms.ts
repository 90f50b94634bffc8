import type { TopicIndex } from './topic-index.ts';

/** The terms that most of a topic's texts in one language share, with their weights there. */
export interface CharacteristicTerms {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

/** Only what at least this share of the phrasings have is characteristic of a topic. */
const CHARACTERISTIC = 0.2;

const known = new WeakMap<TopicIndex, Map<number, readonly CharacteristicTerms[]>>();

/** What is characteristic of a topic, by language: the words of one stand in no text of another. */
export function characteristicTerms(topic: number, index: TopicIndex): readonly CharacteristicTerms[] {
  const ofIndex = known.get(index) ?? new Map<number, readonly CharacteristicTerms[]>();
  known.set(index, ofIndex);
  let found = ofIndex.get(topic);
  if (!found) {
    found = countTerms(topic, index);
    ofIndex.set(topic, found);
  }
  return found;
}

/** The topic's texts: entries from the first up to, not including, the last. */
export function entriesOf(topic: number, { entryTopic }: TopicIndex): { first: number; end: number } {
  return { first: lowerBound(entryTopic, topic), end: lowerBound(entryTopic, topic + 1) };
}

function countTerms(topic: number, index: TopicIndex): CharacteristicTerms[] {
  const { first, end } = entriesOf(topic, index);
  const byLanguage = new Map<number, { entries: number; counts: Map<number, number> }>();
  for (let entry = first; entry < end; entry++) {
    const language = index.entryKind[entry]! >> 3;
    const seen = byLanguage.get(language) ?? { entries: 0, counts: new Map<number, number>() };
    byLanguage.set(language, seen);
    seen.entries++;
    for (let at = index.entryStart[entry]!; at < index.entryStart[entry + 1]!; at++) {
      const term = index.entryTerms[at]!;
      seen.counts.set(term, (seen.counts.get(term) ?? 0) + 1);
    }
  }
  return [...byLanguage.values()].map(({ entries, counts }) => {
    const shared = [...counts].filter(([, count]) => count >= CHARACTERISTIC * entries);
    const weights = shared.map(([term, count]) => index.weights[term]! * (count / entries));
    return {
      terms: shared.map(([term]) => term),
      weights,
      total: weights.reduce((sum, weight) => sum + weight, 0),
    };
  });
}

/** Entries stand topic by topic. */
function lowerBound(sorted: TopicIndex['entryTopic'], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
