import { cellRef, parseCellRef } from '../model/index.ts';
import { XmlCursor } from '../ooxml/index.ts';
import type { SheetLayout } from './read-sheet.ts';
import { rowPosition } from './refusal.ts';

/**
 * Compares a sheet before and after a patch, apart from the code that made it, and throws when anything but the target
 * cells ("D12") differs. Rows without a target must stand byte for byte, whatever the layout says of them; in the
 * others every other cell must. `spans` and `dimension` may have grown. A failure is a bug of ours, and the customer's
 * file must not be written then.
 */
export function verifySheet(before: string, after: string, layout: SheetLayout, targets: ReadonlySet<string>): void {
  const tag = layout.data!;
  let old = 0;
  let fresh = 0;
  const expectSame = (until: number) => {
    const length = until - old;
    if (before.slice(old, until) !== after.slice(fresh, fresh + length)) throw changed(before, old, after, fresh);
    old = until;
    fresh += length;
  };
  const takeElement = (): string => {
    const cursor = new XmlCursor(after.slice(fresh));
    cursor.next();
    cursor.skip();
    const source = after.slice(fresh, fresh + cursor.end);
    fresh += cursor.end;
    return source;
  };

  if (layout.dimension) {
    expectSame(layout.dimension.start);
    old = layout.dimension.end;
    fresh = after.indexOf(before[old]!, fresh);
  }
  expectSame(tag.start);
  if (tag.isEmpty) {
    const source = takeElement();
    if (outlineOf(source, targets) !== outlineOf(before.slice(tag.start, tag.end), targets)) {
      throw changed(before, old, after, fresh);
    }
    old = tag.end;
  } else {
    expectSame(tag.end);
    for (const row of targetRows(targets)) {
      const position = rowPosition(layout.rowNumbers, row);
      if (layout.rowNumbers[position] !== row) {
        if (position > 0) expectSame(layout.rowEnds[position - 1]!);
        if (outlineOf(takeElement(), targets, row) !== `<${tag.prefix}row r="${row}">`) {
          throw changed(before, old, after, fresh);
        }
        continue;
      }
      expectSame(layout.rowStarts[position]!);
      const end = layout.rowEnds[position]!;
      const source = before.slice(old, end);
      if (outlineOf(source, targets, row) !== outlineOf(takeElement(), targets, row)) {
        throw changed(before, old, after, fresh);
      }
      old = end;
    }
  }
  expectSame(before.length);
  if (fresh !== after.length) throw changed(before, old, after, fresh);
}

function targetRows(targets: ReadonlySet<string>): number[] {
  const rows = new Set([...targets].map((ref) => parseCellRef(ref)!.row));
  return [...rows].sort((one, other) => one - other);
}

/**
 * A row (or an empty sheetData, opened to take rows) with its target cells, its end tag and the hints taken out; of
 * rows inside a sheetData nothing is left, since they may hold nothing but targets.
 */
function outlineOf(source: string, targets: ReadonlySet<string>, row = 0): string {
  const cursor = new XmlCursor(source);
  cursor.next();
  const level = cursor.depth;
  const tag = source.slice(0, cursor.end).replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  let outline = tag.replace(/\s*\/?>$/, '>');
  let column = 0;
  let from = cursor.end;
  while (cursor.next()) {
    const { start, isElement } = cursor;
    if (cursor.isEnd && cursor.depth === level) return outline + source.slice(from, start);
    if (!isElement) continue;
    let isTarget = false;
    if (cursor.is('c')) {
      const ref = cursor.attribute('r');
      column = ref === null ? column + 1 : (parseCellRef(ref)?.column ?? 0);
      cursor.skip();
      isTarget = targets.has(cellRef(row, column));
    } else if (cursor.is('row')) {
      const inner = Number(cursor.attribute('r'));
      cursor.skip();
      isTarget = outlineOf(source.slice(start, cursor.end), targets, inner).endsWith(`row r="${inner}">`);
    }
    if (!isTarget) continue;
    outline += source.slice(from, start);
    from = cursor.end;
  }
  return outline;
}

function changed(before: string, old: number, after: string, fresh: number): Error {
  return new Error(
    `a patch changed more than its cells: ${before.slice(old, old + 80)} -> ${after.slice(fresh, fresh + 80)}`,
  );
}
