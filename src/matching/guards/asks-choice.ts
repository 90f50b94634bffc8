import type { Language } from '../../model/index.ts';
import { findExpressions } from '../../text/index.ts';
import { placePhrases } from '../question/expression-pattern.ts';
import type { Candidacy } from './candidacy.ts';

/** Whether two texts hold one side of a pair of contraries each ("shared", "dedicated"). */
export function areContraries(one: string, other: string, { opposites }: Pick<Language, 'opposites'>): boolean {
  const says = (text: string, words: readonly string[]) => findExpressions(text, words).length > 0;
  return opposites.some(
    ([these, those]) => (says(one, these) && says(other, those)) || (says(one, those) && says(other, these)),
  );
}

/** "Are the servers shared or dedicated?": neither yes nor no tells which. The word that offers the choice; null where none does. */
export function asksChoice({ asked, answer }: Candidacy, language: Language): string | null {
  if (answer === 'value') return null;
  const offer = placePhrases(asked.text, language.cues.alternative).find(({ 0: phrase, 1: after, index }) =>
    areContraries(asked.text.slice(0, index), after ?? phrase, language),
  );
  return offer ? offer[0].trim() : null;
}
