import { type CheckOptions, type CheckResult, checkAnswers } from '../check/index.ts';
import type { RunRecord } from '../model/index.ts';
import { type OpenedFile, opened } from './open-file.ts';

/** Whether a filled workbook is complete, by its record. */
export function checkWorkbook(file: OpenedFile | Uint8Array, record: RunRecord, options: CheckOptions): CheckResult {
  return checkAnswers(opened(file).workbook, record, options);
}

/** The record with every row that nobody decided, and that nothing was written for, left as it stands on this person's word. */
export function acceptAll(record: RunRecord, by: string): RunRecord {
  const rows = record.rows.map((row) =>
    row.decision !== null || row.flag === 'high'
      ? row
      : { ...row, decision: { by, how: 'skipped' as const, answer: null, comment: null } },
  );
  return { ...record, rows };
}
