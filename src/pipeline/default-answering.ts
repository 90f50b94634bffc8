import type { AnsweringOptions } from '../answering/index.ts';

/**
 * How answers are given unless asked otherwise. `highAt` and `valueAt` were chosen by hand on the totals of the ten labelled
 * questionnaires, each scored by a model that had not seen it: the least at which no wrong answer went out.
 */
export const DEFAULT_ANSWERING: AnsweringOptions = {
  nda: false,
  asOf: null,
  writeMedium: false,
  overwrite: false,
  highAt: 0.9,
  valueAt: 0.75,
  mediumAt: 0.5,
  lowAt: 0.15,
  hintAt: 0.025,
};
