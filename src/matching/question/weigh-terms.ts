import type { LanguageCode } from '../../model/index.ts';
import type { Lexicon } from '../../text/index.ts';
import type { QuestionParts } from './split-question.ts';

/** The terms of a question with how much each is part of what is asked, in (0, 1]. */
export interface WeighedTerm {
  readonly key: string;
  readonly words: string;
  readonly share: number;
}

/** A remark in brackets gives examples or narrows; half a word of the sentence itself. */
const BRACKETS = 0.5;
/** "If so, describe..." asks for more, but not for another subject. */
const FOLLOW_UP = 0.35;
/** "Attach the certificate" wants something of what was asked before: less than the question, more than a remark. */
const REQUEST = 0.7;
/** The heading above the row says what "it" is, and often holds subjects the row does not ask about. */
const SECTION = 0.3;
/** A neighbouring guidance column is longer and vaguer still. */
const HELP = 0.15;

export interface AskedText {
  readonly text: string;
  readonly section: readonly string[];
  readonly help: string;
  readonly language: LanguageCode;
  /** Its number in the file; only tells apart what a person settled for questions of the same words, as does `above`. */
  readonly id?: string;
  /** The question above it on its sheet; null when it is the first. */
  readonly above?: QuestionAbove | null;
}

export interface QuestionAbove {
  readonly text: string;
  readonly language: LanguageCode;
  readonly above: QuestionAbove | null;
}

/** The question's terms, heaviest part first; a term met twice keeps its larger share. */
export function weighTerms(
  { main, brackets, followUp, requests }: QuestionParts,
  asked: AskedText,
  lexicon: Lexicon,
): WeighedTerm[] {
  const terms = new Map<string, WeighedTerm>();
  const add = (text: string, share: number) => {
    for (const { key, words } of lexicon.termsOf(text, asked.language)) {
      const known = terms.get(key);
      if (!known || known.share < share) terms.set(key, { key, words, share });
    }
  };
  add(
    requests.reduce((rest, request) => rest.replace(request, ' '), main),
    1,
  );
  for (const request of requests) add(request, REQUEST);
  for (const remark of brackets) add(remark, isName(remark) ? 1 : BRACKETS);
  add(followUp, FOLLOW_UP);
  for (const heading of asked.section) add(heading, SECTION);
  add(asked.help, HELP);
  return [...terms.values()];
}

/** "(SOC 2)", "(ANSSI)": an acronym or a numbered name in brackets is the very thing that the sentence wrote out before it. */
function isName(remark: string): boolean {
  return remark.trim().split(/\s+/).length <= 3 && /\p{Lu}{2}|\d/u.test(remark);
}
