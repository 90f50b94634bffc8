import { isReference } from './column-profile.ts';
import type { Columns } from './read-columns.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { ShapeReader, TextShape } from './text-shape.ts';

/** What one row of a table looks like; the facts that tell a question from a heading or a note. */
export interface RowShape {
  readonly row: number;
  /** The text of the question column, "" when it has none of its own. */
  readonly text: string;
  readonly id: string;
  readonly shape: TextShape;
  readonly idShape: TextShape;
  /** How many levels the reference has ("1" 0, "1.10" 1); -1 when it has no digit, null when there is none. */
  readonly idDepth: number | null;
  readonly bold: boolean;
  readonly filled: boolean;
  /** A merged area spreads the text over the place of the answer: nothing can be answered here. */
  readonly isBanner: boolean;
  readonly hasList: boolean;
  readonly isOpen: boolean;
  /** Something stands already where the answer goes. */
  readonly isAnswered: boolean;
  /** The first text of the row, whatever its column. */
  readonly lead: { readonly column: number; readonly text: string } | null;
}

export function shapeRow(grid: SheetGrid, row: number, columns: Columns, shapes: ShapeReader): RowShape {
  const text = grid.text(row, columns.question);
  const id = columns.id === null ? '' : grid.text(row, columns.id);
  const lead = grid.texts(row)[0] ?? null;
  const place = text === '' ? (lead?.column ?? columns.question) : columns.question;
  const cell = grid.cell(row, place);
  const answers = answerColumns(columns);
  return {
    row,
    text,
    id,
    shape: shapes(text === '' ? (lead?.text ?? '') : text),
    idShape: shapes(id),
    idDepth: depthOf(id),
    bold: cell?.bold ?? false,
    filled: cell?.filled ?? false,
    isBanner: spreadsOver(grid, row, place, answers),
    hasList: answers.some((column) => grid.choices(row, column) !== null),
    isOpen: answers.some((column) => grid.isOpen(row, column)),
    isAnswered: answers.some((column) => grid.text(row, column) !== ''),
    lead,
  };
}

/** The columns a reply may be written in, the comment's left out; the comment's when there is no other. */
export function answerColumns(columns: Columns): number[] {
  const own = [...(columns.answer === null ? [] : [columns.answer]), ...Object.values(columns.ticks)];
  return own.length > 0 || columns.comment === null ? own : [columns.comment];
}

function spreadsOver(grid: SheetGrid, row: number, column: number, answers: readonly number[]): boolean {
  const merge = grid.merge(row, column);
  return merge !== null && answers.some((answer) => answer > column && answer <= merge.right);
}

function depthOf(id: string): number | null {
  if (!isReference(id)) return null;
  if (!/\d/.test(id)) return /[._/-]./.test(id) ? 0 : -1;
  return (id.replace(/[.):\s]+$/, '').match(/[.\-_/](?=\w)/g) ?? []).length;
}
