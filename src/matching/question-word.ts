import type { Language } from '../model/index.ts';
import { findExpressions, isTime, type Lexicon, normalise } from '../text/index.ts';
import type { Asked, AskedTerm } from './asked.ts';
import { type Candidacy, isPlainNo, isRhythm, QUESTION_WORD } from './candidacy.ts';
import { placePhrases } from './expression-pattern.ts';

/** The words by which the question asks where, who, how often or whether it can itself, and the control does not say; null when it asks no such thing. */
export function strangeQuestionWord(candidacy: Candidacy, lexicon: Lexicon): string | null {
  const { asked, isUsual } = candidacy;
  const language = lexicon.languages.get(asked.language);
  // Of a language that nobody described, no word asks.
  if (!language) return null;
  const isOpen = !isPlainNo(candidacy) && !isAddressed(candidacy, lexicon);
  const isStrange = (term: AskedTerm) =>
    term.key === CAN_WE
      ? isOpen
      : !isUsual(term) && !isSaid(term, candidacy, lexicon) && !isRelative(term, asked, language);
  const strange = asked.own.find((term) => term.isSubject && term.key.startsWith(QUESTION_WORD) && isStrange(term));
  return strange?.words ?? (isOpen ? oursAble(asked, language) : null);
}

function isSaid(term: AskedTerm, candidacy: Candidacy, lexicon: Lexicon): boolean {
  if (isRhythm(term, candidacy.statedFigures)) return true;
  return term.key === HOW_MANY && candidacy.topic.asks === 'value' && isStatedInUnit(candidacy, lexicon);
}

/** Those of whom a clause may tell more: "users who", "a subcontractor who". */
const PEOPLE = ['staff', 'end-users', 'customer', 'provider'] as const;

/** In "staff who see data" the question word asks nothing. */
function isRelative({ words }: AskedTerm, { text }: Asked, language: Language): boolean {
  const spellings = language.cues.which.filter((word) => normalise(word) === words);
  if (spellings.length === 0) return false;
  const people = PEOPLE.flatMap((scope) => language.scopes[scope] ?? []);
  return (
    findExpressions(
      text,
      people.map((who) => `${who} ${words}`),
    ).length > 0
  );
}

/** "How many days?" is "how long?" where a figure is what the topic asks for and the control states one in such units. */
const HOW_MANY = `${QUESTION_WORD}how-many`;

function isStatedInUnit({ asked, statedFigures }: Candidacy, lexicon: Lexicon): boolean {
  const { units } = lexicon.languages.get(asked.language)!;
  const wanted = Object.keys(units).filter((unit) => findExpressions(asked.text, units[unit]!).length > 0);
  return statedFigures.some(({ unit }) => wanted.some((one) => one === unit || (isTime(one) && isTime(unit))));
}

/** "Can we...?": asks what customers can do themselves; the control that says "we can" speaks of the vendor. */
const CAN_WE = `${QUESTION_WORD}can-we`;

/** "¿Nuestro administrador puede...?" asks as "can we" does, its words apart. */
function oursAble({ text, cues }: Asked, language: Language): string | null {
  if (cues.ours === undefined || cues.able === undefined) return null;
  const { ours, able } = language.cues;
  const beginnings = placePhrases(text, ours).filter(({ index = 0 }) => BEGINS.test(text.slice(0, index)));
  const named = beginnings.map(([phrase]) => phrase.trim().split(/\s+/).slice(0, NAMED_IN));
  // Who is able stands between "our" and "can".
  return named.find((words) => findExpressions(words.slice(2).join(' '), able).length > 0)?.join(' ') ?? null;
}

/** So many words at most name who is able, the verb among them. */
const NAMED_IN = 4;
/** What stands before the first words of a clause: those are who does something, not to whom it is done. */
const BEGINS = /(?:^|[.,;:¿(])\s*$/;

/** Whether the control's comment speaks of what its reader can do. */
function isAddressed({ asked, comment }: Candidacy, lexicon: Lexicon): boolean {
  const language = lexicon.languages.get(asked.language)!;
  return findExpressions(comment, language.cues.addressed).length > 0;
}
