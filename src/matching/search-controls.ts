import { type Lexicon, splitWords, type Term } from '../text/index.ts';
import type { LinkedKnowledge } from './link-controls.ts';

/** A control that words lead to. */
export interface FoundControl {
  readonly control: string;
  /** The sum of the met words' weights; comparable within one search only. */
  readonly score: number;
}

/** A control as searching sees it. */
interface Entry {
  readonly id: string;
  /** Words of its id. */
  readonly parts: ReadonlySet<string>;
  /** Terms of its labels in all languages. */
  readonly label: ReadonlySet<string>;
  /** Terms of labels and comments in all languages. */
  readonly all: ReadonlySet<string>;
}

/**
 * The controls that some of the words lead to, in whatever language the words and the control are: by the concepts of the thesaurus, by
 * stems, and by the words of an id. Best first, then those whose label says least else, then by id. A word weighs the more, the fewer
 * controls have it, and twice as much in a label, which says what the control is about.
 */
export function searchControls(words: string, knowledge: LinkedKnowledge, lexicon: Lexicon): FoundControl[] {
  const stopwords = new Set([...lexicon.languages.values()].flatMap((language) => language.stopwords));
  const entries = knowledge.ids.map((id) => entryOf(id, knowledge, lexicon));
  // An expression that no control has ("data recovery") may still be of words that some have.
  for (const texts of [[words], splitWords(words)]) {
    const found = searchTexts(texts, entries, lexicon, stopwords);
    if (found.length > 0) return found;
  }
  return [];
}

function searchTexts(
  texts: readonly string[],
  entries: readonly Entry[],
  lexicon: Lexicon,
  stopwords: ReadonlySet<string>,
): FoundControl[] {
  const best = new Map<Entry, number>();
  // Nobody says in which language these few words are: each is tried, and the one that leads furthest counts.
  for (const code of [...lexicon.languages.keys()].sort()) {
    // A function word of one language is a rare word to another.
    const terms = texts.flatMap((text) => lexicon.termsOf(text, code)).filter((term) => !stopwords.has(term.words));
    for (const [entry, score] of scoresOf(terms, entries)) best.set(entry, Math.max(best.get(entry) ?? 0, score));
  }
  return [...best]
    .sort(([a, x], [b, y]) => y - x || a.label.size - b.label.size || (a.id < b.id ? -1 : 1))
    .map(([{ id }, score]) => ({ control: id, score }));
}

function entryOf(id: string, knowledge: LinkedKnowledge, lexicon: Lexicon): Entry {
  const { label } = knowledge.controls.get(id)!;
  const codes = [...lexicon.languages.keys()];
  return {
    id,
    parts: new Set(splitWords(id.replace(/[.-]/g, ' '))),
    label: new Set(codes.flatMap((code) => lexicon.termsOf(label[code] ?? '', code).map((term) => term.key))),
    all: new Set(codes.flatMap((code) => [...knowledge.vocabularyOf(id, code)])),
  };
}

function scoresOf(terms: readonly Term[], entries: readonly Entry[]): Map<Entry, number> {
  const scores = new Map<Entry, number>();
  for (const term of terms) {
    const isNamed = ({ parts }: Entry) => splitWords(term.words).every((word) => parts.has(word));
    const holders = entries.filter((entry) => entry.all.has(term.key) || isNamed(entry));
    const weight = Math.log(1 + entries.length / Math.max(1, holders.length));
    for (const entry of holders) {
      const factor = entry.label.has(term.key) ? 2 : 1;
      scores.set(entry, (scores.get(entry) ?? 0) + factor * weight);
    }
  }
  return scores;
}
