import { type Area, type Cell, type CellKind, parseArea, type Row } from '../model/index.ts';
import type { XmlCursor } from '../ooxml/index.ts';
import { decodeCellString } from './cell-string.ts';
import { plainNumber } from './number-format.ts';
import { readStringItem, type StringItem } from './read-strings.ts';
import { type CellFormat, DEFAULT_FORMAT, isOn } from './read-styles.ts';

export interface SheetContext {
  readonly part: string;
  readonly strings: readonly StringItem[];
  readonly formats: readonly CellFormat[];
}

/** The rows of a sheet, and where each stands in its text. */
export interface SheetData {
  readonly rows: Row[];
  readonly rowNumbers: number[];
  readonly rowStarts: number[];
  readonly rowEnds: number[];
  isOrdered: boolean;
  readonly arrays: Area[];
  hasFormulas: boolean;
}

export function newSheetData(): SheetData {
  return { rows: [], rowNumbers: [], rowStarts: [], rowEnds: [], isOrdered: true, arrays: [], hasFormulas: false };
}

/** From the start of `sheetData` to its end. */
export function readSheetData(cursor: XmlCursor, context: SheetContext): SheetData {
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

export function pushArea(areas: Area[], ref: string | null): void {
  const area = ref === null ? null : parseArea(ref);
  if (area) areas.push(area);
}
