import { type Area, type Cell, LAST_COLUMN, parseArea, type Row } from '../model/index.ts';
import type { XmlCursor } from '../ooxml/index.ts';
import { checkLimit, type Limited } from './limits.ts';
import { PlainCell } from './plain-cell.ts';
import { readStringItem } from './read-strings.ts';
import { isOn } from './read-styles.ts';
import { type CellContent, type CellContext, showCell } from './show-cell.ts';

/** The rows of a sheet, and where each stands in its text. */
export interface SheetData {
  readonly rows: Row[];
  readonly rowNumbers: number[];
  readonly rowStarts: number[];
  readonly rowEnds: number[];
  isOrdered: boolean;
  readonly arrays: Area[];
  hasFormulas: boolean;
  /** The number of shared strings there must be for every cell to show one; infinite when no number would do. */
  stringsNeeded: number;
}

export function newSheetData(): SheetData {
  return {
    rows: [],
    rowNumbers: [],
    rowStarts: [],
    rowEnds: [],
    isOrdered: true,
    arrays: [],
    hasFormulas: false,
    stringsNeeded: 0,
  };
}

/** From the start of `sheetData` to its end. Without a context everything but the rows' contents is read. */
export function readSheetData(cursor: XmlCursor, part: string, context: CellContext | null): SheetData {
  const data = newSheetData();
  const reading: Reading = { cursor, part, context, data, plain: new PlainCell() };
  let number = 0;
  while (cursor.nextChild(2)) {
    if (!cursor.is('row')) continue;
    const written = cursor.attribute('r');
    const previous = number;
    number = written === null ? previous + 1 : wholeNumber(written);
    checkLimit('rows', number, part);
    checkLimit('rows', data.rowNumbers.length + 1, part);
    if (!(number > previous)) data.isOrdered = false;
    const hidden = isOn(cursor.attribute('hidden'));
    data.rowNumbers.push(number);
    data.rowStarts.push(cursor.start);
    const cells = cursor.kind === 'empty' ? [] : readCells(reading, number);
    data.rowEnds.push(cursor.end);
    if (cells.length > 0 && number > 0) data.rows.push({ number, hidden, cells });
  }
  if (!data.isOrdered) settleOrder(data.rows);
  return data.arrays.length === 0 ? data : { ...data, rows: withArrayFormulas(data, part) };
}

interface Reading {
  readonly cursor: XmlCursor;
  readonly part: string;
  readonly context: CellContext | null;
  readonly data: SheetData;
  readonly plain: PlainCell;
}

/** From the start of a row that is not empty to its end. */
function readCells(reading: Reading, row: number): Cell[] {
  const { cursor, data, part, context, plain } = reading;
  const { text } = cursor;
  const cells: Cell[] = [];
  let column = 0;
  for (;;) {
    const previous = column;
    if (plain.read(text, cursor.end, row)) {
      cursor.resumeAt(plain.end);
      column = plain.column;
      if (column <= previous) data.isOrdered = false;
      if (plain.type === 's' && plain.valueEnd > plain.valueStart) {
        needString(data, plain.whole === -1 ? text.slice(plain.valueStart, plain.valueEnd) : plain.whole);
      }
      if (!context) continue;
      const content = { value: text.slice(plain.valueStart, plain.valueEnd), inline: null, hasFormula: false };
      const cell = showCell({ row, column, style: plain.style, type: plain.type, content }, context);
      if (cell) cells.push(cell);
    } else if (!cursor.nextChild(3)) {
      return cells;
    } else if (!cursor.is('c')) {
      cursor.skip();
    } else {
      const ref = cursor.attribute('r');
      column = ref === null ? previous + 1 : columnOf(ref, row);
      if (!(column > previous && column <= LAST_COLUMN)) data.isOrdered = false;
      const style = Number(cursor.attribute('s') ?? 0);
      const type = cursor.attribute('t') ?? 'n';
      const content = readContent(cursor, data, part);
      if (type === 's' && content.value !== '') needString(data, content.value);
      const cell = context && showCell({ row, column, style, type, content }, context);
      if (cell) cells.push(cell);
    }
  }
}

function needString(data: SheetData, value: string | number): void {
  const number = Number(value);
  const needed = Number.isInteger(number) && number >= 0 ? number + 1 : Number.POSITIVE_INFINITY;
  if (needed > data.stringsNeeded) data.stringsNeeded = needed;
}

/** NaN for anything but digits: other readers would take "1e3" for something else, so the order cannot be trusted. */
function wholeNumber(text: string): number {
  return /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
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
  return column <= LAST_COLUMN && Number(ref.slice(at)) === row && ref.charCodeAt(at) > 48 ? column : Number.NaN;
}

function readContent(cursor: XmlCursor, data: SheetData, part: string): CellContent {
  const content: CellContent = { value: '', inline: null, hasFormula: false };
  while (cursor.nextChild(4)) {
    if (cursor.is('v')) content.value = cursor.readText();
    else if (cursor.is('is')) content.inline = readStringItem(cursor);
    else if (cursor.is('f')) {
      content.hasFormula = true;
      data.hasFormulas = true;
      const type = cursor.attribute('t');
      if (type === 'array' || type === 'dataTable') pushSpread(data.arrays, cursor.attribute('ref'), part);
    }
  }
  return content;
}

function settleOrder(rows: Row[]): void {
  rows.sort((one, other) => one.number - other.number);
  for (const [position, row] of rows.entries()) {
    const cells = [...row.cells].sort((one, other) => one.column - other.column);
    rows[position] = { ...row, cells };
  }
}

/** Comparisons of cells with arrays: some seconds. Arrays that do not overlap need a few for each cell. */
const MOST_COMPARISONS = 1_000_000_000;

/** Only the first cell of an array formula carries it in the file; the others hold bare results. */
function withArrayFormulas({ rows, arrays }: SheetData, part: string): Row[] {
  const waiting = [...arrays].sort((one, other) => one.top - other.top);
  let next = 0;
  let open: Area[] = [];
  let comparisons = 0;
  return rows.map((row) => {
    while (next < waiting.length && waiting[next]!.top <= row.number) open.push(waiting[next++]!);
    open = open.filter(({ bottom }) => bottom >= row.number);
    if (open.length === 0) return row;
    comparisons += open.length * row.cells.length;
    if (comparisons > MOST_COMPARISONS) checkLimit('array formulas', Number.POSITIVE_INFINITY, part);
    const covers = ({ column }: Cell) => open.some(({ left, right }) => column >= left && column <= right);
    const cells = row.cells.map((cell) => (cell.hasFormula || !covers(cell) ? cell : { ...cell, hasFormula: true }));
    return { ...row, cells };
  });
}

/** An array formula of one cell stands in that cell: only larger ones say something of others. */
function pushSpread(areas: Area[], ref: string | null, part: string): void {
  const area = ref === null ? null : parseArea(ref);
  if (!area || (area.top === area.bottom && area.left === area.right)) return;
  areas.push(area);
  checkLimit('array formulas', areas.length, part);
}

export function pushArea(areas: Area[], ref: string | null, what: Limited, part: string): void {
  const area = ref === null ? null : parseArea(ref);
  if (!area) return;
  areas.push(area);
  checkLimit(what, areas.length, part);
}
