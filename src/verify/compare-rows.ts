import { cellRef } from '../model/index.ts';
import { alignChildren } from './align-children.ts';
import type { Allowances } from './allowances.ts';
import { compareCell } from './compare-cell.ts';
import type { Differences } from './differences.ts';
import { cellsOf, openRow, type PlacedRow, type SheetView } from './open-sheet.ts';
import { readCell } from './read-cell.ts';
import { mayWidenSpans, NEW_ROW_ATTRIBUTES, type Place } from './tolerated.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';

export interface SheetPair {
  readonly sheet: string;
  /** Of the sheet after. */
  readonly part: string;
  readonly before: SheetView;
  readonly after: SheetView;
  readonly allowances: Allowances;
  readonly differences: Differences;
}

/** Compares the rows and cells of two states of a sheet; gives the places where a cell's element came, went or changed. */
export function compareRows(pair: SheetPair): Place[] {
  const { before, after, differences, part, sheet } = pair;
  const changed: Place[] = [];
  const widened: string[] = [];
  const numbers = [...new Set([...before.byNumber.keys(), ...after.byNumber.keys()])].sort((one, other) => one - other);
  // Where shared strings changed, a cell may read differently though it is written the same.
  const isDeep = before.context.altered.size > 0;
  for (const number of numbers) {
    const [old, fresh] = [before.byNumber.get(number), after.byNumber.get(number)];
    if (!isDeep && old && fresh && old.element.raw === fresh.element.raw) continue;
    const cells = compareRow(pair, old, fresh);
    changed.push(...cells);
    compareRowTag(pair, { number, old, fresh, cells, widened });
  }
  if (widened.length > 0) {
    differences.note('spansWidened', { sheet }, { part, count: widened.length, first: widened[0]! });
  }
  compareOrder(pair, before.data, after.data, { keysBefore: keysOf(before.rows), keysAfter: keysOf(after.rows) });
  return changed;
}

/** Every cell of either side; two rows of one number count as the first. */
function compareRow(pair: SheetPair, old: PlacedRow | undefined, fresh: PlacedRow | undefined): Place[] {
  const { before, after, sheet, part, allowances, differences } = pair;
  const number = (old ?? fresh)!.number;
  const oldRow = old ? openRow(old.element) : null;
  const freshRow = fresh ? openRow(fresh.element) : null;
  const oldCells = oldRow ? cellsOf(oldRow) : [];
  const freshCells = freshRow ? cellsOf(freshRow) : [];
  const oldAt = new Map(oldCells.map(({ column, element }) => [column, element]));
  const freshAt = new Map(freshCells.map(({ column, element }) => [column, element]));
  const changed: Place[] = [];
  for (const column of [...new Set([...oldAt.keys(), ...freshAt.keys()])].sort((one, other) => one - other)) {
    const [one, other] = [oldAt.get(column), freshAt.get(column)];
    const isWrittenSame = one !== undefined && one.raw === other?.raw;
    if (isWrittenSame && before.context.altered.size === 0) continue;
    const ref = cellRef(number, column);
    if (!isWrittenSame) changed.push({ row: number, column });
    compareCell(
      {
        sheet,
        part,
        ref,
        old: one ? readCell(one, before.context) : before.absent(old?.element ?? null, column),
        fresh: other ? readCell(other, after.context) : after.absent(fresh?.element ?? null, column),
        allowance: allowances === null ? 'byEmptiness' : (allowances.get(sheet)?.get(ref) ?? null),
      },
      differences,
    );
    if (other && (other.attribute('r') ?? ref) !== ref) {
      differences.add('cellMetadataChanged', { sheet, ref }, { at: 'r', old: ref, new: other.attribute('r') ?? '' });
    }
  }
  const keys = (cells: readonly { element: XmlElement; column: number }[]) =>
    new Map<XmlNode, number>(cells.map(({ element, column }) => [element, column]));
  compareOrder(pair, oldRow, freshRow, { keysBefore: keys(oldCells), keysAfter: keys(freshCells) });
  return changed;
}

/** What stands around the items: their order, and all that is written between them. */
function compareOrder(
  { differences, part, sheet }: SheetPair,
  old: XmlElement | null,
  fresh: XmlElement | null,
  { keysBefore, keysAfter }: { keysBefore: ReadonlyMap<XmlNode, number>; keysAfter: ReadonlyMap<XmlNode, number> },
): void {
  if (!fresh) return;
  const standBefore = new Set(keysBefore.values());
  const standAfter = new Set(keysAfter.values());
  const one = alignChildren(old?.children ?? [], keysBefore, standAfter);
  const other = alignChildren(fresh.children, keysAfter, standBefore);
  if (one.keys.join() !== other.keys.join() || (one.isAscending && !other.isAscending)) {
    differences.add('rowChanged', { sheet }, { part, at: `${fresh.name}/order` });
  } else if (one.gaps.join('\0') !== other.gaps.join('\0')) {
    differences.rewritten(part, `${fresh.name}/text()`);
  }
}

interface RowPair {
  readonly number: number;
  readonly old: PlacedRow | undefined;
  readonly fresh: PlacedRow | undefined;
  readonly cells: readonly Place[];
  /** Spans that grew are collected here. */
  readonly widened: string[];
}

function compareRowTag(pair: SheetPair, { number, old, fresh, cells, widened }: RowPair): void {
  const { differences, part, sheet } = pair;
  const place = { sheet, ref: `${number}:${number}` };
  if (!fresh) {
    differences.add('rowLost', place, { part, old: old!.element.tag });
    return;
  }
  if (!old) {
    const isBare = [...fresh.element.attributes.keys()].every((name) => NEW_ROW_ATTRIBUTES.has(name));
    if (cells.length === 0 || !isBare) differences.add('rowAdded', place, { part, new: fresh.element.tag });
    return;
  }
  const [before, after] = [old.element, fresh.element];
  let expected = before.tag;
  let isTold = false;
  for (const at of new Set([...before.attributes.keys(), ...after.attributes.keys()])) {
    const [was, is] = [before.attribute(at) ?? '', after.attribute(at) ?? ''];
    if (was === is) continue;
    if (at === 'spans' && mayWidenSpans(was, is, cells)) {
      widened.push(`${number}: ${was} ${is}`);
      expected = expected.replace(/(\sspans\s*=\s*["'])[^"']*/, `$1${is}`);
    } else {
      isTold = true;
      differences.add('rowChanged', place, { part, at: `@${at}`, old: was, new: is });
    }
  }
  // A row that was empty is opened for its first cell.
  const open = (tag: string) => (cells.length > 0 ? tag.replace(/\s*\/?>$/, '>') : tag);
  if (!isTold && open(expected) !== open(after.tag)) differences.rewritten(part, `row ${number}`);
}

function keysOf(rows: readonly PlacedRow[]): ReadonlyMap<XmlNode, number> {
  return new Map<XmlNode, number>(rows.map(({ element, number }) => [element, number]));
}
