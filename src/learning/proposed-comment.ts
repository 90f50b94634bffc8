import type { RecordedRow, RowPlaces } from '../model/index.ts';
import { type ReadPosition, splitAnswer } from './split-answer.ts';

/**
 * The comment as it was proposed: what stands in the comment's cell, else behind the answer's word, else the whole of the answer's cell
 * where no word stands in it: what takes no position has its words there, and so has who or where in a cell of free text.
 */
export function proposedComment(
  { answer: reply, proposed }: RecordedRow,
  { answer, comment }: RowPlaces,
  readPosition: ReadPosition,
): string | null {
  const placed = comment === null ? undefined : proposed[comment];
  if (placed !== undefined) return textOf(placed);
  const words = answer === null ? undefined : proposed[answer];
  if (words === undefined) return null;
  const text = textOf(words);
  if (text === null || reply === 'value') return text;
  const { position, rest } = splitAnswer(text, readPosition);
  return position === null ? text : comment === null ? rest : null;
}

function textOf(value: string | number): string | null {
  const text = String(value).trim();
  return text === '' ? null : text;
}

/** Programs differ in line ends and outer blanks. */
export function tidy(text: string | null): string | null {
  const said = (text ?? '').replace(/\r\n?/g, '\n').trim();
  return said === '' ? null : said;
}
