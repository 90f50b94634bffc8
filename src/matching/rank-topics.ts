import type { Asked } from './read-question.ts';
import type { TopicIndex } from './topic-index.ts';

/** How much a question resembles a topic, in parts that each run from 0 to about 1. */
export interface TopicScore {
  readonly topic: number;
  readonly score: number;
  /** Cosine with the nearest phrasing asked straight, and with the nearest asked the other way round. */
  readonly straight: number;
  readonly inverse: number;
  /** Share of the question's weight that the topic's words explain. */
  readonly explained: number;
  /** Share of the topic's characteristic words that the question has. */
  readonly core: number;
}

/** How the parts are joined; fitted by scripts/fit-topics.ts on the catalogue's own phrasings, each left out in turn. */
export interface TopicWeights {
  readonly nearest: number;
  readonly explained: number;
  readonly core: number;
}

/** Only topics whose nearest phrasing comes this close to the nearest of all are compared word by word. */
const WORTH_COMPARING = 0.35;

/** Topics that resemble the question, best first; ties by the topic's place in the catalogue. */
export function rankTopics(asked: Asked, index: TopicIndex, weights: TopicWeights, withoutEntry = -1): TopicScore[] {
  const nearest = nearestEntries(asked, index, withoutEntry);
  let top = 0;
  for (const { straight, inverse } of nearest.values()) top = Math.max(top, straight, inverse);
  const ranked: TopicScore[] = [];
  for (const [topic, { straight, inverse }] of nearest) {
    if (Math.max(straight, inverse) < top * WORTH_COMPARING) continue;
    const { explained, core } = compareVocabulary(asked, index, topic);
    const score = weights.nearest * Math.max(straight, inverse) + weights.explained * explained + weights.core * core;
    ranked.push({ topic, score, straight, inverse, explained, core });
  }
  return ranked.sort((a, b) => b.score - a.score || a.topic - b.topic);
}

function nearestEntries(
  asked: Asked,
  index: TopicIndex,
  withoutEntry: number,
): Map<number, { straight: number; inverse: number }> {
  const dot = new Map<number, number>();
  for (const { term, weight } of asked.terms) {
    if (term < 0) continue;
    const product = weight * index.weights[term]!;
    for (let at = index.postingStart[term]!; at < index.postingStart[term + 1]!; at++) {
      const entry = index.postings[at]!;
      dot.set(entry, (dot.get(entry) ?? 0) + product);
    }
  }
  const nearest = new Map<number, { straight: number; inverse: number }>();
  for (const [entry, product] of dot) {
    if (entry === withoutEntry) continue;
    const cosine = product / (asked.norm * index.entryNorm[entry]!);
    const topic = index.entryTopic[entry]!;
    const known = nearest.get(topic) ?? { straight: 0, inverse: 0 };
    nearest.set(topic, known);
    if ((index.entryKind[entry]! & 1) === 1) known.inverse = Math.max(known.inverse, cosine);
    else known.straight = Math.max(known.straight, cosine);
  }
  return nearest;
}

function compareVocabulary(asked: Asked, index: TopicIndex, topic: number): { explained: number; core: number } {
  const affinity = index.affinityOf(topic);
  let explained = 0;
  let shared = 0;
  for (const { term, weight, own } of asked.terms) {
    const share = term < 0 ? 0 : (affinity.get(term) ?? 0);
    if (share === 0) continue;
    // A word that one phrasing in four has belongs to the topic nearly as much as one they all have.
    if (own) explained += weight * Math.sqrt(share);
    if (share >= CHARACTERISTIC) shared += index.weights[term]! * share * (own ? 1 : 0.5);
  }
  return { explained: asked.total > 0 ? explained / asked.total : 0, core: shared / coreWeight(index, affinity) };
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
