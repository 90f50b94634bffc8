import type { RunRecord } from '../model/index.ts';
import { isByPerson } from './review-lines.ts';

/** Where a review stands: rows by what is still to happen to them. */
export interface ReviewState {
  readonly questions: number;
  /** A person has yet to decide. */
  readonly open: number;
  /** High, and go out unless somebody changes them. */
  readonly ready: number;
  readonly decided: number;
  /** Settled by the file itself. */
  readonly settled: number;
}

export function reviewState({ rows }: RunRecord): ReviewState {
  const undecided = rows.filter(({ decision }) => decision === null);
  const ready = undecided.filter(({ flag }) => flag === 'high').length;
  const decided = rows.filter(isByPerson).length;
  return {
    questions: rows.length,
    open: undecided.length - ready,
    ready,
    decided,
    settled: rows.length - undecided.length - decided,
  };
}
