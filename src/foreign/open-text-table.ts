import { type Cell, type CellEdit, LAST_COLUMN, LAST_ROW, type Row, UserError, type Workbook } from '../model/index.ts';
import { findSeparator } from './find-separator.ts';
import { patchTextTable } from './patch-text-table.ts';
import { type Field, splitRecords } from './split-records.ts';
import { decodeText } from './text-encoding.ts';
import { fieldTextAt, type TextParts } from './text-parts.ts';
import { type TextRefusalCode, textRefusal } from './text-refusal.ts';

/** A .csv or .tsv: one sheet, whose rows are the records and whose columns are the fields. */
export interface TextTable {
  /** "tsv" when a tab parts the fields. */
  readonly format: 'csv' | 'tsv';
  readonly workbook: Workbook;
  readonly patch: (edits: readonly CellEdit[]) => Uint8Array;
  readonly refusalFor: (sheet: string, ref: string, value?: string | number) => TextRefusalCode | null;
  /** The line of the file, from 1, that a row begins on; null when the file has no such row. */
  readonly lineOf: (row: number) => number | null;
}

/** The file has no name for its sheet, and standard input no name at all: always the same, so that records fit. */
const SHEET = 'Sheet1';
/** As many as the workbook room reads; a text of more bytes than that is no questionnaire. */
const MOST_FIELDS = 4_000_000;
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Reads separated text by what it holds: encoding, byte order mark, separator and quotes are found in the bytes.
 *
 * @throws UserError `textFile` when nothing parts its lines, `quoteUnclosed`, `textCut`, `workbookTooLarge`.
 */
export function openTextTable(bytes: Uint8Array): TextTable {
  if (bytes.length > MOST_BYTES) throw tooLarge('bytes', MOST_BYTES);
  const source = decodeText(bytes);
  const separation = findSeparator(source.units);
  if (!separation) throw new UserError('textFile');
  const { separator, from } = separation;
  const { records, unclosed } = splitRecords(source.units, separator, from);
  if (unclosed !== null) throw new UserError('quoteUnclosed', {}, { row: unclosed });
  checkSize(records);
  const rows = readRows(source, records);
  const sheet = {
    name: SHEET,
    visibility: 'visible',
    isProtected: false,
    rows,
    merges: [],
    hiddenColumns: [],
    validations: [],
    tables: [],
    comments: [],
    frozen: { rows: 0, columns: 0 },
  } as const;
  const filled = records.flat().filter(({ start, end }) => end > start);
  const quotesAll = filled.length > 0 && filled.every(({ closing }) => closing !== null);
  const parts: TextParts = { source, separator, records, quotesAll, sheet };
  return {
    format: separator === '\t' ? 'tsv' : 'csv',
    workbook: { sheets: [sheet], names: [] },
    patch: (edits) => patchTextTable(parts, edits),
    refusalFor: (name, ref, value) => textRefusal(parts, name, ref, value),
    lineOf: (row) => {
      const start = records[row - 1]?.[0]?.start;
      return start === undefined ? null : source.units.slice(0, start).split(/\r\n?|\n/).length;
    },
  };
}

function readRows(source: TextParts['source'], records: TextParts['records']): Row[] {
  return records.flatMap((fields, at): Row[] => {
    const number = at + 1;
    const cells = fields.flatMap((field, position): Cell[] => {
      const { text, hasFormula } = fieldTextAt({ source }, field);
      if (text === '' && !hasFormula) return [];
      const look = { bold: false, filled: false, locked: true };
      return [{ row: number, column: position + 1, kind: 'text', text, hasFormula, ...look }];
    });
    return cells.length === 0 ? [] : [{ number, hidden: false, cells }];
  });
}

/** Beyond these a field has no address. */
function checkSize(records: readonly (readonly Field[])[]): void {
  if (records.length > LAST_ROW) throw tooLarge('rows', LAST_ROW);
  let count = 0;
  for (const { length } of records) {
    if (length > LAST_COLUMN) throw tooLarge('columns', LAST_COLUMN);
    count += length;
  }
  if (count > MOST_FIELDS) throw tooLarge('cells', MOST_FIELDS);
}

function tooLarge(what: string, limit: number): UserError {
  return new UserError('workbookTooLarge', {}, { part: SHEET, what, limit });
}
