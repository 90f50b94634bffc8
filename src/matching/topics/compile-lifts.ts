import type { Entry } from './compile-entries.ts';

/** The topics that have a term, ascending, and for each the log ratio of the term's likelihood there to that in the whole catalogue. */
export interface Lift {
  readonly topics: readonly number[];
  readonly logs: readonly number[];
}

/** Share of a word that is drawn from the topic rather than from the catalogue as a whole. */
const TOPIC_SHARE = 0.7;

/**
 * How much the presence of each term speaks for each topic that has it: query likelihood under a topic's language model, smoothed with
 * the catalogue's (Jelinek-Mercer, as in Zhai and Lafferty, 2004), as a log ratio to the catalogue's own:
 * log(1 + L / (1 - L) * p(word | topic) / p(word)).
 *
 * @param ofTopic for each topic its entries.
 * @param postings for each term the entries that hold it, ascending, and so topic by topic.
 */
export function compileLifts(
  entries: readonly Entry[],
  ofTopic: readonly (readonly number[])[],
  postings: readonly (readonly number[])[],
): Lift[] {
  const lengthOf = (held: readonly number[]) => held.reduce((sum, entry) => sum + entries[entry]!.terms.length, 0);
  const lengths = ofTopic.map(lengthOf);
  const one = 1 / lengths.reduce((sum, length) => sum + length, 0);
  return postings.map((held) => {
    const frequency = held.reduce((sum) => sum + one, 0);
    const ratios = new Map<number, number>();
    for (const entry of held) {
      const { topic } = entries[entry]!;
      ratios.set(topic, (ratios.get(topic) ?? 0) + 1 / (lengths[topic]! * frequency));
    }
    const logs = [...ratios.values()].map((ratio) => Math.log(1 + (TOPIC_SHARE / (1 - TOPIC_SHARE)) * ratio));
    return { topics: [...ratios.keys()], logs };
  });
}
