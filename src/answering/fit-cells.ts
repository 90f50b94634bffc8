import type { Language, Question, Reason, Reply, TickRole } from '../model/index.ts';
import { opensWithWord } from '../text/index.ts';
import { wordFor } from './choose-word.ts';

export interface Fitted {
  /** Cells as they would stand, by A1 address; cells that already hold something are left out unless they are to be replaced. */
  readonly cells: Readonly<Record<string, string | number>>;
  /** What keeps the answer from being complete in these cells. */
  readonly reasons: readonly Reason[];
}

export interface FitOptions {
  readonly languages: readonly Language[];
  /** Replace what stands in the cells already. */
  readonly overwrite: boolean;
}

/** The mark a person puts into a tick column. */
const TICK = 'X';

/** Puts a reply and its comment into the question's own cells and words: see the run record's format for each case. */
export function fitCells(
  question: Question,
  reply: Reply,
  comment: string | null,
  { languages, overwrite }: FitOptions,
): Fitted {
  const cells: Record<string, string | number> = {};
  const reasons: Reason[] = [];
  const isFree = (ref: string) => overwrite || question.existing[ref] === undefined;
  const put = (ref: string | null, value: string) => {
    if (ref !== null && value !== '' && isFree(ref)) cells[ref] = value;
  };
  /** Nothing goes into the answer's cell, and the comment is proposed to a person. */
  const noWord = (): Fitted => {
    const ref = question.commentCell;
    const proposed: Record<string, string> = ref !== null && comment && isFree(ref) ? { [ref]: comment } : {};
    return { cells: proposed, reasons: [{ code: 'NO_WORD', args: { reply } }] };
  };
  const own = languages.find((language) => language.code === question.language) ?? languages[0];
  const choices = question.answerCell?.choices ?? null;

  if (question.ticks) {
    const ref = reply === 'value' ? null : (question.ticks[reply as TickRole] ?? null);
    if (reply !== 'value' && ref === null) return noWord();
    put(ref, TICK);
    // Replacing an answer takes the old mark away: two marks in one row are no answer.
    for (const other of Object.values(question.ticks)) {
      if (overwrite && ref !== null && other !== ref && question.existing[other] !== undefined) cells[other] = '';
    }
    put(question.commentCell ?? (choices ? null : (question.answerCell?.ref ?? null)), comment ?? '');
  } else if (choices) {
    const word = reply === 'value' ? '' : wordFor(reply, choices, preferring(own, languages));
    if (word === null) return noWord();
    put(question.answerCell!.ref, word);
    put(question.commentCell, comment ?? '');
  } else if (question.answerCell) {
    // Asked who, where or how long, the comment is the answer.
    const needsNoYes = reply === 'yes' && (comment ?? '') !== '' && own && opensWithWord(question.text, own);
    const isSaid = reply === 'value' || needsNoYes;
    const position = isSaid ? '' : (own?.answers[reply][0] ?? '');
    if (question.commentCell && position !== '') {
      put(question.answerCell.ref, position);
      put(question.commentCell, comment ?? '');
    } else {
      put(question.answerCell.ref, [position, comment ?? ''].filter((part) => part !== '').join('. '));
    }
  } else {
    put(question.commentCell, comment ?? '');
  }
  const hasWords = reply !== 'value' || (comment ?? '') !== '';
  if (hasWords && Object.keys(cells).length === 0) reasons.push({ code: 'NO_PLACE', args: {} });
  return { cells: asTheChoicesAre(cells, choices), reasons };
}

function preferring(own: Language | undefined, languages: readonly Language[]): readonly Language[] {
  return own ? [own, ...languages.filter((language) => language !== own)] : languages;
}

/** A list of numbers yields numbers when picked by hand, so the same goes in (formulas over the column ignore text). */
function asTheChoicesAre(
  cells: Record<string, string | number>,
  choices: readonly string[] | null,
): Record<string, string | number> {
  if (!choices) return cells;
  return Object.fromEntries(
    Object.entries(cells).map(([ref, value]) => {
      const isNumberChoice = typeof value === 'string' && choices.includes(value) && /^\d+(\.\d+)?$/.test(value);
      return [ref, isNumberChoice ? Number(value) : value];
    }),
  );
}
