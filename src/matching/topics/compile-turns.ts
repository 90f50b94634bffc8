import type { Entry } from './compile-entries.ts';

/** What denies or only names the topic uses the words of both directions. */
const IS_INVERTED = 1;
const IS_NEITHER = 6;

/**
 * For each term the topics that it turns round, ascending: it stands only in those of the topic's texts that ask it the other way round
 * ("clear text", "outside").
 *
 * @param ofTopic for each topic its entries.
 */
export function compileTurns(
  entries: readonly Entry[],
  ofTopic: readonly (readonly number[])[],
  terms: number,
): number[][] {
  const topics: number[][] = Array.from({ length: terms }, () => []);
  for (const [topic, own] of ofTopic.entries()) {
    const asking = own.map((at) => entries[at]!).filter(({ kind }) => (kind & IS_NEITHER) === 0);
    const termsOf = (inverted: number) =>
      new Set(asking.flatMap((entry) => ((entry.kind & IS_INVERTED) === inverted ? entry.terms : [])));
    const straight = termsOf(0);
    for (const term of termsOf(IS_INVERTED)) if (!straight.has(term)) topics[term]!.push(topic);
  }
  return topics;
}
