import type { Cue, LanguageCode } from '../model/index.ts';
import { type Figure, findCues, findScopes, isNegated, type Lexicon, readFigures } from '../text/index.ts';
import type { TopicIndex } from './topic-index.ts';
import { type AskedText, splitQuestion, weighTerms } from './weigh-terms.ts';

/** A question as the matcher compares it. */
export interface Asked {
  readonly text: string;
  readonly language: LanguageCode;
  readonly terms: readonly AskedTerm[];
  /** Length of its vector of weights. */
  readonly norm: number;
  /** Sum of the weights of its own terms, unknown ones included. */
  readonly total: number;
  readonly cues: Readonly<Partial<Record<Cue, readonly string[]>>>;
  /** Scopes its own words name. */
  readonly scopes: readonly string[];
  readonly figures: readonly Figure[];
  /** True when the question itself (not a remark or follow-up) denies. */
  readonly negated: boolean;
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
  /** False for what only the heading or the help column says. */
  readonly own: boolean;
}

/** Below this share a term comes from the heading or the help column, not from the question. */
const OWN_SHARE = 0.34;

export function readQuestion(
  asked: AskedText,
  lexicon: Lexicon,
  index: TopicIndex,
  ignored: ReadonlySet<string>,
): Asked {
  const language = lexicon.languages.get(asked.language);
  const terms = weighTerms(asked, lexicon)
    .filter((term) => !ignored.has(term.key))
    .map((term) => {
      const number = index.terms.get(term.key) ?? -1;
      const own = term.share >= OWN_SHARE;
      const rarity = number >= 0 ? index.weights[number]! : index.unknownWeight;
      return { term: number, key: term.key, words: term.words, share: term.share, weight: rarity * term.share, own };
    })
    // An unknown word of the heading says nothing about the row.
    .filter((term) => term.own || term.term >= 0);
  return {
    text: asked.text,
    language: asked.language,
    terms,
    norm: Math.sqrt(terms.reduce((sum, term) => sum + term.weight ** 2, 0)),
    total: terms.reduce((sum, term) => sum + (term.own ? term.weight : 0), 0),
    cues: language ? findCues(asked.text, language) : {},
    scopes: language ? findScopes(asked.text, language) : [],
    negated: language ? isNegated(splitQuestion(asked.text, language.cues.conditional).main, language) : false,
    figures: language ? readFigures(asked.text, language) : [],
  };
}
