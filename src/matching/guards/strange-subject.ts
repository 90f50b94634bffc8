import type { Lexicon } from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import { findPhrases } from '../question/expression-pattern.ts';
import { type Candidacy, isSubjectMatter } from './candidacy.ts';

/** So much of a question is no by-the-way. */
const HEAVY = 0.2;

/**
 * "Do visitors sign a confidentiality statement?", taken for how visitors are received: a subject of the field's that makes up much of
 * the question, and of which neither the topic nor the control says a word. Asked only of links that nobody confirmed: whoever confirms
 * one has seen what the control is good for.
 */
export function strangeSubject(
  { asked, answer, isConfirmed, isMet, isStated }: Candidacy,
  lexicon: Lexicon,
): string | null {
  if (answer === 'no') return null;
  // A value of which the control says no word that is asked tells of what nobody named: "committed availability of the mobile app".
  if (isConfirmed && (answer !== 'value' || asked.own.some((term) => term.isSubject && isStated(term)))) return null;
  const theirs = answer === 'value' ? ofCustomer(asked, lexicon) : [];
  const aside = new Set([
    ...asked.scene,
    ...asked.remarks.flat(),
    ...asked.requests.flat(),
    ...asked.asides.flat(),
    ...theirs,
  ]);
  const strange = asked.own.find(
    (term) =>
      term.key.startsWith(CONCEPT) &&
      isSubjectMatter(term) &&
      (isConfirmed ? term.place === 0 : term.weight >= HEAVY * asked.total) &&
      !aside.has(term) &&
      !isMet(term) &&
      !isStated(term),
  );
  return strange?.words ?? null;
}

/** So many words after "our" name what is the customer's. */
const NAMED_IN = 2;

/** "Which addresses must our firewall let through?": what a value is wanted for is the customer's own, and no subject of the vendor's. */
function ofCustomer(asked: Asked, lexicon: Lexicon): AskedTerm[] {
  const language = lexicon.languages.get(asked.language);
  if (!language) return [];
  const named = findPhrases(asked.text, language.cues.ours).map((words) =>
    words.trim().split(/\s+/).slice(0, NAMED_IN),
  );
  const keys = new Set(
    named.flatMap((words) => lexicon.termsOf(words.join(' '), asked.language)).map(({ key }) => key),
  );
  return asked.own.filter(({ key }) => keys.has(key));
}

/** Keys of words that the thesaurus knows begin so. */
const CONCEPT = 'c:';
