import {
  type Area,
  areaContains,
  type Cell,
  cellAt,
  choicesAt,
  mergeAt,
  parseCellRef,
  type Row,
  rowAt,
  type Sheet,
  validationsAt,
} from '../model/index.ts';

/** Columns kept to the right of the last text: answer columns are often styled and empty, and styles may reach XFD. */
const EMPTY_COLUMNS_KEPT = 8;

export interface PlacedText {
  readonly column: number;
  readonly text: string;
}

/** A sheet as the eye reads it: trimmed texts, merged areas seen through their top left cell. Rows and columns are 1-based. */
export class SheetGrid {
  readonly sheet: Sheet;
  /** Numbers of the rows that show any text, ascending. */
  readonly rows: readonly number[];
  readonly lastColumn: number;
  /** True when the sheet is protected and at least one of its cells is not: then the lock says where answers belong. */
  readonly locksTell: boolean;
  /** By row: a row is looked at for its language, as a header, as a question and beside its neighbours. */
  readonly #texts = new Map<number, readonly PlacedText[]>();

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    this.rows = sheet.rows.filter((row) => row.cells.some((cell) => cell.text.trim() !== '')).map((row) => row.number);
    this.lastColumn = lastColumnOf(sheet);
    this.locksTell = sheet.isProtected && sheet.rows.some((row) => row.cells.some((cell) => !cell.locked));
  }

  cell(row: number, column: number): Cell | null {
    return cellAt(this.sheet, row, column);
  }

  row(row: number): Row | null {
    return rowAt(this.sheet, row);
  }

  /** The cell's own text, trimmed; "" for a cell that a merge covers. */
  text(row: number, column: number): string {
    return this.isCovered(row, column) ? '' : (this.cell(row, column)?.text.trim() ?? '');
  }

  /** The text a reader sees at this place: that of the merged area's top left cell when there is one. */
  shown(row: number, column: number): string {
    const merge = this.merge(row, column);
    return (merge ? this.cell(merge.top, merge.left) : this.cell(row, column))?.text.trim() ?? '';
  }

  merge(row: number, column: number): Area | null {
    return this.sheet.merges.length === 0 ? null : mergeAt(this.sheet, row, column);
  }

  /** True when a merged area hides this cell: it is not the area's top left one. */
  isCovered(row: number, column: number): boolean {
    const merge = this.merge(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }

  choices(row: number, column: number): readonly string[] | null {
    return this.sheet.validations.length === 0 ? null : choicesAt(this.sheet, row, column);
  }

  /** True when the sheet's protection leaves this cell to be filled. */
  isOpen(row: number, column: number): boolean {
    return this.locksTell && this.cell(row, column)?.locked === false;
  }

  isHiddenRow(row: number): boolean {
    return this.row(row)?.hidden ?? false;
  }

  isHiddenColumn(column: number): boolean {
    return this.sheet.hiddenColumns.some((area) => areaContains(area, area.top, column));
  }

  cellAtRef(ref: string): Cell | null {
    const place = parseCellRef(ref);
    return place ? this.cell(place.row, place.column) : null;
  }

  textAtRef(ref: string): string {
    return this.cellAtRef(ref)?.text.trim() ?? '';
  }

  choicesAtRef(ref: string): readonly string[] {
    const place = parseCellRef(ref);
    return (place && this.choices(place.row, place.column)) ?? [];
  }

  /** The input prompts shown when the cell is selected. */
  promptsAtRef(ref: string): string[] {
    const place = parseCellRef(ref);
    if (!place) return [];
    const prompts = validationsAt(this.sheet, place.row, place.column).map((validation) => validation.prompt);
    return prompts.filter((prompt) => prompt !== '');
  }

  /** The row's texts by column, left to right, covered cells left out. */
  texts(row: number): readonly PlacedText[] {
    let texts = this.#texts.get(row);
    if (!texts) {
      texts = this.#readTexts(row);
      this.#texts.set(row, texts);
    }
    return texts;
  }

  #readTexts(row: number): PlacedText[] {
    const texts: PlacedText[] = [];
    for (const { column, text } of this.row(row)?.cells ?? []) {
      const shown = text.trim();
      if (shown !== '' && !this.isCovered(row, column)) texts.push({ column, text: shown });
    }
    return texts;
  }
}

function lastColumnOf(sheet: Sheet): number {
  let written = 0;
  let styled = 0;
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (cell.column > styled) styled = cell.column;
      if (cell.column > written && cell.text.trim() !== '') written = cell.column;
    }
  }
  for (const validation of sheet.validations) {
    for (const area of validation.areas) if (area.left > styled) styled = area.left;
  }
  return Math.min(styled, written + EMPTY_COLUMNS_KEPT);
}
