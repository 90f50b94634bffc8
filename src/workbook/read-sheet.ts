import { type Area, type Cell, type CellKind, parseArea, type Row } from '../model/index.ts';
import { XmlCursor } from '../ooxml/index.ts';
import { decodeCellString } from './cell-string.ts';
import { plainNumber } from './number-format.ts';
import { readStringItem, type StringItem } from './read-strings.ts';
import { type CellFormat, DEFAULT_FORMAT, isOn } from './read-styles.ts';
import { type RawValidation, readExtensionValidations, readStandardValidations } from './read-validations.ts';

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

export interface ReadSheet {
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  readonly validations: readonly RawValidation[];
  readonly layout: SheetLayout;
}

export interface SheetContext {
  readonly part: string;
  readonly strings: readonly StringItem[];
  readonly formats: readonly CellFormat[];
}

/** One pass over a worksheet part. Elements are told apart by depth and name, whatever their prefix. */
export function readSheet(text: string, context: SheetContext): ReadSheet {
  const cursor = new XmlCursor(text, context.part);
  cursor.nextElement();
  const merges: Area[] = [];
  const columns: ColumnRange[] = [];
  const validations: RawValidation[] = [];
  let frozen = { rows: 0, columns: 0 };
  let isProtected = false;
  let zeroHeight = false;
  let data: SheetData = newSheetData();
  let tag: DataTag | null = null;
  let dimension: SheetLayout['dimension'] = null;
  while (cursor.nextChild(1)) {
    if (cursor.is('sheetViews')) frozen = readFrozen(cursor);
    else if (cursor.is('sheetFormatPr')) zeroHeight = isOn(cursor.attribute('zeroHeight'));
    else if (cursor.is('cols')) readColumns(cursor, columns);
    else if (cursor.is('dimension')) dimension = readDimension(cursor);
    else if (cursor.is('sheetData')) {
      tag = { start: cursor.start, end: cursor.end, isEmpty: cursor.kind === 'empty', prefix: cursor.prefix };
      data = readSheetData(cursor, context);
    } else if (cursor.is('sheetProtection')) isProtected = isOn(cursor.attribute('sheet'));
    else if (cursor.is('mergeCells')) {
      while (cursor.nextChild(2)) pushArea(merges, cursor.attribute('ref'));
    } else if (cursor.is('dataValidations')) validations.push(...readStandardValidations(cursor));
    else if (cursor.is('extLst')) validations.push(...readExtensionValidations(cursor));
  }
  const { rows, rowNumbers, rowStarts, rowEnds, isOrdered, arrays, hasFormulas } = data;
  const places = { rowNumbers, rowStarts, rowEnds, isOrdered, data: tag, dimension };
  const layout = { ...places, arrays, hasFormulas, zeroHeight, columns };
  return { rows, merges, frozen, isProtected, validations, layout };
}

interface SheetData {
  readonly rows: Row[];
  readonly rowNumbers: number[];
  readonly rowStarts: number[];
  readonly rowEnds: number[];
  isOrdered: boolean;
  readonly arrays: Area[];
  hasFormulas: boolean;
}

function newSheetData(): SheetData {
  return { rows: [], rowNumbers: [], rowStarts: [], rowEnds: [], isOrdered: true, arrays: [], hasFormulas: false };
}

function readSheetData(cursor: XmlCursor, context: SheetContext): SheetData {
  const data = newSheetData();
  let number = 0;
  while (cursor.nextChild(2)) {
    if (!cursor.is('row')) continue;
    const written = cursor.attribute('r');
    const previous = number;
    number = written === null ? previous + 1 : Number(written);
    if (!(number > previous)) data.isOrdered = false;
    const hidden = isOn(cursor.attribute('hidden'));
    data.rowNumbers.push(number);
    data.rowStarts.push(cursor.start);
    const cells = readCells(cursor, number, data, context);
    data.rowEnds.push(cursor.end);
    if (cells.length > 0 && number > 0) data.rows.push({ number, hidden, cells });
  }
  if (!data.isOrdered) settleOrder(data.rows);
  return data.arrays.length === 0 ? data : { ...data, rows: withArrayFormulas(data) };
}

/** From a row's start to its end. */
function readCells(cursor: XmlCursor, row: number, data: SheetData, context: SheetContext): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  while (cursor.nextChild(3)) {
    if (!cursor.is('c')) continue;
    const ref = cursor.attribute('r');
    const previous = column;
    column = ref === null ? previous + 1 : columnOf(ref, row);
    if (!(column > previous)) data.isOrdered = false;
    const style = cursor.attribute('s');
    const styleNumber = style === null ? 0 : Number(style);
    const format = context.formats[styleNumber] ?? DEFAULT_FORMAT;
    const type = cursor.attribute('t') ?? 'n';
    const content = readContent(cursor, data);
    const shown = showContent(content, type, format, context);
    if (shown.kind === 'empty' && !content.hasFormula && styleNumber === 0) continue;
    if (!(column > 0)) continue;
    cells.push({
      row,
      column,
      kind: shown.kind,
      text: shown.text,
      hasFormula: content.hasFormula,
      bold: format.bold || shown.bold,
      filled: format.filled,
      locked: format.locked,
    });
  }
  return cells;
}

/** The column of "AB12"; NaN when the rest is not the row's own number, which makes the order untrustworthy. */
function columnOf(ref: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < ref.length; at++) {
    const code = ref.charCodeAt(at) & ~0x20;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return Number(ref.slice(at)) === row ? column : Number.NaN;
}

interface CellContent {
  value: string;
  inline: StringItem | null;
  hasFormula: boolean;
}

function readContent(cursor: XmlCursor, data: SheetData): CellContent {
  const content: CellContent = { value: '', inline: null, hasFormula: false };
  while (cursor.nextChild(4)) {
    if (cursor.is('v')) content.value = cursor.readText();
    else if (cursor.is('is')) content.inline = readStringItem(cursor);
    else if (cursor.is('f')) {
      content.hasFormula = true;
      data.hasFormulas = true;
      const type = cursor.attribute('t');
      if (type === 'array' || type === 'dataTable') pushArea(data.arrays, cursor.attribute('ref'));
    }
  }
  return content;
}

interface ShownContent {
  readonly kind: CellKind;
  readonly text: string;
  readonly bold: boolean;
}

const EMPTY: ShownContent = { kind: 'empty', text: '', bold: false };

function showContent(content: CellContent, type: string, format: CellFormat, context: SheetContext): ShownContent {
  const { value, inline } = content;
  if (type === 'inlineStr') return inline && inline.text !== '' ? { kind: 'text', ...inline } : EMPTY;
  if (value === '') return EMPTY;
  if (type === 's') {
    const item = context.strings[Number(value)];
    return item && item.text !== '' ? { kind: 'text', ...item } : EMPTY;
  }
  if (type === 'str') return { kind: 'text', text: decodeCellString(value), bold: false };
  if (type === 'b') return { kind: 'boolean', text: isOn(value.trim()) ? 'TRUE' : 'FALSE', bold: false };
  if (type === 'e') return { kind: 'error', text: value, bold: false };
  if (type === 'd') return { kind: 'date', text: value, bold: false };
  const number = Number(value);
  if (Number.isNaN(number)) return { kind: 'text', text: value, bold: false };
  const shown = format.show?.(number) ?? { kind: 'number' as const, text: plainNumber(number) };
  return { ...shown, bold: false };
}

function settleOrder(rows: Row[]): void {
  rows.sort((one, other) => one.number - other.number);
  for (const [position, row] of rows.entries()) {
    const cells = [...row.cells].sort((one, other) => one.column - other.column);
    rows[position] = { ...row, cells };
  }
}

/** Only the first cell of an array formula carries it in the file; the others hold bare results. */
function withArrayFormulas({ rows, arrays }: SheetData): Row[] {
  const covers = ({ row, column }: Cell) =>
    arrays.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.hasFormula || !covers(cell) ? cell : { ...cell, hasFormula: true })),
  }));
}

function readFrozen(cursor: XmlCursor): { rows: number; columns: number } {
  let frozen = { rows: 0, columns: 0 };
  while (cursor.nextChild(2)) {
    while (cursor.nextChild(3)) {
      if (!cursor.is('pane') || !cursor.attribute('state')?.startsWith('frozen')) continue;
      const rows = Math.trunc(Number(cursor.attribute('ySplit') ?? 0));
      frozen = { rows, columns: Math.trunc(Number(cursor.attribute('xSplit') ?? 0)) };
    }
  }
  return frozen;
}

function readColumns(cursor: XmlCursor, columns: ColumnRange[]): void {
  while (cursor.nextChild(2)) {
    if (!cursor.is('col')) continue;
    const style = cursor.attribute('style');
    const width = cursor.attribute('width');
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

function pushArea(areas: Area[], ref: string | null): void {
  const area = ref === null ? null : parseArea(ref);
  if (area) areas.push(area);
}
