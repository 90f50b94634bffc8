import type { Language, Question, Reason, Reply, TickRole } from '../model/index.ts';
import { wordFor } from './choose-word.ts';

export interface Fitted {
  /** Cells as they would stand, by A1 address; cells that already hold something are left out. */
  readonly cells: Readonly<Record<string, string | number>>;
  /** What keeps the answer from being complete in these cells. */
  readonly reasons: readonly Reason[];
}

/** The mark a person puts into a tick column. */
const TICK = 'X';

/** Puts a reply and its comment into the question's own cells and words: see the run record's format for each case. */
export function fitCells(
  question: Question,
  reply: Reply,
  comment: string | null,
  languages: readonly Language[],
): Fitted {
  const cells: Record<string, string | number> = {};
  const reasons: Reason[] = [];
  const put = (ref: string | null, value: string) => {
    if (ref !== null && value !== '' && question.existing[ref] === undefined) cells[ref] = value;
  };
  const own = languages.find((language) => language.code === question.language) ?? languages[0];
  const choices = question.answerCell?.choices ?? null;

  if (question.ticks) {
    const ref = reply === 'value' ? null : (question.ticks[reply as TickRole] ?? null);
    if (reply !== 'value' && ref === null) return noWord(question, reply, comment);
    put(ref, TICK);
    put(question.commentCell ?? question.answerCell?.ref ?? null, comment ?? '');
  } else if (choices) {
    const word = reply === 'value' ? '' : wordFor(reply, choices, preferring(own, languages));
    if (word === null) return noWord(question, reply, comment);
    put(question.answerCell!.ref, word);
    put(question.commentCell, comment ?? '');
  } else if (question.answerCell) {
    const position = reply === 'value' ? '' : (own?.answers[reply][0] ?? '');
    if (question.commentCell && position !== '') {
      put(question.answerCell.ref, position);
      put(question.commentCell, comment ?? '');
    } else {
      put(question.answerCell.ref, [position, comment ?? ''].filter((part) => part !== '').join('. '));
    }
  } else {
    put(question.commentCell, comment ?? '');
  }
  if (Object.keys(cells).length === 0) reasons.push({ code: 'NO_PLACE', args: {} });
  return { cells: asTheChoicesAre(cells, choices), reasons };
}

function noWord(question: Question, reply: Reply, comment: string | null): Fitted {
  const ref = question.commentCell;
  const cells = ref !== null && comment && question.existing[ref] === undefined ? { [ref]: comment } : {};
  return { cells, reasons: [{ code: 'NO_WORD', args: { reply } }] };
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
