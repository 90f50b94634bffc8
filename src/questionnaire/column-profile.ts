import type { SheetGrid } from './sheet-grid.ts';
import type { ShapeReader } from './text-shape.ts';

/** What the cells of one column look like over the rows of a region. Shares lie in [0, 1]; see each for its base. */
export interface ColumnProfile {
  readonly column: number;
  /** Rows looked at. */
  readonly rows: number;
  /** Rows with a text of their own. */
  readonly filled: number;
  /** Letters a text has on average; 0 for an empty column. */
  readonly meanLength: number;
  /** Of the filled cells: those that ask, that state, that look like a reference, that are numbers, that are formulas. */
  readonly asks: number;
  readonly states: number;
  readonly codes: number;
  readonly formulas: number;
  /** Different texts of the filled cells. */
  readonly distinct: number;
  /** Of all rows: cells with a list of allowed words, left unlocked, or styled though empty. */
  readonly lists: number;
  readonly open: number;
  readonly styledEmpty: number;
}

/** Rows beyond this many show nothing new about a column. */
const SAMPLE = 1500;

export function profileColumn(
  grid: SheetGrid,
  column: number,
  rows: readonly number[],
  shapes: ShapeReader,
): ColumnProfile {
  const looked = rows.slice(0, SAMPLE);
  const texts: string[] = [];
  let formulas = 0;
  let lists = 0;
  let open = 0;
  let styledEmpty = 0;
  for (const row of looked) {
    const text = grid.text(row, column);
    const cell = grid.cell(row, column);
    if (text !== '') texts.push(text);
    if (cell?.hasFormula) formulas++;
    if (grid.choices(row, column) !== null) lists++;
    if (grid.isOpen(row, column)) open++;
    if (cell && text === '' && !grid.isCovered(row, column)) styledEmpty++;
  }
  const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  const filled = texts.length;
  return {
    column,
    rows: looked.length,
    filled,
    meanLength: share(
      texts.reduce((sum, text) => sum + text.length, 0),
      filled,
    ),
    asks: share(texts.filter((text) => shapes(text).asks).length, filled),
    states: share(texts.filter((text) => shapes(text).states).length, filled),
    codes: share(texts.filter(isReference).length, filled),
    formulas: share(formulas, Math.max(filled, formulas)),
    distinct: share(new Set(texts.map((text) => shapes(text).flat)).size, filled),
    lists: share(lists, looked.length),
    open: share(open, looked.length),
    styledEmpty: share(styledEmpty, looked.length),
  };
}

/** True for what people number questions with: "12", "1.10", "A.5.1", "AIS-01.2", "Q 7", "N° 3", "app_ssl_keys". */
export function isReference(text: string): boolean {
  if (text.length > 70) return false;
  if (/^[\p{L}.]{0,9}[\s°º#-]{0,2}\d{1,4}(?:[.\-_/ ]?[\p{L}\d]{1,4}){0,6}[.):]?$/u.test(text)) return true;
  return (
    !/\s/.test(text) && (/[\d_]/.test(text) || /^[A-Z]{1,4}\.?$/.test(text) || /^[a-z]+(?:[/-][a-z]+)+$/.test(text))
  );
}
