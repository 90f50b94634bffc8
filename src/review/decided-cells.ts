import {
  type Cells,
  type Decision,
  isReply,
  type Question,
  type Reason,
  type RecordedRow,
  type Reply,
} from '../model/index.ts';
import { findChoice } from '../text/index.ts';

/** How a reply and its comment stand in a question's own cells, as `fill` puts them; cells that already hold something are replaced. */
export type FitReply = (
  question: Question,
  reply: Reply,
  comment: string | null,
) => { readonly cells: Cells; readonly reasons: readonly Reason[] };

/** What goes out for one row. */
export type DecidedCells =
  /** Values by A1 address, none for a row that stays as it is; `notes` are what a person should know of it. */
  | { readonly kind: 'cells'; readonly cells: Cells; readonly notes: readonly Reason[] }
  /** Nobody decided it, and it may not go out unseen. */
  | { readonly kind: 'undecided' }
  /** What was decided cannot stand in the row's cells; `reason` says why. */
  | { readonly kind: 'refused'; readonly reason: Reason };

/**
 * The cells of the final file that a row's decision amounts to. A high row that nobody touched goes out as it was
 * written; what the original workbook allows in its cells (`question.answerCell.choices`, ticks) decides whether an
 * answer of a person's own words may stand. Whether the workbook lets a cell be written at all is its own room's to say.
 */
export function decidedCells(row: RecordedRow, question: Question, fitReply: FitReply): DecidedCells {
  const { decision } = row;
  if (decision === null) return row.flag === 'high' ? going(row.written) : { kind: 'undecided' };
  const hasWords = (decision.answer ?? '') !== '' || (decision.comment ?? '') !== '';
  if (hasWords && (decision.how === 'accepted' || decision.how === 'skipped'))
    return refused('decisionContradicts', { found: decision.how });
  switch (decision.how) {
    case 'accepted':
      return Object.keys(row.proposed).length > 0 ? going(row.proposed) : refused('nothingProposed');
    case 'changed':
      return changedCells(decision, question, fitReply);
    case 'notApplicable':
      return notApplicableCells(decision, question, fitReply);
    case 'filled':
      return refused('answerInWorkbookOnly');
    case 'skipped':
    case 'kept':
    case 'notAsked':
      return going({});
  }
}

function changedCells({ answer, comment }: Decision, question: Question, fitReply: FitReply): DecidedCells {
  if ((answer ?? '') === '' && (comment ?? '') === '') return refused('emptyDecision');
  if (answer === null || answer === '') return withComment({}, question, comment);
  if (isReply(answer)) return fittedCells(answer, comment, question, fitReply);
  const { answerCell, ticks } = question;
  if (answerCell === null) return refused(ticks === null ? 'noAnswerCell' : 'answerNoTick', { found: answer });
  if (answerCell.choices === null) return withComment({ [answerCell.ref]: answer }, question, comment);
  const word = findChoice(answer, answerCell.choices);
  if (word === null) {
    return refused('answerNotInList', { found: answer.slice(0, 60), expected: answerCell.choices.join(', ') });
  }
  return withComment({ [answerCell.ref]: word }, question, comment);
}

function fittedCells(reply: Reply, comment: string | null, question: Question, fitReply: FitReply): DecidedCells {
  const { cells, reasons } = fitReply(question, reply, comment);
  if (reasons.some(({ code }) => code === 'NO_WORD')) return refused('noWordForReply', { reply });
  if (Object.keys(cells).length === 0) return refused('emptyDecision');
  return going(cells, lostComment(cells, comment));
}

/** The cell's own word where there is one; without one the row stays blank, but for its comment. */
function notApplicableCells({ comment }: Decision, question: Question, fitReply: FitReply): DecidedCells {
  const { cells } = fitReply(question, 'notApplicable', comment);
  return going(cells, lostComment(cells, comment));
}

function withComment(cells: Cells, { commentCell }: Question, comment: string | null): DecidedCells {
  if (comment === null || comment === '') return going(cells);
  if (commentCell !== null) return going({ ...cells, [commentCell]: comment });
  if (Object.keys(cells).length === 0) return refused('emptyDecision');
  return going(cells, lostComment(cells, comment));
}

/** A layout without a place for comments cannot hold one: said, since a person wrote it. */
function lostComment(cells: Cells, comment: string | null): Reason[] {
  if (comment === null || comment === '') return [];
  return Object.values(cells).some((value) => String(value).includes(comment))
    ? []
    : [{ code: 'commentHasNoCell', args: {} }];
}

function going(cells: Cells, notes: readonly Reason[] = []): DecidedCells {
  return { kind: 'cells', cells, notes };
}

function refused(code: string, args: Reason['args'] = {}): DecidedCells {
  return { kind: 'refused', reason: { code, args } };
}
