import type { ReadRow } from './classify-rows.ts';
import type { Columns } from './columns.ts';
import type { SheetGrid } from './sheet-grid.ts';

interface Heading {
  readonly text: string;
  /** What it looks like: headings that look alike stand on the same level. */
  readonly look: string;
  /** The level its number tells ("2" 1, "2.3" 2); null when it has none. */
  readonly depth: number | null;
}

/** Follows the headings down a table and says which are in force at a row. */
export interface SectionTrail {
  readonly pass: (row: ReadRow) => void;
  /** Headings above, outermost first, then the row's own group columns from left to right. */
  readonly at: (row: number) => string[];
}

export interface TrailInput {
  readonly grid: SheetGrid;
  readonly columns: Columns;
  /** The first row with a question. */
  readonly firstRow: number;
  /** The title a header row gives the rows below it ("" when its captions only name columns). */
  readonly titleOf: (row: number) => string;
  /** The header row whose title opens the table; null when it gives none. */
  readonly headerRow: number | null;
}

export function sectionTrail({ grid, columns, firstRow, titleOf, headerRow }: TrailInput): SectionTrail {
  const title = headerRow === null ? '' : titleOf(headerRow);
  let isTitled = title === '';
  let open: readonly Heading[] = [];
  let isAfterHeading = false;
  const carried = new Map<number, string>();
  return {
    pass(row) {
      if (!isTitled && row.row > (headerRow ?? 0)) {
        open = [{ text: title, look: 'caption', depth: null }];
        isTitled = true;
      }
      if (row.kind === 'question') isAfterHeading = false;
      const heading = headingOf(grid, row, columns, titleOf);
      if (!heading) return;
      open = [...outerOf(open, heading, isAfterHeading), heading];
      isAfterHeading = true;
      carried.clear();
    },
    at(row) {
      const groups = columns.sections
        .map((column) => groupAt(grid, row, column, firstRow, carried))
        .filter((text) => text !== '');
      return [...open.map((heading) => heading.text), ...groups];
    },
  };
}

function headingOf(grid: SheetGrid, row: ReadRow, columns: Columns, titleOf: (row: number) => string): Heading | null {
  if (row.kind === 'caption') {
    const title = titleOf(row.row);
    return title === '' ? null : { text: title, look: 'caption', depth: null };
  }
  if (row.kind !== 'heading') return null;
  const text = row.text || row.lead?.text || '';
  if (text === '') return null;
  const number = /^\s*((?:\d+|[A-Z])(?:\.\d+)*)(?:[.):\s-]|$)/.exec(row.id || text)?.[1];
  const column = row.text === '' ? (row.lead?.column ?? 0) : columns.question;
  const look = [
    row.kind,
    row.bold,
    row.filled,
    row.shape.isCapitals,
    grid.merge(row.row, column) !== null,
    column,
  ].join();
  return { text, look, depth: number === undefined ? null : number.split('.').length };
}

/** The headings that stay open above a new one. */
function outerOf(open: readonly Heading[], heading: Heading, isAfterHeading: boolean): readonly Heading[] {
  const level = open.findIndex((other) =>
    other.depth !== null && heading.depth !== null ? other.depth >= heading.depth : other.look === heading.look,
  );
  if (level >= 0) return open.slice(0, level);
  return isAfterHeading || open.every((other) => other.depth !== null && heading.depth !== null)
    ? open
    : open.slice(0, 1);
}

/** The group a row belongs to: its own text, its merged area's, or the last one written above it in that column. */
function groupAt(grid: SheetGrid, row: number, column: number, firstRow: number, carried: Map<number, string>): string {
  const shown = grid.shown(row, column);
  if (shown !== '') carried.set(column, shown);
  else if (row === firstRow) carried.delete(column);
  return carried.get(column) ?? '';
}
