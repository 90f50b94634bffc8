import type { Language, LanguageCode } from '../model/index.ts';
import type { CompiledLexicon, CompiledReader } from './compile-lexicon.ts';
import { splitWords } from './split-words.ts';
import { stemmerFor } from './stemmers.ts';

/** A unit of meaning met in a text: a concept of the thesaurus, or the stem of a word that no concept holds. */
export interface Term {
  /** "c:backup" for a concept, the bare stem otherwise. */
  readonly key: string;
  /** The words that showed it, as written after normalising. */
  readonly words: string;
}

/** The languages and the thesaurus, ready to read texts with. */
export interface Lexicon {
  readonly languages: ReadonlyMap<LanguageCode, Language>;
  /** The terms of a text in order, function words left out; a repeated term comes once. */
  readonly termsOf: (text: string, code: LanguageCode) => Term[];
}

interface Reader {
  readonly stem: (word: string) => string;
  readonly stopwords: ReadonlySet<string>;
  readonly expressions: CompiledReader['expressions'];
}

/** A lexicon over these languages; a text in a language that is none of them is read with no stemmer and no stop words. */
export function buildLexicon({ languages, readers: compiled }: CompiledLexicon): Lexicon {
  const readers = new Map(
    languages.map(({ code, stemmer }): [LanguageCode, Reader] => {
      const { stopwords, expressions } = compiled[code]!;
      return [code, { stem: stemmerFor(stemmer), stopwords: new Set(stopwords), expressions }];
    }),
  );
  const bare: Reader = { stem: (word) => word, stopwords: new Set(), expressions: {} };
  const order = [...readers.values()];
  return {
    languages: new Map(languages.map((language) => [language.code, language])),
    termsOf: (text, code) => readTerms(text, readers.get(code) ?? bare, order),
  };
}

function readTerms(text: string, reader: Reader, others: readonly Reader[]): Term[] {
  const words = splitWords(text).filter((word) => !reader.stopwords.has(word));
  const stems = words.map(reader.stem);
  const terms = new Map<string, Term>();
  for (let at = 0; at < words.length; ) {
    const met = longestAt(reader, stems, at) ?? borrowed(others, reader, words, at);
    // An expression's last item is its concept, so its length is also the number of words it took.
    const length = met?.length ?? 1;
    const key = met ? `c:${met.at(-1)}` : stems[at]!;
    if (!terms.has(key)) terms.set(key, { key, words: words.slice(at, at + length).join(' ') });
    at += length;
  }
  return [...terms.values()];
}

function longestAt({ expressions }: Reader, stems: readonly string[], at: number): readonly string[] | undefined {
  const first = stems[at]!;
  if (!Object.hasOwn(expressions, first)) return undefined;
  return expressions[first]!.find((expression) => {
    for (let next = 0; next < expression.length - 1; next++)
      if (stems[at + 1 + next] !== expression[next]) return false;
    return true;
  });
}

/** English acronyms and product words stand in French and Spanish questionnaires: look in the other languages' expressions too. */
function borrowed(
  others: readonly Reader[],
  own: Reader,
  words: readonly string[],
  at: number,
): readonly string[] | undefined {
  for (const other of others) {
    if (other === own || other.stopwords.has(words[at]!)) continue;
    const first = other.stem(words[at]!);
    if (!Object.hasOwn(other.expressions, first)) continue;
    const met = longestAt(other, [first, ...words.slice(at + 1, at + 6).map(other.stem)], 0);
    if (met) return met;
  }
  return undefined;
}
