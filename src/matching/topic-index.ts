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
  /** Term -> how much its presence speaks for each topic that has it. */
  readonly liftOf: (term: number) => Lift;
  /** Terms that stand only in those of a topic's texts that ask it the other way round: "clear text", "outside". */
  readonly turningOf: (topic: number) => ReadonlySet<number>;
  /** Scope -> the share of the topics with this term that are about it. */
  readonly scopesOf: (term: number) => ReadonlyMap<Scope, number>;
  /** Term -> the share of a topic's entries (in the language that has most of it) that hold the term, in (0, 1]. */
  readonly affinityOf: (topic: number) => ReadonlyMap<number, number>;
}

/** The topics that have a term, ascending, and for each the log ratio of the term's likelihood there to that in the whole catalogue. */
export interface Lift {
  readonly topics: Int32Array;
  readonly logs: Float64Array;
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
    liftOf: remember((term) => lift(term, entries)),
  };
}

function affinity(
  topic: number,
  { topicStart, entryKind, entryStart, entryTerms }: CompiledEntries,
): Map<number, number> {
  const counts = new Map<number, { entries: number; terms: Map<number, number> }>();
  for (let entry = topicStart[topic]!; entry < topicStart[topic + 1]!; entry++) {
    const language = entryKind[entry]! >> 3;
    const count = counts.get(language) ?? { entries: 0, terms: new Map<number, number>() };
    counts.set(language, count);
    count.entries++;
    for (let at = entryStart[entry]!; at < entryStart[entry + 1]!; at++)
      count.terms.set(entryTerms[at]!, (count.terms.get(entryTerms[at]!) ?? 0) + 1);
  }
  const best = new Map<number, number>();
  for (const { entries, terms } of counts.values()) {
    for (const [term, count] of terms) best.set(term, Math.max(best.get(term) ?? 0, count / entries));
  }
  return best;
}

function scopeShares(
  term: number,
  { entryTopic, postingStart, postings }: CompiledEntries,
  topics: readonly TopicHead[],
): Map<Scope, number> {
  const holders = new Set<number>();
  for (let at = postingStart[term]!; at < postingStart[term + 1]!; at++) holders.add(entryTopic[postings[at]!]!);
  const shares = new Map<Scope, number>();
  for (const topic of holders) {
    const { scope } = topics[topic]!;
    shares.set(scope, (shares.get(scope) ?? 0) + 1 / holders.size);
  }
  return shares;
}

/** Share of a word that is drawn from the topic rather than from the catalogue as a whole. */
const TOPIC_SHARE = 0.7;

/**
 * Query likelihood under a topic's language model, smoothed with the catalogue's (Jelinek-Mercer, as in Zhai and Lafferty,
 * 2004), as a log ratio to the catalogue's own: log(1 + L / (1 - L) * p(word | topic) / p(word)).
 */
function lift(
  term: number,
  { entryTopic, topicStart, entryStart, entryTerms, postingStart, postings }: CompiledEntries,
): Lift {
  const topics: number[] = [];
  const logs: number[] = [];
  const end = postingStart[term + 1]!;
  let frequency = 0;
  for (let at = postingStart[term]!; at < end; at++) frequency += 1 / entryTerms.length;
  for (let at = postingStart[term]!; at < end; ) {
    const topic = entryTopic[postings[at]!]!;
    const length = entryStart[topicStart[topic + 1]!]! - entryStart[topicStart[topic]!]!;
    const one = 1 / (length * frequency);
    let ratio = 0;
    for (; at < end && entryTopic[postings[at]!] === topic; at++) ratio += one;
    topics.push(topic);
    logs.push(Math.log(1 + (TOPIC_SHARE / (1 - TOPIC_SHARE)) * ratio));
  }
  return { topics: Int32Array.from(topics), logs: Float64Array.from(logs) };
}

function turningTerms(topic: number, { topicStart, entryKind, entryStart, entryTerms }: CompiledEntries): Set<number> {
  const straight = new Set<number>();
  const turned = new Set<number>();
  for (let entry = topicStart[topic]!; entry < topicStart[topic + 1]!; entry++) {
    // What denies or only names the topic uses the words of both directions.
    if ((entryKind[entry]! & 6) !== 0) continue;
    const side = (entryKind[entry]! & 1) === 1 ? turned : straight;
    for (let at = entryStart[entry]!; at < entryStart[entry + 1]!; at++) side.add(entryTerms[at]!);
  }
  for (const term of straight) turned.delete(term);
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
