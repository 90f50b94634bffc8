import type { Control, RecordedRow, RowPlaces, RunRecord } from '../model/index.ts';
import { normalise, questionKey } from '../text/index.ts';
import { proposedComment } from './proposed-comment.ts';
import type { ReadPosition } from './split-answer.ts';

/**
 * Whether what stands behind a recorded row has changed since: the control is gone, has another status, or words its comment
 * otherwise. False where the row had no control, or the knowledge base is the same to the letter.
 */
export function hasChanged(
  row: RecordedRow,
  places: RowPlaces,
  { knowledgeBase }: Pick<RunRecord, 'knowledgeBase'>,
  now: {
    readonly digest: string;
    readonly controls: ReadonlyMap<string, Control>;
    readonly readPosition: ReadPosition;
  },
): boolean {
  const id = row.decision?.control ?? row.control;
  if (id === null || knowledgeBase.digest === now.digest) return false;
  const control = now.controls.get(id);
  if (!control) return true;
  // What another control said then, the record does not tell.
  if (id !== row.control) return true;
  const said = proposedComment(row, places, now.readPosition);
  if (row.reasons.some(({ code }) => code === 'LEARNT')) return !isRemembered(control, row, places, said);
  if (said !== null && normalise(said) !== normalise(control.comment[row.language] ?? '')) return true;
  return !couldReply(row, control);
}

/** Whether the control may still give the reply it gave: turned round, or worked out from a figure, the words alone decide. */
function couldReply({ answer, reasons }: RecordedRow, { status }: Control): boolean {
  if (answer === null) return true;
  if (reasons.some(({ code }) => code === 'THRESHOLD' || code === 'LEARNT')) return true;
  if (status.kind === 'value') return answer === 'value';
  if (status.position === answer) return true;
  const isTurned = reasons.some(({ code, args }) => code === 'NEGATED' && args.settles !== undefined);
  return isTurned && ((status.position === 'yes' && answer === 'no') || (status.position === 'no' && answer === 'yes'));
}

/** Whether what a person answered to the row's very question, and the run gave again, is remembered still, and as it was. */
function isRemembered(
  { phrasings, comment }: Control,
  row: RecordedRow,
  places: RowPlaces,
  proposed: string | null,
): boolean {
  const { question, language, answer } = row;
  const said = normalise(proposed ?? '');
  const cell = places.answer === null ? undefined : row.proposed[places.answer];
  return (phrasings[language] ?? []).some((phrasing) => {
    if (typeof phrasing === 'string' || !phrasing.stands || phrasing.answer !== answer) return false;
    if (questionKey(phrasing.text, language) !== questionKey(question, language)) return false;
    const { words, comment: own = comment[language] ?? null } = phrasing;
    if (words !== undefined && words !== null && normalise(words) === normalise(String(cell ?? ''))) return true;
    return words === undefined && (said === '' || normalise(own ?? '') === said);
  });
}
