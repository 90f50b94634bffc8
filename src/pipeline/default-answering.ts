import type { AnsweringOptions } from '../answering/index.ts';
import { CONFIDENCE_MODEL } from '../matching/index.ts';

/**
 * How answers are given unless asked otherwise. `highAt` and `valueAt` were chosen by hand on the totals of the labelled
 * questionnaires, ours and those from other hands, each scored by a model that had not seen it: at a lower one more wrong answers went
 * out than right ones were worth.
 */
export const DEFAULT_ANSWERING: AnsweringOptions = {
  nda: false,
  asOf: null,
  writeMedium: false,
  overwrite: false,
  highAt: 0.965,
  valueAt: 0.75,
  heldShare: CONFIDENCE_MODEL.held,
  mediumAt: 0.5,
  lowAt: 0.15,
  hintAt: 0.025,
};
