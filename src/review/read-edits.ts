import { choicesAt, type Finding, parseCellRef, type RecordedRow, type Sheet } from '../model/index.ts';
import { cellOf, moved, shownAt } from './cell-text.ts';
import { type EditedDecision, editedDecision, type Shown } from './edited-decision.ts';
import { locateRows, type RowMove } from './locate-rows.ts';
import { placesOf } from './places-of.ts';
import { type CellAddress, problemAt } from './problem-at.ts';
import type { ReviewedCopy } from './read-decisions.ts';

/** Cells of a row that a person changed, and what they meant. */
export interface Edit {
  readonly place: CellAddress;
  readonly meant: EditedDecision;
}

/** What was changed in the cells of each row. */
export function readEdits(copy: ReviewedCopy, findings: Finding[]): Map<RecordedRow, Edit> {
  const edits = new Map<RecordedRow, Edit>();
  const problems: Finding[] = [];
  for (const name of new Set(copy.record.rows.map(({ sheet }) => sheet))) {
    const [original, before, after] = [copy.original, copy.before, copy.after].map(({ sheets }) =>
      sheets.find((sheet) => sheet.name === name),
    );
    if (!original || !before || !after) {
      problems.push({ code: 'sheetMissing', severity: 'error', place: { sheet: name }, args: {} });
      continue;
    }
    for (const [row, move] of locateRows(copy.record, before, after)) {
      const edit = editOf(row, move, { original, before, after }, copy);
      if (edit !== null && 'severity' in edit) problems.push(edit);
      else if (edit !== null) edits.set(row, edit);
    }
  }
  const { length } = copy.record.rows;
  const isStranger = length > 1 && problems.filter(({ code }) => code === 'rowGone').length === length;
  findings.push(...(isStranger ? [recordOfAnother(length)] : problems));
  return edits;
}

interface Sheets {
  readonly original: Sheet;
  readonly before: Sheet;
  readonly after: Sheet;
}

function editOf(row: RecordedRow, move: RowMove, sheets: Sheets, copy: ReviewedCopy): Edit | Finding | null {
  const first = row.cells[0] ?? `A${row.row}`;
  if (typeof move !== 'number') {
    const code = move === 'gone' ? 'rowGone' : 'rowAmbiguous';
    return problemAt(code, { sheet: row.sheet, ref: first }, { question: row.question.slice(0, 60) });
  }
  // What a formula shows is the workbook's, not a person's.
  const refs = row.cells.filter((ref) => !cellOf(sheets.before, ref)?.hasFormula);
  const show = (sheet: Sheet, rows: number): Shown =>
    Object.fromEntries(refs.map((ref) => [ref, shownAt(sheet, moved(ref, rows))]));
  const [written, found] = [show(sheets.before, 0), show(sheets.after, move)];
  const changed = refs.find((ref) => written[ref] !== found[ref]);
  if (changed === undefined) return null;
  const place = { sheet: row.sheet, ref: moved(changed, move) };
  const formula = refs.find((ref) => cellOf(sheets.after, moved(ref, move))?.hasFormula);
  if (formula !== undefined) return problemAt('answerIsFormula', { ...place, ref: moved(formula, move) }, {});
  const places = placesOf(row, copy.record);
  const meant = editedDecision({
    row,
    places,
    original: show(sheets.original, 0),
    found,
    hasList: hasList(places.answer, sheets.original),
    by: copy.by,
    decide: copy.decide,
  });
  return { place, meant };
}

function hasList(ref: string | null, sheet: Sheet): boolean {
  const place = ref === null ? null : parseCellRef(ref);
  return place !== null && choicesAt(sheet, place.row, place.column) !== null;
}

function recordOfAnother(questions: number): Finding {
  return { code: 'recordOfAnother', severity: 'error', place: {}, args: { questions } };
}
