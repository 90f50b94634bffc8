import type { Question, SettledAnswer } from '../model/index.ts';
import { findChoice } from '../text/index.ts';
import { classifyChoice } from './choose-word.ts';
import { type FitOptions, type Fitted, fitCells } from './fit-cells.ts';

/**
 * Puts what a person answered into the question's cells: their very words where the answer's cell takes them, else the cell's own
 * word for the reply when that is all their words said.
 *
 * @param comment what goes with it; null for none.
 */
export function fitSettled(
  question: Question,
  { answer, words }: SettledAnswer,
  comment: string | null,
  options: FitOptions,
): Fitted {
  if (words === undefined) {
    const { cells, reasons } = fitCells(question, answer, comment, options);
    // A person left blank what has no word for "not applicable", but for the comment: so does this.
    const isLeft = answer === 'notApplicable' && Object.keys(cells).length > 0;
    return { cells, reasons: isLeft ? reasons.filter(({ code }) => code !== 'NO_WORD') : reasons };
  }
  const { answerCell, commentCell, ticks } = question;
  if (words === null) return fitComment(question, comment, options);
  const word = ticks === null && answerCell !== null ? inList(words, answerCell.choices) : null;
  if (word === null) {
    // In another layout: a nuance in the words would be lost in the cell's own.
    const isBare = answer !== 'value' && classifyChoice(words, options.languages) === answer;
    if (isBare) return fitCells(question, answer, comment, options);
    return { cells: {}, reasons: [{ code: 'NO_WORD', args: { reply: answer } }] };
  }
  return placed(
    { [answerCell!.ref]: word, ...(commentCell !== null && comment ? { [commentCell]: comment } : {}) },
    question,
    options,
  );
}

/** The answer's cell stays empty, as the person left it. */
function fitComment(question: Question, comment: string | null, options: FitOptions): Fitted {
  const { answerCell, commentCell, ticks } = question;
  const ref = commentCell ?? (ticks === null && answerCell?.choices === null ? answerCell.ref : null);
  return placed(ref !== null && comment ? { [ref]: comment } : {}, question, options);
}

function placed(cells: Fitted['cells'], { existing }: Question, { overwrite }: FitOptions): Fitted {
  const free = Object.entries(cells).filter(([ref]) => overwrite || existing[ref] === undefined);
  const reasons = free.length === 0 ? [{ code: 'NO_PLACE', args: {} }] : [];
  return { cells: Object.fromEntries(free), reasons };
}

/** As the words stand where there is no list; null when it lacks them. */
function inList(words: string, choices: readonly string[] | null): string | number | null {
  return choices === null ? words : findChoice(words, choices);
}
