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

/** All topics that share a term with the question, best first; ties by the topic's place in the catalogue. */
export function rankTopics(asked: Asked, index: TopicIndex, weights: TopicWeights, withoutEntry = -1): TopicScore[] {
  const dot = new Map<number, number>();
  for (const { term, weight } of asked.terms) {
    if (term < 0) continue;
    const rarity = index.weights[term]!;
    for (const entry of index.postings[term]!) dot.set(entry, (dot.get(entry) ?? 0) + weight * rarity);
  }
  const nearest = new Map<number, { straight: number; inverse: number }>();
  for (const [at, product] of dot) {
    if (at === withoutEntry) continue;
    const entry = index.entries[at]!;
    const cosine = product / (asked.norm * entry.norm);
    const known = nearest.get(entry.topic);
    if (!known)
      nearest.set(entry.topic, { straight: entry.inverted ? 0 : cosine, inverse: entry.inverted ? cosine : 0 });
    else if (entry.inverted) known.inverse = Math.max(known.inverse, cosine);
    else known.straight = Math.max(known.straight, cosine);
  }
  const ranked: TopicScore[] = [];
  for (const [topic, { straight, inverse }] of nearest) {
    const { explained, core } = compareVocabulary(asked, index, topic);
    const score = weights.nearest * Math.max(straight, inverse) + weights.explained * explained + weights.core * core;
    ranked.push({ topic, score, straight, inverse, explained, core });
  }
  return ranked.sort((a, b) => b.score - a.score || a.topic - b.topic);
}

function compareVocabulary(asked: Asked, index: TopicIndex, topic: number): { explained: number; core: number } {
  const affinity = index.affinity[topic]!;
  let explained = 0;
  let shared = 0;
  for (const { term, weight, own } of asked.terms) {
    const share = term < 0 ? 0 : (affinity.get(term) ?? 0);
    if (share === 0) continue;
    // A word that one phrasing in four has belongs to the topic nearly as much as one they all have.
    if (own) explained += weight * Math.sqrt(share);
    shared += index.weights[term]! * share * (own ? 1 : 0.5);
  }
  return { explained: asked.total > 0 ? explained / asked.total : 0, core: shared / coreWeight(index, topic) };
}

const coreWeights = new WeakMap<TopicIndex, number[]>();

function coreWeight(index: TopicIndex, topic: number): number {
  let known = coreWeights.get(index);
  if (!known) {
    known = [];
    coreWeights.set(index, known);
  }
  if (known[topic] === undefined) {
    // Only what at least a third of the phrasings share is characteristic.
    let sum = 0;
    for (const [term, share] of index.affinity[topic]!) if (share >= 1 / 3) sum += index.weights[term]! * share;
    known[topic] = Math.max(sum, 1);
  }
  return known[topic]!;
}
