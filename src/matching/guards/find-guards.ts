import type { Cue, Guard, Language } from '../../model/index.ts';
import { findExpressions, type Lexicon, normalise } from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import { findPhrases, placePhrases } from '../question/expression-pattern.ts';
import { findOpposite } from '../question/find-opposite.ts';
import { shareIn, type TopicIndex } from '../topics/topic-index.ts';
import { findBeside } from './asks-beside.ts';
import { asksChoice } from './asks-choice.ts';
import { type Candidacy, QUESTION_WORD, weightOf, wordsOf } from './candidacy.ts';
import { changesTheLog } from './changes-the-log.ts';
import { askedBeforeAside, clauseApart, clauseUnstated } from './clause-apart.ts';
import { deniedInPart } from './denied-in-part.ts';
import { deniesPlainly, deniesTwice, isDirectionClear } from './judge-direction.ts';
import { thresholds, versions } from './judge-figures.ts';
import { asksWhatStaffCan, foreignScope, foreignSubject, lacksSubject } from './judge-scope.ts';
import { asksWhoSees, keptToVendor } from './kept-to-vendor.ts';
import { strangeAgent } from './strange-agent.ts';
import { ofAnother } from './whose-thing.ts';

/** Every reason not to answer this question unseen with this control, or that turned its reply round. */
export function findGuards(candidacy: Candidacy, index: TopicIndex, lexicon: Lexicon): Guard[] {
  const guards: Guard[] = [];
  const add = (code: Guard['code'], args: Guard['args'] = {}) => guards.push({ code, args });
  const { asked, topic, control } = candidacy;

  const said = (cue: Cue) => unexplainedCue(cue, candidacy, index, lexicon);
  if (candidacy.inverted) add('NEGATED', { settles: 'inverted' });
  const turns = said('inversion') ?? said('turning');
  const language = lexicon.languages.get(asked.language);
  const opposite = language ? findOpposite(asked.text, candidacy.comment, language) : null;
  if ((turns !== null && !candidacy.inverted) || !isDirectionClear(candidacy, opposite, index))
    add('NEGATED', { words: turns ?? '' });
  else if (deniesTwice(asked))
    add('NEGATED', { words: [...asked.cues.negation!, ...(asked.cues.limit ?? [])].join(', ') });
  // "Are there servers without antivirus?" is a yes where "limited" answers whether they have it.
  else if (candidacy.answer === 'limited' && (asked.negated || candidacy.inverted)) add('NEGATED', {});
  const not = language ? deniesPlainly(asked, language) : null;
  if (not !== null) add('NEGATED', { words: not });
  const could = asksWhatCouldBe(candidacy);
  if (could !== null) add('NEGATED', { words: could });
  const can = language ? canBeOtherWay(candidacy, language) : null;
  if (can !== null) add('NEGATED', { words: can });
  const choice = language ? asksChoice(candidacy, language) : null;
  if (choice !== null) add('NEGATED', { words: choice });
  const log = changesTheLog(candidacy);
  if (log !== null) add('NEGATED', { words: log });
  const stopped = asksWhoCanStop(candidacy, lexicon);
  if (stopped !== null) add('NEGATED', { words: stopped });
  if (opposite !== null && !candidacy.inverted) add('NEGATED', { words: opposite });
  const policy = said('policy');
  if (policy !== null && topic.asks !== 'policy' && !isSaid('policy', candidacy, lexicon))
    add('POLICY', { words: policy });
  const future = said('future');
  if (future !== null) add('FORWARD_LOOKING', { words: future });
  if (startsConditional(asked) || (language && goesOn(asked, language))) add('CONDITIONAL', {});
  const only = candidacy.answer === 'no' ? null : said('only');
  if (only !== null && !isSaid('only', candidacy, lexicon)) add('CONDITIONAL', { words: only });
  const limit = strangeLimit(candidacy) ?? centralEnd(candidacy, lexicon);
  if (limit !== null) add('CONDITIONAL', { words: limit });
  // "Are OVH and AWS certified?": what one of them holds is only half of the answer.
  const strange = asked.providers.some((provider) => provider !== control.provider);
  // "Your service runs on AWS: is it certified?": whoever is meant, nobody says that it is AWS.
  const isBefore = asked.namedBefore && control.provider !== null && asked.asks === 'position';
  if (strange || isBefore) add('SCOPE', { asked: asked.providers.join(', '), stated: control.about });
  const foreign = strange ? null : (foreignScope(candidacy, index, lexicon) ?? foreignSubject(candidacy, index));
  if (foreign !== null) add('SCOPE', { asked: foreign, stated: control.about });
  const another =
    strange || foreign !== null ? null : (ofAnother(candidacy, lexicon) ?? strangeAgent(candidacy, lexicon));
  if (another !== null) add('SCOPE', { asked: another, stated: control.about });
  const staff = asksWhatStaffCan(candidacy, lexicon);
  if (staff !== null) add('SCOPE', { asked: staff, stated: control.about });
  guards.push(...thresholds(candidacy), ...versions(candidacy, lexicon));
  const apart = clauseApart(asked, candidacy.isMet) ?? clauseUnstated(candidacy) ?? askedBeforeAside(candidacy);
  if (apart !== null)
    add('COMPOUND', {
      parts: wordsOf(apart),
      ...answeredBy(candidacy.partnerFor(strangers(apart, candidacy)), candidacy.answer),
    });
  const claimed = deniedInPart(candidacy, lexicon);
  if (claimed !== null) add('COMPOUND', { parts: claimed });
  if (lacksSubject(candidacy, index, lexicon)) add('UNNAMED', { topic: topic.id });
  // "Will you sign our agreement?": what the control says of the vendor's own says nothing of the customer's.
  const theirs = said('ourDocument');
  if (theirs !== null) add('DETAIL', { words: theirs });
  // "Do we have to provide the server?": that there can be one does not say who brings it.
  const due = asked.asks === 'position' && candidacy.answer !== 'no' ? said('weMust') : null;
  if (due !== null) add('DETAIL', { words: due });
  // "Can you give us the logs?": that there are some does not say who gets them.
  const handed = candidacy.answer === 'no' || candidacy.answer === 'value' ? null : said('handOver');
  if (handed !== null && !isSaid('handOver', candidacy, lexicon)) add('DETAIL', { words: handed });
  const kept = keptToVendor(candidacy, lexicon);
  if (kept !== null) add('SCOPE', { asked: kept, settles: 'no' });
  const seen = kept === null ? asksWhoSees(candidacy, lexicon) : null;
  if (seen !== null) add('SCOPE', { asked: seen, stated: control.about });
  const beside = kept === null ? findBeside(candidacy, lexicon) : null;
  if (beside !== null) add('DETAIL', { words: beside });
  return guards;
}

/** The cue's expression in the question that none of the topic's own phrasings uses; null when it is absent or usual there. */
function unexplainedCue(cue: Cue, { asked, topic }: Candidacy, index: TopicIndex, lexicon: Lexicon): string | null {
  const place = index.position.get(topic.id)!;
  for (const expression of asked.cues[cue] ?? []) {
    // Straight it is never asked so: what is read as straight may be the other way round.
    if (topic.inverseTurns.includes(expression)) return expression;
    const terms = lexicon.termsOf(expression, asked.language);
    // "Another country": where a word of it is none of ours, the rest cannot tell whether it is usual.
    const isTurn = cue === 'inversion' || cue === 'turning';
    const whole = !isTurn || terms.map(({ words }) => words).join(' ').length >= normalise(expression).length;
    const usual =
      whole && terms.length > 0 && terms.every((term) => shareIn(place, index.terms.get(term.key) ?? -1, index) > 0);
    if (!usual && !topic.straightTurns.includes(expression)) return expression;
  }
  return null;
}

/** "Can staff turn the firewall off?", taken for "is it off?" or "is it on?": that it is on says nothing of who could, unless that is what the topic is about. */
function asksWhoCanStop({ asked, inverted, isUsual }: Candidacy, lexicon: Lexicon): string | null {
  if (asked.cues.able === undefined) return null;
  const isAsked = (expression: string) => {
    const keys = lexicon.termsOf(expression, asked.language).map(({ key }) => key);
    return asked.own.some((term) => keys.includes(term.key) && isUsual(term));
  };
  return (asked.cues.switchingOff ?? []).find((expression) => inverted || !isAsked(expression)) ?? null;
}

/** "Could it be kept in Spain?": that it is kept in France does not say that it could not. */
function asksWhatCouldBe({ asked, topic, inverted, found }: Candidacy): string | null {
  if (!inverted || found.turned || topic.asksWhatCan) return null;
  return (asked.cues.able ?? asked.cues.offered)?.[0] ?? null;
}

/** "Can a user choose a weak password?", read as a question for the rules: what can be done is how that one is asked the other way round. */
function canBeOtherWay({ asked, topic, found }: Candidacy, { cues }: Language): string | null {
  if (found.turned || !topic.canTurns || asked.asks !== 'position' || asked.cues.able === undefined) return null;
  // "With a badge that can be traced back": what is told further on is not what is asked. What the customer can do is what is offered.
  const main = asked.text.split(SUBORDINATE)[0]!;
  const [joined] = placePhrases(main, cues.relative);
  const isOfCustomer = asked.own.some(({ key }) => key === CAN_WE);
  return isOfCustomer ? null : (findExpressions(main.slice(0, joined?.index), cues.able)[0] ?? null);
}

const SUBORDINATE = /[,;:(]/;
const CAN_WE = 'c:q-can-we';

/** Whether the control's own words say so too: "only", "a written policy". */
function isSaid(cue: Cue, { asked, comment }: Candidacy, lexicon: Lexicon): boolean {
  return findExpressions(comment, lexicon.languages.get(asked.language)!.cues[cue]).length > 0;
}

/** Of a phrase that limits the question, at least so much by weight must be known to topic or control. */
const LIMIT_MET = 0.5;

/** The words of a limit ("outside working hours") that neither topic nor control speaks of: what holds at large may not hold there. */
function strangeLimit({ asked, isMet }: Candidacy): string | null {
  // "In which format at the end of the contract?" only says when it will matter.
  const limits = asked.limits.filter((terms) => !terms.every(({ key }) => OF_THE_END.has(key)));
  const strange = limits.find((terms) => weightOf(terms.filter(isMet)) < LIMIT_MET * weightOf(terms));
  return strange ? wordsOf(strange) : null;
}

const OF_THE_END: ReadonlySet<string> = new Set(['c:termination', 'c:contract']);

/** What of a part the control itself does not state; only asking words need no answer. */
function strangers(terms: readonly AskedTerm[], { isStated }: Candidacy): readonly AskedTerm[] {
  return terms.filter((term) => !isStated(term) && !term.key.startsWith(QUESTION_WORD));
}

/** A part that another control answers alike leaves one reply that holds for all. */
function answeredBy(other: string | null, settles: string): Guard['args'] {
  return other === null ? {} : { other, settles };
}

/** Whether the question opens with a condition ("If so, ..."). */
export function startsConditional(asked: Asked): boolean {
  const start = asked.text.trim().toLowerCase();
  return (asked.cues.conditional ?? []).some((expression) => start.startsWith(expression));
}

/** With more words of substance it is a question of its own. */
const FRAGMENT = 3;
const SAYING: readonly Cue[] = ['states', 'which', 'howMany', 'describe', 'request'];

/** "And for the users of the mobile app?": a joining word, and nothing that is said or asked of what it names. */
function goesOn(asked: Asked, language: Language): boolean {
  if (SAYING.some((cue) => asked.cues[cue] !== undefined) || asked.own.length > FRAGMENT) return false;
  const [first = ''] = asked.text.toLowerCase().match(/\p{L}+/u) ?? [];
  return language.cues.joins.includes(first);
}

/** "Is what stays on the phone encrypted until it is sent?", of what is sent: what the topic is about stands only in what ends the thing asked about. */
function centralEnd({ asked, isCentral, answer }: Candidacy, lexicon: Lexicon): string | null {
  const language = lexicon.languages.get(asked.language);
  if (!language || asked.cues.until === undefined || answer !== 'yes' || asked.asks !== 'position') return null;
  const ends = findPhrases(asked.text, language.cues.until);
  const keys = new Set(ends.flatMap((end) => lexicon.termsOf(end, asked.language).map(({ key }) => key)));
  return asked.own.find((term) => term.isSubject && keys.has(term.key) && isCentral(term))?.words ?? null;
}
