// In:    a workbook's plain snapshot, the languages, what a person said about the layout.
// Out:   every question with the address of its answer, what each sheet was taken for, findings.
// Never: sees XML or bytes, decides an answer, writes a cell.
export { addColumns, hasPlace, type WidenedReading } from './add-columns.ts';
export { findQuestions, type QuestionnaireReading } from './find-questions.ts';
export { fingerprintOf } from './fingerprint.ts';
export { type Mapping, type TableMapping, toMapping } from './mapping.ts';
