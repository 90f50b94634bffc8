import type { Control, Cue, Guard, Reply, Scope } from '../model/index.ts';
import {
  type Figure,
  findExpressions,
  type Lexicon,
  readVersions,
  unreadNumbers,
  type Version,
} from '../text/index.ts';
import { clauseApart } from './clause-apart.ts';
import { compareFigures } from './compare-figures.ts';
import { compareVersions, type VersionBound } from './compare-versions.ts';
import type { TopicHead } from './compile-topics.ts';
import { findOpposite } from './find-opposite.ts';
import { NEAR_SCOPES, PROVIDERS } from './near-scopes.ts';
import type { TopicScore } from './rank-topics.ts';
import type { Asked, AskedTerm } from './read-question.ts';
import { type TopicIndex, turns } from './topic-index.ts';

/** A question, the topic it was taken for and the control that would answer it. */
export interface Candidacy {
  readonly asked: Asked;
  readonly topic: TopicHead;
  readonly control: Control;
  readonly inverted: boolean;
  /** What the control answers to the topic asked straight. */
  readonly answer: Reply;
  readonly found: TopicScore;
  readonly statedFigures: readonly Figure[];
  /** Its comment in the question's language; "" where it has none. */
  readonly comment: string;
  /** The versions that its comment names. */
  readonly statedVersions: readonly Version[];
  /** What other controls of the same topic state, one list a control. */
  readonly otherFigures: readonly (readonly Figure[])[];
  /** Whether the topic or the control has a term of the question. */
  readonly isMet: (term: AskedTerm) => boolean;
  /** Whether the control's own label or comment has it. */
  readonly isStated: (term: AskedTerm) => boolean;
  /** Whether a good part of the topic's phrasings has it, or the control. */
  readonly isUsual: (term: AskedTerm) => boolean;
}

/** Every reason not to answer this question unseen with this control, or that turned its reply round. */
export function findGuards(candidacy: Candidacy, index: TopicIndex, lexicon: Lexicon): Guard[] {
  const guards: Guard[] = [];
  const add = (code: Guard['code'], args: Guard['args'] = {}) => guards.push({ code, args });
  const { asked, topic, control } = candidacy;

  const said = (cue: Cue) => unexplainedCue(cue, candidacy, index, lexicon);
  if (candidacy.inverted) add('NEGATED', { settles: 'inverted' });
  const turns = said('inversion');
  if ((turns !== null && !candidacy.inverted) || !isDirectionClear(candidacy, index))
    add('NEGATED', { words: turns ?? '' });
  else if (deniesTwice(asked)) add('NEGATED', { words: asked.cues.negation!.join(', ') });
  // "Are there servers without antivirus?" is a yes where "limited" answers whether they have it.
  else if (candidacy.answer === 'limited' && (asked.negated || candidacy.inverted)) add('NEGATED', {});
  const language = lexicon.languages.get(asked.language);
  const opposite = language ? findOpposite(asked.text, candidacy.comment, language) : null;
  if (opposite !== null && !candidacy.inverted) add('NEGATED', { words: opposite });
  const policy = said('policy');
  if (policy !== null && topic.asks !== 'policy') add('POLICY', { words: policy });
  const future = said('future');
  if (future !== null) add('FORWARD_LOOKING', { words: future });
  if (startsConditional(asked)) add('CONDITIONAL', {});
  const limit = strangeLimit(candidacy);
  if (limit !== null) add('CONDITIONAL', { words: limit });
  // "Are OVH and AWS certified?": what one of them holds is only half of the answer.
  const strange = asked.providers.some((provider) => provider !== control.provider);
  if (strange) add('SCOPE', { asked: asked.providers.join(', '), stated: control.about });
  const foreign = strange ? null : (foreignScope(asked, topic, control) ?? foreignSubject(candidacy, index));
  if (foreign !== null) add('SCOPE', { asked: foreign, stated: control.about });
  guards.push(...thresholds(candidacy), ...versions(candidacy));
  const apart = clauseApart(asked.clauses, candidacy.isMet) ?? clauseUnstated(candidacy);
  if (apart !== null) add('COMPOUND', { parts: apart });
  if (lacksSubject(candidacy, index, lexicon)) add('UNNAMED', { topic: topic.id });
  if (isUnsaidNo(candidacy)) add('DETAIL', {});
  else if (!isPlainNo(candidacy) && (isObliged(candidacy, lexicon) || requestsMore(candidacy))) add('DETAIL', {});
  else if (asksForMore(candidacy, lexicon)) add('DETAIL', {});
  return guards;
}

/** "No backup is kept without encryption": two different denials may undo or only repeat one another, and no likeness of words tells which. */
function deniesTwice(asked: Asked): boolean {
  return asked.negated && (asked.cues.negation ?? []).length > 1;
}

/** Two directions nearer than this to one another cannot be told apart by their words. */
const NEAR_DIRECTION = 0.03;
/** A direction is known from phrasings about as near as the nearest of all, or not at all. */
const SUPPORT = 0.6;

function isDirectionClear({ asked, found }: Candidacy, index: TopicIndex): boolean {
  const { nearest, straight, inverse, marked, turned } = found;
  if (Math.max(straight, inverse) < SUPPORT * nearest) return false;
  if (!marked) return true;
  if (Math.abs(straight - inverse) < NEAR_DIRECTION) return false;
  // "Outside France", read as "in France": a word that only the other direction uses speaks against the nearer phrasing.
  const isTurning = (term: AskedTerm) => turns(term.term, found.topic, index);
  return turned || asked.negated || !asked.own.some((term) => term.key.startsWith('c:') && isTurning(term));
}

/** The cue's expression in the question that none of the topic's own phrasings uses; null when it is absent or usual there. */
function unexplainedCue(cue: Cue, { asked, topic }: Candidacy, index: TopicIndex, lexicon: Lexicon): string | null {
  const affinity = index.affinityOf(index.position.get(topic.id)!);
  for (const expression of asked.cues[cue] ?? []) {
    const terms = lexicon.termsOf(expression, asked.language);
    const usual = terms.length > 0 && terms.every((term) => affinity.has(index.terms.get(term.key) ?? -1));
    if (!usual) return expression;
  }
  return null;
}

/** Ids of concepts that are question words ("where", "how often") begin so: see thesaurus/questions.yaml. */
const QUESTION_WORD = 'c:q-';

/** "Can we...?": asks what customers can do themselves. */
const CAN_WE = `${QUESTION_WORD}can-we`;

/** Whether the control's comment speaks of what its reader can do. */
function isAddressed({ asked, comment }: Candidacy, lexicon: Lexicon): boolean {
  const language = lexicon.languages.get(asked.language)!;
  return findExpressions(comment, language.cues.addressed).length > 0;
}

/** Whether a term names something one can ask about, not how one asks. */
export function isSubjectMatter({ key, isSubject }: AskedTerm): boolean {
  return isSubject && !key.startsWith(QUESTION_WORD);
}

/** A word in so many of a topic's texts is what the topic is about... */
const ABOUT = 0.8;
/** ...if it stands in few others. */
const ITS_OWN = 0.9;

/** "Could data be stored elsewhere?", taken for a topic about backups: the question never names what the topic is about. */
function lacksSubject({ asked, topic }: Candidacy, index: TopicIndex, lexicon: Lexicon): boolean {
  const named = new Set(asked.terms.map(({ term }) => term));
  const isSubject = (term: number) => index.telling[term]! >= ITS_OWN && lexicon.isSubject(index.keys[term]!);
  return [...index.affinityOf(index.position.get(topic.id)!)].some(
    ([term, share]) => share >= ABOUT && !named.has(term) && isSubject(term),
  );
}

/** A no of which the control's own words name no subject of the question may be a no to something else. */
function isUnsaidNo({ asked, answer, isStated }: Candidacy): boolean {
  return answer === 'no' && !asked.own.some((term) => isSubjectMatter(term) && isStated(term));
}

/** A straight no leaves nothing to attach, to date or to enforce. */
function isPlainNo({ asked, answer, inverted }: Candidacy): boolean {
  return answer === 'no' && !inverted && !asked.negated && asked.asks === 'position';
}

/** Whether the question wants more than a position, and nothing says that the control holds it. */
function asksForMore(candidacy: Candidacy, lexicon: Lexicon): boolean {
  const { asked, topic, answer, isMet, isUsual } = candidacy;
  const own = asked.own.filter((term) => term.isSubject);
  const isAside = (term: AskedTerm) => term.key === CAN_WE && (isPlainNo(candidacy) || isAddressed(candidacy, lexicon));
  if (own.some((term) => term.key.startsWith(QUESTION_WORD) && !isUsual(term) && !isAside(term))) return true;
  if (!isPlainNo(candidacy) && asksForDetail(asked, lexicon, isMet)) return true;
  if (answer === 'value' || topic.asks !== 'position') return false;
  // "Describe how the traffic is protected": with one subject alone, anything might be meant.
  return asked.asks === 'value' || (asked.asks === 'description' && own.length < 2);
}

/** "Is a second factor enforced?": that there is one is no yes yet, unless the control or the topic says that it is. */
function isObliged({ asked, answer, comment }: Candidacy, lexicon: Lexicon): boolean {
  const [word] = asked.cues.obligation ?? [];
  if (word === undefined || answer === 'no' || answer === 'notApplicable') return false;
  const language = lexicon.languages.get(asked.language)!;
  return comment !== '' && findExpressions(comment, language.cues.obligation).length === 0;
}

/** Whether it requests, beside the question, something that the control does not state itself. */
function requestsMore({ asked, isStated, isUsual }: Candidacy): boolean {
  if (asked.requests.some((terms) => terms.some((term) => isSubjectMatter(term) && !isStated(term)))) return true;
  // "How are passwords stored (algorithm, salt)?": of a question that wants words, each remark is a part.
  if (wantsWords(asked) && asked.remarks.some((terms) => terms.some((term) => !isStated(term)))) return true;
  // "By a PASSI provider", "in AES-256": what has a name is that or nothing.
  return asked.named.some((term) => !isStated(term) && !isUsual(term));
}

function wantsWords({ asks }: Asked): boolean {
  return asks !== 'position';
}

/** A clause of a question that wants words, not a position, of whose subjects the control states none: it would be left unanswered. */
function clauseUnstated({ asked, isStated }: Candidacy): string | null {
  if (!wantsWords(asked)) return null;
  const silent = asked.clauses.find((terms) => terms.length > 0 && !terms.some(isStated));
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

/** Of a phrase that limits the question, at least so much by weight must be known to topic or control. */
const LIMIT_MET = 0.5;

/** The words of a limit ("outside working hours") that neither topic nor control speaks of: what holds at large may not hold there. */
function strangeLimit({ asked, isMet }: Candidacy): string | null {
  const weigh = (terms: readonly AskedTerm[]) => terms.reduce((sum, term) => sum + term.weight, 0);
  const strange = asked.limits.find((terms) => weigh(terms.filter(isMet)) < LIMIT_MET * weigh(terms));
  return strange ? strange.map((term) => term.words).join(' ') : null;
}

/** Whether the question opens with a condition ("If so, ..."). */
export function startsConditional(asked: Asked): boolean {
  const start = asked.text.trim().toLowerCase();
  return (asked.cues.conditional ?? []).some((expression) => start.startsWith(expression));
}

/** A subject that so many of its topics ask about in the control's own scope, or one near it, is no stranger there. */
const AT_HOME = 0.35;

/** A subject of the question that nothing met, and that the field asks about in another scope ("hosting" of an office measure). */
function foreignSubject({ asked, topic, control, isMet }: Candidacy, index: TopicIndex): string | null {
  for (const term of asked.own) {
    if (term.term < 0 || !term.isSubject || isMet(term)) continue;
    const shares = index.scopesOf(term.term);
    // Whom "the company itself" is set apart from is no subject of the question.
    const near = new Set([topic.scope, ...(NEAR_SCOPES[control.about] ?? []), ...(asked.cues.self ? PROVIDERS : [])]);
    if ([...near].reduce((sum, scope) => sum + (shares.get(scope as Scope) ?? 0), 0) >= AT_HOME) continue;
    return [...shares].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0];
  }
  return null;
}

/** A scope the question names that neither the topic nor the control is about; null when all fit, or it names none. */
function foreignScope(asked: Asked, topic: TopicHead, control: Control): string | null {
  // "The company itself" sets apart from its host: a third party's certificate is then no answer, whatever else is named.
  if (control.about === 'provider' && (asked.cues.self ?? []).length > 0) return 'vendor';
  if (asked.scopes.length === 0) return null;
  const fits = (scope: string) => (NEAR_SCOPES[control.about] ?? []).includes(scope) || scope === topic.scope;
  return asked.scopes.some(fits) ? null : asked.scopes[0]!;
}

/**
 * The asked figures against the stated ones: one guard for all of them. A single unmet figure makes the reply no; yes needs every
 * one met; anything else is for a person.
 */
function thresholds(candidacy: Candidacy): Guard[] {
  const { asked, statedFigures, otherFigures, topic, inverted } = candidacy;
  const unread = unreadNumbers(asked.text, asked.figures);
  if (unread.length > 0) return [{ code: 'THRESHOLD', args: { asked: unread.join(', ') } }];
  if (asked.figures.length === 0) return [];
  const settles = topic.asks === 'description' || inverted ? null : judgeFigures(asked.figures, statedFigures);
  const args = { asked: asked.figures.map((figure) => `${figure.value} ${figure.unit}`).join(', ') };
  // Another control of the topic that states another figure (logs 3 months, audit trail 5 years): which one is meant is not ours to guess.
  // What is not there at all is not there in any measure.
  if (isPlainNo(candidacy) && topic.asks === 'position')
    return [{ code: 'THRESHOLD', args: { ...args, settles: 'no' } }];
  const contested = otherFigures.some((figures) => ![settles, null].includes(judgeFigures(asked.figures, figures)));
  return [
    {
      code: 'THRESHOLD',
      args: settles === null || contested ? args : { ...args, settles, ...(settles === 'no' ? HELD : {}) },
    },
  ];
}

/** The asked versions against the stated ones, as figures are compared; a version that the control does not speak of is no bound. */
function versions({ asked, statedVersions, topic, inverted }: Candidacy): Guard[] {
  const wanted = readVersions(asked.text);
  const verdict = compareVersions(wanted, statedVersions, versionBound(asked));
  if (verdict === null || verdict === 'yes') return [];
  const args = { asked: wanted.map(({ name, number }) => `${name.toUpperCase()} ${number}`).join(', ') };
  const settles = verdict === 'no' && !inverted && !asked.negated && topic.asks !== 'description';
  return [{ code: 'THRESHOLD', args: settles ? { ...args, settles: 'no', ...HELD } : args }];
}

function versionBound({ cues }: Asked): VersionBound {
  if (cues.only) return 'only';
  return cues.atLeast ? 'atLeast' : 'named';
}

/** A figure that falls short is a refusal: the reply is worked out, and a person sends it. */
const HELD = { holds: 'shortfall' };

function judgeFigures(asked: readonly Figure[], stated: readonly Figure[]): 'yes' | 'no' | null {
  const verdicts = asked.map((figure) => compareFigures(figure, stated));
  if (verdicts.includes('no')) return 'no';
  return verdicts.every((verdict) => verdict === 'yes') ? 'yes' : null;
}
