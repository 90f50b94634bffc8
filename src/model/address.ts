/** A1 notation and the 1-based row and column numbers behind it. */

/** The last column of a worksheet, XFD (ECMA-376 part 1, 18.3.1.4; Excel's own limit). */
export const LAST_COLUMN = 16_384;
/** The last row of a worksheet. */
export const LAST_ROW = 1_048_576;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four edges included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 -> "A", 27 -> "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" -> 1, "aa" -> 27; NaN when the text is not made of one to three letters. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return Number.NaN;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** (12, 4) -> "D12". */
export function cellRef(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** "D12" or "$D$12" -> { row: 12, column: 4 }; null when it is no cell reference or lies outside a worksheet. */
export function parseCellRef(ref: string): CellPlace | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(ref);
  if (!parts) return null;
  const place = { row: Number(parts[2]), column: columnNumber(parts[1]!) };
  return place.row <= LAST_ROW && place.column <= LAST_COLUMN ? place : null;
}

/** "B2:D9", "B2", "B:D" or "2:9" -> the area; null when the text is none of these. */
export function parseArea(text: string): Area | null {
  const [first = '', last = first] = text.replaceAll('$', '').split(':');
  const from = parseCorner(first, 1, 1);
  const to = parseCorner(last, LAST_ROW, LAST_COLUMN);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function parseCorner(text: string, openRow: number, openColumn: number): CellPlace | null {
  const cell = parseCellRef(text);
  if (cell) return cell;
  if (/^[1-9]\d{0,6}$/.test(text)) return { row: Number(text), column: openColumn };
  const column = columnNumber(text);
  return Number.isNaN(column) || column > LAST_COLUMN ? null : { row: openRow, column };
}
