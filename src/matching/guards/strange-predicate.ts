import type { Language } from '../../model/index.ts';
import { LETTERS, type Lexicon, normalise } from '../../text/index.ts';
import { rememberPattern } from '../question/expression-pattern.ts';
import { isHelping } from '../question/is-helping.ts';
import type { Candidacy } from './candidacy.ts';

/**
 * What the question says of its subject, where neither topic nor control says it: "are the alarms linked to the police?" of alarms that there
 * are, « la géolocalisation tourne-t-elle en arrière-plan ? ». Null where that is said, or only helps another word along.
 */
export function strangePredicate(
  { asked, topic, isMet, answer, inverted }: Candidacy,
  lexicon: Lexicon,
): string | null {
  const language = lexicon.languages.get(asked.language);
  if (!language || asked.asks !== 'position' || topic.asks === 'value' || answer === 'no' || inverted) return null;
  const said = new Set(predicatesOf(asked.text, language).map(normalise));
  if (said.size === 0) return null;
  const aside = new Set([...asked.scene, ...asked.remarks.flat(), ...asked.requests.flat(), ...asked.asides.flat()]);
  const strange = asked.own.find(
    (term) => said.has(term.words) && !isHelping(term, language, lexicon) && !isMet(term) && !aside.has(term),
  );
  return strange?.words ?? null;
}

/** The words that may be a predicate: what follows or bears an inverted pronoun, and what ends as a participle does. */
function predicatesOf(text: string, { cues }: Language): string[] {
  const words = cues.participle.length === 0 ? [] : [...text.matchAll(endingIn(cues.participle))].map(([word]) => word);
  const clauses = cues.pronounAfter.length === 0 ? [] : [...text.matchAll(besideInverted(cues.pronounAfter))];
  const isBeing = (verb = '') => cues.being.includes(verb.toLowerCase());
  return [...words, ...clauses.flatMap(([, verb, after]) => (isBeing(verb) ? after : verb) ?? [])];
}

/** A whole word with one of the endings. */
const endingIn = rememberPattern(
  (any) => new RegExp(`(?<![${LETTERS}])[${LETTERS}]{2,}(?:${any})(?![${LETTERS}-])`, 'gi'),
);

/** The verb that bears the pronoun, and the first word of more than three letters after it: after a form of to be, that is what is said. */
const besideInverted = rememberPattern(
  (any) =>
    new RegExp(
      `([${LETTERS}]+)(?:-t)?(?:${any})(?![${LETTERS}-])(?:\\s+[${LETTERS}'’]{1,3}(?![${LETTERS}]))*(?:\\s+([${LETTERS}]+))?`,
      'gi',
    ),
);
