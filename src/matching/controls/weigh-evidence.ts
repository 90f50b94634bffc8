import { type Guard, holdsBack } from '../../model/index.ts';
import { judgeFigures } from '../guards/judge-figures.ts';
import { isToldByFigure } from '../guards/told-by-figures.ts';
import type { Matcher } from '../matcher.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import { coreShare } from '../topics/core-share.ts';
import type { TopicScore } from '../topics/rank-topics.ts';
import { shareIn } from '../topics/topic-index.ts';
import type { Evidences } from './confidence.ts';
import { answeredAlike } from './parts-answered.ts';
import type { RankedControl } from './rank-controls.ts';

/** How much a control and its topic hold of each of the question's own terms, by their places; from 0 to 1. */
export type SharesMet = readonly number[];

/** A word of the control's own text, or of another topic that it settles alike, is met, though it says less than a word that all phrasings of its topic share. */
const IN_OWN_TEXT = 0.8;

/** How much of each of the question's own terms the control and the topic that leads to it hold. */
export function sharesMet(ranked: RankedControl, asked: Asked, matcher: Matcher): SharesMet {
  const { control, topic } = ranked;
  const vocabulary = matcher.knowledge.vocabularyOf(control, asked.language);
  const isAlike = answeredAlike(ranked, matcher);
  const told = {
    statedFigures: matcher.knowledge.figuresOf(control, asked.language),
    statedVersions: matcher.knowledge.versionsOf(control, asked.language),
  };
  // "At least every six months?", where it is done every three: the words of a figure that is settled are answered with it.
  const settled = judgeFigures(asked.figures, told.statedFigures) !== null;
  const isTold = (own: AskedTerm) => isToldByFigure(own, asked, told);
  const isSpoken = (own: AskedTerm) =>
    vocabulary.has(own.key) || isAlike(own) || (settled && asked.counting.has(own)) || isTold(own);
  return asked.own.map((own) => {
    const share = Math.sqrt(topic ? shareIn(topic.topic, own.term, matcher.index) : 0);
    return share < IN_OWN_TEXT && isSpoken(own) ? IN_OWN_TEXT : share;
  });
}

/** A lead of this much over the nearest topic that leads elsewhere leaves no doubt about the topic. */
const WIDE_GAP = 0.6;

/** A subject that one phrasing in ten has (as a square root) is fully at home in a topic; a stray one is not. */
export const HOME_SHARE = 0.25;

/** What speaks for answering the question with this control; each part in [0, 1]. */
export function weighEvidence(
  ranked: RankedControl,
  shares: SharesMet,
  guards: readonly Guard[],
  topics: readonly TopicScore[],
  asked: Asked,
  { index, knowledge }: Matcher,
): Evidences {
  const { topic } = ranked;
  // A topic that the control only touches is a rival too: it may be what is really asked.
  const rival = topics.find(
    (other) =>
      !knowledge.byTopic
        .get(other.topic)
        ?.some((link) => (link.settles || link.settlesNamed) && link.control === ranked.control),
  );
  const gap = topic ? topic.score - (rival?.score ?? 0) : 0;
  const { explained, unbroken, subjects } = weighWords(shares, asked);
  const clear = guards.some(holdsBack) ? 0 : 1;
  return {
    mass: ranked.settled,
    margin: Math.max(0, Math.min(1, gap / WIDE_GAP)),
    nearest: topic?.nearest ?? 0,
    explained,
    unbroken,
    subjects,
    core: topic ? Math.min(1, coreShare(asked, index, topic.topic)) : 0,
    direct: ranked.direct,
    trust: ranked.link?.trust ?? 0,
    accord: ranked.settled * subjects ** 2,
    clear,
  };
}

function weighWords(shares: SharesMet, { own, total }: Asked): Pick<Evidences, 'explained' | 'unbroken' | 'subjects'> {
  let met = 0;
  let heaviestUnmet = 0;
  let subjects = 0;
  let subjectsMet = 0;
  for (const { weight, isSubject, place } of own) {
    const share = shares[place]!;
    met += weight * share;
    if (share === 0) heaviestUnmet = Math.max(heaviestUnmet, weight);
    if (!isSubject) continue;
    subjects += weight;
    subjectsMet += weight * Math.min(1, share / HOME_SHARE);
  }
  return {
    explained: total === 0 ? 0 : met / total,
    unbroken: own.length === 0 ? 0 : 1 - heaviestUnmet / own[0]!.weight,
    subjects: subjects === 0 ? 0 : subjectsMet / subjects,
  };
}

/** The question's own words that were met and those that were not, the weightiest first. */
export function wordsMet({ own }: Asked, shares: SharesMet): { met: string[]; unmet: string[] } {
  const met: string[] = [];
  const unmet: string[] = [];
  for (const { words, place } of own) (shares[place]! > 0 ? met : unmet).push(words);
  return { met, unmet };
}
