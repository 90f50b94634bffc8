import type { CellObject, CFB as CompoundFile, WorkBook, WorkSheet } from 'xlsx';
import { UserError } from '../model/index.ts';
import { freeName, withAllowedNames } from './allowed-names.ts';
import { carryRules, type UnreadCells } from './carry-rules.ts';
import { describeArchive } from './describe-archive.ts';
import { dropFormula } from './drop-formula.ts';
import { insertRules } from './insert-rules.ts';
import type { OpenDocumentSheet } from './read-open-document.ts';
import { readXlsRules } from './read-xls-rules.ts';

/** Binary workbooks of before 2007, their successor in a zip, OpenDocument spreadsheets. */
export type OldFormat = 'xls' | 'xlsb' | 'ods';

/** An older workbook made new. */
export interface Modernised {
  readonly workbook: Uint8Array;
  /** Cells that nothing may be written into: the old workbook limits them in a way that could not be read. */
  readonly unread: readonly UnreadCells[];
}

/** The writer walks the whole rectangle that a sheet's cells span: about a second for so many places. */
const MOST_PLACES = 100_000_000;
/** Where lists go that Excel cannot keep inside a rule. */
const LIST_SHEET = 'Lists';

/**
 * The sheets of an older workbook as a new .xlsx: values, formulas, number formats, merged areas, comments, column
 * widths, hidden rows, columns and sheets, dropdowns, limits and prompts. What SheetJS does not read, and we do not
 * either, is not in it: colours, fonts, drawings, macros. The same bytes give the same workbook.
 *
 * @throws UserError `passwordProtected`, `oldFormatDamaged`, `workbookTooLarge`, or what is wrong with the archive.
 */
export async function modernise(bytes: Uint8Array, format: OldFormat): Promise<Modernised> {
  const described = format === 'xls' ? { sheets: [], rules: [] } : describeArchive(bytes, format);
  const { CFB, read, set_cptable, utils, write } = await import('xlsx');
  // Excel 95 and older write texts in the code page of the computer.
  if (format === 'xls') set_cptable(await import('xlsx/dist/cpexcel.full.mjs'));
  try {
    return quietly(() => {
      const book = read(bytes, { type: 'array', dense: true, cellFormula: true, cellNF: true, cellStyles: true });
      if (book.SheetNames.length === 0) throw new UserError('sheetsMissing', {}, { part: format });
      const rules = format === 'xls' ? readXlsRules(workbookStream(bytes, CFB)) : described.rules;
      for (const name of book.SheetNames) tidySheet(book.Sheets[name]!, utils.encode_range);
      hide(book, described.sheets);
      const named = withAllowedNames(book);
      const listSheet = freeName(LIST_SHEET, new Set(named.SheetNames.map((name) => name.toLowerCase())));
      const { elements, unread, columns } = carryRules(rules, book.SheetNames, named.SheetNames, listSheet);
      if (columns.length > 0) addHidden(named, listSheet, utils.aoa_to_sheet(turned(columns), { dense: true }));
      const written = write(named, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
      // The writer numbers its parts by the order of the sheets.
      const byPart = new Map([...elements].map(([at, rule]) => [`xl/worksheets/sheet${at + 1}.xml`, rule]));
      return { workbook: insertRules(new Uint8Array(written as Buffer), byPart), unread };
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

type EncodeRange = (range: { s: { r: number; c: number }; e: { r: number; c: number } }) => string;

/** The range that the cells really span, and only formulas that stand on their own in another file. */
function tidySheet(sheet: WorkSheet, encodeRange: EncodeRange): void {
  const [first, last] = [
    { r: Infinity, c: Infinity },
    { r: 0, c: 0 },
  ];
  // Chart sheets come without cells; arrays are sparse, forEach passes over the holes, and the writer stumbles over them.
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
    rows[0] ??= [];
    return;
  }
  if ((last.r - first.r + 1) * (last.c - first.c + 1) > MOST_PLACES)
    throw new UserError(
      'workbookTooLarge',
      {},
      { part: encodeRange({ s: first, e: last }), what: 'cells', limit: MOST_PLACES },
    );
  for (let r = first.r; r <= last.r; r++) rows[r] ??= [];
  sheet['!ref'] = encodeRange({ s: first, e: last });
}

/** Links to other workbooks, whose parts are not carried over, make Excel repair the file. */
function leadsElsewhere(formula: string): boolean {
  return /\[\d*\]|'file:|#\$|#REF!/i.test(formula.replace(/"[^"]*"/g, ''));
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
    if (hidden) hideSheet(book, at);
  }
}

function hideSheet(book: WorkBook, at: number): void {
  book.Workbook ??= {};
  book.Workbook.Sheets ??= book.SheetNames.map(() => ({}));
  book.Workbook.Sheets[at] = { ...book.Workbook.Sheets[at], Hidden: 1 };
}

function addHidden(book: WorkBook, name: string, sheet: WorkSheet): void {
  const at = book.SheetNames.push(name) - 1;
  book.Sheets[name] = sheet;
  hideSheet(book, at);
}

/** Columns as rows. */
function turned(columns: readonly (readonly string[])[]): (string | undefined)[][] {
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row]));
}

/** The stream of a compound file that holds the workbook, as SheetJS chooses it; empty where the file has no streams. */
function workbookStream(bytes: Uint8Array, { find, read }: typeof CompoundFile): Buffer {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return Buffer.alloc(0);
  const file = read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { type: 'buffer' });
  const entry = find(file, '/Workbook') ?? find(file, '/Book');
  return entry ? Buffer.from(entry.content as Uint8Array) : Buffer.alloc(0);
}
