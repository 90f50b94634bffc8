import type { Flag, Reason, RecordedRow, RunRecord } from '../model/index.ts';

/** A row that needs a person. */
export interface ReviewRow {
  readonly row: RecordedRow;
  /** Where to look: the answer cell when there is one, else the question's row. */
  readonly ref: string;
}

/** How urgently a row wants a person: a proposal to confirm comes before a row to write from nothing. */
const WORST_FIRST: readonly Flag[] = ['medium', 'low', 'none'];

/**
 * The undecided rows that need a person, worst first: proposals (a wrong one could slip through), then hints, then silence;
 * within a flag the least sure first, then workbook order.
 */
export function reviewQueue(record: RunRecord): ReviewRow[] {
  const order = new Map(record.rows.map((row, at) => [row, at]));
  return record.rows
    .filter((row) => row.flag !== 'high' && row.decision === null)
    .sort(
      (a, b) =>
        WORST_FIRST.indexOf(a.flag) - WORST_FIRST.indexOf(b.flag) ||
        a.confidence - b.confidence ||
        order.get(a)! - order.get(b)!,
    )
    .map((row) => ({ row, ref: row.cells[0] ?? `A${row.row}` }));
}

/** The reasons that help a reviewer: of what the knowledge base does not cover it is beside the point what else spoke against an answer. */
export function tellingReasons(row: RecordedRow): readonly Reason[] {
  const silent = row.reasons.filter((reason) => reason.code === 'NOT_COVERED' || reason.code === 'NOT_ASKED');
  return row.flag === 'none' && silent.length > 0 ? silent : row.reasons;
}
