import type { Language } from '../../model/index.ts';
import { findExpressions } from '../../text/index.ts';
import { oppositeWords } from './opposite-words.ts';
import { withoutContrasts } from './without-contrasts.ts';

/**
 * The word of the question whose opposite the control states in its place ("public" where its comment says "private"); null when there
 * is none, when the question itself sets it apart ("not the public one"), or when the control states both.
 */
export function findOpposite(question: string, comment: string, language: Language): string | null {
  // Hardly any question has one of them: one look for all.
  if (findExpressions(question, oppositeWords(language.opposites)).length === 0) return null;
  const asked = withoutContrasts(question, language);
  for (const [one, other] of language.opposites) {
    const found = wordAgainst(asked, comment, one, other) ?? wordAgainst(asked, comment, other, one);
    if (found !== null) return found;
  }
  return null;
}

/** Whether the text names one side of a pair and not the other: "public", not "public or private". */
export function takesSide(text: string, { opposites }: Pick<Language, 'opposites'>): boolean {
  if (findExpressions(text, oppositeWords(opposites)).length === 0) return false;
  return opposites.some(([one, other]) => {
    const [ones, others] = [findExpressions(text, one).length, findExpressions(text, other).length];
    return ones > 0 !== others > 0;
  });
}

function wordAgainst(
  question: string,
  comment: string,
  asked: readonly string[],
  stated: readonly string[],
): string | null {
  const [word] = findExpressions(question, asked);
  if (word === undefined) return null;
  return findExpressions(comment, stated).length > 0 && findExpressions(comment, asked).length === 0 ? word : null;
}
