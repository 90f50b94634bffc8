import type { Lexicon } from '../text/index.ts';
import { type Candidacy, isSubjectMatter } from './candidacy.ts';
import { claimIn } from './claim-in.ts';

/**
 * "Single sign-on (SAML or OpenID Connect)?", where the control limits single sign-on, has SAML, and denies OpenID Connect in a sentence
 * of its own: a no that a proposed link read from that sentence holds for nothing that the others claim. The words that they claim.
 */
export function deniedInPart(
  { asked, answer, control, comment, isConfirmed }: Candidacy,
  lexicon: Lexicon,
): string | null {
  const { status } = control;
  if (isConfirmed || answer !== 'no' || status.kind !== 'position' || status.position !== 'limited') return null;
  const language = lexicon.languages.get(asked.language);
  if (!language) return null;
  const claims = comment.split(/(?<=[.!;:])\s+/).map((sentence) => claimIn(sentence, language));
  const claimed = new Set(lexicon.termsOf(claims.join(' '), asked.language).map(({ key }) => key));
  return asked.own.find((term) => isSubjectMatter(term) && claimed.has(term.key))?.words ?? null;
}
