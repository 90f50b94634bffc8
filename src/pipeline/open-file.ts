import { isListUnreadAt, modernise, type OldFormat, openTextTable } from '../foreign/index.ts';
import { type CellEdit, UserError, type Workbook } from '../model/index.ts';
import {
  fillRefusalFor,
  formatOf,
  openWorkbook,
  type PatchOptions,
  patchWorkbook,
  readWhole,
  refusalFor,
  type WorkbookFormat,
} from '../workbook/index.ts';

export type FileFormat = WorkbookFormat | OldFormat | 'csv' | 'tsv';

/** A file of any format that can be read, opened: what is in it, and how to write into it. */
export interface OpenedFile {
  /** As they came: what the record's digest is of. */
  readonly bytes: Uint8Array;
  /** By content, whatever the file's name says. */
  readonly format: FileFormat;
  /** What `patch` gives: the same, or "xlsx" for the older formats. */
  readonly outputFormat: FileFormat;
  readonly workbook: Workbook;
  /** False for separated text: it has no second sheet. */
  readonly takesSheets: boolean;
  /** The file with those cells written; the very bytes of `bytes` elsewhere, unless the format is an older one. */
  readonly patch: (edits: readonly CellEdit[], marks?: PatchOptions) => Uint8Array;
  /** The code of the reason a cell may not be written, or not with this value; null when it may. */
  readonly refusalFor: (sheet: string, ref: string, value?: string | number) => string | null;
  /** False where a cell cannot wear a colour. */
  readonly takesFill: (sheet: string, ref: string) => boolean;
}

/** What the workbook room calls a file that is read another way. */
const OLD_FORMATS: Readonly<Record<string, OldFormat>> = {
  legacyXls: 'xls',
  binaryWorkbook: 'xlsb',
  openDocument: 'ods',
};

/**
 * Opens a file by what it holds: workbooks in place, separated text in place, .xls, .xlsb and .ods as a new workbook.
 * Of a workbook in place a sheet is read when it is first looked at, and `patch` reads what a safe patch needs.
 *
 * @throws UserError when it is none of them, is damaged, or cannot be read safely; what is read later throws it then.
 */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  try {
    return openAtOnce(bytes);
  } catch (error) {
    const format = error instanceof UserError ? OLD_FORMATS[error.code] : undefined;
    if (format === undefined) throw error;
    return openModernised(bytes, format);
  }
}

/** As `openFile`, and everything in the file read: nothing is found wrong with it later. */
export async function openWhole(bytes: Uint8Array): Promise<OpenedFile> {
  return opened(await openFile(bytes));
}

/** As `openFile`, without the older formats, whose reader has to be loaded: these throw `legacyXls`, `binaryWorkbook`, `openDocument`. */
export function openAtOnce(bytes: Uint8Array): OpenedFile {
  try {
    return openPackaged(bytes);
  } catch (error) {
    if (error instanceof UserError && error.code === 'textFile') return openSeparated(bytes);
    throw error;
  }
}

/**
 * Bytes are opened; an opened file is taken as it is. Either is read whole: a file with a damaged sheet is not to be
 * judged, nor written, by its other sheets.
 */
export function opened(file: OpenedFile | Uint8Array): OpenedFile {
  const found = file instanceof Uint8Array ? openAtOnce(file) : file;
  readWhole(found.workbook);
  return found;
}

async function openModernised(bytes: Uint8Array, format: OldFormat): Promise<OpenedFile> {
  const { workbook, unread } = await modernise(bytes, format);
  const file = openPackaged(workbook);
  const refusalFor: OpenedFile['refusalFor'] = (sheet, ref, value) =>
    file.refusalFor(sheet, ref, value) ?? (isListUnreadAt(file.workbook, unread, sheet, ref) ? 'listUnread' : null);
  return { ...file, bytes, format, refusalFor };
}

function openPackaged(bytes: Uint8Array): OpenedFile {
  const file = openWorkbook(bytes);
  const format = formatOf(file);
  return {
    bytes,
    format,
    outputFormat: format,
    workbook: file.workbook,
    takesSheets: true,
    patch: (edits, marks) => patchWorkbook(file, edits, marks),
    refusalFor: (sheet, ref, value) => refusalFor(file, sheet, ref, value),
    takesFill: (sheet, ref) => fillRefusalFor(file, sheet, ref) === null,
  };
}

function openSeparated(bytes: Uint8Array): OpenedFile {
  const { format, workbook, patch, refusalFor } = openTextTable(bytes);
  return {
    bytes,
    format,
    outputFormat: format,
    workbook,
    takesSheets: false,
    patch: (edits) => patch(edits),
    refusalFor,
    takesFill: () => false,
  };
}
