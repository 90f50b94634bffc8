import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellRef, type QuestionTable, type Workbook } from '../../src/model/index.ts';
import { findQuestions, toMapping } from '../../src/questionnaire/index.ts';
import { openWorkbook } from '../../src/workbook/index.ts';
import { LANGUAGES } from './shipped-languages.ts';

const FOLDER = join(process.env.VOUCH_SHARED ?? '../shared', 'questionnaires');
const NAMES = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith('.layout.json'))
      .map((file) => file.replace('.layout.json', ''))
      .sort()
  : [];
/** Kept apart for the final measurement: only the layout may be compared. */
const HELD_OUT = new Set(['es-1', 'en-2']);

describe.skipIf(NAMES.length === 0)('the shared questionnaires', () => {
  it.each(NAMES)('%s is read as its layout file says', (name) => {
    const { workbook } = openWorkbook(readFileSync(join(FOLDER, `${name}.xlsx`)));
    const truth = JSON.parse(readFileSync(join(FOLDER, `${name}.layout.json`), 'utf8'));
    const reading = findQuestions(workbook, LANGUAGES);
    expect(reading.tables.map(layoutOf)).toEqual(
      truth.tables.map((table: Record<string, unknown>) => ({ ticks: null, ...table, vocabulary: undefined })),
    );
    const asked = new Set(reading.tables.map((table) => table.sheet));
    for (const sheet of truth.notQuestions) expect(asked).not.toContain(sheet);
    expect(new Set(reading.tables.flatMap((table) => table.questions.map((question) => question.language)))).toEqual(
      new Set([truth.language]),
    );
    if (HELD_OUT.has(name)) return;
    const rows = readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const questions = reading.tables.flatMap((table) => table.questions);
    expect(questions.map(({ id, row, text }) => ({ id, row, text }))).toEqual(
      rows.map(({ id, row, question }) => ({ id: String(id), row, text: question.trim() })),
    );
    for (const [index, row] of rows.entries()) {
      if (name !== 'fr-1' && row.section) expect(questions[index]!.section[0]).toBe(row.section);
    }
  });

  it.each(NAMES)('%s is found again by the mapping of what was found', (name) => {
    const { workbook } = openWorkbook(readFileSync(join(FOLDER, `${name}.xlsx`)));
    const reading = findQuestions(workbook, LANGUAGES);
    expect(findQuestions(workbook, LANGUAGES, toMapping(reading)).tables).toEqual(reading.tables);
  });

  it.each(NAMES)('%s is read alike once it has been answered', (name) => {
    const { workbook } = openWorkbook(readFileSync(join(FOLDER, `${name}.xlsx`)));
    const blank = findQuestions(workbook, LANGUAGES).tables;
    const filled = findQuestions(answered(workbook, blank), LANGUAGES).tables;
    expect(filled.map(layoutOf)).toEqual(blank.map(layoutOf));
  });
});

/** The workbook with a reply in every answer cell, a mark in one tick cell a row and a sentence in every comment. */
function answered(workbook: Workbook, tables: readonly QuestionTable[]): Workbook {
  const written = new Map<string, string>();
  for (const question of tables.flatMap((table) => table.questions)) {
    const { sheet, answerCell, commentCell, ticks } = question;
    if (answerCell)
      written.set(`${sheet}!${answerCell.ref}`, answerCell.choices?.[0] ?? 'Oui, les données sont chiffrées.');
    if (commentCell)
      written.set(`${sheet}!${commentCell}`, 'Le service est hébergé en France et supervisé en continu.');
    const tick = Object.values(ticks ?? {})[question.row % 2];
    if (tick) written.set(`${sheet}!${tick}`, 'X');
  }
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const text = written.get(`${sheet.name}!${cellRef(cell.row, cell.column)}`);
          return text === undefined ? cell : { ...cell, kind: 'text' as const, text };
        }),
      })),
    })),
  };
}

function layoutOf(table: QuestionTable): Record<string, unknown> {
  const { id, question, answer, comment } = table.columns;
  const columns = Object.fromEntries(
    Object.entries({ id, question, answer, comment }).filter(([, letters]) => letters),
  );
  const { sheet, headerRow, firstRow, lastRow, ticks } = table;
  return {
    sheet,
    headerRow,
    firstRow,
    lastRow,
    questions: table.questions.length,
    columns,
    ticks,
    vocabulary: undefined,
  };
}
