import { parseCellRef } from '../model/index.ts';
import { type Allowances, holdsValue } from './allowances.ts';
import { compareRows } from './compare-rows.ts';
import { compareSections } from './compare-sections.ts';
import type { Differences } from './differences.ts';
import type { Book, SheetEntry } from './open-book.ts';
import { SheetView } from './open-sheet.ts';
import { absentCell, type CellContext } from './read-cell.ts';
import { SHEET_SECTIONS } from './sheet-sections.ts';
import { mayWiden } from './tolerated.ts';

export interface BookPair {
  readonly before: Book;
  readonly after: Book;
  readonly contexts: { readonly before: CellContext; readonly after: CellContext };
  readonly allowances: Allowances;
  readonly differences: Differences;
}

/** One sheet in its two states. */
export interface SheetMatch {
  readonly old: SheetEntry;
  readonly fresh: SheetEntry;
}

/** Compares a sheet's own part, cells and all; true when nothing of it is left for others to look at. */
export function compareSheet(pair: BookPair, { old, fresh }: SheetMatch): boolean {
  const { before, after, contexts, differences } = pair;
  if (old.part === null || fresh.part === null) return false;
  const [one, other] = [before.zip.byName.get(old.part)!, after.zip.byName.get(fresh.part)!];
  const isSameData = one.method === other.method && one.crc === other.crc && one.data.equals(other.data);
  if (isSameData && contexts.before.altered.size === 0) return true;
  const [oldDocument, freshDocument] = [before, after].map((book, side) =>
    book.xml(side === 0 ? old.part! : fresh.part!, { leavesRows: true }),
  );
  if (!oldDocument || !freshDocument) return false;
  const views = {
    before: new SheetView(oldDocument.root, contexts.before),
    after: new SheetView(freshDocument.root, contexts.after),
  };
  // A chart sheet or a dialog has no cells: it is compared like any other part.
  if (!views.before.data && !views.after.data) return false;
  const sheet = old.name;
  const part = fresh.part;
  if (oldDocument.prolog !== freshDocument.prolog || oldDocument.epilog !== freshDocument.epilog) {
    differences.rewritten(part, 'prolog');
  }
  const changed = compareRows({ sheet, part, ...views, allowances: pair.allowances, differences });
  const dimensions = [oldDocument, freshDocument].map(({ root }) => root.child('dimension'));
  const [was, is] = dimensions.map((dimension) => dimension?.attribute('ref') ?? '') as [string, string];
  if (was !== is) {
    if (mayWiden(was, is, changed))
      differences.note('dimensionWidened', { sheet, ref: is }, { part, old: was, new: is });
    else differences.add('sheetSettingsChanged', { sheet }, { part, at: 'dimension/@ref', old: was, new: is });
  } else if (dimensions[0]?.raw !== dimensions[1]?.raw) differences.rewritten(part, 'dimension');
  const shell = (view: SheetView) => (view.data?.tag ?? '').replace(/\s*\/?>$/, '');
  if (shell(views.before) !== shell(views.after)) differences.rewritten(part, 'sheetData');
  compareSections(
    oldDocument.root,
    freshDocument.root,
    { part, sheet, differences, sections: SHEET_SECTIONS, fallback: 'sheetSettings' },
    new Set(['sheetData', 'dimension']),
  );
  return true;
}

/** Sees that every cell the record says was written holds it; a decided row's cells are its person's. */
export function checkRecorded({ after, contexts, allowances, differences }: BookPair): void {
  for (const [name, cells] of allowances ?? []) {
    const part = after.sheets.find((sheet) => sheet.name === name)?.part ?? null;
    const document = part === null ? null : after.xml(part, { leavesRows: true });
    const view = document && new SheetView(document.root, contexts.after);
    for (const [ref, allowance] of cells) {
      if (allowance.kind !== 'recorded') continue;
      const place = parseCellRef(ref);
      const cell = (place && view?.cell(place.row, place.column)) || absentCell(0);
      if (holdsValue(cell, allowance.value)) continue;
      const found = cell.formula ?? cell.shown;
      differences.add('notAsRecorded', { sheet: name, ref }, { expected: allowance.value, found, kind: cell.kind });
    }
  }
}
