import type { Language } from '../../model/index.ts';
import { LETTERS, type Lexicon, normalise, WORD_CHARACTERS } from '../../text/index.ts';
import { rememberPattern } from '../question/expression-pattern.ts';
import { isHelping } from '../question/is-helping.ts';
import { type Candidacy, QUESTION_WORD } from './candidacy.ts';

/**
 * What the question asks somebody to do, where neither topic nor control says it: "do you compare your servers with ISO 27001?" of a
 * certificate, « ¿las cuentas se crean desde Azure AD? » of a login. Null where that is said, or only helps another word along ("do you have").
 */
export function strangeVerb({ asked, topic, isMet }: Candidacy, lexicon: Lexicon): string | null {
  const language = lexicon.languages.get(asked.language);
  if (!language) return null;
  const isPosition = asked.asks === 'position' && topic.asks !== 'value';
  // "Who stands in for the security officer?" is not answered by who that is.
  const isWho = (word: string) => lexicon.termsOf(word, language.code).some(({ key }) => key === WHO);
  const person = isPosition ? language.cues.verbAfter : asked.asks === 'value' ? language.cues.which.filter(isWho) : [];
  const said = new Set(verbsOf(asked.text, person, language).map(normalise));
  if (said.size === 0) return null;
  const aside = new Set([...asked.scene, ...asked.remarks.flat(), ...asked.requests.flat(), ...asked.asides.flat()]);
  const strange = asked.own.find(
    (term) => said.has(term.words) && !isMet(term) && !aside.has(term) && !isHelping(term, language, lexicon),
  );
  return strange?.words ?? null;
}

const WHO = `${QUESTION_WORD}who`;

/** The words that stand where a verb does: after whoever does it ("do you compare"), or first after an opening mark. */
function verbsOf(text: string, person: readonly string[], { cues }: Language): string[] {
  const isRelative = (before: string) => endsIn(cues.relative).test(before);
  return [...text.matchAll(afterPerson(person))].flatMap(({ 1: verb, index }) =>
    isRelative(text.slice(0, index)) ? [] : verb!,
  );
}

/** The next word of three letters or more, shorter ones ("le", "no") aside; after an opening mark only the very first: an article opens no verb. */
const afterPerson = rememberPattern(
  (any) =>
    new RegExp(
      `(?:(?<![${WORD_CHARACTERS}-])(?:${any})\\s+(?:[${LETTERS}'’]{1,3}\\s+)*|¿)([${LETTERS}]{3,})(?![${LETTERS}'’])`,
      'gi',
    ),
);

const endsIn = rememberPattern((any) => new RegExp(`(?<![${LETTERS}])(?:${any})\\s+$`, 'i'));
