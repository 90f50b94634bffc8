import type { TopicKind } from '../model/index.ts';
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
  /** Whether the question asks it the other way round, as far as its words tell. */
  readonly turned: boolean;
  /** Whether a word of it can turn it at all: a denial, a cue, or a word that stands only in the topic's turned phrasings. */
  readonly marked: boolean;
  /** How much likelier the question's words are in this topic than in the catalogue as a whole. */
  readonly likelihood: number;
}

/** How the parts are joined; chosen on the catalogue's own phrasings, one in six held out: see model-weights.ts. */
export interface TopicWeights {
  readonly nearest: number;
  readonly likelihood: number;
}

/** Only topics whose nearest phrasing comes this close to the nearest of all are compared word by word. */
const WORTH_COMPARING = 0.5;

/** A question that names the host asks of the host: topics about anybody else stand back. */
const NOT_OF_PROVIDER = 0.25;
/** One that asks of "the company itself" asks of nobody else, whoever it names beside... */
const NOT_OF_SELF = 0.5;
/** ...and one that speaks of nobody else means the company, though the host's certificates are spelled like its own. */
const UNSPOKEN = 0.1;

function strangeness(asked: Asked, isOfProvider: boolean): number {
  if (!isOfProvider) return asked.providers.length > 0 && !asked.cues.self ? NOT_OF_PROVIDER : 0;
  if (asked.cues.self) return NOT_OF_SELF;
  return asked.speaksOfProvider ? 0 : UNSPOKEN;
}

/** Nobody looks at topics further down. */
const MOST = 32;

/** The topics that resemble the question most, at most 32, best first; ties by the topic's place in the catalogue. */
export function rankTopics(asked: Asked, index: TopicIndex, weights: TopicWeights): TopicScore[] {
  const { near, metTopics } = index;
  const count = findNearest(asked, index);
  let top = 0;
  for (let at = 0; at < count; at++) top = Math.max(top, near.nearest[metTopics[at]!]!);
  const words = addLogs(asked, index);
  const ranked: Undirected[] = [];
  for (let at = 0; at < count; at++) {
    const topic = metTopics[at]!;
    const nearest = near.nearest[topic]!;
    const straight = near.straight[topic]!;
    const inverse = near.inverse[topic]!;
    near.nearest[topic] = near.straight[topic] = near.inverse[topic] = 0;
    if (nearest < top * WORTH_COMPARING) continue;
    const likelihood = words === 0 ? 0 : index.logs[topic]! / (words * LIKELIHOOD_SCALE);
    const { scope, asks } = index.topics[topic]!;
    const strange = strangeness(asked, scope === 'provider') + mismatch(asked.asks, asks);
    const score = weights.nearest * nearest + weights.likelihood * likelihood - strange;
    // Hundreds share a word with the question: most are told off by their score alone.
    if (ranked.length === MOST && score < ranked[MOST - 1]!.score) continue;
    insert({ topic, score, nearest, straight, inverse, likelihood }, ranked);
  }
  index.logs.fill(0);
  return ranked.map((found) => withDirection(found, asked, index));
}

type Undirected = Omit<TopicScore, 'turned' | 'marked'>;

/** Short turned phrasings ("no log of deletions") share all their words with a straight question: without a mark there is no turn. */
function withDirection(found: Undirected, asked: Asked, index: TopicIndex): TopicScore {
  const turning = index.turningOf(found.topic);
  const marked =
    asked.negated || asked.cues.inversion !== undefined || asked.own.some(({ term }) => term >= 0 && turning.has(term));
  return { ...found, marked, turned: marked && found.inverse > found.straight };
}

function insert(found: Undirected, ranked: Undirected[]): void {
  const isBefore = (other: Undirected) =>
    found.score > other.score || (found.score === other.score && found.topic < other.topic);
  let at = ranked.length;
  while (at > 0 && isBefore(ranked[at - 1]!)) at--;
  ranked.splice(at, 0, found);
  if (ranked.length > MOST) ranked.pop();
}

/** "Are passwords hashed?" wants no algorithm's name. */
const OTHER_KIND = 0.08;

function mismatch(wanted: TopicKind | null, asked: TopicKind): number {
  if (wanted === 'position') return asked === 'value' ? OTHER_KIND : 0;
  if (wanted === 'value') return asked === 'value' || asked === 'description' ? 0 : OTHER_KIND;
  return 0;
}

/** Fills `index.near` by topic and `index.metTopics` with the topics that have a phrasing sharing a term; returns how many. */
function findNearest(asked: Asked, index: TopicIndex): number {
  // Flat arrays for all entries, cleared after use, are several times faster than maps of those met.
  const { dot, near, metEntries, metTopics, entryTopic, entryKind, entryNorm, postings, postingStart } = index;
  let entries = 0;
  for (const { term, weight } of asked.terms) {
    if (term < 0) continue;
    const product = weight * index.weights[term]!;
    const end = postingStart[term + 1]!;
    for (let at = postingStart[term]!; at < end; at++) {
      const entry = postings[at]!;
      const before = dot[entry]!;
      if (before === 0) metEntries[entries++] = entry;
      dot[entry] = before + product;
    }
  }
  let topics = 0;
  for (let at = 0; at < entries; at++) {
    const entry = metEntries[at]!;
    const topic = entryTopic[entry]!;
    const cosine = dot[entry]! / (asked.norm * entryNorm[entry]!);
    dot[entry] = 0;
    const before = near.nearest[topic]!;
    if (before === 0) metTopics[topics++] = topic;
    if (cosine > before) near.nearest[topic] = cosine;
    // "Data is kept in clear" and "data is never kept in clear" share their words: only phrasings that deny alike tell the direction.
    const kind = entryKind[entry]!;
    if ((kind & 4) !== 0 || ((kind & 2) !== 0) !== asked.negated) continue;
    const side = (kind & 1) === 0 ? near.straight : near.inverse;
    if (cosine > side[topic]!) side[topic] = cosine;
  }
  return topics;
}

/** A word that no topic holds counts as so much of one. */
const UNKNOWN = 0.3;
/** Brings the mean log ratio of a perfect match near 1. */
const LIKELIHOOD_SCALE = 4;

/**
 * Adds up in `index.logs` the log ratios of the question's words under each topic; returns how many words were counted. Words that
 * a topic lacks add nothing and still count.
 */
function addLogs(asked: Asked, index: TopicIndex): number {
  const { logs, liftStart, liftTopics, liftLogs } = index;
  let count = 0;
  for (const { term, share, place } of asked.terms) {
    const told = share * (term < 0 ? UNKNOWN : index.telling[term]!);
    if (place >= 0) count += told;
    if (term < 0) continue;
    const end = liftStart[term + 1]!;
    for (let at = liftStart[term]!; at < end; at++) logs[liftTopics[at]!]! += told * liftLogs[at]!;
  }
  return count;
}

/** Share of the topic's characteristic words that the question has; it may pass 1 a little. */
export function coreShare(asked: Asked, index: TopicIndex, topic: number): number {
  const affinity = index.affinityOf(topic);
  let shared = 0;
  for (const { term, place } of asked.terms) {
    const share = term < 0 ? 0 : (affinity.get(term) ?? 0);
    if (share >= CHARACTERISTIC) shared += index.weights[term]! * share * (place >= 0 ? 1 : 0.5);
  }
  return shared / coreWeight(index, affinity);
}

/** Only what at least this share of the phrasings have is characteristic of a topic. */
const CHARACTERISTIC = 0.2;

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
