import { type CellEdit, cellRef, parseCellRef, UserError } from '../model/index.ts';
import type { TextEdit } from '../ooxml/index.ts';
import type { AddedSheet } from './added-sheet.ts';
import { addedSheetXml } from './added-sheet-xml.ts';
import { appendStrings, type StringAppender } from './append-strings.ts';
import { appendStyles, emptyStyles } from './append-styles.ts';
import type { CellFill } from './cell-fill.ts';
import type { CellWriter } from './cell-xml.ts';
import { checkChanges } from './check-changes.ts';
import { freeSheetName, listSheet, rootNamespace } from './list-sheet.ts';
import { once } from './once.ts';
import { type OpenedParts, type OpenedWorkbook, partsOf, type SheetParts } from './opened-parts.ts';
import { draftPackage } from './package-draft.ts';
import { type CellChange, patchSheet } from './patch-sheet.ts';
import { findSheet } from './refusal.ts';
import { refusingFile } from './refusing-file.ts';
import { requireRecalculation } from './require-recalculation.ts';
import { verifySheet } from './verify-patch.ts';

export interface PatchOptions {
  /** A worksheet to put after the last. */
  readonly added?: AddedSheet;
  /** Backgrounds to lay on cells, edited ones or others. */
  readonly fills?: readonly CellFill[];
}

/**
 * The file with those cells written and every other byte as it was; the very same bytes when there is nothing to do.
 * A value of "" empties a cell. Throws a UserError that places the first cell it may not write and lists all of them
 * as findings (`refusalFor` asks beforehand); then nothing is written.
 */
export function patchWorkbook(
  opened: OpenedWorkbook,
  edits: readonly CellEdit[],
  { added, fills = [] }: PatchOptions = {},
): Uint8Array {
  const parts = partsOf(opened);
  if (edits.length === 0 && fills.length === 0 && !added) return parts.package.archive.file;
  return refusingFile(() => {
    checkChanges(parts, edits, fills);
    if (added && parts.isSigned) throw new UserError('workbookSigned', { sheet: added.name });
    const needsRecalculation = edits.length > 0 && parts.sheets.some(({ hasFormulas }) => hasFormulas);
    return writeParts(parts, { changes: groupBySheet(parts, edits, fills), added, needsRecalculation });
  });
}

/** Changes of one sheet by "row column". */
type SheetChanges = ReadonlyMap<string, CellChange>;

function groupBySheet(
  parts: OpenedParts,
  edits: readonly CellEdit[],
  fills: readonly CellFill[],
): ReadonlyMap<SheetParts, SheetChanges> {
  const sheets = new Map<SheetParts, Map<string, CellChange>>();
  const change = (sheetName: string, ref: string, what: Partial<CellChange>) => {
    const sheet = findSheet(parts, sheetName)!;
    const place = parseCellRef(ref)!;
    const changes = sheets.get(sheet) ?? new Map<string, CellChange>();
    const key = cellRef(place.row, place.column);
    changes.set(key, { ...place, value: undefined, color: undefined, ...changes.get(key), ...what });
    sheets.set(sheet, changes);
  };
  for (const { sheet, ref, value } of edits) change(sheet, ref, { value });
  for (const { sheet, ref, color } of fills) change(sheet, ref, { color: color.toUpperCase() });
  return sheets;
}

interface Work {
  readonly changes: ReadonlyMap<SheetParts, SheetChanges>;
  readonly added: AddedSheet | undefined;
  readonly needsRecalculation: boolean;
}

/** Sheets come first, since their cells ask for the strings and styles that are appended after. */
function writeParts(parts: OpenedParts, { changes, added, needsRecalculation }: Work): Uint8Array {
  const draft = draftPackage(parts.package);
  const namespace = rootNamespace(parts.workbook.text);
  const strings = newStrings(parts);
  const noStyles = emptyStyles(namespace);
  const styles = once(() => appendStyles(parts.styles?.source.text ?? noStyles));
  const writer: CellWriter = {
    shareString: (text) => strings?.share(text) ?? null,
    dropString: () => strings?.drop(),
    fillStyle: (style, color) => styles().fill(style, color),
  };
  for (const [sheet, cells] of changes) {
    const { text } = sheet.source!;
    const layout = sheet.layout!;
    const edits = patchSheet(text, layout, [...cells.values()], writer);
    draft.edit(sheet.part, sheet.source!, edits, (after) => verifySheet(text, after, layout, new Set(cells.keys())));
  }
  const addedPart = draft.freePart('worksheets/sheet');
  if (added) {
    const xml = addedSheetXml(added, namespace, { styles: styles(), writer });
    draft.add({ part: addedPart, contentType: `${SPREADSHEET}.worksheet+xml`, relationship: 'worksheet' }, xml);
  }
  const stylesText = styles.peek()?.finish() ?? null;
  if (parts.styles && stylesText !== null) draft.replace(parts.styles.part, parts.styles.source, stylesText);
  else if (stylesText !== null && stylesText !== noStyles) {
    const part = draft.freePart('styles');
    draft.add({ part, contentType: `${SPREADSHEET}.styles+xml`, relationship: 'styles' }, stylesText);
  }
  if (strings) draft.edit(parts.sharedStrings!.part, parts.sharedStrings!.source, strings.finish());
  const ids = draft.register();
  const workbookEdits: TextEdit[] = needsRecalculation ? requireRecalculation(parts.workbook.text) : [];
  if (added) {
    const name = freeSheetName(
      added.name,
      parts.sheets.map(({ sheet }) => sheet.name),
    );
    workbookEdits.unshift(listSheet(parts.workbook.text, name, ids.get(addedPart)!));
  }
  draft.edit(parts.package.mainPart, parts.workbook, workbookEdits);
  return draft.finish();
}

/**
 * null when texts are better written into their cells: there is no part for shared strings; or a cell points past its
 * end, and one appended there would show in it; or the part is so large that it would cost more than all else.
 */
function newStrings({ sharedStrings, sheets }: OpenedParts): StringAppender | null {
  if (!sharedStrings || sharedStrings.size > LARGEST_REWRITTEN) return null;
  const { source, places } = sharedStrings;
  const dangles = sheets.some(({ layout }) => layout && layout.stringsNeeded > places.count);
  return dangles ? null : appendStrings(source.text, places);
}

/**
 * In bytes. To append one text the whole part must be inflated, walked, deflated and read back, 15 ms for each MB, and
 * its entry is no longer the customer's own; a text in its cell (18.3.1.53) costs only itself, and Excel reads both alike.
 */
const LARGEST_REWRITTEN = 1024 * 1024;

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
