import { type DefinedName, UserError } from '../model/index.ts';
import { openPackage, type Package, type Relationship } from '../ooxml/index.ts';
import { newListContext } from './list-context.ts';
import { once } from './once.ts';
import { handleOf, type OpenedWorkbook, type SharedStrings, type SheetParts, type StylesPart } from './opened-parts.ts';
import { readSharedStrings, walkSharedStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { type ListedSheet, readWorkbookPart } from './read-workbook-part.ts';
import { refusingFile } from './refusing-file.ts';
import { newSheetParts, type SheetContext, type SheetPlace } from './sheet-parts.ts';

/**
 * Opens an .xlsx or .xlsm: sheets in tab order (chart sheets too, without rows), and a handle for `patchWorkbook`.
 *
 * Read at once are the zip directory, the content types and the workbook part with its relationships. What a sheet
 * holds is read when it is first looked at, and kept; `readWhole` looks at everything.
 *
 * @throws UserError when the bytes are something else, are damaged, or could not be read safely; what is read later
 * throws it then.
 */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  return refusingFile(() => openParts(openPackage(bytes)));
}

function openParts(source: Package): OpenedWorkbook {
  const { mainPart } = source;
  checkMainPart(source);
  const workbookText = source.text(mainPart);
  const listed = readWorkbookPart(workbookText.text, mainPart);
  if (listed.sheets.length === 0) throw new UserError('sheetsMissing', {}, { part: mainPart });
  const related = source.relationships(mainPart);
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  refuseRepeats(listed.sheets, byId, related);
  const styles = openStyles(source, partOfType(source, related, 'styles'), listed.isDate1904);
  const sharedStrings = openSharedStrings(source, partOfType(source, related, 'sharedStrings'));
  const names: DefinedName[] = listed.names.map(({ name, sheetIndex, formula }) => {
    return { name, sheet: sheetIndex === null ? null : (listed.sheets[sheetIndex]?.name ?? null), formula };
  });
  const lists = once(() =>
    newListContext({
      sheets: parts.map(({ sheet }) => sheet),
      names,
      tables: () => parts.flatMap(({ sheet, tables }) => tables.map((table) => ({ ...table, sheet: sheet.name }))),
    }),
  );
  const context: SheetContext = {
    source,
    strings: () => sharedStrings?.items ?? [],
    formats: () => styles?.formats ?? [],
    lists,
    tally: { cells: 0 },
  };
  const parts: readonly SheetParts[] = listed.sheets.map((sheet) =>
    newSheetParts(placeOf(sheet, byId.get(sheet.relationshipId), source), context),
  );
  const handle = handleOf({
    package: source,
    sheets: parts,
    workbook: workbookText,
    sharedStrings,
    styles,
    isSigned: source.archive.directory.entries.some(({ key }) => key.startsWith('_xmlsignatures/')),
  });
  return { workbook: { sheets: parts.map(({ sheet }) => sheet), names }, handle };
}

/** A sheet listed without its part is shown by Excel as removed: the others can still be read and answered. */
function placeOf(listed: ListedSheet, relationship: Relationship | undefined, source: Package): SheetPlace {
  const isMissing = !relationship || !source.has(relationship.target);
  return isMissing
    ? { listed, kind: 'missing', part: '' }
    : { listed, kind: relationship.type, part: relationship.target };
}

function openStyles(source: Package, part: string | null, isDate1904: boolean): StylesPart | null {
  if (part === null) return null;
  const text = once(() => refusingFile(() => source.text(part)));
  const formats = once(() => refusingFile(() => readStyles(text().text, part, isDate1904)));
  return {
    part,
    get source() {
      return text();
    },
    get formats() {
      return formats();
    },
  };
}

function openSharedStrings(source: Package, part: string | null): SharedStrings | null {
  if (part === null) return null;
  const text = once(() => refusingFile(() => source.text(part)));
  const read = once(() => refusingFile(() => readSharedStrings(text().text, part)));
  const places = once(() => read.peek() ?? refusingFile(() => walkSharedStrings(text().text, part)));
  return {
    part,
    size: source.archive.find(part)!.size,
    get source() {
      return text();
    },
    get items() {
      return read().items;
    },
    get places() {
      return places();
    },
  };
}

/** Two sheets of one name or of one part, two parts of one relationship: an address would stand for two cells, and an answer could land in both. */
function refuseRepeats(
  sheets: readonly ListedSheet[],
  byId: ReadonlyMap<string, Relationship>,
  related: readonly Relationship[],
): void {
  const repeated = new Set(
    related.filter((relationship) => byId.get(relationship.id) !== relationship).map(({ id }) => id),
  );
  const seen = new Set<string>();
  for (const { name, relationshipId } of sheets) {
    const { target } = byId.get(relationshipId) ?? {};
    if (repeated.has(relationshipId)) throw new UserError('relationshipTwice', { sheet: name }, { id: relationshipId });
    const [nameKey, partKey] = [`name ${name.toLowerCase()}`, `part ${target?.toLowerCase()}`];
    if (seen.has(nameKey)) throw new UserError('sheetNameTwice', { sheet: name });
    if (target !== undefined && seen.has(partKey))
      throw new UserError('sheetPartTwice', { sheet: name }, { part: target });
    seen.add(nameKey).add(partKey);
  }
}

/** The main part's content type tells a workbook from a document or slides, and the binary format from the XML one. */
function checkMainPart(source: Package): void {
  const type = source.contentType(source.mainPart) ?? '';
  if (/sheet\.binary/i.test(type) || /\.bin$/i.test(source.mainPart)) throw new UserError('binaryWorkbook');
  if (!source.has(source.mainPart)) throw new UserError('partMissing', {}, { part: source.mainPart });
  if (
    !/(?:sheet|template|addin)(?:\.macroEnabled)?\.main\+xml$/i.test(type) ||
    /wordprocessing|presentation/i.test(type)
  ) {
    throw new UserError('notSpreadsheet', {}, { contentType: type });
  }
}

function partOfType(source: Package, related: readonly Relationship[], type: string): string | null {
  const found = related.find((relationship) => relationship.type === type && !relationship.isExternal);
  return found && source.has(found.target) ? found.target : null;
}
