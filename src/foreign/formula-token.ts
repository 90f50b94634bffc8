import { LAST_COLUMN, LAST_ROW } from '../model/index.ts';
import { ByteCursor } from './byte-cursor.ts';
import type { Corner } from './old-rule.ts';

/** A formula of one token: all that a dropdown or a bound needs. */
export type LoneToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'cells';
      /** Its place in the table of sheets that formulas speak of; null for the formula's own sheet. */
      readonly link: number | null;
      readonly from: Corner;
      readonly to: Corner;
    }
  /** Its number among the defined names, from 1. */
  | { readonly kind: 'name'; readonly number: number };

/** What differs between the tokens of .xls ([MS-XLS] 2.5.198) and .xlsb ([MS-XLSB] 2.5.98): the width of a place. */
export type TokenFormat = 'xls' | 'xlsb';

/** Classes of a reference token (reference, value, array) differ in two bits only. */
const CLASS_BITS = 0x60;
const TEXT = 0x17;
const INTEGER = 0x1e;
const NUMBER = 0x1f;
const NAME = 0x23;
const REF = 0x24;
const AREA = 0x25;
const REF_N = 0x2c;
const AREA_N = 0x2d;
const REF_3D = 0x3a;
const AREA_3D = 0x3b;

/**
 * The one token that a formula is made of; null when it is made of more, or of another. `base` is the cell (from 1)
 * that offsets count from.
 *
 * @throws RangeError when the bytes end inside a token.
 */
export function readLoneToken(
  rgce: Buffer,
  format: TokenFormat,
  base: { readonly row: number; readonly column: number },
): LoneToken | null {
  const cursor = new ByteCursor(rgce);
  const code = cursor.byte();
  const token = readToken(code & CLASS_BITS ? (code & 0x1f) | 0x20 : code, cursor, format, base);
  return cursor.isAtEnd ? token : null;
}

function readToken(
  code: number,
  cursor: ByteCursor,
  format: TokenFormat,
  base: { readonly row: number; readonly column: number },
): LoneToken | null {
  if (code === TEXT) {
    const length = format === 'xls' ? cursor.byte() : cursor.short();
    const isWide = format === 'xlsb' || (cursor.byte() & 1) === 1;
    return { kind: 'text', text: cursor.text(length, isWide) };
  }
  if (code === INTEGER) return { kind: 'number', value: cursor.short() };
  if (code === NUMBER) return { kind: 'number', value: cursor.double() };
  if (code === NAME) return { kind: 'name', number: cursor.long() };
  const isElsewhere = code === REF_3D || code === AREA_3D;
  if (!isElsewhere && ![REF, AREA, REF_N, AREA_N].includes(code)) return null;
  const link = isElsewhere ? cursor.short() : null;
  const isArea = code === AREA || code === AREA_N || code === AREA_3D;
  const row = () => (format === 'xls' ? cursor.short() : cursor.long());
  const [firstRow, lastRow] = [row(), isArea ? row() : null];
  const [firstColumn, lastColumn] = [cursor.short(), isArea ? cursor.short() : null];
  const corner = code === REF_N || code === AREA_N ? offsetCorner(format, base) : plainCorner;
  const from = corner(firstRow, firstColumn);
  const to = corner(lastRow ?? firstRow, lastColumn ?? firstColumn);
  // Programs disagree on whether these hold places or offsets on another sheet.
  if (isElsewhere && ![from, to].every(({ rowFixed, columnFixed }) => rowFixed && columnFixed)) return null;
  return { kind: 'cells', link, from, to };
}

/** Both formats keep in the column's two high bits which of the two moves with the cell. */
function plainCorner(row: number, column: number): Corner {
  return {
    row: row + 1,
    column: (column & 0x3fff) + 1,
    rowFixed: (column & 0x8000) === 0,
    columnFixed: (column & 0x4000) === 0,
  };
}

/** What moves is stored as the distance from the cell, and wraps at the sheet's edge. */
function offsetCorner(format: TokenFormat, base: { readonly row: number; readonly column: number }) {
  const [rows, columns] = format === 'xls' ? [0x10000, 0x100] : [LAST_ROW, LAST_COLUMN];
  return (row: number, column: number): Corner => {
    const plain = plainCorner(row, column);
    return {
      ...plain,
      row: plain.rowFixed ? plain.row : ((base.row - 1 + row) % rows) + 1,
      column: plain.columnFixed ? plain.column : ((base.column - 1 + (column & 0x3fff)) % columns) + 1,
    };
  };
}
