// In:    the bytes of a file that is no OOXML workbook: separated text, or an older format.
// Out:   a text table's snapshot, and its bytes with only the answered fields spliced; an older workbook as a new .xlsx
//        with its dropdowns, and the cells whose list could not be read.
// Never: knows what a questionnaire is, changes a byte of a field it was not asked to, or loads SheetJS before it is needed.
export type { UnreadCells } from './carry-rules.ts';
export { isListUnreadAt } from './is-list-unread-at.ts';
export { type Modernised, modernise, type OldFormat } from './modernise.ts';
export { oldFormatOf } from './old-format-of.ts';
export { openTextTable, type TextTable } from './open-text-table.ts';
export type { TextRefusalCode } from './text-refusal.ts';
