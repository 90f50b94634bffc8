import { cellAt, columnNumber, type QuestionTable, type Workbook } from '../model/index.ts';
import { normalise } from '../text/index.ts';

/** Question texts taken per table: enough to tell two templates apart, few enough to survive an edited question. */
const QUESTIONS_TAKEN = 3;

/**
 * A text that stays the same when the same template comes back next year: sheet names, captions and the first questions of
 * each table, normalised. Answers, dates and later questions play no part. Hash it to keep it.
 */
export function fingerprintOf(workbook: Workbook, reading: { readonly tables: readonly QuestionTable[] }): string {
  const tables = reading.tables.map((table) => ({
    sheet: normalise(table.sheet),
    captions: captionsOf(workbook, table),
    questions: table.questions.slice(0, QUESTIONS_TAKEN).map((question) => normalise(question.text)),
  }));
  return JSON.stringify({ sheets: workbook.sheets.map((sheet) => normalise(sheet.name)), tables });
}

function captionsOf(workbook: Workbook, table: QuestionTable): string[] {
  const sheet = workbook.sheets.find((other) => other.name === table.sheet);
  const { headerRow } = table;
  if (!sheet || headerRow === null) return [];
  const letters = [...Object.values(table.columns), ...Object.values(table.ticks ?? {})];
  const columns = [...new Set(letters.map(columnNumber))].sort((one, other) => one - other);
  return columns.map((column) => normalise(cellAt(sheet, headerRow, column)?.text ?? ''));
}
