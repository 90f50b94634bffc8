import type { LanguageCode } from '../model/index.ts';
import { findExpressions, type Lexicon } from '../text/index.ts';

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
/** The heading above the row says what "it" is, and often holds subjects the row does not ask about. */
const SECTION = 0.3;
/** A neighbouring guidance column is longer and vaguer still. */
const HELP = 0.15;

export interface AskedText {
  readonly text: string;
  readonly section: readonly string[];
  readonly help: string;
  readonly language: LanguageCode;
}

/** The question's terms, heaviest part first; a term met twice keeps its larger share. */
export function weighTerms(asked: AskedText, lexicon: Lexicon): WeighedTerm[] {
  const terms = new Map<string, WeighedTerm>();
  const add = (text: string, share: number) => {
    for (const term of lexicon.termsOf(text, asked.language)) {
      const known = terms.get(term.key);
      if (!known || known.share < share) terms.set(term.key, { ...term, share });
    }
  };
  const { main, brackets, followUp } = splitQuestion(
    asked.text,
    lexicon.languages.get(asked.language)?.cues.conditional ?? [],
  );
  add(main, 1);
  for (const remark of brackets) add(remark, isName(remark) ? 1 : BRACKETS);
  add(followUp, FOLLOW_UP);
  for (const heading of asked.section) add(heading, SECTION);
  add(asked.help, HELP);
  return [...terms.values()];
}

/** The question proper, what stands in brackets, and the sentences that only follow from its answer. */
export function splitQuestion(
  text: string,
  conditional: readonly string[],
): { main: string; brackets: readonly string[]; followUp: string } {
  const brackets: string[] = [];
  const open = text.replace(/\(([^()]*)\)/g, (_whole, inner: string) => {
    brackets.push(inner);
    return ' ';
  });
  const sentences = open.split(/(?<=[?!.;])\s+|\n+/).filter((sentence) => /\p{L}/u.test(sentence));
  const main: string[] = [];
  const followUp: string[] = [];
  for (const sentence of sentences) {
    const follows = main.length > 0 && findExpressions(sentence, conditional).length > 0;
    (follows ? followUp : main).push(sentence);
  }
  return {
    main: main.join(' ') || text,
    brackets: main.length > 0 ? brackets : [],
    followUp: followUp.join(' '),
  };
}

/** "(SOC 2)", "(ANSSI)": an acronym or a numbered name in brackets is the very thing that the sentence wrote out before it. */
function isName(remark: string): boolean {
  return remark.trim().split(/\s+/).length <= 3 && /\p{Lu}{2}|\d/u.test(remark);
}
