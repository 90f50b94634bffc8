import {
  areaContains,
  type CellEdit,
  cellAt,
  cellRef,
  columnLetters,
  type Finding,
  LAST_COLUMN,
  type Language,
  type LanguageCode,
  mergeAt,
  type Question,
  type QuestionTable,
  type Sheet,
  UserError,
  type Workbook,
} from '../model/index.ts';
import type { QuestionnaireReading } from './find-questions.ts';

/** A reading whose tables all have a place to answer in, and the captions that must be written for it. */
export interface WidenedReading {
  readonly reading: QuestionnaireReading;
  readonly captions: readonly CellEdit[];
}

/**
 * Gives every table without a place to answer two columns of its own, answer and comment, right of its last used column;
 * they are captioned in the table's language where it has a header row. Tables that have places are left as they are.
 *
 * @throws UserError `columnsOccupied` when the cells cannot be had: the sheet is protected or ends there, or a merged area covers them.
 */
export function addColumns(
  workbook: Workbook,
  reading: QuestionnaireReading,
  languages: readonly Language[],
): WidenedReading {
  const captions: CellEdit[] = [];
  const added: Finding[] = [];
  const tables = reading.tables.map((table) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || table.questions.some(hasPlace)) return table;
    const [answer, comment] = freeColumns(sheet, table);
    const edits = captionsFor(table, answer, comment, languages);
    captions.push(...edits);
    const args = { answer: columnLetters(answer), comment: columnLetters(comment) };
    added.push({
      code: 'columnsAdded',
      severity: 'note',
      place: { sheet: table.sheet, ref: cellRef(table.headerRow ?? table.firstRow, answer) },
      args,
    });
    return widened(table, answer, comment, edits);
  });
  const sheets = new Set(added.map(({ place }) => place.sheet));
  const others = reading.findings.filter(({ code, place }) => code !== 'noAnswerColumn' || !sheets.has(place.sheet));
  return { reading: { ...reading, tables, findings: [...others, ...added] }, captions };
}

/** True when the layout has a cell for this question's answer, a tick or a comment. */
export function hasPlace({ answerCell, ticks, commentCell }: Question): boolean {
  return answerCell !== null || ticks !== null || commentCell !== null;
}

/** The first two columns to the right that a reader can see and nothing of the table stands in. */
function freeColumns(sheet: Sheet, table: QuestionTable): [number, number] {
  const refuse = (column: number, why: string): never => {
    const place = { sheet: sheet.name, ref: cellRef(table.headerRow ?? table.firstRow, Math.min(column, LAST_COLUMN)) };
    throw new UserError('columnsOccupied', place, { column: columnLetters(Math.min(column, LAST_COLUMN)), why });
  };
  const free: number[] = [];
  for (let column = lastUsed(sheet, table) + 1; free.length < 2; column++) {
    if (column > LAST_COLUMN) refuse(column, 'sheetEnds');
    if (!sheet.hiddenColumns.some((area) => areaContains(area, area.top, column))) free.push(column);
  }
  if (sheet.isProtected) refuse(free[0]!, 'protected');
  for (const row of rowsOf(table)) {
    const covered = free.find((column) => mergeAt(sheet, row, column) !== null);
    if (covered !== undefined) refuse(covered, 'merged');
  }
  return [free[0]!, free[1]!];
}

/** The last column that shows a text or holds a formula between the header and the last question. */
function lastUsed(sheet: Sheet, table: QuestionTable): number {
  const first = table.headerRow ?? table.firstRow;
  let last = 0;
  for (const row of sheet.rows) {
    if (row.number < Math.min(first, table.firstRow) || row.number > table.lastRow) continue;
    for (const cell of row.cells) if (cell.text.trim() !== '' || cell.hasFormula) last = Math.max(last, cell.column);
  }
  // Text merged over several columns fills them all: a caption, not a band over the whole table.
  for (const row of rowsOf(table)) {
    for (const merge of sheet.merges) {
      const holds = merge.top <= row && row <= merge.bottom && merge.left <= last;
      if (holds && cellAt(sheet, merge.top, merge.left)?.text.trim()) last = Math.max(last, merge.right);
    }
  }
  // A table object ends where Excel says it does, whatever its last columns hold.
  for (const { area } of sheet.tables) {
    if (area.top <= table.lastRow && area.bottom >= table.firstRow && area.left <= last)
      last = Math.max(last, area.right);
  }
  return last;
}

function rowsOf({ headerRow, questions }: QuestionTable): number[] {
  return [...(headerRow === null ? [] : [headerRow]), ...questions.map(({ row }) => row)];
}

/** "Réponse" and "Commentaire": the first words by which the table's language heads such columns. */
function captionsFor(
  { sheet, headerRow, questions }: QuestionTable,
  answer: number,
  comment: number,
  languages: readonly Language[],
): CellEdit[] {
  const language = languages.find(({ code }) => code === mainLanguage(questions)) ?? languages[0];
  if (headerRow === null || !language) return [];
  const caption = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return [
    { sheet, ref: cellRef(headerRow, answer), value: caption(language.headers.answer[0]!) },
    { sheet, ref: cellRef(headerRow, comment), value: caption(language.headers.comment[0]!) },
  ];
}

function mainLanguage(questions: readonly Question[]): LanguageCode {
  const counts = new Map<LanguageCode, number>();
  for (const { language } of questions) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function widened(table: QuestionTable, answer: number, comment: number, captions: readonly CellEdit[]): QuestionTable {
  return {
    ...table,
    columns: { ...table.columns, answer: columnLetters(answer), comment: columnLetters(comment) },
    added: Object.fromEntries(captions.map(({ ref, value }) => [ref, value])),
    questions: table.questions.map((question) => ({
      ...question,
      answerCell: { ref: cellRef(question.row, answer), choices: null },
      commentCell: cellRef(question.row, comment),
    })),
  };
}
