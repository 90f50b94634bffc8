import {
  choicesAt,
  type Decision,
  type Finding,
  parseCellRef,
  type Reason,
  type RecordedRow,
  type Reply,
  type RunRecord,
  type Sheet,
  type Workbook,
} from '../model/index.ts';
import { cellOf, moved, shownAt, squash } from './cell-text.ts';
import type { DecidedCells } from './decided-cells.ts';
import { type EditedDecision, editedDecision, type Shown, sameCells } from './edited-decision.ts';
import { lineDecision } from './line-decision.ts';
import { locateRows, type RowMove } from './locate-rows.ts';
import { placesOf } from './places-of.ts';
import { type ReviewForm, type ReviewLine, readReviewLines } from './read-review-lines.ts';

export interface ReviewedCopy {
  readonly record: RunRecord;
  /** The customer's file. */
  readonly original: Workbook;
  /** The filled copy as vouch wrote it; colours and review sheet aside. */
  readonly before: Workbook;
  /** The filled copy as it is now, whatever program saved it. */
  readonly after: Workbook;
  readonly form: ReviewForm;
  /** Whose decisions they are where the review sheet does not say. */
  readonly by: string;
  /** Take what the copy says where the record says another thing; otherwise that is a finding. */
  readonly replaces: boolean;
  readonly decide: (row: RecordedRow) => DecidedCells;
}

/** A decision that a person took in the copy, beside what the record had. */
export interface ReadDecision {
  readonly row: RecordedRow;
  readonly decision: Decision;
  /** Where it was read: the cell of the answer, or the line of the review sheet. */
  readonly place: { readonly sheet: string; readonly ref: string };
  readonly before: Decision | null;
}

/**
 * What a person decided in a filled copy: on its review sheet, and by changing answer and comment cells. What cannot be
 * understood, or is said twice and differently, is a finding and decides nothing.
 */
export function readDecisions(copy: ReviewedCopy): { decisions: ReadDecision[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const edits = readEdits(copy, findings);
  const lines = readLines(copy, findings);
  const decisions: ReadDecision[] = [];
  for (const row of copy.record.rows) {
    const found = combine(row, edits.get(row), lines.get(row) ?? [], copy, findings);
    if (!found) continue;
    const { decision } = row;
    const isOpen = decision === null || ['kept', 'notAsked', 'filled'].includes(decision.how);
    if (!isOpen && isSame(row, decision, found.decision, copy)) continue;
    if (!isOpen && !copy.replaces) findings.push(problem('decidedTwice', found.place, {}));
    else decisions.push({ row, ...found, before: isOpen ? null : decision });
  }
  return { decisions, findings };
}

interface Found {
  readonly decision: Decision;
  readonly place: ReadDecision['place'];
}

interface Edit {
  readonly place: ReadDecision['place'];
  readonly meant: EditedDecision;
}

/** What was changed in the cells of each row. */
function readEdits(copy: ReviewedCopy, findings: Finding[]): Map<RecordedRow, Edit> {
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
    return problem(code, { sheet: row.sheet, ref: first }, { question: row.question.slice(0, 60) });
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
  if (formula !== undefined) return problem('answerIsFormula', { ...place, ref: moved(formula, move) }, {});
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

/** The lines of the review sheets by the row they are about. */
function readLines(copy: ReviewedCopy, findings: Finding[]): Map<RecordedRow, ReviewLine[]> {
  const { rows } = copy.record;
  const found = new Map<RecordedRow, ReviewLine[]>();
  for (const line of copy.after.sheets.flatMap((sheet) => readReviewLines(sheet, copy.form))) {
    const asking = rows.filter((row) => squash(row.question) === squash(line.question));
    const named = asking.find((row) => `${row.sheet}!${row.cells[0] ?? `A${row.row}`}` === line.place);
    const row = named ?? (asking.length === 1 ? asking[0] : undefined);
    if (row) found.set(row, [...(found.get(row) ?? []), line]);
    else findings.push(problem(asking.length === 0 ? 'lineUnknown' : 'lineAmbiguous', line, { found: line.place }));
  }
  return found;
}

/** One decision of what the cells and the review sheet say; null when nothing was decided, or nothing that is clear. */
function combine(
  row: RecordedRow,
  edit: Edit | undefined,
  lines: readonly ReviewLine[],
  copy: ReviewedCopy,
  findings: Finding[],
): Found | null {
  const places = placesOf(row, copy.record);
  const found: Found[] = [];
  let inCells: ReviewLine | null = null;
  for (const line of lines) {
    const place = { sheet: line.sheet, ref: line.ref };
    const read = lineDecision(line, row, places, copy);
    if (read.kind === 'inCells') inCells = line;
    else if (read.kind === 'unclear') return tell(findings, read.reason, place);
    else found.push({ decision: asReply(row, read.decision, copy), place });
  }
  if (edit?.meant.kind === 'unclear') return tell(findings, edit.meant.reason, edit.place);
  if (edit?.meant.kind === 'decision') {
    const by = inCells?.reviewer || edit.meant.decision.by;
    found.push({ decision: { ...edit.meant.decision, by }, place: edit.place });
  } else if (inCells) return tell(findings, { code: 'changeWithoutAnswer', args: {} }, inCells);
  const [first, ...others] = found;
  if (!first) return null;
  for (const { decision } of found) {
    const decided = copy.decide({ ...row, decision });
    if (decided.kind === 'refused') return tell(findings, decided.reason, first.place);
  }
  return others.every(({ decision }) => isSame(row, first.decision, decision, copy))
    ? first
    : tell(
        findings,
        { code: 'saidTwice', args: { other: `${others[0]!.place.sheet}!${others[0]!.place.ref}` } },
        first.place,
      );
}

const REPLIES: readonly Reply[] = ['yes', 'no', 'limited', 'notApplicable', 'planned'];

/** The reply that the cells word just so, which says more than the word. */
function asReply(row: RecordedRow, decision: Decision, { decide }: ReviewedCopy): Decision {
  if (decision.how !== 'changed' || decision.answer === null) return decision;
  const wanted = decide({ ...row, decision });
  if (wanted.kind !== 'cells') return decision;
  const answer = REPLIES.find((reply) => {
    const decided = decide({ ...row, decision: { ...decision, answer: reply } });
    return decided.kind === 'cells' && sameCells(decided.cells, wanted.cells);
  });
  return answer ? { ...decision, answer } : decision;
}

/** True when two decisions put the same into the cells. */
function isSame(row: RecordedRow, one: Decision, other: Decision, { decide }: ReviewedCopy): boolean {
  const [a, b] = [one, other].map((decision) => decide({ ...row, decision }));
  return a!.kind === 'cells' && b!.kind === 'cells' && sameCells(a!.cells, b!.cells);
}

function tell(findings: Finding[], { code, args }: Reason, place: ReadDecision['place']): null {
  findings.push(problem(code, place, args));
  return null;
}

function problem(code: string, { sheet, ref }: ReadDecision['place'], args: Finding['args']): Finding {
  return { code, severity: 'error', place: { sheet, ref }, args };
}

function recordOfAnother(questions: number): Finding {
  return { code: 'recordOfAnother', severity: 'error', place: {}, args: { questions } };
}
