import { type EvaluatedSet, evaluateSet, type LabelledSet } from './evaluate-set.ts';
import { examplesOf, fitConfidence } from './fit-confidence.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** Each questionnaire scored by a model that was fitted and calibrated on all the others. */
export function leaveOneOut(
  sets: readonly LabelledSet[],
  knowledge: Knowledge,
  onProgress?: (name: string) => void,
  catalogue: Parameters<typeof fitConfidence>[1] = [],
): EvaluatedSet[] {
  const examples = sets.map((set) => examplesOf(set, knowledge));
  return sets.map((set, at) => {
    onProgress?.(set.name);
    const confidence = fitConfidence(
      examples.filter((_other, index) => index !== at),
      catalogue,
    );
    return evaluateSet(set, { ...knowledge, matcher: { ...knowledge.matcher, confidence } });
  });
}
