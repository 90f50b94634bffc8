import type { Language } from '../../model/index.ts';
import { findExpressions } from '../../text/index.ts';
import { placePhrases } from '../question/expression-pattern.ts';
import { PROVIDERS } from '../question/near-scopes.ts';
import { scopesNamed } from '../question/scopes-named.ts';
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
  const offer = placePhrases(asked.text, language.cues.alternative).find(({ 0: phrase, 1: after, index }) => {
    const before = asked.text.slice(0, index);
    return areContraries(before, after ?? phrase, language) || areVendorAndOther(before, after ?? phrase, language);
  });
  return offer ? offer[0].trim() : null;
}

/** So many words before "or" name the first of two, and after it the second. */
const NAMED_IN = 4;

/** "By the host or by the company itself?": either may be so. */
function areVendorAndOther(before: string, after: string, language: Language): boolean {
  const sides = [before.trim().split(/\s+/).slice(-NAMED_IN), after.trim().split(/\s+/).slice(0, NAMED_IN)];
  const [first, second] = sides.map((words) => partyIn(words.join(' '), language));
  return first !== null && second !== null && first !== second;
}

function partyIn(words: string, language: Language): 'vendor' | 'other' | null {
  if (scopesNamed(words, language).some((scope) => PROVIDERS.includes(scope))) return 'other';
  return findExpressions(words, [...language.cues.self, ...(language.scopes.vendor ?? [])]).length > 0
    ? 'vendor'
    : null;
}
