import type { Scope } from '../model/index.ts';
import type { CompiledEntries } from './compile-entries.ts';
import type { CompiledTopics, TopicHead } from './compile-topics.ts';

/** The topics as the matcher compares them: flat arrays of numbers, one entry per text that asks for a topic. */
export interface TopicIndex extends CompiledEntries {
  readonly topics: readonly TopicHead[];
  readonly position: ReadonlyMap<string, number>;
  /** Term key -> its number. */
  readonly terms: ReadonlyMap<string, number>;
  /** Weight of a term that no topic holds. */
  readonly unknownWeight: number;
  /** Scratch space of one ranking, all zero between rankings: by entry, and by topic. */
  readonly dot: Float64Array;
  readonly logs: Float64Array;
  readonly near: { readonly nearest: Float64Array; readonly straight: Float64Array; readonly inverse: Float64Array };
  /** Room for the numbers of all entries, and of all topics; what it holds between rankings means nothing. */
  readonly metEntries: Int32Array;
  readonly metTopics: Int32Array;
  /** Terms that stand only in those of a topic's texts that ask it the other way round: "clear text", "outside". */
  readonly turningOf: (topic: number) => ReadonlySet<number>;
  /** Scope -> the share of the topics with this term that are about it. */
  readonly scopesOf: (term: number) => ReadonlyMap<Scope, number>;
  /** Term -> the share of a topic's entries (in the language that has most of it) that hold the term, in (0, 1]. */
  readonly affinityOf: (topic: number) => ReadonlyMap<number, number>;
}

/**
 * A term that none of some thousand topics holds is more often a stray verb or a name than a subject of its own, so it weighs
 * far less than a rare known one.
 */
const UNKNOWN_SHARE = 0.3;

export function buildTopicIndex(compiled: CompiledTopics): TopicIndex {
  const { entries, topics } = compiled;
  return {
    ...entries,
    dot: new Float64Array(entries.entryTopic.length),
    logs: new Float64Array(topics.length),
    near: {
      nearest: new Float64Array(topics.length),
      straight: new Float64Array(topics.length),
      inverse: new Float64Array(topics.length),
    },
    metEntries: new Int32Array(entries.entryTopic.length),
    metTopics: new Int32Array(topics.length),
    topics,
    position: new Map(topics.map((topic, at) => [topic.id, at])),
    terms: new Map(compiled.terms.map((key, at) => [key, at])),
    unknownWeight: UNKNOWN_SHARE * Math.log(1 + topics.length),
    affinityOf: remember((topic) => affinity(topic, entries)),
    scopesOf: remember((term) => scopeShares(term, entries, topics)),
    turningOf: remember((topic) => turningTerms(topic, entries)),
  };
}

function affinity(
  topic: number,
  { affinityStart, affinityTerms, affinityShares }: CompiledEntries,
): Map<number, number> {
  const shares = new Map<number, number>();
  for (let at = affinityStart[topic]!; at < affinityStart[topic + 1]!; at++)
    shares.set(affinityTerms[at]!, affinityShares[at]!);
  return shares;
}

function scopeShares(
  term: number,
  { liftStart, liftTopics }: CompiledEntries,
  topics: readonly TopicHead[],
): Map<Scope, number> {
  const [from, to] = [liftStart[term]!, liftStart[term + 1]!];
  const shares = new Map<Scope, number>();
  for (let at = from; at < to; at++) {
    const { scope } = topics[liftTopics[at]!]!;
    shares.set(scope, (shares.get(scope) ?? 0) + 1 / (to - from));
  }
  return shares;
}

/** What denies or only names the topic uses the words of both directions. */
const IS_INVERTED = 1;
const IS_NEITHER = 6;

function turningTerms(topic: number, { topicStart, entryKind, entryStart, entryTerms }: CompiledEntries): Set<number> {
  const turned = new Set<number>();
  const [from, to] = [topicStart[topic]!, topicStart[topic + 1]!];
  for (let entry = from; entry < to; entry++) {
    if ((entryKind[entry]! & (IS_NEITHER | IS_INVERTED)) !== IS_INVERTED) continue;
    for (let at = entryStart[entry]!; at < entryStart[entry + 1]!; at++) turned.add(entryTerms[at]!);
  }
  for (let entry = from; entry < to && turned.size > 0; entry++) {
    if ((entryKind[entry]! & (IS_NEITHER | IS_INVERTED)) !== 0) continue;
    for (let at = entryStart[entry]!; at < entryStart[entry + 1]!; at++) turned.delete(entryTerms[at]!);
  }
  return turned;
}

function remember<T>(compute: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}
