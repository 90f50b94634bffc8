import { columnNumber } from '../model/index.ts';
import { absentCell, type CellContext, type ReadCell, readCell } from './read-cell.ts';
import { parseXml, XmlElement } from './xml-tree.ts';

/** A cell's element with the column it stands in. */
export interface PlacedCell {
  readonly column: number;
  readonly element: XmlElement;
}

/** A row of a sheet's data, read when it is asked for. */
export interface PlacedRow {
  readonly number: number;
  /** As found: its cells are not read yet. */
  readonly element: XmlElement;
}

/** A worksheet part with its rows by number. */
export class SheetView {
  readonly root: XmlElement;
  readonly data: XmlElement | null;
  readonly rows: readonly PlacedRow[];
  readonly byNumber: ReadonlyMap<number, PlacedRow>;
  readonly context: CellContext;
  readonly #columnStyles: readonly { first: number; last: number; style: number }[];

  constructor(root: XmlElement, context: CellContext) {
    this.root = root;
    this.context = context;
    this.data = root.child('sheetData');
    let number = 0;
    const rows = (this.data?.elements ?? []).filter(({ name }) => name === 'row');
    this.rows = rows.map((element) => {
      number = Number(element.attribute('r') ?? number + 1);
      return { number, element };
    });
    // Of two rows with one number the first counts; comparing the order finds the second.
    this.byNumber = new Map([...this.rows].reverse().map((row) => [row.number, row]));
    this.#columnStyles = (root.child('cols')?.elements ?? []).map((col) => ({
      first: Number(col.attribute('min')),
      last: Number(col.attribute('max')),
      style: Number(col.attribute('style') ?? 0),
    }));
  }

  /** A cell's content; null when the sheet has no such element. */
  cell(row: number, column: number): ReadCell | null {
    const placed = this.byNumber.get(row);
    const found = placed && cellsOf(openRow(placed.element)).find((cell) => cell.column === column);
    return found ? readCell(found.element, this.context) : null;
  }

  /** What a cell that has no element looks like: its row's style when that is set, else its column's (18.3.1.73, 18.3.1.13). */
  absent(row: XmlElement | null, column: number): ReadCell {
    const isStyled = /^(?:1|true)$/.test(row?.attribute('customFormat') ?? '');
    if (isStyled) return absentCell(Number(row!.attribute('s') ?? 0));
    return absentCell(this.#columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0);
  }
}

/** The row with its cells. */
export function openRow(row: XmlElement): XmlElement {
  return row.tag.endsWith('/>') ? row : parseXml(row.raw).root;
}

/** The cells of an opened row; one without `r` stands right of the one before it. */
export function cellsOf(row: XmlElement): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let column = 0;
  for (const element of row.children) {
    if (!(element instanceof XmlElement) || element.name !== 'c') continue;
    const ref = element.attribute('r');
    column = ref === null ? column + 1 : columnNumber(ref.replace(/\d+$/, ''));
    cells.push({ column, element });
  }
  return cells;
}
