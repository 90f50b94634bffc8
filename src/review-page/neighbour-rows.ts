import {
  areaContains,
  type Cells,
  cellAt,
  cellRef,
  columnLetters,
  type Neighbours,
  parseCellRef,
  type Sheet,
} from '../model/index.ts';

/** Where a question stands. */
export interface NeighbourPlace {
  readonly row: number;
  /** The row that heads its table; null when there is none. */
  readonly headerRow: number | null;
  /** What goes out into the sheet's cells as far as it is decided, by A1 address: shown over what the customer sent. */
  readonly outgoing: Cells;
}

/** Rows shown above and below the question's own. */
const REACH = 2;
/** More columns than this nobody reads beside each other. */
const MOST_COLUMNS = 10;
/** A cell's text is cut here: neighbours give the setting, not the whole story. */
const LONGEST_TEXT = 240;

/** The rows around a question, hidden rows and columns left out, as many columns as hold anything in them. */
export function neighbourRows(sheet: Sheet, { row, headerRow, outgoing }: NeighbourPlace): Neighbours {
  const shown = sheet.rows.filter(
    (candidate) => !candidate.hidden && candidate.cells.some(({ text }) => text.trim() !== ''),
  );
  const numbers = [...new Set([...shown.map(({ number }) => number), row])].sort((a, b) => a - b);
  const own = numbers.indexOf(row);
  const around = numbers.slice(Math.max(0, own - REACH), own + REACH + 1).filter((number) => number !== headerRow);
  const textAt = (number: number, column: number): string =>
    String(outgoing[cellRef(number, column)] ?? cellAt(sheet, number, column)?.text ?? '').trim();
  const columns = columnsOf(sheet, outgoing)
    .filter((column) => !sheet.hiddenColumns.some((area) => areaContains(area, row, column)))
    .filter((column) =>
      [...around, ...(headerRow === null ? [] : [headerRow])].some((number) => textAt(number, column) !== ''),
    )
    .slice(0, MOST_COLUMNS);
  const textsOf = (number: number) => columns.map((column) => clip(textAt(number, column)));
  return {
    own: row,
    columns: columns.map(columnLetters),
    header: headerRow === null ? [] : textsOf(headerRow),
    rows: around.map((number) => ({ number, texts: textsOf(number) })),
  };
}

/** Every column that a cell stands in or goes out to, ascending. */
function columnsOf(sheet: Sheet, outgoing: Cells): number[] {
  const standing = sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  const written = Object.keys(outgoing).flatMap((ref) => parseCellRef(ref)?.column ?? []);
  return [...new Set([...standing, ...written])].sort((a, b) => a - b);
}

function clip(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_TEXT ? letters.join('') : `${letters.slice(0, LONGEST_TEXT - 1).join('')}…`;
}
