import type { RecordedRow, RunRecord } from '../model/index.ts';
import { stateOf } from './coverage-figures.ts';

/** One question in two records. */
export interface ChangedRow {
  readonly before: RecordedRow;
  readonly after: RecordedRow;
}

export interface RecordChanges {
  /** Open then, answered now. */
  readonly answered: readonly ChangedRow[];
  /** Answered then, open now. */
  readonly reopened: readonly ChangedRow[];
  /** Answered both times, differently. */
  readonly changed: readonly ChangedRow[];
  /** Asked in one of them only. */
  readonly added: readonly RecordedRow[];
  readonly gone: readonly RecordedRow[];
}

/**
 * What changed between an earlier record and the rows of today. A question is the same where its words are, whatever its row; a question asked twice in
 * a file is met in order. Nothing is matched by likeness: a reworded question is a new one.
 */
export function compareRecords(before: Pick<RunRecord, 'rows'>, rows: readonly RecordedRow[]): RecordChanges {
  const waiting = new Map<string, RecordedRow[]>();
  for (const row of before.rows) waiting.set(keyOf(row), [...(waiting.get(keyOf(row)) ?? []), row]);
  const changes = {
    answered: [] as ChangedRow[],
    reopened: [] as ChangedRow[],
    changed: [] as ChangedRow[],
    added: [] as RecordedRow[],
  };
  for (const row of rows) {
    const old = waiting.get(keyOf(row))?.shift();
    if (!old) {
      changes.added.push(row);
      continue;
    }
    const [was, is] = [stateOf(old) === 'answered', stateOf(row) === 'answered'];
    if (!was && is) changes.answered.push({ before: old, after: row });
    else if (was && !is) changes.reopened.push({ before: old, after: row });
    else if (was && is && finalAnswer(old) !== finalAnswer(row)) changes.changed.push({ before: old, after: row });
  }
  return { ...changes, gone: [...waiting.values()].flat() };
}

/** What stands as the answer: a person's words, else the reply's code; "" when there is none. */
export function finalAnswer({ answer, decision }: RecordedRow): string {
  if (decision === null || decision.how === 'accepted') return answer ?? '';
  if (decision.how === 'notApplicable') return 'notApplicable';
  return decision.answer ?? '';
}

function keyOf({ question }: RecordedRow): string {
  return question.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
