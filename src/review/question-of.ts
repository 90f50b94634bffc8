import {
  cellAt,
  choicesAt,
  parseCellRef,
  type Question,
  type RecordedRow,
  type RowPlaces,
  type Sheet,
} from '../model/index.ts';

/** A recorded row as the question it was, its cells as the sheet of the original workbook has them. */
export function questionOf(row: RecordedRow, { answer, ticks, comment }: RowPlaces, sheet: Sheet): Question {
  const refs = [answer, ...Object.values(ticks ?? {}), comment].filter((ref) => ref !== null);
  const existing = refs.map((ref) => [ref, textAt(sheet, ref).trim()] as const).filter(([, text]) => text !== '');
  const place = answer === null ? null : parseCellRef(answer);
  return {
    sheet: row.sheet,
    row: row.row,
    id: row.id,
    text: row.question,
    section: row.section === '' ? [] : [row.section],
    help: '',
    language: row.language,
    answerCell:
      answer === null ? null : { ref: answer, choices: place ? choicesAt(sheet, place.row, place.column) : null },
    commentCell: comment,
    ticks,
    existing: Object.fromEntries(existing),
    blocked: null,
  };
}

function textAt(sheet: Sheet, ref: string): string {
  const place = parseCellRef(ref);
  return place ? (cellAt(sheet, place.row, place.column)?.text ?? '') : '';
}
