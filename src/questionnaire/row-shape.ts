import { isReference } from './column-profile.ts';
import type { Columns } from './columns.ts';
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
  /** The next reference counts on from this one ("1" above "1.1", "IAM" above "IAM-01"). */
  readonly isParent: boolean;
  readonly bold: boolean;
  readonly filled: boolean;
  /** A merged area spreads the text over the place of the answer: nothing can be answered here. */
  readonly isBanner: boolean;
  /** Its place for an answer belongs to the row above: the same question in another language, or a second line of it. */
  readonly isShared: boolean;
  readonly hasList: boolean;
  readonly isOpen: boolean;
  /** The file has a cell of its own, styled or written, where the answer goes. */
  readonly hasAnswerCell: boolean;
  /** That cell has a background: a field to fill, or a band. */
  readonly isAnswerFilled: boolean;
  /** Something stands already where the answer goes. */
  readonly isAnswered: boolean;
  /** The first text of the row, whatever its column. */
  readonly lead: { readonly column: number; readonly text: string } | null;
}

/** The rows' shapes from the top. */
export function shapeRows(grid: SheetGrid, rows: readonly number[], columns: Columns, shapes: ShapeReader): RowShape[] {
  const shaped = rows.map((row) => shapeRow(grid, row, columns, shapes));
  return shaped.map((shape, at) => ({ ...shape, isParent: countsOn(shape, shaped.slice(at + 1, at + 4), columns) }));
}

function countsOn(shape: RowShape, below: readonly RowShape[], columns: Columns): boolean {
  const reference = (one: RowShape): string =>
    (columns.id === null ? leadingNumber(one.text) : one.id).replace(/[.):\s]+$/, '');
  const own = reference(shape);
  const next = below.map(reference).find((text) => text !== '') ?? '';
  if (own === '' || !next.startsWith(own)) return false;
  const rest = next.slice(own.length);
  return /^[.\-_/ ]\w/.test(rest) || (/\D$/.test(own) && /^\d/.test(rest));
}

function shapeRow(grid: SheetGrid, row: number, columns: Columns, shapes: ShapeReader): RowShape {
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
    idDepth: depthOf(id) ?? (columns.id === null ? depthOf(leadingNumber(text)) : null),
    isParent: false,
    bold: cell?.bold ?? false,
    filled: cell?.filled ?? false,
    isBanner: spreadsOver(grid, row, place, answers),
    isShared: answers.length > 0 && answers.every((column) => (grid.merge(row, column)?.top ?? row) < row),
    hasList: answers.some((column) => grid.choices(row, column) !== null),
    isOpen: answers.some((column) => grid.isOpen(row, column)),
    hasAnswerCell: answers.some((column) => grid.cell(row, column) !== null),
    isAnswerFilled: answers.some((column) => grid.cell(row, column)?.filled),
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

/** "4. Incident plan" -> "4": questions are often numbered within their own text. */
function leadingNumber(text: string): string {
  return /^\s*((?:[A-Za-z]{0,4}[.\-_]?\d+(?:[.\-_]\w{1,3})*|[A-Z]))\s*[.):\-–]?\s+\S/.exec(text)?.[1] ?? '';
}

function depthOf(id: string): number | null {
  if (!isReference(id)) return null;
  if (!/\d/.test(id)) return /[._/-]./.test(id) ? 0 : -1;
  return (id.replace(/[.):\s]+$/, '').match(/[.\-_/](?=\w)/g) ?? []).length;
}
