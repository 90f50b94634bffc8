import type { Lexicon } from '../text/index.ts';
import { splitWords } from '../text/index.ts';
import type { LinkedKnowledge } from './link-controls.ts';

/** A control that words lead to. */
export interface FoundControl {
  readonly control: string;
  /** The sum of the met words' weights; comparable within one search only. */
  readonly score: number;
}

/**
 * The controls that some of the words lead to, in whatever language the words and the control are: by the concepts of the thesaurus, by
 * stems, and by the parts of an id. Best first, then by id. A word weighs the more, the fewer controls have it.
 */
export function searchControls(words: string, knowledge: LinkedKnowledge, lexicon: Lexicon): FoundControl[] {
  const codes = [...lexicon.languages.keys()].sort();
  const vocabularies = new Map(
    knowledge.ids.map((id) => {
      const terms = codes.flatMap((code) => [...knowledge.vocabularyOf(id, code)]);
      return [id, new Set([...terms, ...splitWords(id.replace(/[.-]/g, ' '))])];
    }),
  );
  const best = new Map<string, number>();
  // Nobody says in which language these few words are: each is tried, and the one that leads furthest counts.
  for (const code of codes) {
    const stopwords = new Set(lexicon.languages.get(code)?.stopwords);
    const plain = splitWords(words).filter((word) => !stopwords.has(word));
    const keys = new Set([...lexicon.termsOf(words, code).map((term) => term.key), ...plain]);
    for (const [control, score] of scoresOf(keys, vocabularies))
      best.set(control, Math.max(best.get(control) ?? 0, score));
  }
  return [...best]
    .map(([control, score]) => ({ control, score }))
    .sort((a, b) => b.score - a.score || (a.control < b.control ? -1 : 1));
}

function scoresOf(keys: ReadonlySet<string>, vocabularies: ReadonlyMap<string, ReadonlySet<string>>) {
  const scores = new Map<string, number>();
  for (const key of keys) {
    const holders = [...vocabularies].filter(([, vocabulary]) => vocabulary.has(key));
    const weight = Math.log(1 + vocabularies.size / Math.max(1, holders.length));
    for (const [control] of holders) scores.set(control, (scores.get(control) ?? 0) + weight);
  }
  return scores;
}
