// In:    labelled rows, a run record, the words that stand in the output.
// Out:   the figures of the evaluation, per questionnaire and in total, with every row that went wrong.
// Never: runs a matcher, fits anything, opens a file.

export { type Example, fitLogistic, fitPlatt, type Logistic, logLoss } from './fit-logistic.ts';
export { type DoubtedExample, fitShare } from './fit-share.ts';
export { addFigures, emptyFigures, type Figures, type JudgedRow, judgeRows } from './judge-rows.ts';
export { type Label, parseLabels } from './parse-labels.ts';
export { type ReliabilityBin, reliabilityBins, wilson } from './reliability.ts';
