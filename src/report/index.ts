// In:    findings, answers and records.
// Out:   text, JSON, the forms that pipelines read and the review sheet's content: the only room that writes sentences.
// Never: decides a severity or a flag, reads a file, changes what it prints.

export { type Paint, plainPaint } from './paint.ts';
export { isPipelineFormat, PIPELINE_FORMATS, type PipelineFormat } from './pipeline-formats.ts';
export { printCheckCount, printProblems } from './print-check.ts';
export { type EvaluationLine, printEvaluation, type WrongRow } from './print-evaluation.ts';
export { type FindingRun, printForPipeline } from './print-for-pipeline.ts';
export { printInspection } from './print-inspection.ts';
export { printNextSteps } from './print-next-steps.ts';
export { printReading } from './print-reading.ts';
export { printReliability, type Reliability, type ReliabilityLine } from './print-reliability.ts';
export { printSummary } from './print-summary.ts';
export { printVerification } from './print-verification.ts';
export { describeReason, reportLanguages } from './reasons.ts';
export { type ReviewRow, reviewQueue } from './review-queue.ts';
export { REVIEW_SHEET, reviewSheet, reviewSheetCaptions } from './review-sheet.ts';
export { describeError, describeFinding } from './sentences.ts';
