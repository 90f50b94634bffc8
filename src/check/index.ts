// In:    a run record and the snapshot of a filled workbook.
// Out:   findings: what is unanswered, undecided or not allowed, and where; whether findings of any kind let a run pass.
// Never: changes a record or a cell, words a sentence, reads a file.

export { type CheckOptions, type CheckResult, checkAnswers } from './check-answers.ts';
export { hasPassed, holdStrict } from './hold-strict.ts';
