import type { RecordedRow, RowPlaces, RunRecord, TickRole, Ticks } from '../model/index.ts';

/** What each of a row's cells is for; from the columns of its table where the record of an older version does not say. */
export function placesOf(row: RecordedRow, { tables }: Pick<RunRecord, 'tables'>): RowPlaces {
  if (row.places) return row.places;
  const ofSheet = tables.filter((table) => table.sheet === row.sheet);
  const table = ofSheet.find(({ firstRow, lastRow }) => firstRow <= row.row && row.row <= lastRow) ?? ofSheet[0];
  const cellIn = (letters: string | undefined): string | null =>
    letters === undefined ? null : (row.cells.find((ref) => ref.replace(/\d+$/, '') === letters) ?? null);
  const ticks = Object.entries(table?.ticks ?? {}).flatMap(([role, letters]): [TickRole, string][] => {
    const ref = cellIn(letters);
    return ref === null ? [] : [[role as TickRole, ref]];
  });
  return {
    answer: cellIn(table?.columns.answer),
    ticks: ticks.length > 0 ? (Object.fromEntries(ticks) as Ticks) : null,
    comment: cellIn(table?.columns.comment),
  };
}
