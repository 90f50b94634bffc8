import type { AnsweringOptions } from '../answering/index.ts';

/** How answers are given unless asked otherwise. The thresholds are fitted with the confidence model: see scripts/fit. */
export const DEFAULT_ANSWERING: AnsweringOptions = {
  nda: false,
  asOf: null,
  writeMedium: false,
  overwrite: false,
  highAt: 0.86,
  valueAt: 0.75,
  mediumAt: 0.5,
  lowAt: 0.15,
  hintAt: 0.025,
};
