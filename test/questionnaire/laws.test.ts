import { expect, it } from 'vitest';
import {
  type Area,
  columnLetters,
  columnNumber,
  parseCellRef,
  type Sheet,
  type Workbook,
} from '../../src/model/index.ts';
import { findQuestions, fingerprintOf, type QuestionnaireReading, toMapping } from '../../src/questionnaire/index.ts';
import { sheet, workbook } from './build-workbook.ts';
import { LANGUAGES } from './shipped-languages.ts';
import { STRANGERS } from './stranger-files.ts';

const read = (file: Workbook): QuestionnaireReading => findQuestions(file, LANGUAGES);

it.each(STRANGERS)('where a table stands does not matter: $layout', ({ sheet: original }) => {
  const moved = read(workbook(shift(original, 4, 2)));
  const placed = read(workbook(original)).tables;
  expect(moved.tables.map((table) => [table.headerRow, ...table.questions.map((question) => question.row)])).toEqual(
    placed.map((table) => [
      table.headerRow && table.headerRow + 4,
      ...table.questions.map((question) => question.row + 4),
    ]),
  );
  expect(moved.tables.map((table) => ({ ...table.columns, ...table.ticks }))).toEqual(
    placed.map((table) => shiftLetters({ ...table.columns, ...table.ticks }, 2)),
  );
});

it.each(STRANGERS)('what was found finds the same again: $layout', ({ sheet: original }) => {
  const file = workbook(original);
  const reading = read(file);
  expect(findQuestions(file, LANGUAGES, toMapping(reading)).tables).toEqual(reading.tables);
});

it.each(STRANGERS)('two runs are equal, and no cell belongs to two questions: $layout', ({ sheet: original }) => {
  const reading = read(workbook(original));
  expect(read(workbook(original))).toEqual(reading);
  const refs = reading.tables.flatMap((table) =>
    table.questions.flatMap((question) => [
      ...(question.answerCell ? [question.answerCell.ref] : []),
      ...(question.commentCell ? [question.commentCell] : []),
      ...Object.values(question.ticks ?? {}),
    ]),
  );
  expect(new Set(refs).size).toBe(refs.length);
  for (const ref of refs) expect(parseCellRef(ref)).not.toBeNull();
});

it.each(STRANGERS)('answers do not change the fingerprint: $layout', ({ sheet: original }) => {
  const blank = workbook(original);
  const reading = read(blank);
  const refs = reading.tables.flatMap((table) => table.questions.map((question) => question.answerCell?.ref ?? ''));
  const filled = workbook(fill(original, refs));
  expect(fingerprintOf(filled, read(filled))).toBe(fingerprintOf(blank, reading));
});

it('another template has another fingerprint', () => {
  const prints = STRANGERS.map((stranger) => {
    const file = workbook(stranger.sheet);
    return fingerprintOf(file, read(file));
  });
  expect(new Set(prints).size).toBe(prints.length);
});

it('a hidden sheet changes nothing, whatever it holds', () => {
  for (const { sheet: original } of STRANGERS) {
    const hidden = sheet('Hidden', ['ID | Question | Answer', '1 | Is this asked? | _', '2 | Is that asked? | _'], {
      visibility: 'veryHidden',
    });
    expect(read(workbook(hidden, original)).tables).toEqual(read(workbook(original)).tables);
  }
});

function shift(original: Sheet, rows: number, columns: number): Sheet {
  const area = (one: Area): Area => ({
    top: one.top + rows,
    bottom: one.bottom + rows,
    left: one.left + columns,
    right: one.right + columns,
  });
  return {
    ...original,
    rows: original.rows.map((row) => ({
      ...row,
      number: row.number + rows,
      cells: row.cells.map((cell) => ({ ...cell, row: cell.row + rows, column: cell.column + columns })),
    })),
    merges: original.merges.map(area),
    hiddenColumns: original.hiddenColumns.map(area),
    validations: original.validations.map((validation) => ({ ...validation, areas: validation.areas.map(area) })),
    tables: original.tables.map((table) => ({ ...table, area: area(table.area) })),
  };
}

function shiftLetters(letters: Readonly<Record<string, string>>, by: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(letters).map(([role, text]) => [role, columnLetters(columnNumber(text) + by)]),
  );
}

/** Writes a short reply into the cells, each another one. */
function fill(original: Sheet, refs: readonly string[]): Sheet {
  const places = refs.flatMap((ref, index) => {
    const place = parseCellRef(ref);
    return place ? [{ ...place, text: index % 2 === 0 ? 'Oui' : 'Non' }] : [];
  });
  return {
    ...original,
    rows: original.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const place = places.find((one) => one.row === cell.row && one.column === cell.column);
        return place ? { ...cell, kind: 'text' as const, text: place.text } : cell;
      }),
    })),
  };
}
