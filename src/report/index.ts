// In:    findings, answers and records.
// Out:   text, JSON, the forms that pipelines read and the review sheet's content: the only room that writes sentences.
// Never: decides a severity or a flag, reads a file, changes what it prints.

export { DECISION_FORM_HELP, decisionForm } from './decision-form.ts';
export { type AnswerWords, answerWords, proposalOf } from './describe-proposal.ts';
export { FLAG_COLORS } from './flag-colors.ts';
export { htmlReport, REPORT_MARK, type ReportInput } from './html-report.ts';
export { type Paint, plainPaint } from './paint.ts';
export { isPipelineFormat, PIPELINE_FORMATS, type PipelineFormat } from './pipeline-formats.ts';
export { printCheckCount, printProblems } from './print-check.ts';
export { printControl, printFoundControls } from './print-controls.ts';
export { printDecisions, type UnderstoodDecision } from './print-decisions.ts';
export { type EvaluationLine, printEvaluation, type WrongRow } from './print-evaluation.ts';
export { type FinalFile, printFinalFile, printNotFinal, printNotRead } from './print-final-file.ts';
export { type FindingRun, printForPipeline } from './print-for-pipeline.ts';
export { printGapDrafts } from './print-gap-drafts.ts';
export { printGaps } from './print-gaps.ts';
export { printInspection } from './print-inspection.ts';
export { printLearnt, printLearntCount, printStarted } from './print-learnt.ts';
export { printDifferences, printRecall, printTold, type ToldLine } from './print-ledger.ts';
export { lintResult, printLint, printLintCount } from './print-lint.ts';
export { type MigrationFacts, printMigration } from './print-migration.ts';
export { printNextSteps } from './print-next-steps.ts';
export { printExported, printQueue, type QueueLine, queueLines } from './print-queue.ts';
export { printReading } from './print-reading.ts';
export { printReliability, type Reliability, type ReliabilityLine } from './print-reliability.ts';
export { printReviewAddress, printReviewState } from './print-review-state.ts';
export { printSummary } from './print-summary.ts';
export { printVerification } from './print-verification.ts';
export { describeReason, reportLanguages } from './reasons.ts';
export { describeRefusal } from './refusals.ts';
export { type ReviewColumn, reviewForm, type SheetDecision } from './review-form.ts';
export { reviewPageWords } from './review-page-words.ts';
export { placeOf, type ReviewRow, reviewQueue, tellingReasons } from './review-queue.ts';
export { REVIEW_SHEET, reviewSheet } from './review-sheet.ts';
export { describeError, describeFinding, describePlace } from './sentences.ts';
