import { areaContains, cellAt, columnLetters, type Neighbours, rowAt, type Sheet } from '../model/index.ts';

/** Where a question stands. */
export interface NeighbourPlace {
  readonly row: number;
  /** The row that heads its table; null when there is none. */
  readonly headerRow: number | null;
}

/** Rows shown above and below the question's own. */
const REACH = 2;
/** More columns than this nobody reads beside each other. */
const MOST_COLUMNS = 10;
/** A cell's text is cut here: neighbours give the setting, not the whole story. */
const LONGEST_TEXT = 240;

/** The rows around a question, hidden rows and columns left out, as many columns as hold anything in them. */
export function neighbourRows(sheet: Sheet, { row, headerRow }: NeighbourPlace): Neighbours {
  const shown = sheet.rows.filter(
    (candidate) => !candidate.hidden && candidate.cells.some(({ text }) => text.trim() !== ''),
  );
  const numbers = [...new Set([...shown.map(({ number }) => number), row])].sort((a, b) => a - b);
  const own = numbers.indexOf(row);
  const around = numbers.slice(Math.max(0, own - REACH), own + REACH + 1).filter((number) => number !== headerRow);
  const heads = headerRow === null ? [] : [headerRow];
  const columns = [
    ...new Set(
      [...heads, ...around].flatMap((number) =>
        (rowAt(sheet, number)?.cells ?? []).filter(({ text }) => text.trim() !== '').map(({ column }) => column),
      ),
    ),
  ]
    .filter((column) => !sheet.hiddenColumns.some((area) => areaContains(area, row, column)))
    .sort((a, b) => a - b)
    .slice(0, MOST_COLUMNS);
  const textsOf = (number: number) => columns.map((column) => clip(cellAt(sheet, number, column)?.text ?? ''));
  return {
    columns: columns.map(columnLetters),
    header: headerRow === null ? [] : textsOf(headerRow),
    rows: around.map((number) => ({ number, texts: textsOf(number) })),
  };
}

function clip(text: string): string {
  const letters = [...text.trim()];
  return letters.length <= LONGEST_TEXT ? letters.join('') : `${letters.slice(0, LONGEST_TEXT - 1).join('')}…`;
}
