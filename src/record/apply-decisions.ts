import type { Decision, Finding, RunRecord } from '../model/index.ts';

/** A decision with the row it is about. */
export interface DecisionEntry {
  readonly sheet: string;
  readonly row: number;
  readonly decision: Decision;
}

/** The record with these decisions in it; a decision about a row the record doesn't know is a finding. The input is not changed. */
export function applyDecisions(
  record: RunRecord,
  entries: readonly DecisionEntry[],
): { record: RunRecord; findings: Finding[] } {
  const byRow = new Map(entries.map((entry) => [`${entry.row}\n${entry.sheet}`, entry]));
  const rows = record.rows.map((row) => {
    const entry = byRow.get(`${row.row}\n${row.sheet}`);
    if (!entry) return row;
    byRow.delete(`${row.row}\n${row.sheet}`);
    return { ...row, decision: entry.decision };
  });
  const findings = [...byRow.values()].map(
    (entry): Finding => ({
      code: 'decisionWithoutRow',
      severity: 'error',
      place: { sheet: entry.sheet, ref: String(entry.row) },
      args: { row: entry.row },
    }),
  );
  return { record: { ...record, rows }, findings };
}
