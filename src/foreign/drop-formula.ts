import type { CellObject } from 'xlsx';

/** Leaves the cell with the result its formula had. */
export function dropFormula(cell: CellObject): void {
  delete cell.f;
  delete cell.F;
}
