import type { Scope } from '../model/index.ts';
import type { CompiledTopics, TopicHead } from './compile-topics.ts';
import { unpackNumbers } from './packed-numbers.ts';

/** The topics as the matcher compares them: flat arrays of numbers, one entry per text that asks for a topic. */
export interface TopicIndex {
  readonly topics: readonly TopicHead[];
  readonly position: ReadonlyMap<string, number>;
  /** Term key -> its number. */
  readonly terms: ReadonlyMap<string, number>;
  /** How much each term tells of the topic, in (0, 1]: what stands about evenly everywhere ("run", "before") tells little. */
  readonly telling: Float64Array;
  /** Weight of each term: how few topics it stands in, and how much it tells. */
  readonly weights: Float64Array;
  /** Weight of a term that no topic holds. */
  readonly unknownWeight: number;
  /** Entry -> its topic; 8 * language + 4 * asks nothing by itself + 2 * denies + inverted; length of its vector. */
  readonly entryTopic: Int32Array;
  readonly entryKind: Uint8Array;
  readonly entryNorm: Float64Array;
  /** Scratch space of one ranking, all zero between rankings: by entry, and by topic. */
  readonly dot: Float64Array;
  readonly logs: Float64Array;
  readonly near: { readonly nearest: Float64Array; readonly straight: Float64Array; readonly inverse: Float64Array };
  /** Room for the numbers of all entries, and of all topics; what it holds between rankings means nothing. */
  readonly metEntries: Int32Array;
  readonly metTopics: Int32Array;
  /** The terms of entry e are `entryTerms[entryStart[e]]` up to, not including, `entryTerms[entryStart[e + 1]]`. */
  readonly entryStart: Int32Array;
  readonly entryTerms: Int32Array;
  /** Likewise the entries that hold a term. */
  readonly postingStart: Int32Array;
  readonly postings: Int32Array;
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
  const entries = readEntries(compiled);
  const { telling, weights } = weighTerms(entries, compiled.terms.length, compiled.topics.length);
  const postings = invert(entries, compiled.terms.length);
  const frequency = new Float64Array(compiled.terms.length);
  for (const term of entries.entryTerms) frequency[term]! += 1 / entries.entryTerms.length;
  const entryNorm = new Float64Array(entries.entryTopic.length);
  for (let entry = 0; entry < entryNorm.length; entry++) {
    let sum = 0;
    for (let at = entries.entryStart[entry]!; at < entries.entryStart[entry + 1]!; at++)
      sum += weights[entries.entryTerms[at]!]! ** 2;
    entryNorm[entry] = Math.sqrt(sum);
  }
  return {
    ...entries,
    ...postings,
    entryNorm,
    dot: new Float64Array(entryNorm.length),
    logs: new Float64Array(compiled.topics.length),
    near: {
      nearest: new Float64Array(compiled.topics.length),
      straight: new Float64Array(compiled.topics.length),
      inverse: new Float64Array(compiled.topics.length),
    },
    metEntries: new Int32Array(entryNorm.length),
    metTopics: new Int32Array(compiled.topics.length),
    telling,
    weights,
    topics: compiled.topics,
    position: new Map(compiled.topics.map((topic, at) => [topic.id, at])),
    terms: new Map(compiled.terms.map((key, at) => [key, at])),
    unknownWeight: UNKNOWN_SHARE * Math.log(1 + compiled.topics.length),
    affinityOf: remember((topic) => affinity(topic, entries)),
    scopesOf: remember((term) => scopeShares(term, entries.entryTopic, postings, compiled.topics)),
    turningOf: remember((topic) => turningTerms(topic, entries)),
    liftOf: remember((term) => lift(term, entries, postings, frequency[term]!)),
  };
}

type Entries = Pick<TopicIndex, 'entryTopic' | 'entryKind' | 'entryStart' | 'entryTerms'>;

function readEntries(compiled: CompiledTopics): Entries {
  const entries = unpackNumbers(compiled.entries);
  let count = 0;
  let terms = 0;
  for (let at = 0; at < entries.length; at += 3 + entries[at + 2]!) {
    count++;
    terms += entries[at + 2]!;
  }
  const entryTopic = new Int32Array(count);
  const entryKind = new Uint8Array(count);
  const entryStart = new Int32Array(count + 1);
  const entryTerms = new Int32Array(terms);
  let end = 0;
  for (let at = 0, entry = 0; at < entries.length; entry++) {
    const length = entries[at + 2]!;
    entryTopic[entry] = entries[at]!;
    entryKind[entry] = entries[at + 1]!;
    for (let term = 0; term < length; term++) entryTerms[end++] = entries[at + 3 + term]!;
    entryStart[entry + 1] = end;
    at += 3 + length;
  }
  return { entryTopic, entryKind, entryStart, entryTerms };
}

/** A term spread over the topics as chance would spread it tells so much less than one that stands in a few of them only. */
const EVEN = 0.3;
const GATHERED = 0.9;

/**
 * A term's rarity is its inverse document frequency with topics as documents, ln(1 + (N - n + 0.5) / (n + 0.5)), as in
 * BM25 (Robertson and Zaragoza, 2009). What it tells is how few topics it stands in against those that as many words thrown at random
 * would meet, N (1 - e^(-count / N)): the idea of residual frequency (Church and Gale, 1995).
 */
function weighTerms(
  { entryTopic, entryStart, entryTerms }: Entries,
  terms: number,
  topics: number,
): Pick<TopicIndex, 'telling' | 'weights'> {
  const counts = new Int32Array(terms);
  const holders = new Int32Array(terms);
  // Entries stand topic by topic, so the last topic seen is enough to count each once.
  const last = new Int32Array(terms).fill(-1);
  for (let entry = 0; entry < entryTopic.length; entry++) {
    for (let at = entryStart[entry]!; at < entryStart[entry + 1]!; at++) {
      const term = entryTerms[at]!;
      counts[term]!++;
      if (last[term] !== entryTopic[entry]) holders[term]!++;
      last[term] = entryTopic[entry]!;
    }
  }
  const telling = Float64Array.from(holders, (held, term) => {
    const chance = topics * (1 - Math.exp(-counts[term]! / topics));
    return Math.min(1, Math.max(EVEN, EVEN + GATHERED * (1 - held / chance)));
  });
  const rarity = (held: number) => Math.log(1 + (topics - held + 0.5) / (held + 0.5));
  return { telling, weights: telling.map((share, term) => share * rarity(holders[term]!)) };
}

function invert(
  { entryTopic, entryStart, entryTerms }: Entries,
  terms: number,
): Pick<TopicIndex, 'postingStart' | 'postings'> {
  const postingStart = new Int32Array(terms + 1);
  for (const term of entryTerms) postingStart[term + 1]!++;
  for (let term = 0; term < terms; term++) postingStart[term + 1]! += postingStart[term]!;
  const next = postingStart.slice();
  const postings = new Int32Array(entryTerms.length);
  for (let entry = 0; entry < entryTopic.length; entry++) {
    for (let at = entryStart[entry]!; at < entryStart[entry + 1]!; at++) postings[next[entryTerms[at]!]!++] = entry;
  }
  return { postingStart, postings };
}

function affinity(topic: number, { entryTopic, entryKind, entryStart, entryTerms }: Entries): Map<number, number> {
  let from = lowerBound(entryTopic, topic);
  const counts = new Map<number, { entries: number; terms: Map<number, number> }>();
  for (; from < entryTopic.length && entryTopic[from] === topic; from++) {
    const language = entryKind[from]! >> 3;
    const count = counts.get(language) ?? { entries: 0, terms: new Map<number, number>() };
    counts.set(language, count);
    count.entries++;
    for (let at = entryStart[from]!; at < entryStart[from + 1]!; at++)
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
  entryTopic: Int32Array,
  { postingStart, postings }: Pick<TopicIndex, 'postingStart' | 'postings'>,
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
  { entryTopic, entryStart }: Entries,
  { postingStart, postings }: Pick<TopicIndex, 'postingStart' | 'postings'>,
  frequency: number,
): Lift {
  const topics: number[] = [];
  const logs: number[] = [];
  const end = postingStart[term + 1]!;
  for (let at = postingStart[term]!; at < end; ) {
    const topic = entryTopic[postings[at]!]!;
    const length = entryStart[lowerBound(entryTopic, topic + 1)]! - entryStart[lowerBound(entryTopic, topic)]!;
    let ratio = 0;
    for (; at < end && entryTopic[postings[at]!] === topic; at++) ratio += 1 / (length * frequency);
    topics.push(topic);
    logs.push(Math.log(1 + (TOPIC_SHARE / (1 - TOPIC_SHARE)) * ratio));
  }
  return { topics: Int32Array.from(topics), logs: Float64Array.from(logs) };
}

function turningTerms(topic: number, { entryTopic, entryKind, entryStart, entryTerms }: Entries): Set<number> {
  const straight = new Set<number>();
  const turned = new Set<number>();
  for (let entry = lowerBound(entryTopic, topic); entry < entryTopic.length && entryTopic[entry] === topic; entry++) {
    // What denies or only names the topic uses the words of both directions.
    if ((entryKind[entry]! & 6) !== 0) continue;
    const side = (entryKind[entry]! & 1) === 1 ? turned : straight;
    for (let at = entryStart[entry]!; at < entryStart[entry + 1]!; at++) side.add(entryTerms[at]!);
  }
  for (const term of straight) turned.delete(term);
  return turned;
}

function lowerBound(sorted: Int32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
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
