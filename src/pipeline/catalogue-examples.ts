import type { Example } from '../evaluation/index.ts';
import type { Catalogue } from '../knowledge/index.ts';
import {
  buildTopicIndex,
  compileTopics,
  type Evidences,
  linkControls,
  type Matcher,
  matchQuestion,
} from '../matching/index.ts';
import type { KnowledgeBase, LanguageCode, Topic } from '../model/index.ts';

/** A phrasing of a topic that the rest of the catalogue is asked. */
export interface HeldOut {
  readonly topic: string;
  readonly code: LanguageCode;
  readonly text: string;
  readonly inverted: boolean;
}

/** One phrasing in so many is held out, and asked of an index that never saw it. */
const FOLDS = 4;
/** A phrasing written for the catalogue is cleaner than a customer's question, so it counts less than a labelled row. */
const WEIGHT = 0.05;

/**
 * What the catalogue itself teaches of confidence: phrasings held out in turn, asked as questions. The answer is right when the
 * control found answers the very topic that the phrasing was written for, the right way round.
 *
 * @param folds how many of the folds to use, 1 to 4.
 */
export function catalogueExamples(
  catalogue: Catalogue,
  base: KnowledgeBase,
  matcher: Matcher,
  folds: number,
): Example<keyof Evidences>[] {
  const links = new Map(
    base.controls.map((control) => [control.id, new Map(control.topics.map((link) => [link.topic, link.inverted]))]),
  );
  return Array.from({ length: folds }, (_unused, fold) => fold).flatMap((fold) => {
    const { kept, held } = holdOut(catalogue.topics, fold);
    const index = buildTopicIndex(compileTopics(kept, matcher.lexicon));
    const knowledge = linkControls(base, index, matcher.lexicon, matcher.topicWeights);
    return held.flatMap(({ topic, code, text, inverted }) => {
      const [best] = matchQuestion(
        { text, section: [], help: '', language: code },
        { ...matcher, index, knowledge },
      ).matches;
      if (!best?.settles) return [];
      const link = links.get(best.control)!.get(topic);
      const right = link !== undefined && best.inverted === (inverted !== link);
      return [{ parts: best.evidence.figures as Readonly<Record<keyof Evidences, number>>, right, weight: WEIGHT }];
    });
  });
}

/**
 * The topics without every so many-th phrasing, and these phrasings.
 *
 * @param fold which of them, from 0.
 * @param folds every how many-th; default 4.
 */
export function holdOut(topics: readonly Topic[], fold: number, folds = FOLDS): { kept: Topic[]; held: HeldOut[] } {
  const held: HeldOut[] = [];
  let count = 0;
  const cut = (topic: string, texts: Topic['phrasings'], inverted: boolean) =>
    Object.fromEntries(
      Object.entries(texts).map(([code, list]) => [
        code,
        list.filter((text) => {
          if (count++ % folds !== fold) return true;
          held.push({ topic, code, text, inverted });
          return false;
        }),
      ]),
    );
  const kept = topics.map((topic) => ({
    ...topic,
    phrasings: cut(topic.id, topic.phrasings, false),
    inverted: cut(topic.id, topic.inverted, true),
  }));
  return { kept, held };
}
