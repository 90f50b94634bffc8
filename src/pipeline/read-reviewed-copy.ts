import type { CellEdit, Finding, Language, RecordedRow, RunRecord } from '../model/index.ts';
import { reviewForm } from '../report/index.ts';
import { type ReadDecision, readDecisions } from '../review/index.ts';
import { decideRow } from './finalize-questionnaire.ts';
import { type OpenedFile, openAtOnce } from './open-file.ts';

export interface ReadOptions {
  /** Whose decisions they are where the review sheet names nobody. */
  readonly by: string;
  /** Take what the copy says where the record says another thing; otherwise that is a finding. */
  readonly replaces: boolean;
}

export interface ReadCopy {
  /** The record with the decisions in it; as it was when there are none. */
  readonly record: RunRecord;
  /** What was understood, in the record's order. */
  readonly decisions: readonly ReadDecision[];
  /** What was not. */
  readonly findings: readonly Finding[];
}

/**
 * The decisions that a person took in a filled copy, whatever program saved it since: on its review sheet, and in the
 * cells themselves, compared with what vouch wrote there.
 */
export function readReviewedCopy(
  copy: OpenedFile,
  original: OpenedFile,
  record: RunRecord,
  languages: readonly Language[],
  options: ReadOptions,
): ReadCopy {
  const decided = new Map<string, ReturnType<typeof decideRow>>();
  const decide = (row: RecordedRow) => {
    const key = JSON.stringify([row.sheet, row.row, row.decision]);
    const known = decided.get(key) ?? decideRow(original, record, row, languages);
    decided.set(key, known);
    return known;
  };
  const { decisions, findings } = readDecisions({
    record,
    original: original.workbook,
    before: openAtOnce(original.patch(writtenEdits(record))).workbook,
    after: copy.workbook,
    form: reviewForm,
    decide,
    ...options,
  });
  const byRow = new Map(decisions.map((read) => [read.row, read.decision]));
  const rows = record.rows.map((row) => (byRow.has(row) ? { ...row, decision: byRow.get(row)! } : row));
  return { record: decisions.length === 0 ? record : { ...record, rows }, decisions, findings };
}

/** What the run wrote: with the original, that is the filled copy but for its colours and its review sheet. */
function writtenEdits({ tables, rows }: RunRecord): CellEdit[] {
  const cellsOf = (sheet: string, cells: Readonly<Record<string, string | number>>) =>
    Object.entries(cells).map(([ref, value]): CellEdit => ({ sheet, ref, value }));
  return [
    ...tables.flatMap(({ sheet, added = {} }) => cellsOf(sheet, added)),
    ...rows.flatMap(({ sheet, written }) => cellsOf(sheet, written)),
  ];
}
