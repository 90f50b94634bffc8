import { compileAffinity } from './compile-affinity.ts';
import { compileCharacteristic } from './compile-characteristic.ts';
import { compileLifts } from './compile-lifts.ts';
import { compileTurns } from './compile-turns.ts';

/** One text that asks for a topic, in numbers. */
export interface Entry {
  readonly topic: number;
  /** 8 * language + 4 for an expression that asks nothing by itself + 2 when the text denies + 1 when it asks the other way round. */
  readonly kind: number;
  /** Ascending. */
  readonly terms: readonly number[];
}

/** Everything about the entries that no question changes: to work it out takes longer than to match ten questions. */
export interface CompiledEntries {
  /** How much each term tells of the topic, in (0, 1]: what stands about evenly everywhere ("run", "before") tells little. */
  readonly telling: Float64Array;
  /** Weight of each term: how few topics it stands in, and how much it tells. */
  readonly weights: Float64Array;
  /** Entry -> its topic, its kind without the language, the length of its vector. Of a topic's entries that are alike in all this one stands here. */
  readonly entryTopic: Uint16Array;
  readonly entryKind: Uint8Array;
  readonly entryNorm: Float64Array;
  /** Entry -> the weight of its terms that turn its topic round. */
  readonly entryTurn: Float64Array;
  /** The entries that hold term t are `postings[postingStart[t]]` up to, not including, `postings[postingStart[t + 1]]`. */
  readonly postingStart: Int32Array;
  readonly postings: Int32Array;
  /** Likewise the topics that have a term, ascending, and how much its presence speaks for each: see compile-lifts.ts. */
  readonly liftStart: Int32Array;
  readonly liftTopics: Uint16Array;
  readonly liftLogs: Float64Array;
  /** The terms of a topic, ascending, and how much each is at home there: see compile-affinity.ts. */
  readonly affinityStart: Int32Array;
  readonly affinityTerms: Uint16Array;
  readonly affinityShares: Float64Array;
  /** Topic -> the weight of its characteristic words, each as far as it is at home there; at least 1. */
  readonly coreWeights: Float64Array;
  /** Topic -> its languages; language of a topic -> the terms characteristic of it there, with their shares: see compile-characteristic.ts. */
  readonly languageStart: Int32Array;
  readonly coreStart: Int32Array;
  readonly coreTerms: Uint16Array;
  readonly coreShares: Float64Array;
  /** The topics that a term turns round: see compile-turns.ts. */
  readonly turnStart: Int32Array;
  readonly turnTopics: Uint16Array;
}

/**
 * The entries as flat arrays.
 *
 * @param entries topic by topic.
 * @throws RangeError beyond 65,536 topics or terms.
 */
export function compileEntries(entries: readonly Entry[], topics: number, terms: number): CompiledEntries {
  if (Math.max(topics, terms) > 0x10000) throw new RangeError(`${topics} topics and ${terms} terms are too many`);
  const ofTopic: number[][] = Array.from({ length: topics }, () => []);
  for (const [at, { topic }] of entries.entries()) ofTopic[topic]!.push(at);
  const postings = postingsOf(entries, terms);
  const lifts = compileLifts(entries, ofTopic, postings);
  const affinities = ofTopic.map((own) => compileAffinity(own.map((at) => entries[at]!)));
  const cores = ofTopic.map((own) => compileCharacteristic(own.map((at) => entries[at]!)));
  const turns = compileTurns(entries, ofTopic, terms);
  const { telling, weights } = weighTerms(entries, postings, topics);
  const unlike = withoutTwins(entries);
  const held = postingsOf(unlike, terms);
  return {
    entryTopic: Uint16Array.from(unlike, ({ topic }) => topic),
    entryKind: Uint8Array.from(unlike, ({ kind }) => kind & ASKED_HOW),
    entryNorm: Float64Array.from(unlike, (entry) => normOf(entry, weights)),
    entryTurn: Float64Array.from(unlike, (entry) => turnOf(entry, turns, weights)),
    postingStart: startsOf(held),
    postings: Int32Array.from(held.flat()),
    liftStart: startsOf(lifts.map(({ topics }) => topics)),
    liftTopics: Uint16Array.from(lifts.flatMap(({ topics }) => topics)),
    liftLogs: Float64Array.from(lifts.flatMap(({ logs }) => logs)),
    affinityStart: startsOf(affinities),
    affinityTerms: Uint16Array.from(affinities.flatMap((shares) => shares.map(([term]) => term))),
    affinityShares: Float64Array.from(affinities.flatMap((shares) => shares.map(([, share]) => share))),
    coreWeights: Float64Array.from(affinities, (shares) => coreWeight(shares, weights)),
    languageStart: startsOf(cores),
    coreStart: startsOf(cores.flat()),
    coreTerms: Uint16Array.from(cores.flat(2), ([term]) => term),
    coreShares: Float64Array.from(cores.flat(2), ([, share]) => share),
    turnStart: startsOf(turns),
    turnTopics: Uint16Array.from(turns.flat()),
    telling,
    weights,
  };
}

/** For each term the entries that hold it, ascending. */
function postingsOf(entries: readonly Entry[], terms: number): number[][] {
  const postings: number[][] = Array.from({ length: terms }, () => []);
  for (const [at, entry] of entries.entries()) for (const term of entry.terms) postings[term]!.push(at);
  return postings;
}

/** The bits of an entry's kind that tell how it asks, its language aside. */
const ASKED_HOW = 7;

/** One in four says in another language or other words what its topic has already: a question is compared with it once. */
function withoutTwins(entries: readonly Entry[]): Entry[] {
  const known = new Map(
    entries.map((entry) => [`${entry.topic} ${entry.kind & ASKED_HOW} ${entry.terms.join(' ')}`, entry]),
  );
  return [...known.values()];
}

/** A term spread over the topics as chance would spread it tells so much less than one that stands in a few of them only. */
const EVEN = 0.3;
const GATHERED = 0.9;

/**
 * A term's rarity is its inverse document frequency with topics as documents, ln(1 + (N - n + 0.5) / (n + 0.5)), as in
 * BM25 (Robertson and Zaragoza, 2009). What it tells is how few topics it stands in against those that as many words thrown at random
 * would meet, N (1 - e^(-count / N)): the idea of residual frequency (Church and Gale, 1995).
 *
 * @param postings for each term the entries that hold it.
 */
function weighTerms(
  entries: readonly Entry[],
  postings: readonly (readonly number[])[],
  topics: number,
): Pick<CompiledEntries, 'telling' | 'weights'> {
  const holders = postings.map((held) => new Set(held.map((entry) => entries[entry]!.topic)).size);
  const telling = Float64Array.from(postings, ({ length }, term) => {
    const chance = topics * (1 - Math.exp(-length / topics));
    return Math.min(1, Math.max(EVEN, EVEN + GATHERED * (1 - holders[term]! / chance)));
  });
  const rarity = (held: number) => Math.log(1 + (topics - held + 0.5) / (held + 0.5));
  return { telling, weights: telling.map((share, term) => share * rarity(holders[term]!)) };
}

function normOf({ terms }: Entry, weights: Float64Array): number {
  return Math.sqrt(terms.reduce((sum, term) => sum + weights[term]! ** 2, 0));
}

/** Only what at least this share of the phrasings have is characteristic of a topic. */
export const CHARACTERISTIC = 0.2;

function coreWeight(shares: readonly [number, number][], weights: Float64Array): number {
  const core = shares.filter(([, share]) => share >= CHARACTERISTIC);
  return Math.max(
    core.reduce((sum, [term, share]) => sum + weights[term]! * share, 0),
    1,
  );
}

function turnOf({ topic, terms }: Entry, turns: readonly (readonly number[])[], weights: Float64Array): number {
  return terms.reduce((sum, term) => sum + (turns[term]!.includes(topic) ? weights[term]! : 0), 0);
}

/** Where each list begins when all stand one after the other, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = starts[at]! + list.length;
  return starts;
}
