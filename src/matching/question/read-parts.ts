import type { Language } from '../../model/index.ts';
import { findExpressions, type Lexicon, readFigures, splitClauses } from '../../text/index.ts';
import type { AskedTerm } from './asked.ts';
import { findPhrases } from './expression-pattern.ts';
import { sceneOf } from './sets-scene.ts';
import { toldAfter } from './told-after.ts';

/** Splits the question proper at its joining words and marks; what a clause says is looked up among the question's own terms. */
export function readClauses(
  main: string,
  language: Language,
  own: readonly AskedTerm[],
  lexicon: Lexicon,
): (readonly AskedTerm[])[] {
  const clauses = splitClauses(main, language.cues.joins);
  return clauses.length < 2 ? [] : ownTermsOf(clauses, language, own, lexicon);
}

/** What stands after "which" or "what"; "where" and "who" say themselves what they ask for. */
export function readWanted(main: string, language: Language, own: readonly AskedTerm[], lexicon: Lexicon): AskedTerm[] {
  let naming = namingWords.get(language);
  if (!naming) {
    naming = language.cues.which.filter((word) => lexicon.termsOf(word, language.code).length === 0);
    namingWords.set(language, naming);
  }
  const known = new Map(own.map((term) => [term.key, term]));
  return findPhrases(main, naming).flatMap((phrase) => {
    const [first, second] = lexicon.termsOf(phrase, language.code).map(({ key }) => known.get(key));
    // "Which security certifications?": a word of any question only qualifies what follows it.
    const isByTheWay = first && second?.isSubject && first.key.startsWith('c:') && !first.isSubject;
    return (isByTheWay ? second : first) ?? [];
  });
}

const namingWords = new WeakMap<Language, readonly string[]>();

/** The terms of what the question says before it asks, and tells afterwards, as far as they stand nowhere else in it. */
export function sceneTerms(main: string, language: Language, own: readonly AskedTerm[], lexicon: Lexicon): AskedTerm[] {
  const told = [sceneOf(main, language), toldAfter(main, language)].filter((part) => part !== '');
  if (told.length === 0) return [];
  const rest = told.reduce((text, part) => text.replace(part, ' '), main);
  const asked = new Set(lexicon.termsOf(rest, language.code).map(({ key }) => key));
  return ownTermsOf(told, language, own, lexicon)
    .flat()
    .filter(({ key }) => !asked.has(key));
}

/** The phrases that limit the question; "after 24 hours" is a figure, and compared as one; "after how long" asks for one. */
export function readLimits(main: string, language: Language): string[] {
  return findPhrases(main, language.cues.limit).filter(
    (phrase) =>
      readFigures(phrase, language).length === 0 && findExpressions(phrase, language.cues.howMany).length === 0,
  );
}

export function ofAcronyms(own: readonly AskedTerm[], names: ReadonlySet<string>): AskedTerm[] {
  return names.size === 0 ? [] : own.filter(({ words }) => words.split(' ').some((word) => names.has(word)));
}

export function ownTermsOf(
  texts: readonly string[],
  language: Language,
  own: readonly AskedTerm[],
  lexicon: Lexicon,
): (readonly AskedTerm[])[] {
  if (texts.length === 0) return [];
  const known = new Map(own.map((term) => [term.key, term]));
  return texts
    .map((text) => lexicon.termsOf(text, language.code).flatMap((term) => known.get(term.key) ?? []))
    .filter((terms) => terms.length > 0);
}
