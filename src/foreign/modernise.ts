import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import { UserError } from '../model/index.ts';
import { OoxmlError, openArchive } from '../ooxml/index.ts';
import { type OpenDocumentSheet, readOpenDocument } from './read-open-document.ts';

/** Binary workbooks of before 2007, their successor in a zip, OpenDocument spreadsheets. */
export type OldFormat = 'xls' | 'xlsb' | 'ods';

/** The writer walks the whole rectangle that a sheet's cells span: about a second for so many places. */
const MOST_PLACES = 100_000_000;

/**
 * The sheets of an older workbook as a new .xlsx: values, formulas, number formats, merged areas, comments, column
 * widths, hidden rows, columns and sheets. What SheetJS does not read is not in it: colours, fonts, dropdowns, drawings,
 * macros. The same bytes give the same workbook.
 *
 * @throws UserError `passwordProtected`, `oldFormatDamaged`, `workbookTooLarge`, or what is wrong with the archive.
 */
export async function modernise(bytes: Uint8Array, format: OldFormat): Promise<Uint8Array> {
  const described = format === 'xls' ? [] : checkArchive(bytes, format);
  const { read, set_cptable, utils, write } = await import('xlsx');
  // Excel 95 and older write texts in the code page of the computer.
  if (format === 'xls') set_cptable(await import('xlsx/dist/cpexcel.full.mjs'));
  try {
    return quietly(() => {
      const book = read(bytes, { type: 'array', dense: true, cellFormula: true, cellNF: true, cellStyles: true });
      if (book.SheetNames.length === 0) throw new UserError('sheetsMissing', {}, { part: format });
      for (const name of book.SheetNames) tidySheet(book.Sheets[name]!, utils.encode_range);
      hide(book, described);
      const named = withAllowedNames(book);
      const written = write(named, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
      return new Uint8Array(written as Buffer);
    });
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof Error && /password-protected/i.test(error.message)) throw new UserError('passwordProtected');
    // The parser does not tell a damaged file from what it does not know: either way nothing was read.
    throw new UserError('oldFormatDamaged', {}, { format });
  }
}

/** SheetJS tells the console about number formats it does not know: nothing that helps anybody with a questionnaire. */
function quietly<T>(action: () => T): T {
  const { error, log, warn } = console;
  Object.assign(console, { error: () => {}, log: () => {}, warn: () => {} });
  try {
    return action();
  } finally {
    Object.assign(console, { error, log, warn });
  }
}

/** SheetJS inflates whatever a file says: every entry is inflated here first, within our bounds and with its checksum. */
function checkArchive(bytes: Uint8Array, format: OldFormat): readonly OpenDocumentSheet[] {
  try {
    const archive = openArchive(bytes);
    for (const { name } of archive.directory.entries) if (!name.endsWith('/')) archive.read(name);
    return format === 'ods' ? readOpenDocument(archive) : [];
  } catch (error) {
    if (error instanceof OoxmlError) throw new UserError(error.code, {}, error.args);
    throw error;
  }
}

type EncodeRange = (range: { s: { r: number; c: number }; e: { r: number; c: number } }) => string;

/** The range that the cells really span, and only formulas that stand on their own in another file. */
function tidySheet(sheet: WorkSheet, encodeRange: EncodeRange): void {
  const [first, last] = [
    { r: Infinity, c: Infinity },
    { r: 0, c: 0 },
  ];
  // Chart sheets come without cells; arrays are sparse, and forEach passes over the holes.
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell) return;
      first.r = Math.min(first.r, r);
      first.c = Math.min(first.c, c);
      last.r = Math.max(last.r, r);
      last.c = Math.max(last.c, c);
      if (cell.f !== undefined && leadsElsewhere(cell.f)) dropFormula(cell);
    });
  });
  if (first.r > last.r) {
    sheet['!ref'] = 'A1';
    return;
  }
  if ((last.r - first.r + 1) * (last.c - first.c + 1) > MOST_PLACES)
    throw new UserError(
      'workbookTooLarge',
      {},
      { part: encodeRange({ s: first, e: last }), what: 'cells', limit: MOST_PLACES },
    );
  // The writer stumbles over rows that are not there.
  for (let r = first.r; r <= last.r; r++) rows[r] ??= [];
  sheet['!ref'] = encodeRange({ s: first, e: last });
}

/** Links to other workbooks, whose parts are not carried over, make Excel repair the file. */
function leadsElsewhere(formula: string): boolean {
  return /\[\d*\]|'file:|#\$|#REF!/i.test(formula.replace(/"[^"]*"/g, ''));
}

function dropFormula(cell: CellObject): void {
  delete cell.f;
  delete cell.F;
}

/** SheetJS does not read what OpenDocument hides. */
function hide(book: WorkBook, described: readonly OpenDocumentSheet[]): void {
  for (const { name, hidden, hiddenRows, hiddenColumns } of described) {
    const at = book.SheetNames.indexOf(name);
    const sheet = book.Sheets[name];
    if (at === -1 || !sheet) continue;
    for (const row of hiddenRows) {
      sheet['!rows'] ??= [];
      sheet['!rows'][row - 1] = { ...sheet['!rows'][row - 1], hidden: true };
    }
    for (const column of hiddenColumns) {
      sheet['!cols'] ??= [];
      sheet['!cols'][column - 1] = { ...sheet['!cols'][column - 1], hidden: true };
    }
    if (!hidden) continue;
    book.Workbook ??= {};
    book.Workbook.Sheets ??= book.SheetNames.map(() => ({}));
    book.Workbook.Sheets[at] = { ...book.Workbook.Sheets[at], Hidden: 1 };
  }
}

/** Excel keeps 31 characters without \ / ? * [ ] : and OpenDocument any. A formula may use a name, so then none are kept. */
function withAllowedNames(book: WorkBook): WorkBook {
  const taken = new Set<string>();
  const names = book.SheetNames.map((name, at) => {
    const plain = name.replace(/[\\/?*[\]:]/g, '_').slice(0, 31) || `Sheet${at + 1}`;
    let free = plain;
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      const end = ` (${number})`;
      free = plain.slice(0, 31 - end.length) + end;
    }
    taken.add(free.toLowerCase());
    return free;
  });
  if (names.every((name, at) => name === book.SheetNames[at])) return book;
  const Sheets = Object.fromEntries(names.map((name, at) => [name, book.Sheets[book.SheetNames[at]!]!]));
  for (const sheet of Object.values(Sheets)) {
    for (const row of (sheet['!data'] ?? []) as (CellObject | undefined)[][])
      for (const cell of row ?? []) if (cell) dropFormula(cell);
  }
  const listed = book.Workbook?.Sheets?.map((entry, at) => ({ ...entry, name: names[at]! }));
  return { SheetNames: names, Sheets, ...(listed ? { Workbook: { Sheets: listed } } : {}) };
}
