import type { Guard, Match, Reading, TopicKind } from '../model/index.ts';
import type { Lexicon } from '../text/index.ts';
import { type ConfidenceModel, confidenceOf, type Evidences } from './confidence.ts';
import { findGuards } from './find-guards.ts';
import type { LinkedKnowledge } from './link-controls.ts';
import { questionKind } from './question-kind.ts';
import { type RankedControl, rankControls } from './rank-controls.ts';
import { coreShare, rankTopics, type TopicScore, type TopicWeights } from './rank-topics.ts';
import { type Asked, type AskedTerm, readQuestion } from './read-question.ts';
import type { TopicIndex } from './topic-index.ts';
import type { AskedText } from './weigh-terms.ts';

/** Everything the matcher needs, built once a run. */
export interface Matcher {
  readonly lexicon: Lexicon;
  readonly index: TopicIndex;
  readonly knowledge: LinkedKnowledge;
  readonly topicWeights: TopicWeights;
  readonly confidence: ConfidenceModel;
}

/** How many matches and topics a reading carries. */
const MOST = 5;
/** A reviewer answered this very question before; the rest is for what changed since. */
const LEARNT_CONFIDENCE = 0.95;
/** Two candidates nearer than this in score are level. */
const LEVEL = 0.08;

/** What the catalogue and the knowledge base make of one question. The same question always gives the same reading. */
export function matchQuestion(text: AskedText, matcher: Matcher): Reading {
  const { index, knowledge, lexicon } = matcher;
  const asked = readQuestion(text, lexicon, index, knowledge.names);
  const language = lexicon.languages.get(asked.language);
  const asks = language ? questionKind(asked.text, language.cues, asked.terms.filter((term) => term.own).length) : null;
  const topics = rankTopics(asked, index, matcher.topicWeights);
  const controls = rankControls(asked, topics, knowledge);
  // Guards speak of the answer that would go out: the first candidate's.
  const candidates = controls.slice(0, MOST).map((ranked, at) => {
    const guards = at === 0 ? guardsFor(ranked, controls, asked, asks, matcher) : [];
    return { match: toMatch(ranked, guards, topics, asked, matcher), guards };
  });
  return {
    matches: neverSurer(candidates.map((candidate) => candidate.match)),
    topics: topics.slice(0, MOST).map((topic) => ({
      topic: index.topics[topic.topic]!.id,
      score: topic.score,
      inverted: topic.inverse > topic.straight,
    })),
    guards: candidates[0]?.guards ?? [],
    asks,
  };
}

/** A candidate is never surer than the one ranked before it: the rank weighs what the confidence in an answer does not. */
function neverSurer(matches: readonly Match[]): Match[] {
  let least = 1;
  return matches.map((match) => {
    least = Math.min(least, match.confidence);
    return { ...match, confidence: least };
  });
}

function toMatch(
  ranked: RankedControl,
  guards: readonly Guard[],
  topics: readonly TopicScore[],
  asked: Asked,
  matcher: Matcher,
): Match {
  const evidences = evidencesFor(ranked, guards, topics, asked, matcher);
  // A question merely like a learnt one ranks its control first; only the same question again is an answer learnt.
  const isRepeat = ranked.learnt === 1;
  const settles = isRepeat || (ranked.link?.settles ?? false);
  const fitted = confidenceOf(evidences, matcher.confidence);
  const confidence = isRepeat ? Math.max(fitted, LEARNT_CONFIDENCE) : fitted;
  const { met, unmet } = wordsMet(ranked, asked, matcher);
  return {
    control: ranked.control,
    score: ranked.score,
    // What only touches a topic is right as a hint, hardly ever as an answer.
    confidence: settles ? confidence : confidence * 0.3,
    topic: ranked.topic ? matcher.index.topics[ranked.topic.topic]!.id : null,
    settles,
    inverted: isInverted(ranked),
    evidence: { met, unmet, figures: { ...evidences } },
  };
}

function evidencesFor(
  ranked: RankedControl,
  guards: readonly Guard[],
  topics: readonly TopicScore[],
  asked: Asked,
  matcher: Matcher,
): Evidences {
  const topic = ranked.topic;
  // A topic that the control only touches is a rival too: it may be what is really asked.
  const rival = topics.find(
    (other) =>
      !matcher.knowledge.byTopic.get(other.topic)?.some((link) => link.settles && link.control === ranked.control),
  );
  const gap = topic ? topic.score - (rival?.score ?? 0) : 0;
  const subjects = subjectsMet(ranked, asked, matcher);
  const clear = guards.some((guard) => guard.args.settles === undefined || guard.args.holds !== undefined) ? 0 : 1;
  return {
    mass: ranked.settled,
    margin: Math.max(0, Math.min(1, gap / WIDE_GAP)),
    nearest: topic?.nearest ?? 0,
    explained: explainedByBoth(ranked, asked, matcher),
    unbroken: 1 - heaviestUnmet(ranked, asked, matcher),
    subjects,
    core: topic ? Math.min(1, coreShare(asked, matcher.index, topic.topic)) : 0,
    direct: ranked.direct,
    trust: ranked.link?.trust ?? 0,
    clear,
    accord: ranked.settled * subjects ** 2 * clear,
  };
}

/** A lead of this much over the nearest topic that leads elsewhere leaves no doubt about the topic. */
const WIDE_GAP = 0.6;

/** A subject that one phrasing in ten has (as a square root) is fully at home in a topic; a stray one is not. */
const HOME_SHARE = 0.32;

function subjectsMet(ranked: RankedControl, asked: Asked, matcher: Matcher): number {
  let all = 0;
  let met = 0;
  for (const term of asked.terms) {
    if (!term.own || !matcher.lexicon.isSubject(term.key)) continue;
    all += term.weight;
    met += term.weight * Math.min(1, shareMet(ranked, term.term, term.key, asked, matcher) / HOME_SHARE);
  }
  return all === 0 ? 0 : met / all;
}

function heaviestUnmet(ranked: RankedControl, asked: Asked, matcher: Matcher): number {
  let unmet = 0;
  let heaviest = 0;
  for (const term of asked.terms) {
    if (!term.own) continue;
    heaviest = Math.max(heaviest, term.weight);
    if (shareMet(ranked, term.term, term.key, asked, matcher) === 0) unmet = Math.max(unmet, term.weight);
  }
  return heaviest === 0 ? 1 : unmet / heaviest;
}

function explainedByBoth(ranked: RankedControl, asked: Asked, matcher: Matcher): number {
  if (asked.total === 0) return 0;
  let met = 0;
  for (const term of asked.terms)
    if (term.own) met += term.weight * shareMet(ranked, term.term, term.key, asked, matcher);
  return met / asked.total;
}

function shareMet(ranked: RankedControl, term: number, key: string, asked: Asked, matcher: Matcher): number {
  const affinity = ranked.topic ? (matcher.index.affinityOf(ranked.topic.topic).get(term) ?? 0) : 0;
  const own = matcher.knowledge.vocabularyOf(ranked.control, asked.language).has(key);
  return Math.max(Math.sqrt(affinity), own ? 0.8 : 0);
}

function wordsMet(ranked: RankedControl, asked: Asked, matcher: Matcher): { met: string[]; unmet: string[] } {
  const own = asked.terms.filter((term) => term.own).sort((a, b) => b.weight - a.weight);
  const isMet = (term: (typeof own)[number]) => shareMet(ranked, term.term, term.key, asked, matcher) > 0;
  return {
    met: own.filter(isMet).map((term) => term.words),
    unmet: own.filter((term) => !isMet(term)).map((term) => term.words),
  };
}

function isInverted(ranked: RankedControl): boolean {
  const asksInverse = ranked.topic !== null && ranked.topic.inverse > ranked.topic.straight;
  return asksInverse !== (ranked.link?.inverted ?? false);
}

function guardsFor(
  best: RankedControl,
  all: readonly RankedControl[],
  asked: Asked,
  asks: TopicKind | null,
  matcher: Matcher,
): Guard[] {
  const control = matcher.knowledge.controls.get(best.control)!;
  if (!best.topic) return [];
  const topic = matcher.index.topics[best.topic.topic]!;
  const statedFigures = matcher.knowledge.figuresOf(control.id, asked.language);
  const otherFigures = (matcher.knowledge.byTopic.get(best.topic.topic) ?? [])
    .filter((link) => link.control !== best.control)
    .map((link) => matcher.knowledge.figuresOf(link.control, asked.language));
  const isMet = (term: AskedTerm) => shareMet(best, term.term, term.key, asked, matcher) >= HOME_SHARE;
  const candidacy = {
    asked,
    asks,
    topic,
    control,
    found: best.topic,
    inverted: isInverted(best),
    statedFigures,
    otherFigures,
    isMet,
  };
  const guards = findGuards(candidacy, matcher.index, matcher.lexicon);
  const rival = all.find((other) => other !== best && best.score - other.score < LEVEL && other.link?.settles);
  if (rival && saysOtherwise(best, rival, matcher)) guards.push({ code: 'TIE', args: { other: rival.control } });
  return guards;
}

/** A tie between two controls that give the same reply is no doubt about the reply. */
function saysOtherwise(best: RankedControl, rival: RankedControl, matcher: Matcher): boolean {
  const [one, other] = [best, rival].map((ranked) => matcher.knowledge.controls.get(ranked.control)!.status);
  if (one?.kind === 'value' || other?.kind === 'value') return one?.kind !== other?.kind || best.topic !== rival.topic;
  return one!.position !== other!.position || isInverted(best) !== isInverted(rival);
}
