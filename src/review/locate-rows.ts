import { columnNumber, type RecordedRow, type RunRecord, rowAt, type Sheet } from '../model/index.ts';
import { squash } from './cell-text.ts';

/** By how many rows a recorded row moved down in a copy, or why nobody can tell. */
export type RowMove = number | 'gone' | 'ambiguous';

/**
 * Where the recorded rows of one sheet stand in a copy whose rows may have been inserted, deleted or sorted. A question is
 * known by its text; where several say the same, by its id, else by moving, or staying, with its neighbours.
 *
 * @param before the sheet as vouch wrote it
 */
export function locateRows(record: RunRecord, before: Sheet, after: Sheet): Map<RecordedRow, RowMove> {
  const rows = record.rows.filter(({ sheet }) => sheet === before.name);
  const anchors = new Map(rows.map((row) => [row, anchorOf(row, record, before)]));
  const columns = new Map<string, Map<string, number[]>>();
  const numbersOf = (sheet: Sheet, column: number, text: string): readonly number[] => {
    const key = `${sheet === before ? 'before' : 'after'} ${column}`;
    const known = columns.get(key) ?? textsIn(sheet, column);
    columns.set(key, known);
    return known.get(text) ?? [];
  };
  const moves = new Map<RecordedRow, RowMove>();
  const still = new Set<RecordedRow>();
  for (const row of rows) {
    const anchor = anchors.get(row);
    if (!anchor) continue;
    const [old, fresh] = [before, after].map((sheet) => numbersOf(sheet, anchor.column, squash(row.question)));
    if (fresh!.length === 0) moves.set(row, 'gone');
    else if (old!.length === 1 && fresh!.length === 1) moves.set(row, fresh![0]! - row.row);
    else {
      const same = fresh!.filter((number) => anchor.id !== null && idAt(after, number, anchor.id) === row.id);
      if (row.id !== '' && same.length === 1) moves.set(row, same[0]! - row.row);
      // Sorted twins may have changed places: only where nothing tells of a move does it count that all places are the same.
      else if (String(old) === String(fresh)) still.add(row);
      // With a twin taken out or put in, the one that is there may be another one's.
      else if (old!.length !== fresh!.length) moves.set(row, 'ambiguous');
    }
  }
  for (const [at, row] of rows.entries()) {
    if (!moves.has(row)) moves.set(row, moveWithNeighbours(rows, at, moves, { after, anchors, still }));
  }
  return new Map(rows.map((row) => [row, moves.get(row)!]));
}

interface Anchor {
  /** The column that holds the question. */
  readonly column: number;
  /** The column of ids; null when there is none. */
  readonly id: number | null;
}

/** The column in which the sheet says the question; null when no single cell does. */
function anchorOf(row: RecordedRow, { tables }: RunRecord, sheet: Sheet): Anchor | null {
  const ofSheet = tables.filter((table) => table.sheet === row.sheet);
  const table = ofSheet.find(({ firstRow, lastRow }) => firstRow <= row.row && row.row <= lastRow) ?? ofSheet[0];
  const wanted = squash(row.question);
  const found = (rowAt(sheet, row.row)?.cells ?? []).filter(({ text }) => squash(text) === wanted);
  const named = columnNumber(table?.columns.question ?? '');
  const cell = found.find(({ column }) => column === named) ?? found[0];
  if (!cell) return null;
  const id = columnNumber(table?.columns.id ?? '');
  return { column: cell.column, id: Number.isNaN(id) ? null : id };
}

/** The rows in which a column holds each text. */
function textsIn(sheet: Sheet, column: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { number, cells } of sheet.rows) {
    const text = squash(cells.find((cell) => cell.column === column)?.text ?? '');
    if (text === '') continue;
    const numbers = found.get(text);
    if (numbers) numbers.push(number);
    else found.set(text, [number]);
  }
  return found;
}

function idAt(sheet: Sheet, row: number, column: number): string {
  return (rowAt(sheet, row)?.cells.find((cell) => cell.column === column)?.text ?? '').trim();
}

/** Between rows that moved by the same, a row that says the right thing there moved with them. */
function moveWithNeighbours(
  rows: readonly RecordedRow[],
  at: number,
  moves: ReadonlyMap<RecordedRow, RowMove>,
  {
    after,
    anchors,
    still,
  }: { after: Sheet; anchors: ReadonlyMap<RecordedRow, Anchor | null>; still: ReadonlySet<RecordedRow> },
): RowMove {
  const row = rows[at]!;
  const isKnown = (other: RecordedRow) => typeof moves.get(other) === 'number';
  const above = rows.slice(0, at).findLast(isKnown);
  const below = rows.slice(at + 1).find(isKnown);
  const steps = new Set([above, below].flatMap((other) => (other ? [moves.get(other) as number] : [])));
  const [step] = steps;
  if (step === undefined) return still.has(row) ? 0 : 'ambiguous';
  if (steps.size > 1) return 'ambiguous';
  const anchor = anchors.get(row);
  if (!anchor) return step;
  const said = rowAt(after, row.row + step)?.cells.find(({ column }) => column === anchor.column)?.text ?? '';
  return squash(said) === squash(row.question) ? step : 'ambiguous';
}
