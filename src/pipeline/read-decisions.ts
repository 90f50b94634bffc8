import { readDecidedCells } from '../learning/index.ts';
import {
  cellAt,
  type Decision,
  parseCellRef,
  type RecordedRow,
  type RunRecord,
  type Workbook,
} from '../model/index.ts';
import { placesOf } from '../review/index.ts';
import { normalise } from '../text/index.ts';

/** What people did in a filled workbook to the rows that the record holds no decision of; "moved" where the question is not there any more. */
export function readDecisions(
  record: RunRecord,
  workbook: Workbook,
): Map<RecordedRow, Decision | 'unclear' | 'moved' | null> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const decisions = new Map<RecordedRow, Decision | 'unclear' | 'moved' | null>();
  for (const row of record.rows) {
    if (row.decision !== null && row.decision.how !== 'filled') continue;
    const sheet = sheets.get(row.sheet);
    const textOf = (ref: string) => {
      const place = parseCellRef(ref);
      return sheet && place ? (cellAt(sheet, place.row, place.column)?.text ?? '') : '';
    };
    const ofSheet = record.tables.filter((table) => table.sheet === row.sheet);
    const table = ofSheet.find(({ firstRow, lastRow }) => firstRow <= row.row && row.row <= lastRow) ?? ofSheet[0];
    const isThere = normalise(textOf(`${table?.columns.question ?? 'A'}${row.row}`)) === normalise(row.question);
    decisions.set(row, isThere ? readDecidedCells(row, placesOf(row, record), textOf) : 'moved');
  }
  return decisions;
}
