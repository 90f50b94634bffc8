import {
  type Decision,
  type Finding,
  POSITIONS,
  type Reason,
  type RecordedRow,
  type RunRecord,
  type Workbook,
} from '../model/index.ts';
import { squash } from './cell-text.ts';
import type { DecidedCells } from './decided-cells.ts';
import { sameCells } from './edited-decision.ts';
import { lineDecision } from './line-decision.ts';
import { placesOf } from './places-of.ts';
import { type CellAddress, problemAt } from './problem-at.ts';
import { type Edit, readEdits } from './read-edits.ts';
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
  readonly place: CellAddress;
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
    if (!isOpen && !copy.replaces) findings.push(problemAt('decidedTwice', found.place, {}));
    else decisions.push({ row, ...found, before: isOpen ? null : decision });
  }
  return { decisions, findings };
}

interface Found {
  readonly decision: Decision;
  readonly place: CellAddress;
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
    else findings.push(problemAt(asking.length === 0 ? 'lineUnknown' : 'lineAmbiguous', line, { found: line.place }));
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

/** The reply that the cells word just so, which says more than the word. */
function asReply(row: RecordedRow, decision: Decision, { decide }: ReviewedCopy): Decision {
  if (decision.how !== 'changed' || decision.answer === null) return decision;
  const wanted = decide({ ...row, decision });
  if (wanted.kind !== 'cells') return decision;
  const answer = POSITIONS.find((reply) => {
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

function tell(findings: Finding[], { code, args }: Reason, place: CellAddress): null {
  findings.push(problemAt(code, place, args));
  return null;
}
