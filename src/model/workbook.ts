import type { Area } from './address.ts';

/**
 * A workbook as read: plain data that never changes. The properties of a sheet may be read from the file when they are
 * first looked at, and then throw the UserError that says what is wrong with the file.
 */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Global and per-sheet defined names, in file order. */
  readonly names: readonly DefinedName[];
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** True when the sheet is protected: only cells with `locked: false` are meant to be filled. */
  readonly isProtected: boolean;
  /** Rows that have at least one cell with content or a style, ascending by number. */
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  /** Hidden columns as areas over all rows. */
  readonly hiddenColumns: readonly Area[];
  readonly validations: readonly Validation[];
  readonly tables: readonly TableObject[];
  readonly comments: readonly CellComment[];
  /** The number of rows and columns frozen at the top and left; 0 when none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface Row {
  readonly number: number;
  readonly hidden: boolean;
  /** Ascending by column. */
  readonly cells: readonly Cell[];
}

export type CellKind = 'text' | 'number' | 'boolean' | 'date' | 'error' | 'empty';

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /** What a person reads in the cell, as it stands in the file (line breaks "\n", not trimmed); "" when empty. Dates as ISO 8601. */
  readonly text: string;
  /** True when the cell holds a formula (also one repeated from a shared or an array formula); `text` is then the cached result. */
  readonly hasFormula: boolean;
  readonly bold: boolean;
  /** True when the cell's style gives it a solid background other than white. */
  readonly filled: boolean;
  /** The style's protection flag (true unless the style says otherwise); it matters only on a protected sheet. */
  readonly locked: boolean;
}

/** A data validation of the sheet, from the standard element or the x14 extension alike. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom' | 'none';
  /** The allowed answers of a list that could be resolved, in order; null for other types and for lists that could not. */
  readonly choices: readonly string[] | null;
  /** The source as written in the file, for messages: `"Oui,Non"`, `Listes!$A$1:$A$3`, ... */
  readonly source: string;
  /** The input prompt, "" when none. */
  readonly prompt: string;
}

export interface TableObject {
  readonly name: string;
  readonly area: Area;
  /** 0 or 1 in practice. */
  readonly headerRows: number;
  readonly totalsRows: number;
}

export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it is local to, or null when global. */
  readonly sheet: string | null;
  readonly formula: string;
}

/** A cell to write: what the writer turns into XML. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address, upper case, no dollar signs. */
  readonly ref: string;
  /** Text stays text even when it looks like a formula; a number is written as a number. */
  readonly value: string | number;
}
