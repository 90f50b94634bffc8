import { type CheckOptions, type CheckResult, checkAnswers } from '../check/index.ts';
import type { Cells, RecordedRow, RunRecord } from '../model/index.ts';
import { type OpenedFile, opened } from './open-file.ts';

/** Whether a filled workbook is complete, by its record. */
export function checkWorkbook(file: OpenedFile | Uint8Array, record: RunRecord, options: CheckOptions): CheckResult {
  return checkAnswers(opened(file).workbook, record, options);
}

/** The record with every row that nobody decided left as it stands on this person's word: what was written is accepted, the rest stays blank. */
export function acceptAll(record: RunRecord, by: string): RunRecord {
  const hasWords = (cells: Cells) => Object.keys(cells).length > 0;
  const rows = record.rows.map(
    (row): RecordedRow =>
      row.decision !== null || row.flag === 'high'
        ? row
        : {
            ...row,
            decision: { by, how: hasWords(row.written) ? 'accepted' : 'skipped', answer: null, comment: null },
          },
  );
  return { ...record, rows };
}
