// In:    the bytes of an .xlsx or .xlsm, and cells to write.
// Out:   a plain snapshot of its sheets, read as it is looked at; the same bytes with only those cells changed.
// Never: knows what a questionnaire is, re-serialises a part, or changes a byte it was not asked to.
export type { AddedCell, AddedSheet, AddedStyle, AddedValidation } from './added-sheet.ts';
export { fitsAsText } from './added-sheet-xml.ts';
export type { BrokenRuleCode } from './broken-rule.ts';
export type { CellFill } from './cell-fill.ts';
export { formatOf, type WorkbookFormat } from './file-format.ts';
export { openWorkbook } from './open-workbook.ts';
export type { OpenedWorkbook, WorkbookHandle } from './opened-parts.ts';
export { type PatchOptions, patchWorkbook } from './patch-workbook.ts';
export { readWhole } from './read-whole.ts';
export { fillRefusalFor, type RefusalCode, refusalFor } from './refusal.ts';
