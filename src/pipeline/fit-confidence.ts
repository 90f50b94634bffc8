import type { AnsweringOptions } from '../answering/index.ts';
import { type Example, fitLogistic, fitPlatt } from '../evaluation/index.ts';
import { type ConfidenceModel, EVIDENCE_NAMES, type Evidences, logitOf } from '../matching/index.ts';
import { holdsBack } from '../model/index.ts';
import { DEFAULT_ANSWERING } from './default-answering.ts';
import { evaluateSet, type LabelledSet } from './evaluate-set.ts';
import type { Knowledge } from './prepare-knowledge.ts';

export type ConfidenceExample = Example<keyof Evidences>;

/** Every row that has a settling candidate gets its reply, however unsure, so that all of them can be learnt from. */
export const REPLY_TO_ALL: AnsweringOptions = {
  ...DEFAULT_ANSWERING,
  highAt: 2,
  valueAt: 2,
  mediumAt: 0,
  lowAt: 0,
  hintAt: 0,
};

/** What the rows of a questionnaire teach: the evidence for the best candidate, and whether its reply was right. */
export function examplesOf(set: LabelledSet, knowledge: Knowledge): ConfidenceExample[] {
  const { judged, answers } = evaluateSet(set, knowledge, REPLY_TO_ALL);
  return judged.flatMap(({ right, label }, at) => {
    const { candidates, reasons } = answers[at]!;
    const [best] = candidates;
    if (!best?.settles || label === null) return [];
    // What the answer itself holds back (a value for a yes or no, a disputed reading) goes out no more than what a guard does.
    const isHeld = reasons.some((reason) => reason.code !== 'UNSURE' && holdsBack(reason));
    const parts = best.evidence.figures as Readonly<Record<keyof Evidences, number>>;
    return [{ parts: isHeld ? { ...parts, clear: 0 } : parts, right }];
  });
}

/**
 * The confidence model from several questionnaires, from the rows that nothing holds back: only those may go out unseen, and a
 * held row is wrong for reasons that no evidence tells. The weights are fitted on all questionnaires; the calibration on scores
 * that each got from weights fitted on the others, so that no score is calibrated on rows it was fitted on.
 */
export function fitConfidence(
  sets: readonly (readonly ConfidenceExample[])[],
  catalogue: readonly ConfidenceExample[] = [],
): ConfidenceModel {
  const clear = (examples: readonly ConfidenceExample[]) => examples.filter((example) => example.parts.clear === 1);
  const taught = clear(catalogue);
  const scored = sets.flatMap((held, at) => {
    const others = sets.filter((_other, index) => index !== at).flat();
    const weights = fitLogistic([...clear(others), ...taught], EVIDENCE_NAMES);
    return held.map(({ parts, right }) => ({ logit: logitOf(parts, weights), right, isClear: parts.clear === 1 }));
  });
  const calibration = fitPlatt(scored.filter((point) => point.isClear));
  const weights = fitLogistic([...clear(sets.flat()), ...taught], EVIDENCE_NAMES);
  return { ...weights, ...calibration, held: shareLeft(scored, calibration) };
}

type Calibration = Pick<ConfidenceModel, 'slope' | 'shift'>;

function calibrated(logit: number, { slope, shift }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * logit + shift)));
}

/** How much of the stated probability comes true where a guard holds: right replies over expected ones, with Laplace's one more of each. */
function shareLeft(
  scored: readonly { readonly logit: number; readonly right: boolean; readonly isClear: boolean }[],
  calibration: Calibration,
): number {
  const held = scored.filter((point) => !point.isClear);
  const expected = held.reduce((sum, { logit }) => sum + calibrated(logit, calibration), 0);
  return Math.min(1, (held.filter((point) => point.right).length + 1) / (expected + 2));
}
