import { applyEdits, decodePart, encodePart, openArchive, spliceArchive, XmlCursor } from '../ooxml/index.ts';

/** The children of a worksheet that come before its validations (ECMA-376 part 1, 18.3.1.99). */
const BEFORE = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

/** The workbook with these `dataValidation` elements in its worksheet parts, which had none. */
export function insertRules(workbook: Uint8Array, rules: ReadonlyMap<string, readonly string[]>): Uint8Array {
  const archive = openArchive(workbook);
  const replaced = new Map<string, Uint8Array>();
  for (const [part, elements] of rules) {
    const source = decodePart(archive.read(part), part);
    const at = placeFor(source.text, part);
    const content = `<dataValidations count="${elements.length}">${elements.join('')}</dataValidations>`;
    replaced.set(part, encodePart({ ...source, text: applyEdits(source.text, [{ offset: at, length: 0, content }]) }));
  }
  return spliceArchive(archive, { replaced });
}

function placeFor(text: string, part: string): number {
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  while (cursor.nextChild(1)) if (!BEFORE.has(cursor.name)) break;
  return cursor.start;
}
