import {
  type ColumnRole,
  columnLetters,
  type LanguageCode,
  type Question,
  type QuestionTable,
  type TickRole,
} from '../model/index.ts';
import { normalise } from '../text/index.ts';
import { classifyRows, type ReadRow } from './classify-rows.ts';
import type { Columns } from './columns.ts';
import type { LocatedTable, SheetContext } from './locate-tables.ts';
import type { TableMapping } from './mapping.ts';
import { placeholderOf } from './placeholder.ts';
import { readQuestion } from './read-question.ts';
import { answerColumns, shapeRows } from './row-shape.ts';
import { sectionTrail } from './section-path.ts';

/** A located table with its rows read. */
export interface ReadTable {
  readonly located: LocatedTable;
  readonly rows: readonly ReadRow[];
  readonly table: QuestionTable;
  /** True for a word that takes a position in one of the languages ("Oui", "N/A"). */
  readonly isAnswerWord: (text: string) => boolean;
}

export type LanguageOf = (text: string, usual: LanguageCode) => LanguageCode;

export interface TableInput {
  readonly context: SheetContext;
  readonly located: LocatedTable;
  readonly given: TableMapping | null;
  readonly languageOf: LanguageOf;
  /** The language of the table as a whole: short labels take it. */
  readonly usualLanguage: (texts: readonly string[]) => LanguageCode;
}

/** The table's questions in row order; null when none of its rows is one. */
export function readTable(input: TableInput): ReadTable | null {
  const { context, located } = input;
  const { grid } = context;
  const rows = classifyRows({
    shapes: shapeRows(grid, [...located.rowsAbove, ...located.rows], located.columns, context.shapes),
    columns: located.columns,
    words: context.words,
    captionRows: located.captionRows,
    skipped: new Set(input.given?.skipRows ?? []),
    firstRow: input.given?.firstRow ?? 0,
    headerRow: located.header?.row ?? 0,
  });
  const questions = readQuestions(input, rows);
  const first = questions[0];
  if (!first) return null;
  const table: QuestionTable = {
    sheet: grid.sheet.name,
    headerRow: located.header?.row ?? null,
    firstRow: first.row,
    lastRow: questions.at(-1)!.row,
    columns: lettersOf(located.columns, questions),
    ticks: ticksOf(located.columns),
    vocabulary: vocabularyOf(input, questions),
    questions,
  };
  return { located, rows, table, isAnswerWord: (text) => context.answerWords.has(normalise(text)) };
}

function readQuestions(
  { context, located, languageOf, usualLanguage }: TableInput,
  rows: readonly ReadRow[],
): Question[] {
  const { grid } = context;
  const { columns } = located;
  const asked = rows.filter((row) => row.kind === 'question');
  const usual = usualLanguage(asked.map((row) => row.text));
  const answers = answerColumns(columns);
  const locksTell = grid.locksTell && asked.some((row) => answers.some((column) => grid.isOpen(row.row, column)));
  const placeholder = placeholderOf(context, columns, asked);
  const firstRow = asked[0]?.row ?? 0;
  const trail = sectionTrail({
    ...{ grid, columns, firstRow },
    titleOf: (row) => titleOf(context, located, row),
    headerRow: located.captionRows.size > 0 ? (located.header?.row ?? null) : null,
  });
  // Above the first question of a sheet without captions stand titles: the first row is one.
  const isBare = !located.header || firstRow < located.header.row;
  const from = Math.max(isBare ? startOf(rows, firstRow) : 0, (grid.rows[0] ?? 0) + 1);
  const taken = new Set<string>();
  const questions: Question[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.row >= from) trail.pass(row);
    if (row.kind !== 'question') continue;
    const question = readQuestion({
      ...{ grid, row, columns, placeholder, locksTell },
      lines: linesBelow(rows, at),
      section: trail.at(row.row),
      language: languageOf(row.text, usual),
      isTaken: (ref) => taken.has(ref),
    });
    if (question.answerCell) taken.add(question.answerCell.ref);
    if (question.commentCell) taken.add(question.commentCell);
    questions.push(question);
  }
  return questions;
}

/** Without a header the headings begin with the block of rows that holds the first question; titles stand further up. */
function startOf(rows: readonly ReadRow[], firstRow: number): number {
  const numbers = rows.map((row) => row.row);
  let start = firstRow;
  while (numbers.includes(start - 1)) start--;
  return start;
}

/** Where captions are repeated on every section row, the section's title stands over the ids or the questions. */
function titleOf({ grid, words }: SheetContext, { columns }: LocatedTable, row: number): string {
  const places = columns.id === null ? [columns.question] : [columns.question, columns.id];
  const texts = places.map((column) => grid.shown(row, column)).filter((text) => text !== '');
  const names = (text: string): boolean => {
    const { id = 0, question = 0, section = 0 } = words.rolesOf(text);
    return Math.max(id, question, section) >= 0.6;
  };
  return texts.find((text) => !names(text)) ?? '';
}

function linesBelow(rows: readonly ReadRow[], at: number): ReadRow[] {
  const lines: ReadRow[] = [];
  for (const row of rows.slice(at + 1, at + 4)) {
    if (row.kind !== 'answerLine' && row.kind !== 'commentLine') break;
    lines.push(row);
  }
  return lines;
}

function vocabularyOf({ context, located }: TableInput, questions: readonly Question[]): string[] {
  const captions = Object.values(located.columns.ticks).map(
    (column) => located.header?.captions.find((caption) => caption.column === column)?.text ?? '',
  );
  const choices = questions.flatMap((question) => question.answerCell?.choices ?? []);
  const marks = questions.flatMap((question) =>
    Object.values(question.ticks ?? {}).flatMap((ref) => context.grid.choicesAtRef(ref)),
  );
  return [...new Set([...choices, ...marks, ...captions])].filter((word) => word.trim() !== '');
}

function lettersOf(columns: Columns, questions: readonly Question[]): Partial<Record<ColumnRole, string>> {
  const letters: Partial<Record<ColumnRole, string>> = {};
  const put = (role: ColumnRole, column: number | null | undefined): void => {
    if (column) letters[role] = columnLetters(column);
  };
  put('id', columns.id);
  put('section', columns.sections[0]);
  put('question', columns.question);
  put('answer', columns.answer);
  put('comment', columns.comment);
  put('help', columns.helps[0]);
  if (columns.id !== null && questions.every((question) => question.id === '')) delete letters.id;
  return letters;
}

function ticksOf(columns: Columns): Partial<Record<TickRole, string>> | null {
  const entries = Object.entries(columns.ticks);
  return entries.length === 0
    ? null
    : Object.fromEntries(entries.map(([role, column]) => [role, columnLetters(column)]));
}
