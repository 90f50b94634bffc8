import type { Language } from '../../model/index.ts';
import { findExpressions } from '../../text/index.ts';
import { anywhere } from './expression-pattern.ts';
import { splitQuestion } from './split-question.ts';

/** What a remark names: "SAML 2.0 or OIDC", "HDS, SecNumCloud". */
export interface Choices {
  /** Empty where it is no list of names, however short. */
  readonly names: readonly string[];
  /** Whether one of them will do. */
  readonly isEither: boolean;
}

/** So many words at most name a thing. */
const LONGEST = 4;

/** What stands in a remark between slashes and words like "or", or else between commas. */
export function readChoices(remark: string, alternative: readonly string[]): Choices {
  const either = remark.replace(anywhere(alternative), '/');
  const isEither = either.includes('/');
  const names = either.split(isEither ? '/' : ',').map((name) => name.trim());
  return { names: names.every(isName) ? names : [], isEither };
}

function isName(words: string): boolean {
  return words !== '' && words.split(/\s+/).length <= LONGEST;
}

/** The first remark of a question that speaks against its answer: none of its choices can be meant, or one of those that all are. */
export function remarkAgainst(text: string, { cues }: Language, isContrary: (name: string) => boolean): string | null {
  if (!text.includes('(')) return null;
  const against = splitQuestion(text, cues).brackets.find((remark) => {
    // "(not your host's)" sets something apart.
    if (findExpressions(remark, cues.negation).length > 0) return false;
    const { names, isEither } = readChoices(remark, cues.alternative);
    return names.length > 0 && (isEither ? names.every(isContrary) : names.some(isContrary));
  });
  return against ?? null;
}
