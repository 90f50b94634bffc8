import { UserError } from '../model/index.ts';
import { type Archive, decodePart, XmlCursor } from '../ooxml/index.ts';
import { type ContentValidation, readContentValidation } from './read-content-validation.ts';
import { RuleAreas } from './rule-areas.ts';

/** What SheetJS leaves out of an OpenDocument spreadsheet. */
export interface OpenDocument {
  /** In file order. */
  readonly sheets: readonly OpenDocumentSheet[];
  /** The validations by name; the cells of the sheets name them. */
  readonly validations: ReadonlyMap<string, ContentValidation>;
  readonly ranges: readonly NamedRange[];
}

/** What a sheet hides, by numbers from 1, and which of its cells a validation limits. */
export interface OpenDocumentSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly limited: RuleAreas;
}

export interface NamedRange {
  readonly name: string;
  /** The sheet it is local to, or null when global. */
  readonly sheet: string | null;
  readonly address: string;
}

/** As many as the workbook room reads: a few bytes of repeats can stand for 17 billion. */
const MOST_CELLS = 4_000_000;
/** Beyond these, repeats are the empty rest of the sheet, hidden or not. */
const MOST_HIDDEN_ROWS = 100_000;
const MOST_HIDDEN_COLUMNS = 1_000;
/** document-content, body, spreadsheet, named-expressions, named-range. */
const GLOBAL_NAME_DEPTH = 5;

/**
 * What the sheets of content.xml hide and limit.
 *
 * @throws UserError `passwordProtected`, `workbookTooLarge`; OoxmlError for XML that is not well-formed, or has a document type.
 */
export function readOpenDocument(archive: Archive): OpenDocument {
  const manifest = 'META-INF/manifest.xml';
  if (archive.find(manifest) && archive.read(manifest).includes('encryption-data'))
    throw new UserError('passwordProtected');
  const part = 'content.xml';
  const cursor = new XmlCursor(decodePart(archive.read(part), part).text, part);
  const hiddenStyles = new Set<string>();
  const sheets: { name: string; hidden: boolean; hiddenRows: number[]; hiddenColumns: number[]; limited: RuleAreas }[] =
    [];
  const validations = new Map<string, ContentValidation>();
  const ranges: NamedRange[] = [];
  let style = '';
  let row = 0;
  let column = 0;
  let rowRepeats = 1;
  let cells = 0;
  while (cursor.nextElement()) {
    const sheet = sheets.at(-1);
    const attribute = (name: string) => cursor.prefixedAttribute(name) ?? '';
    if (cursor.is('style')) style = attribute('name');
    else if (cursor.is('table-properties') && attribute('display') === 'false') hiddenStyles.add(style);
    else if (cursor.is('table')) {
      sheets.push({
        name: attribute('name'),
        hidden: hiddenStyles.has(attribute('style-name')),
        hiddenRows: [],
        hiddenColumns: [],
        limited: new RuleAreas(),
      });
      row = 0;
      column = 0;
    } else if (cursor.is('table-column') && sheet) {
      const repeats = repeatsOf(attribute('number-columns-repeated'));
      if (isHidden(attribute('visibility')) && repeats < MOST_HIDDEN_COLUMNS)
        push(sheet.hiddenColumns, column, repeats);
      column += repeats;
    } else if (cursor.is('table-row') && sheet) {
      rowRepeats = repeatsOf(attribute('number-rows-repeated'));
      if (isHidden(attribute('visibility')) && rowRepeats < MOST_HIDDEN_ROWS) push(sheet.hiddenRows, row, rowRepeats);
      row += rowRepeats;
      column = 0;
    } else if (cursor.is('table-cell') || cursor.is('covered-table-cell')) {
      const repeats = repeatsOf(attribute('number-columns-repeated'));
      const rule = attribute('content-validation-name');
      if (rule !== '') {
        const area = { top: row - rowRepeats + 1, left: column + 1, bottom: row, right: column + repeats };
        sheet?.limited.add(rule, area);
      }
      column += repeats;
      if (cursor.is('covered-table-cell') || (cursor.kind === 'empty' && attribute('value-type') === '')) continue;
      cells += rowRepeats * repeats;
      if (cells > MOST_CELLS) throw new UserError('workbookTooLarge', {}, { part, what: 'cells', limit: MOST_CELLS });
    } else if (cursor.is('content-validation')) validations.set(attribute('name'), readContentValidation(cursor));
    else if (cursor.is('named-range')) {
      // Names of the whole document come after its last sheet, those of a sheet inside it.
      const isLocal = cursor.depth > GLOBAL_NAME_DEPTH;
      const local = isLocal ? (sheet?.name ?? null) : null;
      ranges.push({ name: attribute('name'), sheet: local, address: attribute('cell-range-address') });
    }
  }
  return { sheets, validations, ranges };
}

function isHidden(visibility: string): boolean {
  return visibility === 'collapse' || visibility === 'filter';
}

function repeatsOf(text: string): number {
  return Math.max(1, Number.parseInt(text, 10) || 1);
}

function push(numbers: number[], before: number, count: number): void {
  for (let number = before + 1; number <= before + count; number++) numbers.push(number);
}
