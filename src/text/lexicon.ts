import type { Concept, Language, LanguageCode } from '../model/index.ts';
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
  /** First stem of an expression -> its possible continuations, longest first. */
  readonly expressions: ReadonlyMap<string, readonly Expression[]>;
}

interface Expression {
  readonly stems: readonly string[];
  readonly concept: string;
}

/** A lexicon over these languages; a text in a language that is none of them is read with no stemmer and no stop words. */
export function buildLexicon(languages: readonly Language[], concepts: readonly Concept[]): Lexicon {
  const readers = new Map(languages.map((language) => [language.code, buildReader(language, concepts)]));
  const bare: Reader = { stem: (word) => word, stopwords: new Set(), expressions: new Map() };
  const order = [...readers.values()];
  return {
    languages: new Map(languages.map((language) => [language.code, language])),
    termsOf: (text, code) => readTerms(text, readers.get(code) ?? bare, order),
  };
}

function buildReader(language: Language, concepts: readonly Concept[]): Reader {
  const stem = stemmerFor(language.stemmer);
  const stopwords = new Set(language.stopwords.flatMap(splitWords));
  const expressions = new Map<string, Expression[]>();
  for (const concept of concepts) {
    for (const term of concept.terms[language.code] ?? []) {
      const words = splitWords(term);
      const content = words.filter((word) => !stopwords.has(word));
      const stems = (content.length > 0 ? content : words).map(stem);
      if (stems.length === 0) continue;
      const known = expressions.get(stems[0]!) ?? [];
      known.push({ stems, concept: concept.id });
      expressions.set(stems[0]!, known);
    }
  }
  for (const list of expressions.values())
    list.sort((a, b) => b.stems.length - a.stems.length || (a.concept < b.concept ? -1 : 1));
  return { stem, stopwords, expressions };
}

function readTerms(text: string, reader: Reader, others: readonly Reader[]): Term[] {
  const words = splitWords(text).filter((word) => !reader.stopwords.has(word));
  const stems = words.map(reader.stem);
  const terms = new Map<string, Term>();
  for (let at = 0; at < words.length; ) {
    const met = longestAt(reader, stems, at) ?? borrowed(others, reader, words, at);
    const length = met?.stems.length ?? 1;
    const shown = words.slice(at, at + length).join(' ');
    const key = met ? `c:${met.concept}` : stems[at]!;
    if (!terms.has(key)) terms.set(key, { key, words: shown });
    at += length;
  }
  return [...terms.values()];
}

function longestAt(reader: Reader, stems: readonly string[], at: number): Expression | undefined {
  return reader.expressions
    .get(stems[at]!)
    ?.find((expression) => expression.stems.every((stem, i) => stems[at + i] === stem));
}

/** English acronyms and product words stand in French and Spanish questionnaires: look in the other languages' expressions too. */
function borrowed(
  others: readonly Reader[],
  own: Reader,
  words: readonly string[],
  at: number,
): Expression | undefined {
  for (const other of others) {
    if (other === own || other.stopwords.has(words[at]!)) continue;
    const stems = words.slice(at, at + 5).map(other.stem);
    const met = longestAt(other, stems, 0);
    if (met) return met;
  }
  return undefined;
}
