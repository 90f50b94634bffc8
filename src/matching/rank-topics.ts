import type { Asked } from './read-question.ts';
import type { TopicIndex } from './topic-index.ts';

/** How much a question resembles a topic, in parts that each run from 0 to about 1. */
export interface TopicScore {
  readonly topic: number;
  readonly score: number;
  /** Cosine with the nearest phrasing. */
  readonly nearest: number;
  /** Cosine with the nearest phrasing asked straight, and with the nearest asked the other way round, of those that deny as the question does. */
  readonly straight: number;
  readonly inverse: number;
  /** How much likelier the question's words are in this topic than in the catalogue as a whole. */
  readonly likelihood: number;
  /** Share of the topic's characteristic words that the question has. */
  readonly core: number;
}

/** How the parts are joined; fitted by scripts/fit-topics.ts on the catalogue's own phrasings, each left out in turn. */
export interface TopicWeights {
  readonly nearest: number;
  readonly likelihood: number;
}

/** Only topics whose nearest phrasing comes this close to the nearest of all are compared word by word. */
const WORTH_COMPARING = 0.35;

/** A question that names the host asks of the host: topics about anybody else stand back. */
const NOT_OF_PROVIDER = 0.25;

/** Topics that resemble the question, best first; ties by the topic's place in the catalogue. */
export function rankTopics(asked: Asked, index: TopicIndex, weights: TopicWeights): TopicScore[] {
  const found = nearestEntries(asked, index);
  let top = 0;
  for (const { nearest } of found.values()) top = Math.max(top, nearest);
  const ranked: TopicScore[] = [];
  for (const [topic, nearness] of found) {
    if (nearness.nearest < top * WORTH_COMPARING) continue;
    const likelihood = likelihoodOf(asked, index.liftOf(topic));
    const foreign = asked.providers.length > 0 && index.topics[topic]!.scope !== 'provider' ? NOT_OF_PROVIDER : 0;
    const score = weights.nearest * nearness.nearest + weights.likelihood * likelihood - foreign;
    ranked.push({ topic, score, ...nearness, likelihood, core: coreShare(asked, index, topic) });
  }
  return ranked.sort((a, b) => b.score - a.score || a.topic - b.topic);
}

type Nearness = Pick<TopicScore, 'nearest' | 'straight' | 'inverse'>;

function nearestEntries(asked: Asked, index: TopicIndex): Map<number, Nearness> {
  // One array for all entries, cleared after use, is several times faster than a map of those met.
  const { dot } = index;
  const met: number[] = [];
  for (const { term, weight } of asked.terms) {
    if (term < 0) continue;
    const product = weight * index.weights[term]!;
    const end = index.postingStart[term + 1]!;
    for (let at = index.postingStart[term]!; at < end; at++) {
      const entry = index.postings[at]!;
      if (dot[entry] === 0) met.push(entry);
      dot[entry]! += product;
    }
  }
  const found = new Map<number, { nearest: number; straight: number; inverse: number }>();
  let topic = -1;
  let known = { nearest: 0, straight: 0, inverse: 0 };
  for (const entry of met.sort((a, b) => a - b)) {
    const cosine = dot[entry]! / (asked.norm * index.entryNorm[entry]!);
    dot[entry] = 0;
    if (index.entryTopic[entry] !== topic) {
      topic = index.entryTopic[entry]!;
      known = { nearest: 0, straight: 0, inverse: 0 };
      found.set(topic, known);
    }
    known.nearest = Math.max(known.nearest, cosine);
    // "Data is kept in clear" and "data is never kept in clear" share their words: only phrasings that deny alike tell the direction.
    const kind = index.entryKind[entry]!;
    if ((kind & 4) !== 0 || ((kind & 2) !== 0) !== asked.negated) continue;
    if ((kind & 1) !== 0) known.inverse = Math.max(known.inverse, cosine);
    else known.straight = Math.max(known.straight, cosine);
  }
  return found;
}

/** Share of a word that is drawn from the topic rather than from the catalogue as a whole. */
const TOPIC_SHARE = 0.7;
/** Brings the mean log ratio of a perfect match near 1. */
const LIKELIHOOD_SCALE = 4;

/**
 * Query likelihood under the topic's language model, smoothed with the catalogue's (Jelinek-Mercer, as in Zhai and Lafferty,
 * 2004), as a mean log ratio to the catalogue's own: log(1 + L / (1 - L) * p(word | topic) / p(word)). Words that the topic
 * lacks add nothing and still count in the mean.
 */
function likelihoodOf(asked: Asked, lifts: ReadonlyMap<number, number>): number {
  let sum = 0;
  let count = 0;
  for (const { term, share, own } of asked.terms) {
    if (own) count += share;
    const lift = term < 0 ? undefined : lifts.get(term);
    if (lift !== undefined) sum += share * Math.log(1 + (TOPIC_SHARE / (1 - TOPIC_SHARE)) * lift);
  }
  return count === 0 ? 0 : sum / (count * LIKELIHOOD_SCALE);
}

function coreShare(asked: Asked, index: TopicIndex, topic: number): number {
  const affinity = index.affinityOf(topic);
  let shared = 0;
  for (const { term, own } of asked.terms) {
    const share = term < 0 ? 0 : (affinity.get(term) ?? 0);
    if (share >= CHARACTERISTIC) shared += index.weights[term]! * share * (own ? 1 : 0.5);
  }
  return shared / coreWeight(index, affinity);
}

/** Only what at least this share of the phrasings have is characteristic of a topic. */
const CHARACTERISTIC = 0.3;

const coreWeights = new WeakMap<ReadonlyMap<number, number>, number>();

function coreWeight(index: TopicIndex, affinity: ReadonlyMap<number, number>): number {
  let known = coreWeights.get(affinity);
  if (known === undefined) {
    let sum = 0;
    for (const [term, share] of affinity) if (share >= CHARACTERISTIC) sum += index.weights[term]! * share;
    known = Math.max(sum, 1);
    coreWeights.set(affinity, known);
  }
  return known;
}
