import { type Guard, holdsBack, type Match, type Reading } from '../model/index.ts';
import { checkParts } from './check-parts.ts';
import { candidacyOf } from './controls/candidacy-of.ts';
import { asWeighed, confidenceOf, type Evidences } from './controls/confidence.ts';
import { findTies } from './controls/find-ties.ts';
import { isInverted, type RankedControl, rankControls, repeatOf } from './controls/rank-controls.ts';
import { isOpenAgain, openAgain, settledGuards } from './controls/settled-guards.ts';
import { sharesMet, weighEvidence, wordsMet } from './controls/weigh-evidence.ts';
import { matchBesideChoice } from './either-remark.ts';
import { findGuards } from './guards/find-guards.ts';
import { hangsOn } from './guards/stands-alone.ts';
import type { ControlLink } from './links/linked-knowledge.ts';
import { LINK_MODEL } from './links/model-weights.ts';
import { recallSettled } from './links/recall-settled.ts';
import { shareLeft } from './links/weigh-link.ts';
import { matchParts } from './match-parts.ts';
import type { Matcher } from './matcher.ts';
import { matchWithoutRequests } from './moot-requests.ts';
import type { Asked } from './question/asked.ts';
import { readQuestion } from './question/read-question.ts';
import type { AskedText } from './question/weigh-terms.ts';
import { rankTopics, type TopicScore } from './topics/rank-topics.ts';

/** How many matches and topics a reading carries. */
const MOST = 5;
/** A reviewer answered this very question before; the rest is for what changed since. */
const LEARNT_CONFIDENCE = 0.98;
/** What only touches a topic has no answer to accept; a little is left, so that the surer hint shows as such. */
const HINT_SHARE = 0.05;

/** What the catalogue and the knowledge base make of one question. The same question always gives the same reading. */
export function matchQuestion(text: AskedText, matcher: Matcher): Reading {
  return matchDown(text, matcher, DEEPEST);
}

/** "Have servers and PCs an antivirus or a firewall?": parts may have parts. */
const DEEPEST = 2;

function matchDown(text: AskedText, matcher: Matcher, depth: number): Reading {
  const { whole, isLearnt } = matchWhole(text, matcher);
  if (depth === 0) return whole;
  if (whole.matches[0]?.settles && !whole.guards.some(holdsBack))
    return isLearnt ? whole : checkParts(text, whole, matcher, (part) => matchWhole(part, matcher).whole);
  const matchPart = (part: AskedText) => matchDown(part, matcher, depth - 1);
  return (
    matchWithoutRequests(text, whole, matcher, matchPart) ??
    matchParts(text, whole, matcher, matchPart) ??
    matchBesideChoice(text, whole, matcher, matchPart) ??
    whole
  );
}

/** The question as one, and whether a person settled it, or its very words, before. */
function matchWhole(text: AskedText, matcher: Matcher): { whole: Reading; isLearnt: boolean } {
  const { index, knowledge, lexicon } = matcher;
  const asked = readQuestion(text, lexicon, index, knowledge.names);
  const topics = rankTopics(asked, index, matcher.topicWeights);
  const after = () => hangsOn(text.above ?? null, matcher);
  const context = { section: text.section, after, number: text.id ?? '' };
  const recalled = recallSettled(text.text, text.language, context, knowledge.settled);
  const controls = rankControls(asked, topics, knowledge, recalled);
  // Guards speak of the answer that would go out: the first candidate's.
  const candidates = controls.slice(0, MOST).map((ranked, at) => {
    const guards = at === 0 ? guardsFor(ranked, controls, topics, asked, matcher) : [];
    const isSettled = guards.some(({ code }) => code === 'LEARNT');
    const remembered = isSettled && ranked.recalled?.settled ? { remembered: ranked.recalled.settled } : {};
    return { match: { ...toMatch(ranked, guards, topics, asked, matcher), ...remembered }, guards };
  });
  const whole: Reading = {
    matches: neverSurer(candidates.map((candidate) => candidate.match)),
    topics: topics.slice(0, MOST).map((topic) => ({
      topic: index.topics[topic.topic]!.id,
      score: topic.score,
      inverted: topic.turned,
    })),
    guards: candidates[0]?.guards ?? [],
    asks: asked.asks,
  };
  return { whole, isLearnt: controls[0]?.learnt === 1 };
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
  const shares = sharesMet(ranked, asked, matcher);
  const evidences = weighEvidence(ranked, shares, guards, topics, asked, matcher);
  // A question merely like a learnt one ranks its control first; only the same question again is an answer learnt.
  const isRepeat = ranked.learnt === 1;
  const settles = isRepeat || (ranked.link !== null && isSettled(ranked.link, evidences));
  const left = ranked.link ? shareLeft(ranked.link.trust, evidences.direct, LINK_MODEL) : 1;
  const isProposed = ranked.link !== null && ranked.link.trust < 1;
  const fitted = confidenceOf(asWeighed(evidences), matcher.confidence) * left;
  const confidence = isRepeat ? Math.max(fitted, LEARNT_CONFIDENCE) : fitted;
  return {
    control: ranked.control,
    score: ranked.score,
    confidence: settles ? confidence : confidence * HINT_SHARE,
    topic: ranked.topic ? matcher.index.topics[ranked.topic.topic]!.id : null,
    settles,
    inverted: isInverted(ranked),
    ...(ranked.link?.answer ? { answer: ranked.link.answer } : {}),
    ...(isProposed ? { proposed: true as const } : {}),
    evidence: { ...wordsMet(asked, shares), figures: { ...evidences } },
  };
}

/** Where a nearer topic is none that the control is known to settle, a link that nobody confirmed settles nothing. */
function isSettled({ settles, trust }: ControlLink, { margin }: Evidences): boolean {
  return settles && (trust === 1 || margin > 0);
}

function guardsFor(
  best: RankedControl,
  all: readonly RankedControl[],
  topics: readonly TopicScore[],
  asked: Asked,
  matcher: Matcher,
): Guard[] {
  // Two people, or one of two minds, settled the same question with two controls.
  const repeat = repeatOf(best);
  const twin = repeat > 0 ? all.find((other) => other !== best && repeatOf(other) === repeat) : undefined;
  if (twin) return [{ code: 'TIE', args: { other: twin.control } }];
  if (best.recalled?.isDisputed) return [{ code: 'TIE', args: { other: best.control } }];
  const settled = best.recalled?.settled ?? null;
  if (settled?.stands) return settledGuards(settled, asked, matcher);
  const again = settled !== null && isOpenAgain(settled, best, matcher) ? openAgain(settled) : [];
  if (!best.topic) return again;
  const candidacy = candidacyOf({ ...best, topic: best.topic }, all, asked, matcher);
  const guards = [...again, ...findGuards(candidacy, matcher.index, matcher.lexicon)];
  if (best.learnt === 1) return guards;
  return [...guards, ...findTies({ best, all, topics, asked, shares: sharesMet(best, asked, matcher) }, matcher)];
}
