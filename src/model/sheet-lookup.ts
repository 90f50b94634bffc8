import type { Area } from './address.ts';
import { areaContains } from './address.ts';
import type { Cell, Row, Sheet, Validation } from './workbook.ts';

/** The row of that number, or null when the sheet holds nothing there. Binary search. */
export function rowAt(sheet: Sheet, row: number): Row | null {
  return find(sheet.rows, row, (candidate) => candidate.number);
}

/** The cell at a place (1-based), or null when the file has none there. Binary search over rows, then cells. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  const found = rowAt(sheet, row);
  return found ? find(found.cells, column, (candidate) => candidate.column) : null;
}

/** The merged area that covers a place, its top left cell included; null when the cell stands alone. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | null {
  return mergesOf(sheet).at(row, column)[0] ?? null;
}

/**
 * The validation that governs a cell, or null when anything may be typed.
 *
 * Excel never writes two rules for one cell (setting one takes the cell off the others) and the standard says nothing
 * about overlaps, which only other programs write. The rule here: a rule that limits comes before one that only
 * prompts (`type: 'none'`); among equals the first in file order, the sheet's own element before its x14 extension.
 */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  const all = validationsAt(sheet, row, column);
  return all.find((validation) => validation.type !== 'none') ?? all[0] ?? null;
}

/** Every validation whose areas hold the cell, in file order: for the prompts of rules that overlap. */
export function validationsAt(sheet: Sheet, row: number, column: number): readonly Validation[] {
  const found = validationsOf(sheet)
    .at(row, column)
    .map((placed) => placed.validation);
  return [...new Set(found)];
}

/** The cell's allowed words in order, or null when it has no list or its list could not be resolved. */
export function choicesAt(sheet: Sheet, row: number, column: number): readonly string[] | null {
  return validationAt(sheet, row, column)?.choices ?? null;
}

interface PlacedValidation {
  readonly validation: Validation;
  readonly area: Area;
}

/** A sheet never changes once read, so its indexes are built once and dropped with it; each by itself, since looking reads. */
const mergeIndexes = new WeakMap<Sheet, AreaIndex<Area>>();
const validationIndexes = new WeakMap<Sheet, AreaIndex<PlacedValidation>>();

function mergesOf(sheet: Sheet): AreaIndex<Area> {
  const index = mergeIndexes.get(sheet) ?? new AreaIndex(sheet.merges, (area) => area);
  mergeIndexes.set(sheet, index);
  return index;
}

function validationsOf(sheet: Sheet): AreaIndex<PlacedValidation> {
  const known = validationIndexes.get(sheet);
  if (known) return known;
  const placed = sheet.validations.flatMap((validation) => validation.areas.map((area) => ({ validation, area })));
  const index = new AreaIndex(placed, (item) => item.area);
  validationIndexes.set(sheet, index);
  return index;
}

/** Rows and columns of a block, and blocks an area may touch before it is kept in the list that every lookup reads. */
const BLOCK = 64;
const MOST_BLOCKS = 32;

/**
 * Items by the blocks of cells their areas touch; areas are never expanded to cells, so a rule over whole columns costs
 * one entry, and a hundred thousand small areas cost a lookup no more than those near it.
 */
class AreaIndex<Item> {
  readonly #blocks = new Map<string, number[]>();
  readonly #large: number[] = [];
  readonly #items: readonly Item[];
  readonly #areaOf: (item: Item) => Area;

  constructor(items: readonly Item[], areaOf: (item: Item) => Area) {
    this.#items = items;
    this.#areaOf = areaOf;
    for (const [position, item] of items.entries()) {
      const { top, left, bottom, right } = areaOf(item);
      const [firstRow, lastRow] = [Math.floor(top / BLOCK), Math.floor(bottom / BLOCK)];
      const [firstColumn, lastColumn] = [Math.floor(left / BLOCK), Math.floor(right / BLOCK)];
      if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_BLOCKS) {
        this.#large.push(position);
        continue;
      }
      for (let row = firstRow; row <= lastRow; row++) {
        for (let column = firstColumn; column <= lastColumn; column++) {
          const list = this.#blocks.get(`${row} ${column}`);
          if (list) list.push(position);
          else this.#blocks.set(`${row} ${column}`, [position]);
        }
      }
    }
  }

  /** In the order the items were given. */
  at(row: number, column: number): Item[] {
    const near = this.#blocks.get(`${Math.floor(row / BLOCK)} ${Math.floor(column / BLOCK)}`) ?? [];
    const found: number[] = [];
    for (const position of near) if (this.#covers(position, row, column)) found.push(position);
    for (const position of this.#large) if (this.#covers(position, row, column)) found.push(position);
    return found.sort((one, other) => one - other).map((position) => this.#items[position]!);
  }

  #covers(position: number, row: number, column: number): boolean {
    return areaContains(this.#areaOf(this.#items[position]!), row, column);
  }
}

function find<Item>(items: readonly Item[], wanted: number, keyOf: (item: Item) => number): Item | null {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle]!;
    const key = keyOf(item);
    if (key === wanted) return item;
    if (key < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
