import type { Cue } from '../../model/index.ts';
import { findExpressions, type Lexicon } from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import { rememberPattern } from '../question/expression-pattern.ts';
import { asksNarrower } from './asks-narrower.ts';
import { type Candidacy, isPlainNo, isSubjectMatter, wantsWords, weightOf, wordsOf } from './candidacy.ts';
import { strangeToNo } from './judge-no.ts';
import { strangeQuestionWord } from './question-word.ts';
import { strangeAdjunct } from './strange-adjunct.ts';
import { strangeLabel } from './strange-label.ts';
import { strangeRemark } from './strange-remark.ts';
import { strangeSubject } from './strange-subject.ts';
import { strangeVerb } from './strange-verb.ts';

/**
 * The words by which the question asks for more than the control states, in whichever way; "" where no words of it do, but what it
 * wants (a description), null where it asks for no more.
 */
export function findBeside(candidacy: Candidacy, lexicon: Lexicon): string | null {
  const denied = strangeToNo(candidacy, lexicon);
  if (denied !== null) return denied;
  const verb = strangeVerb(candidacy, lexicon);
  if (verb !== null) return verb;
  if (isPlainNo(candidacy)) return findMore(candidacy, lexicon);
  const found =
    findWhole(candidacy, lexicon) ??
    asksNarrower(candidacy, lexicon) ??
    findHorizon(candidacy, lexicon) ??
    findDate(candidacy, lexicon) ??
    findPrice(candidacy) ??
    findUnaided(candidacy, lexicon) ??
    strangeSubject(candidacy, lexicon) ??
    strangeAdjunct(candidacy, lexicon) ??
    strangeRemark(candidacy, lexicon) ??
    strangeLabel(candidacy, lexicon);
  return found ?? findObligation(candidacy, lexicon) ?? findRequest(candidacy) ?? findMore(candidacy, lexicon);
}

/** "Does the log hold the detail?", "does it show what was changed?": where a measure is limited, that may be the very thing that is missing; "logged, with the detail" is not asked of it alone. */
function findWhole({ answer, asked }: Candidacy, lexicon: Lexicon): string | null {
  const [detail] = answer === 'limited' ? (asked.cues.describe ?? asked.cues.content ?? []) : [];
  if (detail === undefined) return null;
  const { joins, alongWith } = lexicon.languages.get(asked.language)!.cues;
  const at = asked.text.toLowerCase().indexOf(detail);
  if (at < 0) return detail;
  const lead = asked.text.slice(0, at).trim().split(/\s+/).slice(-LEAD).join(' ');
  return findExpressions(lead, [...joins, ...alongWith]).length > 0 ? null : detail;
}

/** So many words before one at most join it to what stands before. */
const LEAD = 4;

/** "In the short term?": a no holds for any time to come, whatever else is answered may hold for another. */
function findHorizon({ answer, asked }: Candidacy, lexicon: Lexicon): string | null {
  if (answer === 'no') return null;
  const [horizon = null] = findExpressions(asked.text, lexicon.languages.get(asked.language)?.cues.horizon ?? []);
  return horizon;
}

/** "Expiry date of the certificate", "since 2019": where there is one, the control has to say when. */
function findDate({ answer, asked, comment }: Candidacy, lexicon: Lexicon): string | null {
  if (answer === 'no' || YEAR.test(comment)) return null;
  const adjunct = lexicon.languages.get(asked.language)?.cues.adjunct ?? [];
  return asked.cues.dated?.[0] ?? yearAfter(adjunct).exec(asked.text)?.[1] ?? null;
}

/** A year by itself, not a law's number. */
const yearAfter = rememberPattern((any) => new RegExp(`(?<!\\p{L})(?:${any})\\s((?:19|20)\\d\\d)(?![\\d/-])`, 'iu'));

/** "And is there a charge?": of what nobody says the price is. */
function findPrice({ answer, asked, isStated }: Candidacy): string | null {
  if (answer === 'no') return null;
  return asked.own.find((term) => term.key === PRICE && !isStated(term))?.words ?? null;
}

const PRICE = 'c:price';

/** The year of a date; that of an edition ("ISO 27001:2022") is none. */
const YEAR = /(?<![\d:])(?:19|20)\d\d(?!\d)/;

/** "Without asking you?": that there is a way is no yes yet, unless the control says that its reader goes it alone. */
function findUnaided({ answer, asked, comment }: Candidacy, lexicon: Lexicon): string | null {
  const language = lexicon.languages.get(asked.language);
  if (!language || answer === 'no') return null;
  const denying = (asked.cues.unaided ?? []).find((words) => findExpressions(words, language.cues.negation).length > 0);
  return denying && findExpressions(comment, language.cues.unaided).length === 0 ? denying : null;
}

/** What it wants beside a position, where nothing says that the control holds it. */
function findMore(candidacy: Candidacy, lexicon: Lexicon): string | null {
  const { asked, topic, answer, isMet, isStated, isUsual } = candidacy;
  const asking = strangeQuestionWord(candidacy, lexicon);
  if (asking !== null) return asking;
  const wanted = asked.wanted.find((term) => !isMet(term));
  if (wanted) return wanted.words;
  const isTold = answer === 'value' && wantsWords(asked) ? (term: AskedTerm) => isUsual(term) || isStated(term) : isMet;
  const detail = isPlainNo(candidacy) ? null : findDetail(asked, lexicon, isTold);
  if (detail !== null || answer === 'value' || topic.asks !== 'position') return detail;
  const own = asked.own.filter((term) => term.isSubject);
  const subjects = own.filter(isSubjectMatter);
  // "How are passwords stored?": a word that the topic is often asked with need not be the control's own, where the heavier ones are.
  const isSpoken = 2 * weightOf(subjects.filter(isStated)) >= weightOf(subjects);
  const unstated = wordsOf(subjects.filter((term) => !isStated(term) && !(isSpoken && isUsual(term))));
  // "Which persons can get at the backups?", "describe how requests are handled": a control that speaks of all of it says so.
  if (asked.asks === 'value') return subjects.length === 0 ? '' : unstated || null;
  // With one subject alone ("describe how the traffic is protected"), anything might be meant.
  return asked.asks === 'description' ? (own.length < 2 ? wordsOf(own) : unstated || null) : null;
}

/** "Is a second factor enforced?": that there is one is no yes yet, unless the control or the topic says that it is. */
function findObligation({ asked, answer, comment }: Candidacy, lexicon: Lexicon): string | null {
  const language = lexicon.languages.get(asked.language);
  if (!language || answer === 'no' || answer === 'notApplicable' || comment === '') return null;
  const says = (cue: Cue) => findExpressions(comment, language.cues[cue]).length > 0;
  const [strict] = asked.cues.obligation ?? [];
  if (strict !== undefined) return says('obligation') ? null : strict;
  // "Do all users have to use it?", of what "the administrator can make mandatory".
  const [soft = null] = asked.asks === 'position' ? (asked.cues.haveTo ?? []) : [];
  return soft !== null && says('offered') ? soft : null;
}

/** What it requests beside the question, where the control does not state it itself. */
function findRequest({ asked, answer, isStated, isMet, isUsual }: Candidacy): string | null {
  const strange = [
    asked.requests.find((terms) => terms.some((term) => isSubjectMatter(term) && !isStated(term))),
    // "How are passwords stored (algorithm, salt)?": of a question that wants words, each remark is a part.
    wantsWords(asked) ? asked.remarks.find((terms) => terms.some((term) => !isMet(term))) : undefined,
    asked.asides.find((terms) => terms.some((term) => !isMet(term) && !asked.asking.includes(term))),
    // "By firewalls with a default-deny rule set": of which nothing at all is met.
    answer === 'value' ? undefined : asked.along.find((terms) => terms.length > 1 && !terms.some(isMet)),
    // "By a PASSI provider", "in AES-256": what has a name is that or nothing.
    asked.named.filter((term) => !isStated(term) && !isUsual(term)),
  ].find((terms) => terms !== undefined && terms.length > 0);
  return strange ? wordsOf(strange) : null;
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
