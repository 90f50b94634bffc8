import { fitCells } from '../answering/index.ts';
import type { GivenAnswer } from '../learning/index.ts';
import type { Cells, Language, Question, Reason } from '../model/index.ts';
import { normalise } from '../text/index.ts';

/** Last year's answer in this year's cells; with a reason where it does not fit them, and then a person has to look. */
export function carryAnswer(
  question: Question,
  given: GivenAnswer,
  languages: readonly Language[],
): { readonly cells: Cells; readonly reasons: readonly Reason[] } {
  const { answerCell, commentCell, ticks } = question;
  // What was ticked then, or is to be ticked now, goes by its position.
  if (ticks !== null || (given.text === null && given.reply !== 'value')) {
    const { cells, reasons } = fitCells(question, given.reply, given.comment, { languages, overwrite: false });
    return { cells, reasons: [...reasons, ...lostComment(cells, given.comment)] };
  }
  const comment = given.comment;
  const choices = answerCell?.choices ?? null;
  if (answerCell === null || given.text === null) {
    const words = [given.text, comment].filter((part) => part !== null).join('. ');
    const ref = commentCell ?? (choices === null ? (answerCell?.ref ?? null) : null);
    return ref === null
      ? { cells: {}, reasons: [{ code: 'NO_PLACE', args: {} }] }
      : { cells: { [ref]: words }, reasons: [] };
  }
  if (choices !== null) {
    const word = [given.text, given.word].map((said) => choiceOf(said, choices)).find((choice) => choice !== null);
    if (word === undefined)
      return { cells: {}, reasons: [{ code: 'WORD_GONE', args: { word: given.text.slice(0, 60) } }] };
    const cells: Record<string, string | number> = { [answerCell.ref]: word };
    if (comment !== null && commentCell !== null) cells[commentCell] = comment;
    return { cells, reasons: lostComment(cells, comment) };
  }
  // A text with its sentence behind the word is one answer: it goes where it fits whole, or in two.
  const isWhole = comment === null || given.text.includes(comment);
  if (commentCell !== null && comment !== null)
    return { cells: { [answerCell.ref]: given.word ?? given.text, [commentCell]: comment }, reasons: [] };
  return { cells: { [answerCell.ref]: isWhole ? given.text : `${given.text}. ${comment}` }, reasons: [] };
}

/** The allowed answer that reads alike, as the list has it; a number where the list is of numbers, as picking it gives. */
function choiceOf(said: string | null, choices: readonly string[]): string | number | null {
  if (said === null) return null;
  const alike = choices.filter((choice) => normalise(choice) === normalise(said));
  const choice = choices.includes(said) ? said : alike.length === 1 ? alike[0]! : null;
  return choice !== null && /^\d+(\.\d+)?$/.test(choice) ? Number(choice) : choice;
}

function lostComment(cells: Cells, comment: string | null): Reason[] {
  const isKept = comment === null || Object.values(cells).some((value) => String(value).includes(comment));
  return isKept ? [] : [{ code: 'COMMENT_HAS_NO_CELL', args: {} }];
}
