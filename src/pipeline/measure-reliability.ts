import { logLoss, reliabilityBins } from '../evaluation/index.ts';
import type { Reliability } from '../report/index.ts';
import { evaluateSet, type LabelledSet } from './evaluate-set.ts';
import { REPLY_TO_ALL } from './fit-confidence.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** A stated confidence and whether the reply it was stated for was right. */
export interface ConfidencePoint {
  readonly confidence: number;
  readonly right: boolean;
}

/** What the confidences of a questionnaire came to: every labelled row with a candidate, however unsure; a mere hint is never right. */
export function confidencePoints(set: LabelledSet, knowledge: Knowledge): ConfidencePoint[] {
  const { judged, answers } = evaluateSet(set, knowledge, REPLY_TO_ALL);
  return judged.flatMap(({ right, label }, at) => {
    const best = answers[at]!.candidates[0];
    return best && label !== null ? [{ confidence: best.confidence, right }] : [];
  });
}

/** Wide enough that the interval of a bin says something, while five bins at least show the course. */
const ROWS_PER_BIN = 60;
const LEAST_BINS = 5;

/**
 * The reliability table of these points; none for fewer points than bins.
 *
 * @param wanted how many bins; no fewer than five and, beyond those, no more than leave sixty rows in each, which is also what is taken where
 * none is given.
 */
export function measureReliability(points: readonly ConfidencePoint[], wanted = Number.POSITIVE_INFINITY): Reliability {
  const most = Math.floor(points.length / ROWS_PER_BIN);
  const bins = reliabilityBins(points, Math.max(LEAST_BINS, Math.min(wanted, most)));
  const right = points.filter((point) => point.right).length;
  const share = points.length === 0 ? 0 : right / points.length;
  return {
    rows: points.length,
    right,
    bins: bins.map((bin) => ({
      ...bin,
      isInside: bin.interval[0] <= bin.stated && bin.stated <= bin.interval[1],
    })),
    logLoss: logLoss(points),
    logLossOfConstant: logLoss(points.map((point) => ({ confidence: share, right: point.right }))),
  };
}
