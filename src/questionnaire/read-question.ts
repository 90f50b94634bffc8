import {
  type AnswerCell,
  type Blocked,
  cellRef,
  type LanguageCode,
  type Question,
  type Ticks,
} from '../model/index.ts';
import type { ReadRow } from './classify-rows.ts';
import type { Columns } from './columns.ts';
import { promptSaysBlank } from './prompt-says-blank.ts';
import type { SheetGrid } from './sheet-grid.ts';

export interface QuestionInput {
  readonly grid: SheetGrid;
  readonly row: ReadRow;
  /** The rows right below that hold its comment or its answer. */
  readonly lines: readonly ReadRow[];
  readonly columns: Columns;
  readonly section: readonly string[];
  readonly language: LanguageCode;
  /** What stands in every answer cell before anyone answered ("Select..."), "" when nothing does. */
  readonly placeholder: string;
  /** True when other answer cells of the table are unlocked, so that a locked one is meant to stay. */
  readonly locksTell: boolean;
  /** True when an earlier question has the place already (a cell merged over two rows): it is written once. */
  readonly isTaken: (ref: string) => boolean;
}

export function readQuestion(input: QuestionInput): Question {
  const { grid, row, columns } = input;
  const answerCell = answerCellOf(input);
  const comment = commentRefOf(input, answerCell);
  const ticks = ticksOf(grid, row.row, columns);
  const refs = [answerCell?.ref, comment, ...Object.values(ticks ?? {})].filter((ref) => typeof ref === 'string');
  return {
    sheet: grid.sheet.name,
    row: row.row,
    id: row.id,
    text: row.text,
    section: input.section,
    help: columns.helps
      .map((column) => grid.shown(row.row, column))
      .filter((text) => text !== '')
      .join('\n'),
    language: input.language,
    answerCell,
    commentCell: comment,
    ticks,
    existing: existingAt(grid, refs, input.placeholder),
    blocked: blockedAt(input, answerCell, ticks, comment),
  };
}

function answerCellOf({ grid, row, columns, lines, isTaken }: QuestionInput): AnswerCell | null {
  const line = lines.find((entry) => entry.kind === 'answerLine');
  const place =
    columns.answer !== null
      ? { row: row.row, column: columns.answer }
      : line
        ? besideLabel(grid, line, columns)
        : columns.isAnswerBelow && grid.text(row.row + 1, columns.question) === ''
          ? { row: row.row + 1, column: columns.question }
          : null;
  if (!place) return null;
  const top = topLeft(grid, place.row, place.column);
  const ref = cellRef(top.row, top.column);
  return isTaken(ref) ? null : { ref, choices: grid.choices(top.row, top.column) };
}

function commentRefOf({ grid, row, columns, lines, isTaken }: QuestionInput, answer: AnswerCell | null): string | null {
  const line = lines.find((entry) => entry.kind === 'commentLine');
  const place =
    columns.comment !== null
      ? { row: row.row, column: columns.comment }
      : line
        ? besideLabel(grid, line, columns)
        : null;
  if (!place) return null;
  const top = topLeft(grid, place.row, place.column);
  const ref = cellRef(top.row, top.column);
  return isTaken(ref) || ref === answer?.ref ? null : ref;
}

/** The place to write in on a row that only holds a label: the answer column, or the next column when the label stands there. */
function besideLabel(grid: SheetGrid, line: ReadRow, columns: Columns): { row: number; column: number } | null {
  const label = line.lead?.column ?? columns.question;
  const right = (grid.merge(line.row, label)?.right ?? label) + 1;
  const column = columns.answer !== null && columns.answer >= right ? columns.answer : right;
  return grid.text(line.row, column) === '' || column === columns.answer ? { row: line.row, column } : null;
}

/** One cell per position; null when the row's tick cells were merged into one, which leaves nothing to tick. */
function ticksOf(grid: SheetGrid, row: number, columns: Columns): Ticks | null {
  const entries = Object.entries(columns.ticks);
  if (entries.length === 0) return null;
  const refs = entries.map(([role, column]) => {
    const top = topLeft(grid, row, column);
    return [role, cellRef(top.row, top.column)] as const;
  });
  return new Set(refs.map(([, ref]) => ref)).size === refs.length ? Object.fromEntries(refs) : null;
}

function existingAt(grid: SheetGrid, refs: readonly string[], placeholder: string): Record<string, string> {
  const existing: Record<string, string> = {};
  for (const ref of refs) {
    const text = grid.textAtRef(ref);
    if (text !== '' && text !== placeholder) existing[ref] = text;
  }
  return existing;
}

function blockedAt(
  { grid, row, locksTell }: QuestionInput,
  answer: AnswerCell | null,
  ticks: Ticks | null,
  comment: string | null,
): Blocked | null {
  if (grid.isHiddenRow(row.row)) return 'hidden';
  const ticked = Object.values(ticks ?? {});
  const refs = answer ? [answer.ref] : ticked.length > 0 ? ticked : comment ? [comment] : [];
  const cells = refs.map((ref) => grid.cellAtRef(ref));
  if (cells.some((cell) => cell?.hasFormula)) return 'formula';
  if (locksTell && refs.length > 0 && cells.every((cell) => cell?.locked !== false)) return 'locked';
  if (refs.length > 0 && refs.every((ref) => grid.promptsAtRef(ref).some(promptSaysBlank))) return 'prompt';
  return null;
}

function topLeft(grid: SheetGrid, row: number, column: number): { row: number; column: number } {
  const merge = grid.merge(row, column);
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}
