import { columnNumber, LAST_COLUMN, LAST_ROW } from '../model/index.ts';
import type { CellsReference, Corner } from './old-rule.ts';

/** A sheet's name, quoted where it has to be, and the cell after a dot: "$'My list'.$A$1", ".A1" on the same sheet. */
const CELL = /^(?:\$?(?:'((?:[^']|'')*)'|([^.'$[\]]+)))?\.?(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

/**
 * Cells as OpenDocument addresses them ("$Lists.$A$1:.$A$3"; ODF 1.3 part 4, 5.8); `sheet` is the one meant where
 * none is named. null when it is no such address, leads to another file, or spans sheets.
 */
export function readCellAddress(address: string, sheet: string): CellsReference | null {
  const [first, last, ...more] = splitRange(address.trim());
  if (more.length > 0) return null;
  const from = readCorner(first ?? '', sheet);
  const to = last === undefined ? from : readCorner(last, from?.sheet ?? sheet);
  return from && to && from.sheet === to.sheet ? { sheet: from.sheet, from: from.corner, to: to.corner } : null;
}

/** At the colons outside quotes. */
function splitRange(address: string): string[] {
  return address.match(/(?:'(?:[^']|'')*'|[^:'])+/g) ?? [];
}

function readCorner(text: string, sheet: string): { readonly sheet: string; readonly corner: Corner } | null {
  const parts = CELL.exec(text);
  if (!parts) return null;
  const [, quoted, bare, columnSign, letters, rowSign, digits] = parts;
  const [row, column] = [Number(digits), columnNumber(letters!)];
  if (row > LAST_ROW || column > LAST_COLUMN) return null;
  const named = quoted?.replaceAll("''", "'") ?? bare ?? sheet;
  return { sheet: named, corner: { row, column, rowFixed: rowSign === '$', columnFixed: columnSign === '$' } };
}
