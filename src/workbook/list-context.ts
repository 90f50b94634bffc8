import { type Area, type DefinedName, type Row, UserError } from '../model/index.ts';
import { once } from './once.ts';
import type { ReadTable } from './read-annotations.ts';

export interface ListSheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** What the sources of lists can speak of. */
export interface ListSources {
  /** Rows are asked for only where a list stands in them. */
  readonly sheets: readonly ListSheet[];
  readonly names: readonly DefinedName[];
  /** Asked for once, by the first source that could be a table. */
  readonly tables: () => readonly PlacedTable[];
}

export type PlacedTable = ReadTable & { readonly sheet: string };

/** The sources looked up by name whatever its case, as Excel does; and how much may still be spent on them. */
export interface ListContext {
  sheet(name: string): ListSheet | undefined;
  table(name: string): PlacedTable | undefined;
  /** All names that read alike: one global at most, and one for each sheet. */
  names(name: string): readonly DefinedName[];
  /** The area's texts row by row, trimmed, blanks left out; kept, since many rules share a list. */
  texts(sheet: string, area: Area): readonly string[];
  /** Counts work done. @throws UserError `listsTooCostly` */
  spend(steps: number): void;
}

/**
 * Cells visited and characters of formulas read for all lists of a workbook: a few seconds. Names may stand for names
 * and references nest, so that a small file could ask for years of work.
 */
const MOST_STEPS = 30_000_000;
/** A longer list is a column meant for something else, and is not read to its end. */
export const MOST_TEXTS = 5001;

export function newListContext({ sheets, names, tables }: ListSources): ListContext {
  const sheetByName = firstByName(sheets);
  const tableByName = once(() => firstByName(tables()));
  const namesByName = new Map<string, DefinedName[]>();
  for (const name of names) {
    const known = namesByName.get(name.name.toLowerCase());
    if (known) known.push(name);
    else namesByName.set(name.name.toLowerCase(), [name]);
  }
  const read = new Map<string, readonly string[]>();
  let left = MOST_STEPS;

  function spend(steps: number): void {
    left -= steps;
    if (left < 0) throw new UserError('listsTooCostly');
  }

  return {
    sheet: (name) => sheetByName.get(name.toLowerCase()),
    table: (name) => tableByName().get(name.toLowerCase()),
    names(name) {
      const found = namesByName.get(name.toLowerCase()) ?? [];
      spend(found.length);
      return found;
    },
    texts(sheet, area) {
      const { top, left, bottom, right } = area;
      const key = `${top} ${left} ${bottom} ${right} ${sheet.toLowerCase()}`;
      const known = read.get(key);
      if (known) return known;
      const texts = readTexts(sheetByName.get(sheet.toLowerCase())?.rows ?? [], area, spend);
      read.set(key, texts);
      return texts;
    },
    spend,
  };
}

function firstByName<T extends { readonly name: string }>(items: readonly T[]): Map<string, T> {
  const byName = new Map<string, T>();
  for (const item of items) if (!byName.has(item.name.toLowerCase())) byName.set(item.name.toLowerCase(), item);
  return byName;
}

/** Only rows that exist are visited. */
function readTexts(rows: readonly Row[], area: Area, spend: (steps: number) => void): string[] {
  const texts: string[] = [];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.number < area.top) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < rows.length && rows[at]!.number <= area.bottom; at++) {
    spend(rows[at]!.cells.length);
    for (const { column, text } of rows[at]!.cells) {
      if (column < area.left || column > area.right || text.trim() === '') continue;
      texts.push(text.trim());
      if (texts.length === MOST_TEXTS) return texts;
    }
  }
  return texts;
}
