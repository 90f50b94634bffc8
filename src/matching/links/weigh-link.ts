import type { Control } from '../../model/index.ts';
import { QUESTION_WORD } from '../guards/candidacy.ts';
import { isToldByFigure } from '../guards/told-by-figures.ts';
import { characteristicTerms } from '../topics/characteristic-terms.ts';
import { entryTerms } from '../topics/entry-terms.ts';
import type { TopicScore } from '../topics/rank-topics.ts';
import type { TopicIndex } from '../topics/topic-index.ts';
import type { Statement, Statements } from './read-statements.ts';

/** What speaks for a control settling a topic, each part in [0, 1] with more being better. */
export interface LinkEvidence {
  /** How far the topic leads the others (or falls behind the best of them) for the label; one half when level. */
  readonly label: number;
  /** Likewise for the sentence of the comment that speaks for it most. */
  readonly sentence: number;
  /** Likewise for label and comment in one. */
  readonly whole: number;
  /** Share of one of the topic's phrasings, by weight, that the control states: that of the phrasing it states most of. */
  readonly phrased: number;
  /** Share of the topic's characteristic words that the control states. */
  readonly core: number;
  /** 1 when the control is about the very thing that the topic asks about. */
  readonly scope: number;
  /** 1 when the control can give the kind of reply that the topic wants. */
  readonly kind: number;
  /** Its resemblance as a share of that of the control that resembles the topic most. */
  readonly rank: number;
}

export const LINK_EVIDENCE: readonly (keyof LinkEvidence)[] = [
  'label',
  'sentence',
  'whole',
  'phrased',
  'core',
  'scope',
  'kind',
  'rank',
];

/** Two topics further apart than this in score leave no doubt. */
const WIDE = 0.5;

/** How far the topic leads in a statement: 0 to 1, one half when level with the best of the others. */
export function leadIn({ topics }: Statement, topic: number): number {
  const own = topics.find((found) => found.topic === topic);
  if (!own) return 0;
  const other = topics.find((found) => found.topic !== topic)?.score ?? 0;
  return Math.max(0, Math.min(1, 0.5 + (own.score - other) / (2 * WIDE)));
}

/** The topic's highest score in what the control says; 0 where nothing of it comes near. */
export function likenessOf({ label, sentences, whole }: Statements, topic: number): number {
  const scores = [label, ...sentences, whole].map((one) => scoreIn(one, topic)?.score ?? 0);
  return Math.max(0, ...scores);
}

export function scoreIn({ topics }: Statement, topic: number): TopicScore | undefined {
  return topics.find((found) => found.topic === topic);
}

/** Everything but `rank`, which takes the other controls to tell. */
export function weighLink(
  control: Control,
  statements: Statements,
  topic: number,
  index: TopicIndex,
): Omit<LinkEvidence, 'rank'> {
  const { label, sentences, whole } = statements;
  const told = { statedFigures: whole.asked.figures, statedVersions: whole.asked.versions };
  const terms = new Set(whole.asked.own.flatMap(({ term }) => (term < 0 ? [] : [term])));
  const stated = {
    has: (term: number) => terms.has(term) || isToldByFigure({ key: index.keys[term]! }, { own: [] }, told),
  };
  const { scope, asks } = index.topics[topic]!;
  const states = control.status.kind === 'value' || whole.asked.figures.length > 0;
  return {
    label: leadIn(label, topic),
    sentence: Math.max(0, ...sentences.map((sentence) => leadIn(sentence, topic))),
    whole: leadIn(whole, topic),
    ...statedShares(stated, topic, index),
    scope: scope === control.about ? 1 : 0,
    kind: asks === 'position' || (asks === 'value' && states) ? 1 : 0,
  };
}

/** How much of one phrasing, and of what all phrasings share in a language, is stated; of the phrasing and the language it is most of. */
function statedShares(
  stated: Pick<ReadonlySet<number>, 'has'>,
  topic: number,
  index: TopicIndex,
): Pick<LinkEvidence, 'phrased' | 'core'> {
  let phrased = 0;
  // No statement says "where" or "how long": the place or the time is what it says.
  const isAsking = (term: number) => index.keys[term]!.startsWith(QUESTION_WORD);
  for (const terms of entryTerms(topic, index)) {
    let all = 0;
    let met = 0;
    for (const term of terms) {
      if (isAsking(term)) continue;
      const weight = index.weights[term]!;
      all += weight;
      if (stated.has(term)) met += weight;
    }
    if (all > 0) phrased = Math.max(phrased, met / all);
  }
  const cores = characteristicTerms(topic, index).map(({ terms, weights: shares }) => {
    const sumOf = (isCounted: (term: number) => boolean) =>
      terms.reduce((sum, term, at) => (isCounted(term) ? sum + shares[at]! : sum), 0);
    const total = sumOf((term) => !isAsking(term));
    return total === 0 ? 0 : sumOf((term) => stated.has(term) && !isAsking(term)) / total;
  });
  return { phrased, core: Math.max(0, ...cores) };
}

/** The weights of a logistic model of whether a person would confirm a link; none is negative. */
export interface LinkModel {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof LinkEvidence, number>>;
  /** How trust and the question's own words become the probability that the link is right where a question was answered through it. */
  readonly use: { readonly bias: number; readonly trust: number; readonly direct: number };
}

/** The probability that a person would confirm that the control settles the topic. */
export function trustIn(evidence: LinkEvidence, { bias, weights }: Pick<LinkModel, 'bias' | 'weights'>): number {
  return 1 / (1 + Math.exp(-LINK_EVIDENCE.reduce((logit, name) => logit + weights[name] * evidence[name], bias)));
}

/**
 * What is left of the confidence in an answer that a proposed link led to: a question that was taken for the topic, and the more so one
 * whose words stand in the control's own text, speaks for the link as well. 1 for a link that a person confirmed; never falls as trust
 * or `direct` rises.
 *
 * @param direct share of the question's weight that the control's own label and comment explain.
 */
export function shareLeft(trust: number, direct: number, { use }: Pick<LinkModel, 'use'>): number {
  if (trust === 1) return 1;
  return 1 / (1 + Math.exp(-(use.bias + use.trust * logitOfTrust(trust) + use.direct * direct)));
}

/** Unbounded: 0 for even odds; finite for any trust below 1 that a model gives. */
export function logitOfTrust(trust: number): number {
  return Math.log(trust / (1 - trust));
}
