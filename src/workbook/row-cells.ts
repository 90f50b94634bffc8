import { columnNumber } from '../model/index.ts';
import { XmlCursor } from '../ooxml/index.ts';

/** Where a cell stands in the text of its row. */
export interface RowCell {
  readonly column: number;
  readonly start: number;
  /** Past its last character. */
  readonly end: number;
}

/** The cells of a row's element in order; cells without `r` count on from the one before. */
export function cellsOfRow(source: string): RowCell[] {
  const cursor = new XmlCursor(source);
  cursor.next();
  const cells: RowCell[] = [];
  let column = 0;
  while (cursor.nextChild(1)) {
    if (!cursor.is('c')) continue;
    const { start } = cursor;
    const ref = cursor.attribute('r');
    column = ref === null ? column + 1 : columnNumber(ref.replace(/\d+$/, ''));
    cursor.skip();
    cells.push({ column, start, end: cursor.end });
  }
  return cells;
}
