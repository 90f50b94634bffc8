import {
  type Decision,
  isReply,
  type RecordedRow,
  type Reply,
  type RowPlaces,
  type SettledAnswer,
} from '../model/index.ts';
import { proposedComment, tidy } from './proposed-comment.ts';
import { type ReadPosition, splitAnswer } from './split-answer.ts';

/** What goes out for a row; a comment that is absent has no place there, and is whatever the control says. */
export type Said = Pick<SettledAnswer, 'answer' | 'words' | 'comment'>;

export interface SaidReaders {
  readonly readPosition: ReadPosition;
  /** The word that a language has for a reply in a cell without a list; "" for a value. */
  readonly wordFor: (reply: Reply, language: string) => string;
  /** What is remembered of the row's question today, its comment in full; null when nothing is. */
  readonly rememberedFor: (row: RecordedRow) => Said | null;
}

/**
 * What the decision puts into the row's cells, as a reply, words of its own and a comment, so that the same cells come of it again
 * (see `decidedCells` of the review room). Null where nothing of it can be said again.
 */
export function readSaid(row: RecordedRow, places: RowPlaces, decision: Decision, readers: SaidReaders): Said | null {
  const { readPosition } = readers;
  const comment = tidy(decision.comment);
  const answer = tidy(decision.answer);
  if (decision.how === 'accepted') return acceptedSaid(row, places, readers);
  if (decision.how === 'notApplicable')
    return { answer: 'notApplicable', ...commentOf(comment, row, places, readPosition) };
  if (decision.how !== 'changed') return null;
  if (answer === null) return comment === null ? null : { answer: 'value', words: null, comment };
  if (isReply(answer)) return { answer, ...commentOf(comment, row, places, readPosition) };
  return literalSaid(answer, comment, row, places, readers);
}

/** What was proposed came of a reply and a comment, unless it was carried over from last year or remembered. */
function acceptedSaid(row: RecordedRow, places: RowPlaces, { readPosition, rememberedFor }: SaidReaders): Said | null {
  const { proposed } = row;
  if (Object.keys(proposed).length === 0) return null;
  const said = proposedComment(row, places, readPosition);
  const comment = places.comment === null ? (said === null ? {} : { comment: said }) : { comment: said };
  if (!isOwnWords(row)) return row.answer === null ? null : { answer: row.answer, ...comment };
  const remembered = rememberedFor(row);
  if (remembered !== null) return remembered;
  if (places.ticks !== null) return { answer: row.answer ?? 'value', ...comment };
  const text = places.answer === null ? undefined : proposed[places.answer];
  const words = text === undefined ? null : String(text);
  const kept = places.comment === null ? null : textOf(proposed[places.comment]);
  return { answer: row.answer ?? 'value', words, comment: kept };
}

/** A text of the person's own in the answer's cell. */
function literalSaid(
  text: string,
  comment: string | null,
  row: RecordedRow,
  places: RowPlaces,
  { readPosition, wordFor }: SaidReaders,
): Said {
  const { position, rest } = splitAnswer(text, readPosition);
  const answer = position ?? 'value';
  if (places.ticks !== null) return { answer, ...commentOf(comment ?? rest, row, places, readPosition) };
  if (!isOwnWords(row) && row.answer !== null && textOf(row.proposed[places.answer ?? '']) === text) {
    // The cell's own word for what was proposed anyway; or the comment, where that is all the cell holds.
    if (position !== null)
      return {
        answer: row.answer,
        ...commentOf(
          places.comment === null ? proposedComment(row, places, readPosition) : comment,
          row,
          places,
          readPosition,
        ),
      };
    if (comment === null) return { answer: row.answer, comment: text };
  }
  // A value stands in the answer's cell where that takes any text.
  const isFree = row.answer === 'value' && !isOwnWords(row) && row.proposed[places.answer ?? ''] !== undefined;
  if (isFree && position === null && comment === null) return { answer, comment: text };
  if (places.comment === null && rest !== null && text === `${wordFor(answer, row.language)}. ${rest}`)
    return { answer, comment: rest };
  return { answer, words: text, comment };
}

/** No comment, where there is a place for one, is said as much as one. */
function commentOf(
  comment: string | null,
  row: RecordedRow,
  places: RowPlaces,
  readPosition: ReadPosition,
): Pick<Said, 'comment'> {
  if (comment !== null || places.comment !== null) return { comment };
  const isProposed = places.answer !== null && row.proposed[places.answer] !== undefined;
  return places.ticks !== null || (isProposed && proposedComment(row, places, readPosition) === null)
    ? {}
    : { comment };
}

function isOwnWords({ reasons }: RecordedRow): boolean {
  return reasons.some(({ code }) => code === 'CARRIED' || code === 'LEARNT');
}

function textOf(value: string | number | undefined): string | null {
  return value === undefined ? null : tidy(String(value));
}
