import type { Concept, Language, LanguageCode } from '../model/index.ts';
import { splitWords } from './split-words.ts';
import { stemmerFor } from './stemmers.ts';

/** The languages and the thesaurus with every expression stemmed: plain JSON, made when the product is built. */
export interface CompiledLexicon {
  readonly languages: readonly Language[];
  /** Ids of concepts that stand in questions about anything. */
  readonly weak: readonly string[];
  /** Products that stand for their kind among its words, as written. */
  readonly products: readonly string[];
  readonly readers: Readonly<Record<LanguageCode, CompiledReader>>;
}

export interface CompiledReader {
  readonly stopwords: readonly string[];
  /** Expressions as they are written, function words included ("mise à jour"). */
  readonly whole: Expressions;
  /** Expressions with the function words left out ("copie de sauvegarde" as "copie sauvegarde"). */
  readonly content: Expressions;
  /** The words that expressions begin with, as they are written, a blank between two. */
  readonly openings: string;
  /** Words with their stems, for those that the catalogue's own texts use: see known-words.ts. */
  readonly words: string;
}

/**
 * First stem of an expression -> its possible continuations, longest first, a bar between two: the other stems, then the concept,
 * a blank between two. Thousands of small arrays would take longer to load than these strings.
 */
export type Expressions = Readonly<Record<string, string>>;

/** The continuations written in one string of a table. */
export function readContinuations(written: string): string[][] {
  return written.split('|').map((continuation) => continuation.split(' '));
}

export function compileLexicon(
  languages: readonly Language[],
  concepts: readonly Concept[],
  products: readonly string[] = [],
): CompiledLexicon {
  return {
    languages,
    weak: concepts.filter((concept) => concept.weak).map((concept) => concept.id),
    products,
    readers: Object.fromEntries(languages.map((language) => [language.code, compileReader(language, concepts)])),
  };
}

function compileReader(language: Language, concepts: readonly Concept[]): CompiledReader {
  const stem = stemmerFor(language.stemmer);
  const stopwords = new Set(language.stopwords.flatMap(splitWords));
  const whole = new Map<string, string[][]>();
  const content = new Map<string, string[][]>();
  const openings = new Set<string>();
  for (const concept of concepts) {
    for (const term of concept.terms[language.code] ?? []) {
      const words = splitWords(term);
      const telling = words.filter((word) => !stopwords.has(word));
      for (const first of [words[0], telling[0]]) if (first !== undefined) openings.add(first);
      addExpression(words.length === telling.length ? content : whole, words.map(stem), concept.id);
      // "Mise à jour" must not become "jour": without its function words an expression needs two others to be itself.
      if (telling.length < words.length && telling.length >= 2) addExpression(content, telling.map(stem), concept.id);
    }
  }
  return {
    stopwords: [...stopwords],
    whole: sorted(whole),
    content: sorted(content),
    openings: [...openings].sort().join(' '),
    words: '',
  };
}

function addExpression(table: Map<string, string[][]>, [first, ...rest]: readonly string[], concept: string): void {
  if (first === undefined) return;
  const known = table.get(first) ?? [];
  table.set(first, known);
  known.push([...rest, concept]);
}

function sorted(table: ReadonlyMap<string, string[][]>): Expressions {
  for (const list of table.values()) list.sort((a, b) => b.length - a.length || (a.join(' ') < b.join(' ') ? -1 : 1));
  return Object.fromEntries([...table].map(([first, list]) => [first, list.map((words) => words.join(' ')).join('|')]));
}
