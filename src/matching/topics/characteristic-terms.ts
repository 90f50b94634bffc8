import type { TopicIndex } from './topic-index.ts';

/** The terms that most of a topic's texts in one language share, with their weights there. */
export interface CharacteristicTerms {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

/** What is characteristic of a topic, by language: the words of one stand in no text of another. See compile-characteristic.ts. */
export function characteristicTerms(topic: number, index: TopicIndex): CharacteristicTerms[] {
  const { languageStart, coreStart, coreTerms, coreShares } = index;
  const found: CharacteristicTerms[] = [];
  for (let list = languageStart[topic]!; list < languageStart[topic + 1]!; list++) {
    const terms: number[] = [];
    const weights: number[] = [];
    for (let at = coreStart[list]!; at < coreStart[list + 1]!; at++) {
      const term = coreTerms[at]!;
      terms.push(term);
      weights.push(index.weights[term]! * coreShares[at]!);
    }
    found.push({ terms, weights, total: weights.reduce((sum, weight) => sum + weight, 0) });
  }
  return found;
}
