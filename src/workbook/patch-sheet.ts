import { cellRef, parseArea } from '../model/index.ts';
import { type TextEdit, XmlCursor } from '../ooxml/index.ts';
import { type CellWriter, newCell, rewriteCell } from './cell-xml.ts';
import type { SheetLayout } from './read-sheet.ts';
import { isOn } from './read-styles.ts';
import { rowPosition } from './refusal.ts';
import { cellsOfRow } from './row-cells.ts';

/** What to do to one cell: a new value, a new background, or both. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** "" empties the cell; undefined leaves its content. */
  readonly value: string | number | undefined;
  /** "RRGGBB"; undefined leaves its style. */
  readonly color: string | undefined;
}

/**
 * What changes in the sheet's text when the cells do; nothing else moves but `spans` and `dimension`, widened when a
 * new cell lies outside. The sheet must be in order and each cell named once.
 */
export function patchSheet(
  text: string,
  layout: SheetLayout,
  changes: readonly CellChange[],
  writer: CellWriter,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const tag = layout.data!;
  let newRows = '';
  for (const [row, inRow] of byRow(changes)) {
    const position = rowPosition(layout.rowNumbers, row);
    if (layout.rowNumbers[position] === row) {
      const start = layout.rowStarts[position]!;
      edits.push(...patchRow(text.slice(start, layout.rowEnds[position]!), start, inRow, layout, writer));
      continue;
    }
    const cells = inRow.map((change) => newCell(change, columnStyle(layout, change.column), tag.prefix, writer));
    const content = `<${tag.prefix}row r="${row}">${cells.join('')}</${tag.prefix}row>`;
    if (tag.isEmpty) newRows += content;
    else edits.push({ offset: position === 0 ? tag.end : layout.rowEnds[position - 1]!, length: 0, content });
  }
  if (newRows !== '') {
    const opened = `${text.slice(tag.start, tag.end).replace(/\s*\/>$/, '')}>`;
    const content = `${opened}${newRows}</${tag.prefix}sheetData>`;
    edits.push({ offset: tag.start, length: tag.end - tag.start, content });
  }
  return [...edits, ...widenDimension(text, layout, changes)];
}

function byRow(changes: readonly CellChange[]): Map<number, CellChange[]> {
  const ordered = [...changes].sort((one, other) => one.row - other.row || one.column - other.column);
  const rows = new Map<number, CellChange[]>();
  for (const change of ordered) {
    const inRow = rows.get(change.row);
    if (inRow) inRow.push(change);
    else rows.set(change.row, [change]);
  }
  return rows;
}

/** Edits inside one row; `source` is the row's element and `base` its offset in the sheet. */
function patchRow(
  source: string,
  base: number,
  changes: readonly CellChange[],
  layout: SheetLayout,
  writer: CellWriter,
): TextEdit[] {
  const cursor = new XmlCursor(source);
  cursor.next();
  const { prefix, end: tagEnd, kind } = cursor;
  const rowStyle = isOn(cursor.attribute('customFormat')) ? Number(cursor.attribute('s') ?? 0) : null;
  const styleFor = (column: number) => rowStyle ?? columnStyle(layout, column);
  const edits = widenSpans(cursor, base, changes);
  if (kind === 'empty') {
    const cells = changes.map((change) => newCell(change, styleFor(change.column), prefix, writer)).join('');
    const slash = source.lastIndexOf('/');
    return [...edits, { offset: base + slash, length: source.length - slash, content: `>${cells}</${prefix}row>` }];
  }
  const existing = cellsOfRow(source);
  let next = 0;
  for (const change of changes) {
    while (next < existing.length && existing[next]!.column < change.column) next++;
    const found = existing[next];
    if (found?.column === change.column) {
      const content = rewriteCell(source.slice(found.start, found.end), change, writer);
      edits.push({ offset: base + found.start, length: found.end - found.start, content });
    } else {
      const offset = base + (next === 0 ? tagEnd : existing[next - 1]!.end);
      edits.push({ offset, length: 0, content: newCell(change, styleFor(change.column), prefix, writer) });
    }
  }
  return edits;
}

/** The style that shows in an absent cell: the row's own comes first, then its column's (18.3.1.73 and 18.3.1.13). */
function columnStyle({ columns }: SheetLayout, column: number): number {
  return columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

/** `spans` is a hint ("1:5", or several), but readers that trust it would not see a cell outside. */
function widenSpans(cursor: XmlCursor, base: number, changes: readonly CellChange[]): TextEdit[] {
  const spans = cursor.attributes().find(({ name }) => name === 'spans');
  if (!spans) return [];
  const ranges = spans.value
    .trim()
    .split(/\s+/)
    .map((range) => range.split(':').map(Number));
  const isInside = ({ column }: CellChange) => ranges.some(([from, to]) => column >= from! && column <= to!);
  if (changes.every(isInside) || ranges.flat().some(Number.isNaN)) return [];
  const ends = [...ranges.flat(), ...changes.map(({ column }) => column)];
  // Not Math.min(...ends): a list of spans may be longer than a call may have arguments.
  const [first, last] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
  const content = `${first}:${last}`;
  return [{ offset: base + spans.valueStart, length: spans.valueEnd - spans.valueStart, content }];
}

function widenDimension(text: string, { dimension }: SheetLayout, changes: readonly CellChange[]): TextEdit[] {
  const area = dimension && parseArea(text.slice(dimension.start, dimension.end));
  if (!area) return [];
  let { top, left, bottom, right } = area;
  for (const { row, column } of changes) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (top === area.top && left === area.left && bottom === area.bottom && right === area.right) return [];
  const content = `${cellRef(top, left)}:${cellRef(bottom, right)}`;
  return [{ offset: dimension.start, length: dimension.end - dimension.start, content }];
}
