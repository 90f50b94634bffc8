import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CellEdit } from '../../src/model/index.ts';
import { openWorkbook, patchWorkbook } from '../../src/workbook/index.ts';
import { answerable, editsFor, type Gathered } from './gather-workbooks.ts';
import { fillPlainly, writtenCells } from './knowledge.ts';
import { packageDifferences } from './package-differences.ts';
import { workbookShapes } from './reshape-workbook.ts';
import { valueDifferences } from './value-differences.ts';

/** Read once, since every shape is held against them. */
const plain = answerable.map((gathered) => {
  const file = readFileSync(gathered.path);
  const opened = openWorkbook(file);
  const edits = editsFor(gathered, opened);
  const patched = openWorkbook(patchWorkbook(opened, edits)).workbook;
  return { gathered, file, workbook: opened.workbook, edits, patched };
});

describe.each(Object.entries(workbookShapes))('in the shape "%s"', (_, reshape) => {
  test('every workbook is read and patched alike', () => {
    for (const { gathered, file, workbook, edits, patched } of plain) {
      const before = reshape(file);
      const opened = openWorkbook(before);
      expect(opened.workbook, gathered.name).toEqual(workbook);
      const after = Buffer.from(patchWorkbook(opened, edits));
      expect(packageDifferences(before, after, cellsOf(edits)), gathered.name).toEqual([]);
      expect(openWorkbook(after).workbook, gathered.name).toEqual(patched);
    }
  });

  test('SheetJS finds nothing changed but the targets', () => {
    for (const { gathered, file, edits } of plain.filter(isSample)) {
      const before = reshape(file);
      const after = patchWorkbook(openWorkbook(before), edits);
      expect(valueDifferences(before, after, cellsOf(edits)), gathered.name).toEqual([]);
    }
  });
});

function cellsOf(edits: readonly CellEdit[]): Set<string> {
  return new Set(edits.map(({ sheet, ref }) => `${sheet}!${ref}`));
}

/** One workbook of each writer: SheetJS takes longer than everything else here. */
function isSample({ gathered }: { gathered: Gathered }): boolean {
  return /^(?:validation-x14|merges|exceljs-rich-text|populate-plain|sheetjs-shared|calc-plain)\./.test(gathered.name);
}

describe('a fill finds the same questions and gives the same answers', () => {
  const file = plain.find(({ gathered }) => gathered.name.startsWith('questionnaire-fr'))!.file;
  const expected = fillPlainly(file);

  test.each(Object.entries(workbookShapes))('in the shape "%s"', (_, reshape) => {
    const before = reshape(file);
    const filled = fillPlainly(before);
    const written = writtenCells(filled);
    expect(filled.answers.map(({ question, written }) => [question.id, written])).toEqual(
      expected.answers.map(({ question, written }) => [question.id, written]),
    );
    expect(written.size).toBeGreaterThan(0);
    expect(packageDifferences(before, Buffer.from(filled.output), written)).toEqual([]);
  });
});
