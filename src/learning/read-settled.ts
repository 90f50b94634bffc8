import { type Decision, isReply, type RecordedRow, type Reply, type RowPlaces } from '../model/index.ts';
import { proposedComment, tidy } from './proposed-comment.ts';
import { readSaid, type Said, type SaidReaders } from './said.ts';
import { type ReadPosition, splitAnswer } from './split-answer.ts';

/** What a person settled for a row, in our own terms. */
export interface SettledRow {
  readonly row: RecordedRow;
  readonly isAccepted: boolean;
  /** The control that the person chose; null when they chose none by name. */
  readonly control: string | null;
  /** In the question's own sense; null when only the comment was looked at. */
  readonly reply: Reply | null;
  readonly comment: string | null;
  /** True when the row has a place for a comment, and what was proposed there was taken away. */
  readonly dropsComment: boolean;
  /** What goes out for it, to be said again; null where the decision puts nothing into a cell. */
  readonly said: Said | null;
}

/** Null for a row that nobody decided, or that was left blank; "unclear" where the decision says too little to learn from. */
export function readSettled(
  row: RecordedRow,
  places: RowPlaces,
  decision: Decision | null,
  readers: SaidReaders,
): SettledRow | 'unclear' | null {
  if (decision === null || ['skipped', 'kept', 'notAsked'].includes(decision.how)) return null;
  const { readPosition } = readers;
  const control = decision.control ?? null;
  const said = readSaid(row, places, decision, readers);
  const base = { row, control, isAccepted: false, dropsComment: false, said };
  if (decision.how === 'accepted') {
    return { ...base, isAccepted: true, reply: row.answer, comment: proposedComment(row, places, readPosition) };
  }
  if (decision.how === 'notApplicable') return { ...base, reply: 'notApplicable', comment: tidy(decision.comment) };
  const given = readAnswer(decision, row, places, readPosition);
  if (given === null) return 'unclear';
  const proposed = proposedComment(row, places, readPosition);
  const dropsComment = places.comment !== null && proposed !== null && given.comment === null;
  return { ...base, ...given, dropsComment };
}

function readAnswer(
  { how, answer, comment }: Decision,
  row: RecordedRow,
  places: RowPlaces,
  readPosition: ReadPosition,
): { reply: Reply | null; comment: string | null } | null {
  const said = tidy(answer);
  const remark = tidy(comment);
  if (said === null) return remark === null ? null : { reply: row.answer, comment: remark };
  if (isReply(said)) return { reply: said, comment: remark };
  const { position, rest } = splitAnswer(said, readPosition);
  if (position !== null) return { reply: position, comment: remark ?? rest };
  // Of a cell "found changed" nobody noted whether it was the answer's or the comment's.
  if (how === 'filled' && places.ticks !== null) return null;
  if (how === 'filled' && remark === null && places.comment !== null) return { reply: row.answer, comment: said };
  return { reply: 'value', comment: remark === null ? said : `${said} ${remark}` };
}
