import { type Control, type LanguageCode, phrasingText } from '../../model/index.ts';
import { type Lexicon, splitWords } from '../../text/index.ts';

/** Finds controls by what a person types. */
export interface ControlSearch {
  /** Ids of the controls that have something of the text, best first; every id in order when the text has no word. */
  readonly find: (text: string) => readonly string[];
}

/** What a control is found by: terms and words with how much it says of the control that it has them. */
interface Searched {
  readonly id: string;
  readonly terms: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  /** How many terms its labels have in all: of two that are level, the one that says least else is meant. */
  readonly breadth: number;
}

/** A control's name says what it is about; its comment also says what else. The order of results is all these decide. */
const LABEL = 3;
const PHRASING = 2;
const COMMENT = 1;
/** A word found as it is typed says less than the concept it shows: it may be a word about anything. */
const AS_TYPED = 0.5;

/**
 * A search over the whole knowledge base, in whatever language words are typed: concepts of the thesaurus meet across languages,
 * and words meet by how they begin, so that results come while typing. The same text always gives the same order.
 */
export function searchControls(controls: Iterable<Control>, lexicon: Lexicon): ControlSearch {
  const searched = [...controls].map((control) => readControl(control, lexicon)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const rarity = (holders: number) => Math.log(1 + searched.length / Math.max(1, holders));
  const codes = [...lexicon.languages.keys()];
  const stopwords = new Set([...lexicon.languages.values()].flatMap((language) => language.stopwords));
  return {
    find: (text) => {
      const typed = [...new Set(splitWords(text))];
      // "De" begins many a word; a function word counts only while nothing else is typed.
      const telling = typed.filter((word) => !stopwords.has(word));
      const words = telling.length > 0 ? telling : typed;
      if (words.length === 0) return searched.map(({ id }) => id);
      const scores = new Map<Searched, number>();
      const add = (weights: readonly number[], share: number) => {
        const rare = rarity(weights.filter((weight) => weight > 0).length) * share;
        for (const [at, weight] of weights.entries()) {
          if (weight > 0) scores.set(searched[at]!, (scores.get(searched[at]!) ?? 0) + weight * rare);
        }
      };
      const terms = new Set(codes.flatMap((code) => lexicon.termsOf(text, code).map(({ key }) => key)));
      for (const term of terms)
        add(
          searched.map((control) => control.terms.get(term) ?? 0),
          1,
        );
      for (const word of words)
        add(
          searched.map((control) => beginning(control.words, word)),
          AS_TYPED,
        );
      return [...scores]
        .sort(([a, x], [b, y]) => y - x || a.breadth - b.breadth || (a.id < b.id ? -1 : 1))
        .map(([{ id }]) => id);
    },
  };
}

function readControl(control: Control, lexicon: Lexicon): Searched {
  const terms = new Map<string, number>();
  const words = new Map<string, number>();
  const read = (text: string, code: LanguageCode, weight: number) => {
    for (const { key } of lexicon.termsOf(text, code)) terms.set(key, Math.max(weight, terms.get(key) ?? 0));
    for (const word of splitWords(text)) words.set(word, Math.max(weight, words.get(word) ?? 0));
  };
  for (const [code, text] of Object.entries(control.label)) read(text, code, LABEL);
  const breadth = terms.size;
  for (const [code, texts] of Object.entries(control.phrasings))
    for (const one of texts) read(phrasingText(one), code, PHRASING);
  for (const [code, text] of Object.entries(control.comment)) read(text, code, COMMENT);
  for (const word of splitWords(control.id.replace(/[.-]/g, ' '))) words.set(word, LABEL);
  return { id: control.id, terms, words, breadth };
}

/** The most that any word beginning so weighs; 0 when there is none. One letter begins too many words to mean one. */
function beginning(words: ReadonlyMap<string, number>, start: string): number {
  if (start.length < 2) return words.get(start) ?? 0;
  let most = 0;
  for (const [word, weight] of words) if (weight > most && word.startsWith(start)) most = weight;
  return most;
}
