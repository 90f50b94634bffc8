import { type ColumnRole, columnNumber, type Language, type TickRole } from '../model/index.ts';
import { normalise } from '../text/index.ts';
import { type ColumnProfile, profileColumn } from './column-profile.ts';
import type { Columns } from './columns.ts';
import { captionsOf, findHeaders, type HeaderRow } from './find-headers.ts';
import type { HeaderWords } from './header-words.ts';
import type { TableMapping } from './mapping.ts';
import type { ScoresOf } from './question-language.ts';
import { readColumns } from './read-columns.ts';
import { answerColumns } from './row-shape.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { ShapeReader } from './text-shape.ts';

/** Where a table of questions may stand on a sheet. */
export interface LocatedTable {
  readonly header: HeaderRow | null;
  readonly columns: Columns;
  readonly profiles: readonly ColumnProfile[];
  /** The rows below the header that show any text. */
  readonly rows: readonly number[];
  /** Rows among them that repeat the captions. */
  readonly captionRows: ReadonlySet<number>;
  /** Where captions are repeated per section, the first section may stand above the first of them: the rows up there. */
  readonly rowsAbove: readonly number[];
  /** True when a person named the table: then it is not doubted. */
  readonly isGiven: boolean;
}

export interface SheetContext {
  readonly grid: SheetGrid;
  readonly words: HeaderWords;
  readonly shapes: ShapeReader;
  readonly languages: readonly Language[];
  readonly scoresOf: ScoresOf;
  /** Every word that takes a position in one of the languages, normalised. */
  readonly answerWords: ReadonlySet<string>;
}

/** A header below the first one starts a table of its own only when it is this plain (a full "N° | Question | Réponse"). */
export const PLAIN_HEADER = 3.5;

/** Tables by the headers found, from the top; when no header leads to one, the sheet is read without. */
export function locateTables(context: SheetContext, given: TableMapping | null): LocatedTable[] {
  if (given && (given.headerRow !== undefined || given.columns?.question !== undefined))
    return locateGiven(context, given);
  const headers = findHeaders(context.grid, context.words, context.shapes).filter((header) =>
    isWithin(header.row, given),
  );
  const tables: LocatedTable[] = [];
  let from = firstHeader(headers);
  while (from !== null) {
    const header: HeaderRow = headers[from]!;
    const later = headers.slice(from + 1);
    const all = rowsBelow(context, header.row, null, given);
    const whole = read(context, header, all, given);
    const stop = whole ? later.findIndex((other) => startsAnother(other, header, whole)) : later.length > 0 ? 0 : -1;
    const end = stop < 0 ? null : later[stop]!.row;
    const rows = rowsBelow(context, header.row, end, given);
    const columns = end === null ? whole : read(context, header, rows, given);
    if (columns) {
      const inside = (stop < 0 ? later : later.slice(0, stop)).filter((other) =>
        repeats(other, header, columns.columns),
      );
      const [next] = inside;
      if (next && isExample(context, rows, next.row, columns.columns)) {
        from = headers.indexOf(next);
        continue;
      }
      const captionRows = new Set(inside.map((other) => other.row));
      const ends = tables.at(-1)?.rows.at(-1) ?? 0;
      const rowsAbove = captionRows.size === 0 ? [] : context.grid.rows.filter((row) => row > ends && row < header.row);
      tables.push({ header, rows, captionRows, rowsAbove, isGiven: false, ...columns });
    }
    from = stop < 0 ? null : from + 1 + stop;
  }
  return tables;
}

/** The sheet read as if nothing headed its columns. */
export function locateWithoutHeader(context: SheetContext, given: TableMapping | null): LocatedTable | null {
  const rows = rowsBelow(context, 0, null, given);
  const columns = read(context, null, rows, given);
  return columns ? { header: null, rows, captionRows: new Set(), rowsAbove: [], isGiven: false, ...columns } : null;
}

function locateGiven(context: SheetContext, given: TableMapping): LocatedTable[] {
  const row = given.headerRow ?? null;
  const found =
    row === null ? null : findHeaders(context.grid, context.words, context.shapes).find((header) => header.row === row);
  const header =
    row === null
      ? null
      : (found ?? { row, captions: captionsOf(context.grid, row, context.words), ticks: {}, score: 0 });
  const rows = rowsBelow(context, row ?? 0, null, given);
  const columns = read(context, header, rows, given);
  if (!columns) return [];
  const repeated = findHeaders(context.grid, context.words, context.shapes).filter(
    (other) => header && other.row > header.row && repeats(other, header, columns.columns),
  );
  const captionRows = new Set(repeated.map((other) => other.row));
  const rowsAbove =
    row !== null && given.firstRow !== undefined
      ? context.grid.rows.filter((other) => other >= given.firstRow! && other < row)
      : [];
  return [{ header, rows, captionRows, rowsAbove, isGiven: true, ...columns }];
}

function read(
  { grid, shapes, languages }: SheetContext,
  header: HeaderRow | null,
  rows: readonly number[],
  given: TableMapping | null,
): { columns: Columns; profiles: ColumnProfile[] } | null {
  if (rows.length === 0) return null;
  const profiles: ColumnProfile[] = [];
  for (let column = 1; column <= grid.lastColumn; column++) profiles.push(profileColumn(grid, column, rows, shapes));
  const ticks = given?.ticks ? toNumbers<TickRole>(given.ticks) : (header?.ticks ?? {});
  const columns = readColumns({
    grid,
    header,
    ticks,
    rows,
    profiles,
    shapes,
    languages,
    given: toNumbers<ColumnRole>(given?.columns ?? {}),
  });
  return columns && { columns, profiles };
}

/** The plainest header, the upper one when others are as plain: above it stand titles, legends and examples. */
function firstHeader(headers: readonly HeaderRow[]): number | null {
  if (headers.length === 0) return null;
  const best = Math.max(...headers.map((header) => header.score));
  const plainest = headers.find((header) => header.score === best)!;
  return headers.findIndex(
    (header) => header.score >= Math.min(best - 0.6, PLAIN_HEADER) || sharesCaptions(header, plainest),
  );
}

/** Captions repeated on each section row differ only where the section's title stands. */
function sharesCaptions(one: HeaderRow, other: HeaderRow): boolean {
  const same = one.captions.filter((caption) =>
    other.captions.some((twin) => twin.column === caption.column && normalise(twin.text) === normalise(caption.text)),
  );
  return same.length >= 2 && same.length >= 0.6 * Math.min(one.captions.length, other.captions.length);
}

/** The same captions over the places of the answer, whatever stands over the question. */
function repeats(other: HeaderRow, first: HeaderRow, columns: Columns): boolean {
  const textAt = (header: HeaderRow, column: number): string =>
    normalise(header.captions.find((caption) => caption.column === column)?.text ?? '');
  const ticks = Object.entries(columns.ticks);
  if (ticks.length > 0) return ticks.every(([role, column]) => other.ticks[role as TickRole] === column);
  const places = [columns.answer, columns.comment].filter((column) => column !== null);
  return (
    places.length > 0 &&
    places.every((column) => textAt(first, column) !== '' && textAt(first, column) === textAt(other, column))
  );
}

/** One or two rows, answered, between captions that come again over empty rows: a worked example. */
function isExample({ grid }: SheetContext, rows: readonly number[], next: number, columns: Columns): boolean {
  const answers = answerColumns(columns);
  const isAnswered = (row: number): boolean => answers.some((column) => grid.text(row, column) !== '');
  const asked = rows.filter((row) => grid.text(row, columns.question) !== '');
  const first = asked.filter((row) => row < next && answers.every((column) => !grid.isCovered(row, column)));
  const others = asked.filter((row) => row > next);
  const shown = first.filter(isAnswered).length;
  return shown > 0 && shown <= 2 && shown >= first.length - 1 && others.filter(isAnswered).length < 0.3 * others.length;
}

function startsAnother(other: HeaderRow, first: HeaderRow, whole: { columns: Columns }): boolean {
  return (
    other.score >= Math.min(PLAIN_HEADER, first.score) && other.row > first.row && !repeats(other, first, whole.columns)
  );
}

function rowsBelow({ grid }: SheetContext, header: number, end: number | null, given: TableMapping | null): number[] {
  const last = given?.lastRow ?? Number.POSITIVE_INFINITY;
  return grid.rows.filter((row) => row > header && (end === null || row < end) && row <= last);
}

function isWithin(row: number, given: TableMapping | null): boolean {
  return row >= (given?.firstRow ?? 0) && row <= (given?.lastRow ?? Number.POSITIVE_INFINITY);
}

function toNumbers<Role extends string>(
  letters: Readonly<Partial<Record<Role, string>>>,
): Partial<Record<Role, number>> {
  const numbers: Partial<Record<Role, number>> = {};
  for (const [role, text] of Object.entries(letters) as [Role, string][]) numbers[role] = columnNumber(text);
  return numbers;
}
