import { UserError } from '../model/index.ts';
import { type Archive, decodePart, XmlCursor } from '../ooxml/index.ts';

/** What an OpenDocument sheet hides; rows and columns by number, from 1. */
export interface OpenDocumentSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** As many as the workbook room reads: a few bytes of repeats can stand for 17 billion. */
const MOST_CELLS = 4_000_000;
/** Beyond these, repeats are the empty rest of the sheet, hidden or not. */
const MOST_HIDDEN_ROWS = 100_000;
const MOST_HIDDEN_COLUMNS = 1_000;

/**
 * What the sheets of content.xml hide, in file order.
 *
 * @throws UserError `passwordProtected`, `workbookTooLarge`; OoxmlError for XML that is not well-formed, or has a document type.
 */
export function readOpenDocument(archive: Archive): OpenDocumentSheet[] {
  const manifest = 'META-INF/manifest.xml';
  if (archive.find(manifest) && archive.read(manifest).includes('encryption-data'))
    throw new UserError('passwordProtected');
  const part = 'content.xml';
  const cursor = new XmlCursor(decodePart(archive.read(part), part).text, part);
  const hiddenStyles = new Set<string>();
  const sheets: { name: string; hidden: boolean; hiddenRows: number[]; hiddenColumns: number[] }[] = [];
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
    } else if (cursor.is('table-cell') && (cursor.kind === 'open' || attribute('value-type') !== '')) {
      cells += rowRepeats * repeatsOf(attribute('number-columns-repeated'));
      if (cells > MOST_CELLS) throw new UserError('workbookTooLarge', {}, { part, what: 'cells', limit: MOST_CELLS });
    }
  }
  return sheets;
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
