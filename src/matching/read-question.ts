import type { Cue, Language, LanguageCode, TopicKind } from '../model/index.ts';
import {
  acronyms,
  type Figure,
  findCues,
  isNegated,
  type Lexicon,
  type NamePattern,
  properNames,
  readFigures,
  splitClauses,
} from '../text/index.ts';
import { askingWords } from './asking-words.ts';
import { findPhrases } from './expression-pattern.ts';
import { takesSide } from './find-opposite.ts';
import { IN_HOUSE, PROVIDERS } from './near-scopes.ts';
import { questionKind } from './question-kind.ts';
import { scopesNamed } from './scopes-named.ts';
import { type QuestionParts, splitQuestion } from './split-question.ts';
import type { TopicIndex } from './topic-index.ts';
import { type AskedText, weighTerms } from './weigh-terms.ts';

/** A question as the matcher compares it. */
export interface Asked {
  readonly text: string;
  readonly language: LanguageCode;
  readonly terms: readonly AskedTerm[];
  /** Those of its own words, the weightiest first. */
  readonly own: readonly AskedTerm[];
  /** Length of its vector of weights. */
  readonly norm: number;
  /** Sum of the weights of its own terms, unknown ones included. */
  readonly total: number;
  readonly cues: Readonly<Partial<Record<Cue, readonly string[]>>>;
  /** Its own terms by clause, in order; a term that stands in two clauses is in both. Empty for a question of one clause. */
  readonly clauses: readonly (readonly AskedTerm[])[];
  /** Those of its own terms by which it only asks, bounds or counts ("name the host", "at least", "in hours or days"); found only where it has clauses or asides. */
  readonly asking: readonly AskedTerm[];
  /** Its own terms by the phrases that limit it ("outside working hours"), as far as they have any. */
  readonly limits: readonly (readonly AskedTerm[])[];
  /** Those of the question proper that are, or hold, an acronym. */
  readonly named: readonly AskedTerm[];
  /** Its own terms by the remarks in brackets. */
  readonly remarks: readonly (readonly AskedTerm[])[];
  /** Its own terms by what it requests beside the question ("Specify the format"), as far as that has any. */
  readonly requests: readonly (readonly AskedTerm[])[];
  /** Its own terms by what it asks further once that is answered. */
  readonly asides: readonly (readonly AskedTerm[])[];
  /** What "which" and "what" ask for: the first of its own terms after each ("which formats", "what is the period"). */
  readonly wanted: readonly AskedTerm[];
  /** Third parties of the knowledge base that it names. */
  readonly providers: readonly string[];
  /** Scopes its own words name. */
  readonly scopes: readonly string[];
  /** Whether it, or the heading above it, speaks of somebody who hosts or works for the vendor. */
  readonly speaksOfProvider: boolean;
  /** Whether either speaks of the vendor's own staff, machines or offices. */
  readonly speaksOfHouse: boolean;
  readonly figures: readonly Figure[];
  /** What kind of reply it wants; null when its form does not tell (a bare label). */
  readonly asks: TopicKind | null;
  /** True when the question itself (not a remark or follow-up) denies. */
  readonly negated: boolean;
  /** True when it names one side of a pair of opposites ("public"), which may be the contrary of what a topic asks. */
  readonly takesSide: boolean;
}

export interface AskedTerm {
  /** The index's number; -1 when no topic holds the term. */
  readonly term: number;
  readonly key: string;
  readonly words: string;
  /** How much of what is asked it is, in (0, 1]. */
  readonly share: number;
  /** Rarity times that share. */
  readonly weight: number;
  /** Whether it names something one can ask about. */
  readonly isSubject: boolean;
  /** Its place among the question's own terms; -1 for what only the heading or the help column says. */
  readonly place: number;
}

/** A term whose place among the others is still to be found. */
type Placed = Omit<AskedTerm, 'place'> & { place: number };

/** Below this share a term comes from the heading or the help column, not from the question. */
const OWN_SHARE = 0.34;

/** Names that are nobody's subject: a question is read without them. */
export interface Names {
  /** The vendor's and its products'. */
  readonly own: NamePattern;
  /** All that the others find: hardly any question names anybody. */
  readonly any: NamePattern;
  /** Third parties by their key in the knowledge base. */
  readonly providers: ReadonlyMap<string, NamePattern>;
}

/** The customer's own name in a question is nobody's subject. */
const NAME_SHARE = 0.15;

export function readQuestion(asked: AskedText, lexicon: Lexicon, index: TopicIndex, names: Names): Asked {
  const language = lexicon.languages.get(asked.language);
  const { providers, text } = withoutNames(asked.text, names);
  const isStranger = rememberNames(text);
  const parts: QuestionParts = language
    ? splitQuestion(text, language.cues)
    : { main: text, brackets: [], followUp: '', requests: [], asides: [] };
  const own: Placed[] = [];
  const context: AskedTerm[] = [];
  for (const { key, words, share } of weighTerms(parts, { ...asked, help: names.own.without(asked.help) }, lexicon)) {
    const term = index.terms.get(key) ?? -1;
    const isSubject = lexicon.isSubject(key);
    if (share >= OWN_SHARE) {
      const rarity = term >= 0 ? index.weights[term]! : index.unknownWeight * (isStranger(words) ? NAME_SHARE : 1);
      own.push({ term, key, words, share, weight: rarity * share, isSubject, place: 0 });
    } else if (term >= 0) {
      // An unknown word of the heading says nothing about the row.
      context.push({ term, key, words, share, weight: index.weights[term]! * share, isSubject, place: -1 });
    }
  }
  own.sort((a, b) => b.weight - a.weight);
  for (const [place, term] of own.entries()) term.place = place;
  const terms = [...own, ...context];
  const { main } = parts;
  const asks = language ? questionKind(asked.text, language, own.length) : null;
  const clauses = language ? readClauses(main, language, own, lexicon) : [];
  return {
    text: asked.text,
    language: asked.language,
    terms,
    own,
    clauses,
    asking: language && (clauses.length > 1 || parts.asides.length > 0) ? own.filter(askingWords(text, language)) : [],
    limits: language ? ownTermsOf(readLimits(main, language), language, own, lexicon) : [],
    named: ofAcronyms(own, acronyms(parts.main)),
    remarks: language ? ownTermsOf(parts.brackets, language, own, lexicon) : [],
    requests: language ? ownTermsOf(parts.requests, language, own, lexicon) : [],
    asides: language ? ownTermsOf(parts.asides, language, own, lexicon) : [],
    wanted: language && asks === 'value' ? readWanted(main, language, own, lexicon) : [],
    providers,
    norm: Math.sqrt(terms.reduce((sum, term) => sum + term.weight ** 2, 0)),
    total: own.reduce((sum, term) => sum + term.weight, 0),
    cues: language ? findCues(text, language) : {},
    scopes: language ? scopesNamed(text, language) : [],
    speaksOfProvider: providers.length > 0 || speaksOf(PROVIDERS, [text, ...asked.section], language),
    speaksOfHouse: speaksOf(IN_HOUSE, [text, ...asked.section], language),
    asks,
    negated: language ? isNegated(main, language) : false,
    takesSide: language ? takesSide(main, language) : false,
    figures: language ? readFigures(text, language) : [],
  };
}

function withoutNames(text: string, { own, any, providers }: Names): { providers: string[]; text: string } {
  if (!any.isIn(text)) return { providers: [], text };
  return {
    providers: [...providers].filter(([, pattern]) => pattern.isIn(text)).map(([name]) => name),
    text: [...providers.values()].reduce((rest, name) => name.without(rest), own.without(text)),
  };
}

/** Whether words of the text look like somebody's name; read only when asked. */
function rememberNames(text: string): (words: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (words) => {
    names ??= properNames(text);
    return names.has(words);
  };
}

/** Splits the question proper at its joining words and marks; what a clause says is looked up among the question's own terms. */
function readClauses(
  main: string,
  language: Language,
  own: readonly AskedTerm[],
  lexicon: Lexicon,
): (readonly AskedTerm[])[] {
  const clauses = splitClauses(main, language.cues.joins);
  return clauses.length < 2 ? [] : ownTermsOf(clauses, language, own, lexicon);
}

/** What stands after "which" or "what"; "where" and "who" say themselves what they ask for. */
function readWanted(main: string, language: Language, own: readonly AskedTerm[], lexicon: Lexicon): AskedTerm[] {
  let naming = namingWords.get(language);
  if (!naming) {
    naming = language.cues.which.filter((word) => lexicon.termsOf(word, language.code).length === 0);
    namingWords.set(language, naming);
  }
  return ownTermsOf(findPhrases(main, naming), language, own, lexicon).map(([first]) => first!);
}

const namingWords = new WeakMap<Language, readonly string[]>();

/** The phrases that limit the question; "after 24 hours" is a figure, and compared as one. */
function readLimits(main: string, language: Language): string[] {
  return findPhrases(main, language.cues.limit).filter((phrase) => readFigures(phrase, language).length === 0);
}

function ofAcronyms(own: readonly AskedTerm[], names: ReadonlySet<string>): AskedTerm[] {
  return names.size === 0 ? [] : own.filter(({ words }) => words.split(' ').some((word) => names.has(word)));
}

function speaksOf(scopes: readonly string[], texts: readonly string[], language: Language | undefined): boolean {
  return (
    language !== undefined && texts.some((text) => scopesNamed(text, language).some((scope) => scopes.includes(scope)))
  );
}

function ownTermsOf(
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
