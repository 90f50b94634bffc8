import type { Language } from '../../model/index.ts';
import {
  asksAsWritten,
  findExpressions,
  isTime,
  LETTERS,
  type Lexicon,
  normalise,
  WORD_CHARACTERS,
} from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import { placePhrases, rememberPattern } from '../question/expression-pattern.ts';
import { type Candidacy, isPlainNo, QUESTION_WORD } from './candidacy.ts';
import { isToldByFigure } from './told-by-figures.ts';

/** The words by which the question asks where, who, how often or whether it can itself, and the control does not say; null when it asks no such thing. */
export function strangeQuestionWord(candidacy: Candidacy, lexicon: Lexicon): string | null {
  const { asked, isUsual } = candidacy;
  const language = lexicon.languages.get(asked.language);
  // Of a language that nobody described, no word asks.
  if (!language || isPlainNo(candidacy)) return null;
  const isOpen = !isAddressed(candidacy, lexicon);
  const isStrange = (term: AskedTerm) =>
    term.key === CAN_WE
      ? isOpen
      : !isUsual(term) && !isSaid(term, candidacy, lexicon) && !isRelative(term, asked, language);
  const strange = asked.own.find((term) => term.isSubject && term.key.startsWith(QUESTION_WORD) && isStrange(term));
  return strange?.words ?? (isOpen ? oursAble(asked, language) : null);
}

/** The words by which the question asks what the customer can do; null where it does not. */
export function asksOfCustomer(asked: Asked, language: Language): string | null {
  return asked.own.find(({ key }) => key === CAN_WE)?.words ?? oursAble(asked, language);
}

function isSaid(term: AskedTerm, candidacy: Candidacy, lexicon: Lexicon): boolean {
  if (isToldByFigure(term, candidacy.asked, candidacy)) return true;
  if (term.key !== HOW_MANY && term.key !== HOW_LONG) return false;
  const units = unitsAsked(candidacy, lexicon);
  const inUnit = candidacy.statedFigures.filter(({ unit }) => units.includes(unit)).length;
  // "Within how many hours do you tell us?": beside a measure, only the one figure in hours can be meant.
  if (candidacy.topic.asks !== 'value') return inUnit === 1;
  const isTold = candidacy.statedFigures.some(({ unit }) => isTime(unit)) && units.some(isTime);
  return inUnit > 0 || (term.key === HOW_MANY && isTold);
}

/** Those of whom a clause may tell more: "users who", "a subcontractor who". */
const PEOPLE = ['staff', 'end-users', 'customer', 'provider'] as const;

/** In "staff who see data" the question word asks nothing, nor in "los servidores donde corre la aplicación". */
function isRelative({ key, words }: AskedTerm, { text }: Asked, language: Language): boolean {
  const spellings = language.cues.which.filter((word) => normalise(word) === words);
  if (spellings.length === 0) return false;
  if (!spellings.some((word) => asksAsWritten(word, text))) return true;
  const people = PEOPLE.flatMap((scope) => language.scopes[scope] ?? []).map((who) => `${who} ${words}`);
  return findExpressions(text, people).length > 0 || (key === WHO && isTellingMore(spellings, text, language));
}

/** "A person who leaves", « un serveur qui tourne »: wherever the word stands, a noun stands before it. */
function isTellingMore(spellings: readonly string[], text: string, { cues }: Language): boolean {
  const places = placePhrases(text, spellings);
  return places.length > 0 && places.every(({ index = 0 }) => nounAfter(cues.determiner).test(text.slice(0, index)));
}

/** A determiner and one or two words at the end: a noun. */
const nounAfter = rememberPattern(
  (any) => new RegExp(`(?<![${WORD_CHARACTERS}])(?:${any})(?:(?<=['’])|\\s+)(?:[${LETTERS}-]+\\s+){1,2}$`, 'i'),
);

const WHO = `${QUESTION_WORD}who`;

/** "How many days?" is "how long?" where a figure is what the topic asks for and the control states one in such units... */
const HOW_MANY = `${QUESTION_WORD}how-many`;
/** ...and "how many months between two tests?" is "how often?" where it states months. */
const HOW_LONG = `${QUESTION_WORD}how-long`;

/** The units that the question names. */
function unitsAsked({ asked }: Candidacy, lexicon: Lexicon): string[] {
  const { units } = lexicon.languages.get(asked.language)!;
  return Object.keys(units).filter((unit) => findExpressions(asked.text, units[unit]!).length > 0);
}

/** "Can we...?": asks what customers can do themselves; the control that says "we can" speaks of the vendor. */
const CAN_WE = `${QUESTION_WORD}can-we`;

/** "¿Nuestro administrador puede...?", "may our own people...?" ask as "can we" does, the words apart or turned about. */
function oursAble({ text, cues }: Asked, language: Language): string | null {
  if (cues.ours === undefined || cues.able === undefined) return null;
  const { ours, able } = language.cues;
  const [turned] = findExpressions(
    text,
    able.flatMap((can) => ours.map((our) => `${can} ${our}`)),
  );
  if (turned !== undefined) return turned;
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
