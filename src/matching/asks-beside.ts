import { findExpressions, isTime, type Lexicon } from '../text/index.ts';
import { type Candidacy, isPlainNo, isSubjectMatter, QUESTION_WORD } from './candidacy.ts';
import { isNoToAnother, isUnsaidNo } from './judge-no.ts';
import type { Asked, AskedTerm } from './read-question.ts';

/** Whether the question asks for more than the control states, in whichever way. */
export function asksBeside(candidacy: Candidacy, lexicon: Lexicon): boolean {
  if (isUnsaidNo(candidacy) || isNoToAnother(candidacy)) return true;
  if (!isPlainNo(candidacy) && (isObliged(candidacy, lexicon) || requestsMore(candidacy))) return true;
  return asksForMore(candidacy, lexicon);
}

/** Whether the question wants more than a position, and nothing says that the control holds it. */
function asksForMore(candidacy: Candidacy, lexicon: Lexicon): boolean {
  const { asked, topic, answer, isMet, isStated, isUsual } = candidacy;
  const own = asked.own.filter((term) => term.isSubject);
  const isAside = ({ key }: AskedTerm) =>
    key === HOW_MANY
      ? topic.asks === 'value' && isStatedInUnit(candidacy, lexicon)
      : key === CAN_WE && (isPlainNo(candidacy) || isAddressed(candidacy, lexicon));
  if (own.some((term) => term.key.startsWith(QUESTION_WORD) && !isUsual(term) && !isAside(term))) return true;
  if (!isPlainNo(candidacy) && asksForDetail(asked, lexicon, isMet)) return true;
  if (answer === 'value' || topic.asks !== 'position') return false;
  const subjects = own.filter(isSubjectMatter);
  // "Which persons can get at the backups?", "describe how requests are handled": a control that speaks of all of it says so.
  if (asked.asks === 'value') return subjects.length === 0 || !subjects.every(isStated);
  // With one subject alone ("describe how the traffic is protected"), anything might be meant.
  return asked.asks === 'description' && (own.length < 2 || !subjects.every(isStated));
}

/** "Is a second factor enforced?": that there is one is no yes yet, unless the control or the topic says that it is. */
function isObliged({ asked, answer, comment }: Candidacy, lexicon: Lexicon): boolean {
  const [word] = asked.cues.obligation ?? [];
  if (word === undefined || answer === 'no' || answer === 'notApplicable') return false;
  const language = lexicon.languages.get(asked.language)!;
  return comment !== '' && findExpressions(comment, language.cues.obligation).length === 0;
}

/** Whether it requests, beside the question, something that the control does not state itself. */
function requestsMore({ asked, isStated, isMet, isUsual }: Candidacy): boolean {
  if (asked.requests.some((terms) => terms.some((term) => isSubjectMatter(term) && !isStated(term)))) return true;
  // "How are passwords stored (algorithm, salt)?": of a question that wants words, each remark is a part.
  if (wantsWords(asked) && asked.remarks.some((terms) => terms.some((term) => !isMet(term)))) return true;
  if (asked.asides.some((terms) => terms.some((term) => !isMet(term)))) return true;
  // "By a PASSI provider", "in AES-256": what has a name is that or nothing.
  return asked.named.some((term) => !isStated(term) && !isUsual(term));
}

function wantsWords({ asks }: Asked): boolean {
  return asks !== 'position';
}

/**
 * A clause of a question that wants words, not a position, whose subjects neither the control states nor its topic is asked about: it
 * would be left unanswered. One without any subject ("how long does it last") asks of the others'.
 */
export function clauseUnstated({ asked, isStated, isMet, isUsual }: Candidacy): string | null {
  if (!wantsWords(asked)) return null;
  const silent = asked.clauses.find((terms, at) => {
    const strange = terms.filter((term) => !isMet(term));
    if (at > 0 && strange.length > 1 && 2 * strange.length >= terms.length) return true;
    const subjects = terms.filter(isSubjectMatter);
    return subjects.length > 0 && !terms.some(isStated) && !subjects.every(isUsual);
  });
  return silent ? silent.map((term) => term.words).join(' ') : null;
}

/** Whether it wants a number, a date or a name that neither topic nor control speaks of. */
function asksForDetail(asked: Asked, lexicon: Lexicon, isMet: Candidacy['isMet']): boolean {
  return (asked.cues.detail ?? []).some((expression) => {
    const keys = lexicon.termsOf(expression, asked.language).map((term) => term.key);
    const named = asked.own.filter((term) => keys.includes(term.key));
    return named.length > 0 && !named.some(isMet);
  });
}

/** "How many days?" is "how long?" where a figure is what the topic asks for and the control states one in such units. */
const HOW_MANY = `${QUESTION_WORD}how-many`;

function isStatedInUnit({ asked, statedFigures }: Candidacy, lexicon: Lexicon): boolean {
  const { units } = lexicon.languages.get(asked.language)!;
  const wanted = Object.keys(units).filter((unit) => findExpressions(asked.text, units[unit]!).length > 0);
  return statedFigures.some(({ unit }) => wanted.some((one) => one === unit || (isTime(one) && isTime(unit))));
}

/** "Can we...?": asks what customers can do themselves. */
const CAN_WE = `${QUESTION_WORD}can-we`;

/** Whether the control's comment speaks of what its reader can do. */
function isAddressed({ asked, comment }: Candidacy, lexicon: Lexicon): boolean {
  const language = lexicon.languages.get(asked.language)!;
  return findExpressions(comment, language.cues.addressed).length > 0;
}
