import type { Lexicon } from '../../text/index.ts';
import type { AskedTerm } from '../question/asked.ts';
import { claimIn } from '../question/claim-in.ts';
import { type Candidacy, isSubjectMatter } from './candidacy.ts';

/**
 * A control that claims one thing and denies another in a sentence of its own: "single sign-on works with OpenID Connect; SAML is not
 * supported", "alerts reach an engineer day and night; we have no security operations centre". A no holds for nothing that it claims, and
 * a claim for nothing that it denies. The question's words on the other side; null where there are none. Of links that nobody confirmed.
 */
export function deniedInPart(
  { asked, answer, control, comment, isConfirmed }: Candidacy,
  lexicon: Lexicon,
): string | null {
  const language = lexicon.languages.get(asked.language);
  if (!language || isConfirmed || control.status.kind !== 'position' || control.status.position === 'planned')
    return null;
  const sentences = comment.split(/(?<=[.!;:])\s+/);
  const claims = sentences.map((sentence) => claimIn(sentence, language));
  const keysOf = (texts: readonly string[]) =>
    new Set(lexicon.termsOf(texts.join(' '), asked.language).map(({ key }) => key));
  const claimed = keysOf(claims);
  const wordsOf = (isOther: (term: AskedTerm) => boolean) =>
    asked.own.find((term) => isSubjectMatter(term) && isOther(term))?.words ?? null;
  if (answer === 'no') return control.status.position === 'limited' ? wordsOf(({ key }) => claimed.has(key)) : null;
  const named = keysOf([control.label[asked.language] ?? '']);
  const denied = keysOf(sentences.map((sentence, at) => sentence.slice(claims[at]!.length)));
  return wordsOf(({ key }) => denied.has(key) && !claimed.has(key) && !named.has(key));
}
