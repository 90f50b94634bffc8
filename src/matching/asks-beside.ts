import type { Language } from '../model/index.ts';
import { findExpressions, isTime, type Lexicon, normalise } from '../text/index.ts';
import type { Asked, AskedTerm } from './asked.ts';
import { type Candidacy, isPlainNo, isSubjectMatter, QUESTION_WORD, weightOf, wordsOf } from './candidacy.ts';
import { asksOfOthers } from './clause-apart.ts';
import { strangeToNo } from './judge-no.ts';

/**
 * The words by which the question asks for more than the control states, in whichever way; "" where no words of it do, but what it
 * wants (a description), null where it asks for no more.
 */
export function findBeside(candidacy: Candidacy, lexicon: Lexicon): string | null {
  const denied = strangeToNo(candidacy);
  if (denied !== null) return denied;
  if (isPlainNo(candidacy)) return findMore(candidacy, lexicon);
  return findObligation(candidacy, lexicon) ?? findRequest(candidacy) ?? findMore(candidacy, lexicon);
}

/** What it wants beside a position, where nothing says that the control holds it. */
function findMore(candidacy: Candidacy, lexicon: Lexicon): string | null {
  const { asked, topic, answer, isMet, isStated, isUsual } = candidacy;
  const own = asked.own.filter((term) => term.isSubject);
  const isAside = ({ key }: AskedTerm) =>
    key === HOW_MANY
      ? topic.asks === 'value' && isStatedInUnit(candidacy, lexicon)
      : key === HOW_OFTEN
        ? candidacy.statedFigures.some(({ sense }) => sense === 'period')
        : key === CAN_WE && (isPlainNo(candidacy) || isAddressed(candidacy, lexicon));
  const language = lexicon.languages.get(asked.language)!;
  const strange = own.find(
    (term) =>
      term.key.startsWith(QUESTION_WORD) &&
      (term.key === CAN_WE || !isUsual(term)) &&
      !isAside(term) &&
      !isRelative(term, asked, language),
  );
  if (strange) return strange.words;
  const wanted = asked.wanted.find((term) => !isMet(term));
  if (wanted) return wanted.words;
  const detail = isPlainNo(candidacy) ? null : findDetail(asked, lexicon, isMet);
  if (detail !== null || answer === 'value' || topic.asks !== 'position') return detail;
  const subjects = own.filter(isSubjectMatter);
  // "How are passwords stored?": a word that the topic is often asked with need not be the control's own, where the heavier ones are.
  const isSpoken = 2 * weightOf(subjects.filter(isStated)) >= weightOf(subjects);
  const unstated = wordsOf(subjects.filter((term) => !isStated(term) && !(isSpoken && isUsual(term))));
  // "Which persons can get at the backups?", "describe how requests are handled": a control that speaks of all of it says so.
  if (asked.asks === 'value') return subjects.length === 0 ? '' : unstated || null;
  // With one subject alone ("describe how the traffic is protected"), anything might be meant.
  return asked.asks === 'description' ? (own.length < 2 ? wordsOf(own) : unstated || null) : null;
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

/** "Is a second factor enforced?": that there is one is no yes yet, unless the control or the topic says that it is. */
function findObligation({ asked, answer, comment }: Candidacy, lexicon: Lexicon): string | null {
  const [word] = asked.cues.obligation ?? [];
  if (word === undefined || answer === 'no' || answer === 'notApplicable' || comment === '') return null;
  const language = lexicon.languages.get(asked.language)!;
  return findExpressions(comment, language.cues.obligation).length === 0 ? word : null;
}

/** What it requests beside the question, where the control does not state it itself. */
function findRequest({ asked, isStated, isMet, isUsual }: Candidacy): string | null {
  const strange = [
    asked.requests.find((terms) => terms.some((term) => isSubjectMatter(term) && !isStated(term))),
    // "How are passwords stored (algorithm, salt)?": of a question that wants words, each remark is a part.
    wantsWords(asked) ? asked.remarks.find((terms) => terms.some((term) => !isMet(term))) : undefined,
    asked.asides.find((terms) => terms.some((term) => !isMet(term) && !asked.asking.includes(term))),
    // "By a PASSI provider", "in AES-256": what has a name is that or nothing.
    asked.named.filter((term) => !isStated(term) && !isUsual(term)),
  ].find((terms) => terms !== undefined && terms.length > 0);
  return strange ? wordsOf(strange) : null;
}

function wantsWords({ asks }: Asked): boolean {
  return asks !== 'position';
}

/**
 * A clause of a question that wants words, not a position, whose subjects neither the control states nor its topic is asked about: it
 * would be left unanswered. One without any subject ("how long does it last") asks of the others'.
 */
export function clauseUnstated({ asked, answer, isStated, isMet, isUsual }: Candidacy): readonly AskedTerm[] | null {
  if (!wantsWords(asked)) return null;
  const silent = asked.clauses.find((terms, at) => {
    if (answer === 'value' && asksOfOthers(terms, isMet)) return false;
    const strange = terms.filter((term) => !isMet(term) && !asked.asking.includes(term));
    if (at > 0 && strange.length > 1 && 2 * strange.length >= terms.length) return true;
    // "And how long is it held?": where the value is the answer, the clause that asks for it is the question itself.
    if (answer === 'value' && terms.some((term) => term.key.startsWith(QUESTION_WORD) && isUsual(term))) return false;
    const subjects = terms.filter((term) => isSubjectMatter(term) && !asked.asking.includes(term));
    return subjects.length > 0 && !terms.some(isStated) && !subjects.every(isUsual);
  });
  return silent ?? null;
}

/** The number, date or name that it wants and neither topic nor control speaks of. */
function findDetail(asked: Asked, lexicon: Lexicon, isMet: Candidacy['isMet']): string | null {
  const unspoken = (asked.cues.detail ?? []).find((expression) => {
    const keys = lexicon.termsOf(expression, asked.language).map((term) => term.key);
    const named = asked.own.filter((term) => keys.includes(term.key));
    return named.length > 0 && !named.some(isMet);
  });
  return unspoken ?? null;
}

/** "How many days?" is "how long?" where a figure is what the topic asks for and the control states one in such units. */
const HOW_MANY = `${QUESTION_WORD}how-many`;
/** Whatever else it is asked beside, "every six hours" answers it. */
const HOW_OFTEN = `${QUESTION_WORD}how-often`;

function isStatedInUnit({ asked, statedFigures }: Candidacy, lexicon: Lexicon): boolean {
  const { units } = lexicon.languages.get(asked.language)!;
  const wanted = Object.keys(units).filter((unit) => findExpressions(asked.text, units[unit]!).length > 0);
  return statedFigures.some(({ unit }) => wanted.some((one) => one === unit || (isTime(one) && isTime(unit))));
}

/** "Can we...?": asks what customers can do themselves; the control that says "we can" speaks of the vendor. */
const CAN_WE = `${QUESTION_WORD}can-we`;

/** Whether the control's comment speaks of what its reader can do. */
function isAddressed({ asked, comment }: Candidacy, lexicon: Lexicon): boolean {
  const language = lexicon.languages.get(asked.language)!;
  return findExpressions(comment, language.cues.addressed).length > 0;
}
