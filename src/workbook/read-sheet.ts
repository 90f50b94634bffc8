import { type Area, parseCellRef, type Row } from '../model/index.ts';
import { XmlCursor } from '../ooxml/index.ts';
import { checkLimit } from './limits.ts';
import { newSheetData, pushArea, readSheetData, type SheetData } from './read-cells.ts';
import { isOn } from './read-styles.ts';
import type { CellContext } from './show-cell.ts';

export interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly style: number | null;
  readonly hidden: boolean;
}

/** Where things stand in the sheet's text: what the writer needs to find a row without reading the sheet again. */
export interface SheetLayout {
  /** Parallel arrays, in file order; `rowEnds` is past the row's last character. */
  readonly rowNumbers: readonly number[];
  readonly rowStarts: readonly number[];
  readonly rowEnds: readonly number[];
  /** Rows, and the cells of every row, ascend without repeats: the only order a patch can trust. */
  readonly isOrdered: boolean;
  readonly arrays: readonly Area[];
  readonly hasFormulas: boolean;
  /** The number of shared strings there must be for every cell to show one; infinite when no number would do. */
  readonly stringsNeeded: number;
  readonly zeroHeight: boolean;
  readonly columns: readonly ColumnRange[];
  /** The sheetData tag; null when the sheet has none. */
  readonly data: DataTag | null;
  /** The value of dimension/@ref; null when there is none. */
  readonly dimension: { readonly start: number; readonly end: number } | null;
}

export interface DataTag {
  readonly start: number;
  /** Past its ">". */
  readonly end: number;
  readonly isEmpty: boolean;
  /** "x:" or "". */
  readonly prefix: string;
}

/** A sheet without what its cells say. */
export interface SheetFrame {
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  /** The elements that hold validations, standard and x14, in file order, for `readValidations`. */
  readonly ruleElements: readonly string[];
  readonly layout: SheetLayout;
}

export interface ReadSheet extends SheetFrame {
  readonly rows: readonly Row[];
}

/** All of a worksheet part, in one pass. */
export function readSheet(text: string, context: CellContext): ReadSheet {
  return read(text, context.part, context);
}

/** All but the rows: needs no strings and no styles, and refuses whatever `readSheet` refuses, but too many cells. */
export function readSheetFrame(text: string, part: string): SheetFrame {
  return read(text, part, null);
}

/** Elements are told apart by depth and name, whatever their prefix. */
function read(text: string, part: string, context: CellContext | null): ReadSheet {
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  const merges: Area[] = [];
  const columns: ColumnRange[] = [];
  const ruleElements: string[] = [];
  let frozen = { rows: 0, columns: 0 };
  let isProtected = false;
  let zeroHeight = false;
  let data: SheetData = newSheetData();
  let tag: DataTag | null = null;
  let dimension: SheetLayout['dimension'] = null;
  while (cursor.nextChild(1)) {
    if (cursor.is('sheetViews')) frozen = readFrozen(cursor);
    else if (cursor.is('sheetFormatPr')) zeroHeight = isOn(cursor.attribute('zeroHeight'));
    else if (cursor.is('cols')) readColumns(cursor, columns, part);
    // The writer relies on its place before the rows.
    else if (cursor.is('dimension') && !dimension && !tag) dimension = readDimension(cursor);
    else if (cursor.is('sheetData')) {
      const isSecond = tag !== null;
      tag = { start: cursor.start, end: cursor.end, isEmpty: cursor.kind === 'empty', prefix: cursor.prefix };
      data = readSheetData(cursor, part, context);
      // Programs disagree on which of two counts.
      if (isSecond) data.isOrdered = false;
    } else if (cursor.is('sheetProtection')) isProtected = isOn(cursor.attribute('sheet'));
    else if (cursor.is('mergeCells')) {
      while (cursor.nextChild(2)) {
        pushArea(merges, cursor.attribute('ref'), 'merged areas', part);
      }
    } else if (cursor.is('dataValidations') || cursor.is('extLst')) {
      const { start } = cursor;
      cursor.skip();
      ruleElements.push(text.slice(start, cursor.end));
    }
  }
  cursor.finish();
  const { rows, rowNumbers, rowStarts, rowEnds, isOrdered, arrays, hasFormulas, stringsNeeded } = data;
  const places = { rowNumbers, rowStarts, rowEnds, isOrdered, data: tag, dimension };
  const layout = { ...places, arrays, hasFormulas, stringsNeeded, zeroHeight, columns };
  return { rows, merges, frozen, isProtected, ruleElements, layout };
}

function readFrozen(cursor: XmlCursor): { rows: number; columns: number } {
  let frozen = { rows: 0, columns: 0 };
  while (cursor.nextChild(2)) {
    // The splits count what is in view: a view scrolled before it was frozen begins further down.
    const first = parseCellRef(cursor.attribute('topLeftCell') ?? '') ?? { row: 1, column: 1 };
    while (cursor.nextChild(3)) {
      if (!cursor.is('pane') || !cursor.attribute('state')?.startsWith('frozen')) continue;
      const rows = Math.trunc(Number(cursor.attribute('ySplit') ?? 0));
      const columns = Math.trunc(Number(cursor.attribute('xSplit') ?? 0));
      frozen = { rows: rows && rows + first.row - 1, columns: columns && columns + first.column - 1 };
    }
  }
  return frozen;
}

function readColumns(cursor: XmlCursor, columns: ColumnRange[], part: string): void {
  while (cursor.nextChild(2)) {
    if (!cursor.is('col')) continue;
    const style = cursor.attribute('style');
    const width = cursor.attribute('width');
    checkLimit('column ranges', columns.length + 1, part);
    columns.push({
      first: Number(cursor.attribute('min')),
      last: Number(cursor.attribute('max')),
      style: style === null ? null : Number(style),
      hidden: isOn(cursor.attribute('hidden')) || (width !== null && Number(width) === 0),
    });
  }
}

function readDimension(cursor: XmlCursor): SheetLayout['dimension'] {
  const ref = cursor.attributes().find(({ name }) => name === 'ref');
  return ref ? { start: ref.valueStart, end: ref.valueEnd } : null;
}
