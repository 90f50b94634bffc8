import type { AnsweringOptions } from '../answering/index.ts';
import { type Example, fitLogistic, fitPlatt } from '../evaluation/index.ts';
import { type ConfidenceModel, EVIDENCE_NAMES, type Evidences, logitOf } from '../matching/index.ts';
import { DEFAULT_ANSWERING } from './default-answering.ts';
import { evaluateSet, type LabelledSet } from './evaluate-set.ts';
import type { Knowledge } from './prepare-knowledge.ts';

type ConfidenceExample = Example<keyof Evidences>;

/** Every row that has a settling candidate gets its reply, however unsure, so that all of them can be learnt from. */
export const REPLY_TO_ALL: AnsweringOptions = { ...DEFAULT_ANSWERING, highAt: 2, mediumAt: 0, lowAt: 0 };

/** What the rows of a questionnaire teach: the evidence for the best candidate, and whether its reply was right. */
export function examplesOf(set: LabelledSet, knowledge: Knowledge): ConfidenceExample[] {
  const { judged, answers } = evaluateSet(set, knowledge, REPLY_TO_ALL);
  return judged.flatMap(({ right, label }, at) => {
    const best = answers[at]!.candidates[0];
    if (!best?.settles || label === null) return [];
    return [{ parts: best.evidence.figures as Readonly<Record<keyof Evidences, number>>, right }];
  });
}

/**
 * The confidence model from several questionnaires. The weights are fitted on all of them; the calibration on scores that
 * each questionnaire got from weights fitted on the others, so that no score is calibrated on rows it was fitted on.
 */
export function fitConfidence(
  sets: readonly (readonly ConfidenceExample[])[],
  catalogue: readonly ConfidenceExample[] = [],
): ConfidenceModel {
  const scored = sets.flatMap((held, at) => {
    const others = sets.filter((_other, index) => index !== at).flat();
    const weights = fitLogistic([...others, ...catalogue], EVIDENCE_NAMES);
    return held.map(({ parts, right }) => ({ logit: logitOf(parts, weights), right }));
  });
  return { ...fitLogistic([...sets.flat(), ...catalogue], EVIDENCE_NAMES), ...fitPlatt(scored) };
}
