import type { TopicKind } from '../../model/index.ts';
import type { Asked } from '../question/asked.ts';
import { findNearest } from './find-nearest.ts';
import { KINDS, PARTIES, type Party, type TopicIndex } from './topic-index.ts';

/** How much a question resembles a topic, in parts that each run from 0 to about 1. */
export interface TopicScore {
  readonly topic: number;
  readonly score: number;
  /** Cosine with the nearest phrasing. */
  readonly nearest: number;
  /** Cosine with the nearest phrasing asked straight, and with the nearest asked the other way round, of those that deny as the question does. */
  readonly straight: number;
  readonly inverse: number;
  /** The entry of the latter; means nothing where there is none. */
  readonly inverseEntry: number;
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
/** One that speaks of some third party asks hardly of the vendor's own certificates. */
const NOT_OF_VENDOR = 0.25;
/** One that names no staff, machine or office of the vendor's asks hardly of them. */
const NOT_OF_HOUSE = 0.25;
/** One that asks of "the company itself" asks of nobody else, whoever it names beside... */
const NOT_OF_SELF = 0.5;
/** ...and one that speaks of nobody else means the company, though the host's certificates are spelled like its own. */
const UNSPOKEN = 0.1;

/** "Are passwords hashed?" wants no algorithm's name. */
const OTHER_KIND = 0.08;

/** What is taken off the score of each class of topics: see `classOf`. */
function penaltiesOf(asked: Asked): number[] {
  const penalties: number[] = [];
  for (const party of PARTIES) {
    for (const kind of KINDS) penalties.push(strangeness(asked, party) + mismatch(asked.asks, kind));
  }
  return penalties;
}

function strangeness(asked: Asked, party: Party): number {
  const { providers, scopes, cues } = asked;
  if (party === 'provider') {
    if (cues.self) return NOT_OF_SELF;
    return asked.speaksOfProvider ? 0 : UNSPOKEN;
  }
  const house = party === 'house' && !asked.speaksOfHouse ? NOT_OF_HOUSE : 0;
  if (cues.self) return house;
  if (providers.length > 0) return NOT_OF_PROVIDER + house;
  return party === 'vendor' && scopes.includes('provider') && !scopes.includes('vendor') ? NOT_OF_VENDOR : house;
}

function mismatch(wanted: TopicKind | null, asked: TopicKind): number {
  if (wanted === 'position') return asked === 'value' ? OTHER_KIND : 0;
  if (wanted === 'value') return asked === 'value' || asked === 'description' ? 0 : OTHER_KIND;
  return 0;
}

/** Nobody looks at topics further down. */
const MOST = 20;

/** The topics that resemble the question most, at most 20, best first; ties by the topic's place in the catalogue. */
export function rankTopics(asked: Asked, index: TopicIndex, weights: TopicWeights): TopicScore[] {
  const { near, metTopics, logs, topicClass } = index;
  const count = findNearest(asked, index);
  let top = 0;
  for (let at = 0; at < count; at++) top = Math.max(top, near.nearest[metTopics[at]!]!);
  const words = addLogs(asked, index);
  const penalties = penaltiesOf(asked);
  const turns = turnsOf(asked, index);
  const ranked: TopicScore[] = [];
  for (let at = 0; at < count; at++) {
    const topic = metTopics[at]!;
    const nearest = near.nearest[topic]!;
    const straight = near.straight[topic]!;
    const inverse = near.inverse[topic]!;
    const inverseEntry = index.inverseEntry[topic]!;
    near.nearest[topic] = near.straight[topic] = near.inverse[topic] = 0;
    if (nearest < top * WORTH_COMPARING) continue;
    const likelihood = words === 0 ? 0 : logs[topic]! / (words * LIKELIHOOD_SCALE);
    const score = weights.nearest * nearest + weights.likelihood * likelihood - penalties[topicClass[topic]!]!;
    // Hundreds share a word with the question: most are told off by their score alone.
    if (ranked.length === MOST && score < ranked[MOST - 1]!.score) continue;
    // Short turned phrasings ("no log of deletions") share all their words with a straight question: without a mark there is no turn.
    const marked = turns === null || turns.has(topic);
    const turned = marked && inverse > straight;
    insert({ topic, score, nearest, straight, inverse, inverseEntry, turned, marked, likelihood }, ranked);
  }
  logs.fill(0);
  return ranked;
}

/** The topics that a word of the question can turn; null when it has a denial, a cue or one side of a pair, which can turn any. */
function turnsOf({ negated, takesSide, cues, own }: Asked, { turnStart, turnTopics }: TopicIndex): Set<number> | null {
  if (negated || takesSide || cues.inversion !== undefined) return null;
  const turns = new Set<number>();
  for (const { term } of own) {
    if (term < 0) continue;
    for (let at = turnStart[term]!; at < turnStart[term + 1]!; at++) turns.add(turnTopics[at]!);
  }
  return turns;
}

function insert(found: TopicScore, ranked: TopicScore[]): void {
  if (ranked.length === MOST) {
    if (!isBefore(found, ranked[MOST - 1]!)) return;
    ranked.pop();
  }
  let at = ranked.push(found) - 1;
  for (; at > 0 && isBefore(found, ranked[at - 1]!); at--) ranked[at] = ranked[at - 1]!;
  ranked[at] = found;
}

function isBefore(one: TopicScore, other: TopicScore): boolean {
  return one.score > other.score || (one.score === other.score && one.topic < other.topic);
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
