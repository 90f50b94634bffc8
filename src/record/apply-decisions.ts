import type { Decision, Finding, RunRecord } from '../model/index.ts';

/** A decision with the row it is about. */
export interface DecisionEntry {
  readonly sheet: string;
  readonly row: number;
  readonly decision: Decision;
  /** The question it was taken on; where it is another one now, the decision is for another row. */
  readonly question?: string;
}

/**
 * The record with these decisions in it. A decision about a row the record doesn't know, about another question than the
 * row asks, or a second one about a row is a finding and decides nothing. The input is not changed.
 */
export function applyDecisions(
  record: RunRecord,
  entries: readonly DecisionEntry[],
): { record: RunRecord; findings: Finding[] } {
  const keyOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }) => `${row}\n${sheet}`;
  const known = new Map(record.rows.map((row) => [keyOf(row), row]));
  const decided = new Map<string, Decision>();
  const findings = entries.flatMap((entry): Finding[] => {
    const row = known.get(keyOf(entry));
    const isOther = row && entry.question !== undefined && fold(entry.question) !== fold(row.question);
    const code = !row
      ? 'decisionWithoutRow'
      : isOther
        ? 'decisionOtherQuestion'
        : decided.has(keyOf(entry))
          ? 'decisionRepeated'
          : null;
    if (code === null) {
      decided.set(keyOf(entry), entry.decision);
      return [];
    }
    const place = { sheet: entry.sheet, ref: String(entry.row) };
    return [{ code, severity: 'error', place, args: { row: entry.row } }];
  });
  const rows = record.rows.map((row) => {
    const decision = decided.get(keyOf(row));
    return decision ? { ...row, decision } : row;
  });
  return { record: { ...record, rows }, findings };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
