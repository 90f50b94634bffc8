import type { Scope, TopicKind } from '../../model/index.ts';
import type { CompiledEntries } from './compile-entries.ts';
import type { CompiledTopics, TopicHead } from './compile-topics.ts';

/** The topics as the matcher compares them: flat arrays of numbers, one entry per text that asks for a topic. */
export interface TopicIndex extends CompiledEntries {
  readonly topics: readonly TopicHead[];
  readonly position: ReadonlyMap<string, number>;
  /** Topic -> whether a provider is asked, and what for: the place of the latter in `KINDS`, and their count more for a provider. */
  readonly topicClass: Uint8Array;
  /** Term -> its key. */
  readonly keys: readonly string[];
  /** Term key -> its number. */
  readonly terms: ReadonlyMap<string, number>;
  /** Weight of a term that no topic holds. */
  readonly unknownWeight: number;
  /** Scratch space of one ranking, all zero between rankings: by entry, and by topic. */
  readonly dot: Float64Array;
  readonly logs: Float64Array;
  readonly near: { readonly nearest: Float64Array; readonly straight: Float64Array; readonly inverse: Float64Array };
  /** Topic -> the entry that `near.inverse` speaks of, where that is not zero. */
  readonly inverseEntry: Int32Array;
  /** Room for the numbers of all entries, and of all topics; what it holds between rankings means nothing. */
  readonly metEntries: Int32Array;
  readonly metTopics: Int32Array;
  /** Scope -> the share of the topics with this term that are about it. */
  readonly scopesOf: (term: number) => ReadonlyMap<Scope, number>;
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
    inverseEntry: new Int32Array(topics.length),
    metEntries: new Int32Array(entries.entryTopic.length),
    metTopics: new Int32Array(topics.length),
    topics,
    topicClass: Uint8Array.from(topics, classOf),
    position: new Map(topics.map((topic, at) => [topic.id, at])),
    keys: compiled.terms,
    terms: new Map(compiled.terms.map((key, at) => [key, at])),
    unknownWeight: UNKNOWN_SHARE * Math.log(1 + topics.length),
    scopesOf: remember((term) => scopeShares(term, entries, topics)),
  };
}

export const KINDS: readonly TopicKind[] = ['position', 'value', 'description', 'policy'];

/** Whom a topic asks about, as far as a question's names tell it from others. */
export const PARTIES = ['other', 'provider', 'vendor', 'house'] as const;
export type Party = (typeof PARTIES)[number];

function classOf({ asks, scope, namesVendorAlone, namesHouse }: TopicHead): number {
  const ofVendor = namesVendorAlone ? 'vendor' : namesHouse ? 'house' : 'other';
  const party: Party = scope === 'provider' ? 'provider' : ofVendor;
  return KINDS.indexOf(asks) + PARTIES.indexOf(party) * KINDS.length;
}

/** Whether a term turns a topic round: see compile-turns.ts. */
export function turns(term: number, topic: number, { turnStart, turnTopics }: TopicIndex): boolean {
  return term >= 0 && turnTopics.subarray(turnStart[term], turnStart[term + 1]).includes(topic);
}

/** How much a term is at home in a topic, in (0, 1]; 0 for a term that the topic lacks. */
export function shareIn(
  topic: number,
  term: number,
  { affinityStart, affinityTerms, affinityShares }: TopicIndex,
): number {
  let from = affinityStart[topic]!;
  let to = affinityStart[topic + 1]!;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const found = affinityTerms[middle]!;
    if (found === term) return affinityShares[middle]!;
    if (found < term) from = middle + 1;
    else to = middle;
  }
  return 0;
}

/** The terms that are at home in a topic by at least this share, ascending. */
export function termsAtHome(topic: number, least: number, index: TopicIndex): number[] {
  const { affinityStart, affinityTerms, affinityShares } = index;
  const terms: number[] = [];
  for (let at = affinityStart[topic]!; at < affinityStart[topic + 1]!; at++)
    if (affinityShares[at]! >= least) terms.push(affinityTerms[at]!);
  return terms;
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
