import { type DefinedName, LAST_ROW, type Sheet, UserError } from '../model/index.ts';
import { OoxmlError, openPackage, type Package, type Relationship } from '../ooxml/index.ts';
import { type ListContext, newListContext } from './list-context.ts';
import { handleOf, type OpenedWorkbook, type SheetParts } from './opened-parts.ts';
import { type Annotations, readAnnotations } from './read-annotations.ts';
import { type ReadSheet, readSheet } from './read-sheet.ts';
import { readSharedStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { type ListedSheet, readWorkbookPart } from './read-workbook-part.ts';
import { resolveValidations } from './resolve-validations.ts';

/**
 * Reads an .xlsx or .xlsm: sheets in tab order (chart sheets too, without rows), and a handle for `patchWorkbook`.
 * Throws a UserError when the bytes are something else, are damaged, or could not be read safely.
 */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  try {
    return readWorkbook(openPackage(bytes));
  } catch (error) {
    if (error instanceof OoxmlError) throw new UserError(error.code, {}, error.args);
    throw error;
  }
}

function readWorkbook(source: Package): OpenedWorkbook {
  const { mainPart } = source;
  checkMainPart(source);
  const workbookText = source.text(mainPart);
  const listed = readWorkbookPart(workbookText.text, mainPart);
  if (listed.sheets.length === 0) throw new UserError('sheetsMissing', {}, { part: mainPart });
  const related = source.relationships(mainPart);
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  refuseRepeats(listed.sheets, byId, related);
  const stylesPart = partOfType(source, related, 'styles');
  const stringsPart = partOfType(source, related, 'sharedStrings');
  const styles = stylesPart === null ? null : source.text(stylesPart);
  const sharedStrings = stringsPart === null ? null : source.text(stringsPart);
  const formats = styles ? readStyles(styles.text, stylesPart!, listed.isDate1904) : [];
  const strings = sharedStrings ? readSharedStrings(sharedStrings.text, stringsPart!) : [];

  const tally = { cells: 0, hasDanglingString: false };

  const drafts = listed.sheets.map((sheet): SheetDraft => {
    const relationship = byId.get(sheet.relationshipId);
    // A sheet listed without its part is shown by Excel as removed: the others can still be read and answered.
    const isMissing = !relationship || !source.has(relationship.target);
    const { type: kind, target: part } = isMissing ? { type: 'missing', target: '' } : relationship;
    if (kind !== 'worksheet') return { sheet, kind, part, text: null, read: null, annotations: NO_ANNOTATIONS };
    const text = source.text(part);
    const read = readSheet(text.text, { part, strings, formats, tally });
    return { sheet, kind, part, text, read, annotations: readAnnotations(source, part) };
  });

  const names: DefinedName[] = listed.names.map(({ name, sheetIndex, formula }) => {
    return { name, sheet: sheetIndex === null ? null : (listed.sheets[sheetIndex]?.name ?? null), formula };
  });
  const context = newListContext({
    sheets: drafts.map(({ sheet, read }) => ({ name: sheet.name, rows: read?.rows ?? [] })),
    names,
    tables: drafts.flatMap(({ sheet, annotations }) =>
      annotations.tables.map((table) => ({ ...table, sheet: sheet.name })),
    ),
  });
  const sheets = drafts.map((draft) => finishSheet(draft, context));
  const workbook = { sheets: sheets.map(({ sheet }) => sheet), names };
  const handle = handleOf({
    package: source,
    sheets,
    workbook: workbookText,
    sharedStringsPart: stringsPart,
    sharedStrings,
    stringCount: strings.length,
    hasDanglingString: tally.hasDanglingString,
    stylesPart,
    styles,
    isSigned: source.archive.directory.entries.some(({ key }) => key.startsWith('_xmlsignatures/')),
  });
  return { workbook, handle };
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

interface SheetDraft {
  readonly sheet: ListedSheet;
  readonly kind: string;
  readonly part: string;
  readonly text: ReturnType<Package['text']> | null;
  readonly read: ReadSheet | null;
  readonly annotations: Annotations;
}

const NO_ANNOTATIONS: Annotations = { tables: [], comments: [], pivots: [] };

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

function finishSheet(draft: SheetDraft, context: ListContext): SheetParts {
  const { sheet, kind, part, text, read, annotations } = draft;
  const rules = resolveValidations(read?.validations ?? [], sheet.name, context);
  const finished: Sheet = {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: read?.isProtected ?? false,
    rows: read?.rows ?? [],
    merges: read?.merges ?? [],
    hiddenColumns: (read?.layout.columns ?? [])
      .filter(({ hidden }) => hidden)
      .map(({ first, last }) => ({ top: 1, left: first, bottom: LAST_ROW, right: last })),
    validations: [...rules.keys()],
    tables: annotations.tables.map(({ columns: _, ...table }) => table),
    comments: annotations.comments,
    frozen: read?.frozen ?? { rows: 0, columns: 0 },
  };
  return { sheet: finished, kind, part, source: text, layout: read?.layout ?? null, pivots: annotations.pivots, rules };
}
