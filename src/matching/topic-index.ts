import type { LanguageCode, Topic } from '../model/index.ts';
import type { Lexicon } from '../text/index.ts';

/** One text that asks for a topic: its name, a term or a phrasing. */
export interface Entry {
  readonly topic: number;
  readonly inverted: boolean;
  readonly terms: readonly number[];
  /** Length of the entry's vector of weights. */
  readonly norm: number;
}

/** The catalogue as the matcher compares it: plain numbers, so that it can be built once and stored. */
export interface TopicIndex {
  readonly topics: readonly Topic[];
  readonly position: ReadonlyMap<string, number>;
  /** Term key -> its number. */
  readonly terms: ReadonlyMap<string, number>;
  /** Weight of each term: how few topics it stands in. */
  readonly weights: readonly number[];
  /** Weight of a term that no topic holds. */
  readonly unknownWeight: number;
  readonly entries: readonly Entry[];
  /** Term -> numbers of the entries that hold it. */
  readonly postings: readonly (readonly number[])[];
  /** Topic -> term -> the share of that topic's entries (in the language that has most of it) that hold the term, in (0, 1]. */
  readonly affinity: readonly ReadonlyMap<number, number>[];
}

/** A term none of the topics holds tells that something else is asked, but it may be a mere verb: below the heaviest known ones. */
const UNKNOWN_SHARE = 0.55;

export function buildTopicIndex(topics: readonly Topic[], lexicon: Lexicon): TopicIndex {
  const terms = new Map<string, number>();
  const raw: { topic: number; inverted: boolean; code: LanguageCode; terms: number[] }[] = [];
  const number = (key: string) => {
    let id = terms.get(key);
    if (id === undefined) {
      id = terms.size;
      terms.set(key, id);
    }
    return id;
  };
  topics.forEach((topic, position) => {
    for (const [code, text, inverted] of textsOf(topic)) {
      const keys = lexicon.termsOf(text, code).map((term) => number(term.key));
      if (keys.length > 0) raw.push({ topic: position, inverted, code, terms: keys.sort((a, b) => a - b) });
    }
  });
  const weights = weighTermsByRarity(raw, terms.size, topics.length);
  const entries = raw.map(({ topic, inverted, terms: held }) => ({
    topic,
    inverted,
    terms: held,
    norm: Math.sqrt(held.reduce((sum, term) => sum + weights[term]! ** 2, 0)),
  }));
  const postings: number[][] = Array.from({ length: terms.size }, () => []);
  entries.forEach((entry, at) => {
    for (const term of entry.terms) postings[term]!.push(at);
  });
  return {
    topics,
    position: new Map(topics.map((topic, at) => [topic.id, at])),
    terms,
    weights,
    unknownWeight: UNKNOWN_SHARE * Math.log(1 + topics.length),
    entries,
    postings,
    affinity: affinities(raw, topics.length),
  };
}

function* textsOf(topic: Topic): Generator<[LanguageCode, string, boolean]> {
  for (const [code, name] of Object.entries(topic.name)) yield [code, name, false];
  for (const [code, texts] of Object.entries(topic.terms)) for (const text of texts) yield [code, text, false];
  for (const [code, texts] of Object.entries(topic.phrasings)) for (const text of texts) yield [code, text, false];
  for (const [code, texts] of Object.entries(topic.inverted)) for (const text of texts) yield [code, text, true];
}

/** Inverse document frequency with topics as documents: ln(1 + (N - n + 0.5) / (n + 0.5)), as in BM25 (Robertson and Zaragoza, 2009). */
function weighTermsByRarity(
  raw: readonly { topic: number; terms: readonly number[] }[],
  size: number,
  topics: number,
): number[] {
  const holders: Set<number>[] = Array.from({ length: size }, () => new Set());
  for (const entry of raw) for (const term of entry.terms) holders[term]!.add(entry.topic);
  return holders.map((held) => Math.log(1 + (topics - held.size + 0.5) / (held.size + 0.5)));
}

function affinities(
  raw: readonly { topic: number; code: LanguageCode; terms: readonly number[] }[],
  topics: number,
): Map<number, number>[] {
  const counts: Map<LanguageCode, { entries: number; terms: Map<number, number> }>[] = Array.from(
    { length: topics },
    () => new Map(),
  );
  for (const entry of raw) {
    const byLanguage = counts[entry.topic]!;
    let count = byLanguage.get(entry.code);
    if (!count) {
      count = { entries: 0, terms: new Map() };
      byLanguage.set(entry.code, count);
    }
    count.entries++;
    for (const term of entry.terms) count.terms.set(term, (count.terms.get(term) ?? 0) + 1);
  }
  return counts.map((byLanguage) => {
    const best = new Map<number, number>();
    for (const { entries, terms } of byLanguage.values()) {
      for (const [term, count] of terms) best.set(term, Math.max(best.get(term) ?? 0, count / entries));
    }
    return best;
  });
}
