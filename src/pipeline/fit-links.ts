import { type DoubtedExample, type Example, fitLogistic, fitShare } from '../evaluation/index.ts';
import {
  asWeighed,
  CONFIDENCE_MODEL,
  confidenceOf,
  type Evidences,
  LINK_EVIDENCE,
  type LinkEvidence,
  type LinkModel,
  linkCandidates,
  linkControls,
  logitOfTrust,
} from '../matching/index.ts';
import type { KnowledgeBase, LanguageCode, Translated } from '../model/index.ts';
import { evaluateSet, type LabelledSet } from './evaluate-set.ts';
import { REPLY_TO_ALL } from './fit-confidence.ts';
import type { Knowledge } from './prepare-knowledge.ts';

export type LinkExample = Example<keyof LinkEvidence> & { readonly control: string };
type UseExample = DoubtedExample<'trust' | 'direct'>;

/**
 * A knowledge base as on its first day: nobody has linked a control to a topic or taught it a question.
 *
 * @param code the only language to keep; all of them when absent.
 */
export function onFirstDay(base: KnowledgeBase, code?: LanguageCode): KnowledgeBase {
  const keep = (texts: Translated): Translated =>
    code === undefined ? texts : code in texts ? { [code]: texts[code]! } : {};
  const controls = base.controls.map((control) => ({
    ...control,
    label: keep(control.label),
    comment: keep(control.comment),
    topics: [],
    touches: [],
    phrasings: {},
  }));
  return { ...base, controls };
}

/** The knowledge with its base as on the first day, and the links that the tool proposes for it. */
export function knowledgeOnFirstDay(knowledge: Knowledge, code?: LanguageCode, model?: LinkModel): Knowledge {
  const { matcher } = knowledge;
  const base = onFirstDay(knowledge.base, code);
  const linked = linkControls(base, matcher.index, matcher.lexicon, matcher.topicWeights, model);
  return { ...knowledge, base, matcher: { ...matcher, knowledge: linked } };
}

/** What confirmed links teach of proposed ones: every topic that a control resembles, and whether a person said that it settles it. */
export function linkExamples({ base, matcher }: Knowledge, code?: LanguageCode): LinkExample[] {
  const { index, lexicon, topicWeights: weights, knowledge } = matcher;
  const confirmed = new Map(base.controls.map(({ id, topics }) => [id, new Set(topics.map(({ topic }) => topic))]));
  return linkCandidates(onFirstDay(base, code).controls, { index, lexicon, weights, names: knowledge.names }).map(
    ({ control, topic, evidence }) => ({
      control,
      parts: evidence,
      right: confirmed.get(control)!.has(index.topics[topic]!.id),
    }),
  );
}

/** What labelled questionnaires teach of answers that a proposed link led to and nothing else holds back. */
export function linkUses(sets: readonly LabelledSet[], firstDay: Knowledge): UseExample[] {
  return sets.flatMap((set) => {
    const { judged, answers } = evaluateSet(set, firstDay, REPLY_TO_ALL);
    return judged.flatMap(({ right, label }, at): UseExample[] => {
      const best = answers[at]!.candidates[0];
      if (!best?.settles || label === null) return [];
      const evidences = best.evidence.figures as unknown as Evidences;
      if (evidences.clear !== 1 || evidences.trust === 1) return [];
      const parts = { trust: logitOfTrust(evidences.trust), direct: evidences.direct };
      return [{ parts, stated: confidenceOf(asWeighed(evidences), CONFIDENCE_MODEL), right }];
    });
  });
}

/** About fifteen links' worth of doubt for each part; with a quarter of it the shipped base showed wrong words on its first day. */
const LINK_RIDGE = 0.002;

/** The trust in a link from all examples. */
export function fitTrust(examples: readonly LinkExample[]): Pick<LinkModel, 'bias' | 'weights'> {
  return fitLogistic(examples, LINK_EVIDENCE, LINK_RIDGE);
}

/** How much of the confidence is left for an answer through a link of some trust. */
export function fitUse(uses: readonly UseExample[]): LinkModel['use'] {
  const { bias, weights } = fitShare(uses, ['trust', 'direct']);
  return { bias, ...weights };
}
