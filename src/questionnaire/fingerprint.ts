import { cellAt, columnNumber, type QuestionTable, type Workbook } from '../model/index.ts';
import { normalise } from '../text/index.ts';

/** Question texts taken per table: enough to tell two templates apart, few enough to survive an edited question. */
const QUESTIONS_TAKEN = 3;
/** Texts taken per sheet of a workbook in which no table was found. */
const TEXTS_TAKEN = 30;

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
  const sheets = workbook.sheets.map((sheet) => normalise(sheet.name));
  // Where nothing was found the sheets' names alone would make any two "Sheet1" one template.
  return JSON.stringify(tables.length > 0 ? { sheets, tables } : { sheets, tables, openings: openingsOf(workbook) });
}

/** The first texts of each sheet, as far as a template keeps them. */
function openingsOf(workbook: Workbook): string[][] {
  return workbook.sheets.map((sheet) =>
    sheet.rows
      .flatMap((row) => row.cells.filter(({ text }) => text.trim() !== '').map(({ text }) => normalise(text)))
      .slice(0, TEXTS_TAKEN),
  );
}

function captionsOf(workbook: Workbook, table: QuestionTable): string[] {
  const sheet = workbook.sheets.find((other) => other.name === table.sheet);
  const { headerRow } = table;
  if (!sheet || headerRow === null) return [];
  const letters = [...Object.values(table.columns), ...Object.values(table.ticks ?? {})];
  const columns = [...new Set(letters.map(columnNumber))].sort((one, other) => one - other);
  return columns.map((column) => normalise(cellAt(sheet, headerRow, column)?.text ?? ''));
}
