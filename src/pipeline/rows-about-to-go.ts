import type { Cells, RunRecord } from '../model/index.ts';
import { placesOf } from '../review/index.ts';
import type { ToldRow } from './told-entries.ts';

/**
 * What each row would put into the file as the record has it, proposals that nobody decided yet included: what a person is about to
 * tell the customer, before the file is made.
 */
export function rowsAboutToGo(record: RunRecord): ToldRow[] {
  return record.rows.map((row): ToldRow => {
    const { decision, flag } = row;
    if (decision === null) return { row, cells: flag === 'high' && hasAny(row.written) ? row.written : row.proposed };
    if (decision.how === 'accepted') return { row, cells: row.proposed };
    if (!ANSWERS.has(decision.how)) return { row, cells: {} };
    const { answer, ticks, comment } = placesOf(row, record);
    const place = answer ?? Object.values(ticks ?? {})[0];
    const words = decision.how === 'notApplicable' ? 'notApplicable' : decision.answer;
    return {
      row,
      cells: {
        ...(place && words ? { [place]: words } : {}),
        ...(comment && decision.comment ? { [comment]: decision.comment } : {}),
      },
    };
  });
}

/** Decisions that are an answer of a person's. */
const ANSWERS: ReadonlySet<string> = new Set(['changed', 'filled', 'notApplicable']);

function hasAny(cells: Cells): boolean {
  return Object.keys(cells).length > 0;
}
