import type { Question, Reply, TickRole } from '../model/index.ts';
import { type ReadPosition, splitAnswer } from './split-answer.ts';

/** The answer that stands in a question's cells, put there by hand. */
export interface GivenAnswer {
  /** In the question's own sense; "value" for an answer in words that take no position. */
  readonly reply: Reply;
  /** The answer cell's text as it stands; null where ticks or the comment say it. */
  readonly text: string | null;
  /** The beginning of that text that takes the position, the sentence behind it left out; null where there is none. */
  readonly word: string | null;
  /** The comment's cell, or the sentence behind the word. */
  readonly comment: string | null;
  /** The cell that holds the answer, as A1. */
  readonly ref: string;
}

/** What was answered to a question; null when nothing was, "unclear" when several ticks are set or a formula answers. */
export function readGiven(question: Question, readPosition: ReadPosition): GivenAnswer | 'unclear' | null {
  const { existing, answerCell, commentCell, ticks } = question;
  const at = (ref: string | null | undefined) => (ref ? tidy(existing[ref]) : null);
  const comment = at(commentCell);
  const ticked = Object.entries(ticks ?? {}).filter(([, ref]) => at(ref) !== null) as [TickRole, string][];
  if (question.blocked === 'formula' || ticked.length > 1) return 'unclear';
  if (ticked.length === 1) {
    const [role, ref] = ticked[0]!;
    return { reply: role, text: null, word: null, comment: comment ?? (answerCell ? at(answerCell.ref) : null), ref };
  }
  const text = answerCell ? at(answerCell.ref) : null;
  if (text === null) return comment === null ? null : { reply: 'value', text, word: null, comment, ref: commentCell! };
  const { position, rest } = splitAnswer(text, readPosition);
  const word =
    position === null ? null : rest === null ? text : text.slice(0, -rest.length).replace(/[\s.,:;–—]+$/, '');
  const ref = answerCell!.ref;
  if (position === null) return { reply: 'value', text, word, comment, ref };
  return {
    reply: position,
    text,
    word,
    comment: rest === null ? comment : [rest, comment ?? ''].join(' ').trim(),
    ref,
  };
}

function tidy(text: string | undefined): string | null {
  const said = (text ?? '').replace(/\r\n?/g, '\n').trim();
  return said === '' ? null : said;
}
