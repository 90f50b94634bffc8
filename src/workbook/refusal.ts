import { areaContains, mergeAt, parseCellRef } from '../model/index.ts';
import { XmlCursor } from '../ooxml/index.ts';
import { type BrokenRuleCode, brokenRule } from './broken-rule.ts';
import { type OpenedParts, type OpenedWorkbook, partsOf, type SheetParts } from './opened-parts.ts';
import { cellsOfRow } from './row-cells.ts';

export type RefusalCode =
  | 'workbookSigned'
  | 'sheetMissing'
  | 'refUnreadable'
  | 'notWorksheet'
  | 'rowsUnordered'
  | 'rowHiddenByDefault'
  | 'mergedAway'
  | 'formulaCell'
  | 'tableHeader'
  | 'tableTotals'
  | 'pivotTable';

/**
 * The code of the reason a cell may not be written, or null when it may. With a value it also says whether the value
 * breaks a validation of the cell, which `patchWorkbook` leaves to its caller: a person may have chosen to.
 */
export function refusalFor(
  opened: OpenedWorkbook,
  sheet: string,
  ref: string,
  value?: string | number,
): RefusalCode | BrokenRuleCode | null {
  const parts = partsOf(opened);
  const found = findSheet(parts, sheet);
  const refusal = refusalToTouch(parts, found, ref) ?? refusalToOverwrite(found!, ref);
  return refusal ?? (value === undefined ? null : brokenRule(found!, ref, value));
}

/** The code of the reason a cell may not even be coloured, or null when it may. */
export function fillRefusalFor(opened: OpenedWorkbook, sheet: string, ref: string): RefusalCode | null {
  const parts = partsOf(opened);
  return refusalToTouch(parts, findSheet(parts, sheet), ref);
}

export function findSheet(parts: OpenedParts, name: string): SheetParts | undefined {
  return parts.sheets.find(({ sheet }) => sheet.name === name);
}

/** Why not even a cell's style may change: these hold for writing and for colouring. */
export function refusalToTouch(parts: OpenedParts, found: SheetParts | undefined, ref: string): RefusalCode | null {
  // Any change breaks a signature, and a broken one looks like tampering to the customer.
  if (parts.isSigned) return 'workbookSigned';
  if (!found) return 'sheetMissing';
  if (!found.layout) return 'notWorksheet';
  const place = parseCellRef(ref);
  if (!place) return 'refUnreadable';
  if (!found.layout.isOrdered || !found.layout.data) return 'rowsUnordered';
  // Under zeroHeight rows without an element are hidden, and creating one would show it.
  if (found.layout.zeroHeight && !hasRow(found.layout.rowNumbers, place.row)) return 'rowHiddenByDefault';
  return null;
}

/** Why a cell that may be touched may still not get a value. */
export function refusalToOverwrite(found: SheetParts, ref: string): RefusalCode | null {
  const { sheet, layout, tables, pivots } = found;
  const { row, column } = parseCellRef(ref)!;
  const merge = mergeAt(sheet, row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return 'mergedAway';
  // One cell of a shared or array formula can hold it for all the others; a single one feeds calcChain.
  const inArray = layout!.arrays.some((area) => areaContains(area, row, column));
  if (inArray || (layout!.hasFormulas && holdsFormula(found, row, column))) return 'formulaCell';
  for (const { area, headerRows, totalsRows } of tables) {
    if (!areaContains(area, row, column)) continue;
    // Header cells must repeat the column names of the table part, or Excel repairs the file.
    if (row < area.top + headerRows) return 'tableHeader';
    if (row > area.bottom - totalsRows) return 'tableTotals';
  }
  return pivots.some((area) => areaContains(area, row, column)) ? 'pivotTable' : null;
}

/** By the text of its row: the sheet's cells need not have been read. */
function holdsFormula({ source, layout }: SheetParts, row: number, column: number): boolean {
  const { rowNumbers, rowStarts, rowEnds } = layout!;
  const position = rowPosition(rowNumbers, row);
  if (rowNumbers[position] !== row) return false;
  const text = source!.text.slice(rowStarts[position], rowEnds[position]);
  const found = cellsOfRow(text).find((cell) => cell.column === column);
  if (!found) return false;
  const cursor = new XmlCursor(text.slice(found.start, found.end));
  cursor.next();
  while (cursor.nextChild(1)) if (cursor.is('f')) return true;
  return false;
}

/** The position of a row in its ascending numbers, or the position where it would stand. */
export function rowPosition(rowNumbers: readonly number[], row: number): number {
  let low = 0;
  let high = rowNumbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rowNumbers[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hasRow(rowNumbers: readonly number[], row: number): boolean {
  return rowNumbers[rowPosition(rowNumbers, row)] === row;
}
