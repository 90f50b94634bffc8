import { type EvaluatedSet, evaluateSet, type LabelledSet } from './evaluate-set.ts';
import { type ConfidenceExample, examplesOf, fitConfidence } from './fit-confidence.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** Each questionnaire scored by a model that was fitted and calibrated on all the others. */
export function leaveOneOut(
  sets: readonly LabelledSet[],
  knowledge: Knowledge,
  onProgress?: (name: string) => void,
  catalogue: readonly ConfidenceExample[] = [],
): EvaluatedSet[] {
  const held = leaveEachOut(sets, knowledge, catalogue);
  return sets.map((set, at) => {
    onProgress?.(set.name);
    return evaluateSet(set, held[at]!);
  });
}

/** For each questionnaire, in order, the knowledge with a confidence model that never saw it. */
export function leaveEachOut(
  sets: readonly LabelledSet[],
  knowledge: Knowledge,
  catalogue: readonly ConfidenceExample[] = [],
  onProgress?: (name: string) => void,
): Knowledge[] {
  const examples = sets.map((set) => examplesOf(set, knowledge));
  return sets.map((set, at) => {
    onProgress?.(set.name);
    const others = examples.filter((_other, index) => index !== at);
    return { ...knowledge, matcher: { ...knowledge.matcher, confidence: fitConfidence(others, catalogue) } };
  });
}
