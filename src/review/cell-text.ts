import { type Cell, cellAt, cellRef, parseCellRef, type Sheet } from '../model/index.ts';
import { normalise } from '../text/index.ts';

/** The cell at an address; null when the sheet has none there. */
export function cellOf(sheet: Sheet, ref: string): Cell | null {
  const place = parseCellRef(ref);
  return place ? cellAt(sheet, place.row, place.column) : null;
}

/** What a person reads in a cell; programs differ in the line ends and the outer blanks they save. */
export function shownAt(sheet: Sheet, ref: string): string {
  return tidy(cellOf(sheet, ref)?.text ?? '');
}

export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** As question texts are compared. */
export function squash(text: string): string {
  return normalise(text).replace(/\s+/g, ' ');
}

/** The address so many rows further down. */
export function moved(ref: string, rows: number): string {
  const place = parseCellRef(ref);
  return place ? cellRef(place.row + rows, place.column) : ref;
}
