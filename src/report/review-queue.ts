import type { Flag, Reason, RecordedRow, RunRecord } from '../model/index.ts';

/** A row that needs a person. */
export interface ReviewRow {
  readonly row: RecordedRow;
  /** Where to look: the answer cell when there is one, else the question's row. */
  readonly ref: string;
}

/** How certain it is that the row, left as it is, would be wrong or blank: only medium rows have a proposal that may be right. */
const WORST_FIRST: readonly Flag[] = ['none', 'low', 'medium'];

/**
 * The undecided rows that need a person, worst first: those that are surely unanswered (nothing known, then only hints),
 * then proposals; within a flag the least sure first, then workbook order. So the order is that of the chance that the
 * row is wrong or blank as it stands, and whoever runs out of time has left the proposals that are most likely right.
 */
export function reviewQueue(record: RunRecord): ReviewRow[] {
  const order = new Map(record.rows.map((row, at) => [row, at]));
  const sureness = (row: RecordedRow) => (row.flag === 'none' ? 0 : row.confidence);
  return record.rows
    .filter((row) => row.flag !== 'high' && row.decision === null)
    .sort(
      (a, b) =>
        WORST_FIRST.indexOf(a.flag) - WORST_FIRST.indexOf(b.flag) ||
        sureness(a) - sureness(b) ||
        order.get(a)! - order.get(b)!,
    )
    .map((row) => ({ row, ref: placeOf(row) }));
}

/** Where to look at a row: its answer cell when there is one, else the row of the question. */
export function placeOf(row: RecordedRow): string {
  return row.cells[0] ?? `A${row.row}`;
}

/** The reasons that help a reviewer: of what the knowledge base does not cover it is beside the point what else spoke against an answer. */
export function tellingReasons(row: RecordedRow): readonly Reason[] {
  const silent = row.reasons.filter((reason) => reason.code === 'NOT_COVERED' || reason.code === 'NOT_ASKED');
  return row.flag === 'none' && silent.length > 0 ? silent : row.reasons;
}
