import { type CellEdit, cellRef, type Sheet, UserError } from '../../src/model/index.ts';
import { WORKBOOK_SENTENCES } from '../../src/report/workbook-sentences.ts';
import { type OpenedWorkbook, openWorkbook, patchWorkbook, readWhole, refusalFor } from '../../src/workbook/index.ts';
import { packageDifferences } from '../invariance/package-differences.ts';

const CODES = new Set([
  ...Object.keys(WORKBOOK_SENTENCES),
  'workbookTooLarge',
  'sheetNameTwice',
  'sheetPartTwice',
  'relationshipTwice',
  'listsTooCostly',
]);

/** One case may take this long; files are small, so a longer one is a way to stop us. */
const LONGEST_MS = 5000;

/**
 * Holds any bytes against the law: they are refused with a code people know, or read; and what was read takes a patch
 * after which every other cell reads as before. Gives what happened, and throws when the law is broken.
 */
export function readAndPatch(bytes: Uint8Array): string {
  const began = performance.now();
  const outcome = tryAll(bytes);
  const took = performance.now() - began;
  if (took > LONGEST_MS) throw new Error(`took ${Math.round(took)} ms`);
  return outcome;
}

function tryAll(bytes: Uint8Array): string {
  let opened: OpenedWorkbook;
  try {
    opened = openWorkbook(bytes);
    readWhole(opened.workbook);
  } catch (error) {
    return codeOf(error);
  }
  const edits = opened.workbook.sheets.flatMap((sheet) =>
    someCells(sheet).map((ref, at): CellEdit => ({ sheet: sheet.name, ref, value: at === 1 ? 7 : `=é ${at}` })),
  );
  const allowed = edits.filter(({ sheet, ref }) => refusalFor(opened, sheet, ref) === null);
  let after: Uint8Array;
  try {
    after = patchWorkbook(opened, allowed);
  } catch (error) {
    return codeOf(error);
  }
  if (allowed.length === 0) return 'read';
  compare(
    opened.workbook.sheets,
    openWorkbook(after).workbook.sheets,
    new Map(allowed.map((edit) => [`${edit.sheet}!${edit.ref}`, edit.value])),
  );
  const differences = changedParts(
    Buffer.from(bytes),
    Buffer.from(after),
    new Set(allowed.map(({ sheet, ref }) => `${sheet}!${ref}`)),
  );
  if (differences.length > 0) throw new Error(differences.join('; '));
  return 'patched';
}

/** By the tests' own reader, which knows only tidy packages: where it cannot follow, the comparison above must do. */
function changedParts(before: Buffer, after: Buffer, targets: ReadonlySet<string>): string[] {
  try {
    return packageDifferences(before, after, targets);
  } catch {
    return [];
  }
}

function codeOf(error: unknown): string {
  if (error instanceof UserError && CODES.has(error.code)) return error.code;
  throw error;
}

/** One that exists, one that may not, one in a row that surely does not. */
function someCells({ rows }: Sheet): string[] {
  const first = rows[0]?.cells[0];
  return [...new Set([first ? cellRef(first.row, first.column) : 'A1', 'C5', 'B77'])];
}

function compare(
  before: readonly Sheet[],
  after: readonly Sheet[],
  written: ReadonlyMap<string, string | number>,
): void {
  for (const [at, sheet] of before.entries()) {
    const [was, is] = [textsOf(sheet), textsOf(after[at]!)];
    for (const ref of new Set([...was.keys(), ...is.keys()])) {
      const value = written.get(`${sheet.name}!${ref}`);
      // A number shows by the cell's number format, which the fuzz may have made a date's.
      const expected = value === undefined ? was.get(ref) : typeof value === 'number' ? is.get(ref) : value;
      if (is.get(ref) !== expected) throw new Error(`${sheet.name}!${ref}: ${is.get(ref)} instead of ${expected}`);
    }
  }
}

function textsOf({ rows }: Sheet): Map<string, string> {
  return new Map(
    rows.flatMap(({ cells }) =>
      cells.filter(({ text }) => text !== '').map(({ row, column, text }) => [cellRef(row, column), text]),
    ),
  );
}
