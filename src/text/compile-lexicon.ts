import type { Concept, Language, LanguageCode } from '../model/index.ts';
import { splitWords } from './split-words.ts';
import { stemmerFor } from './stemmers.ts';

/** The languages and the thesaurus with every expression stemmed: plain JSON, made when the product is built. */
export interface CompiledLexicon {
  readonly languages: readonly Language[];
  readonly readers: Readonly<Record<LanguageCode, CompiledReader>>;
}

export interface CompiledReader {
  readonly stopwords: readonly string[];
  /** First stem of an expression -> its possible continuations, longest first: the other stems, then the concept. */
  readonly expressions: Readonly<Record<string, readonly (readonly string[])[]>>;
}

export function compileLexicon(languages: readonly Language[], concepts: readonly Concept[]): CompiledLexicon {
  return {
    languages,
    readers: Object.fromEntries(languages.map((language) => [language.code, compileReader(language, concepts)])),
  };
}

function compileReader(language: Language, concepts: readonly Concept[]): CompiledReader {
  const stem = stemmerFor(language.stemmer);
  const stopwords = new Set(language.stopwords.flatMap(splitWords));
  const expressions = new Map<string, string[][]>();
  for (const concept of concepts) {
    for (const term of concept.terms[language.code] ?? []) {
      const words = splitWords(term);
      const content = words.filter((word) => !stopwords.has(word));
      const [first, ...rest] = (content.length > 0 ? content : words).map(stem);
      if (first === undefined) continue;
      const known = expressions.get(first) ?? [];
      expressions.set(first, known);
      known.push([...rest, concept.id]);
    }
  }
  for (const list of expressions.values()) {
    list.sort((a, b) => b.length - a.length || (a.join(' ') < b.join(' ') ? -1 : 1));
  }
  return { stopwords: [...stopwords], expressions: Object.fromEntries(expressions) };
}
