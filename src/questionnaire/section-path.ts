import type { ReadRow } from './classify-rows.ts';
import type { Columns } from './read-columns.ts';
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

export function sectionTrail(grid: SheetGrid, columns: Columns, firstRow: number): SectionTrail {
  let open: Heading[] = [];
  let isAfterHeading = false;
  const carried = new Map<number, string>();
  return {
    pass(row) {
      if (row.kind === 'question') isAfterHeading = false;
      const heading = headingOf(grid, row, columns);
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

function headingOf(grid: SheetGrid, row: ReadRow, columns: Columns): Heading | null {
  if (row.kind !== 'heading' && row.kind !== 'caption') return null;
  const text = row.kind === 'caption' ? row.text : row.text || row.lead?.text || '';
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
