import { type TextEdit, XmlCursor } from '../ooxml/index.ts';

/** What CT_Workbook puts before calcPr (ECMA-376 part 1, 18.2.27). */
const BEFORE = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

/**
 * Edits that make Excel compute every formula when it opens the workbook: results in the file were computed from the
 * old answers. None when the workbook asks for it already.
 */
export function requireRecalculation(text: string): TextEdit[] {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  const { prefix } = cursor;
  let after = cursor.end;
  while (cursor.nextChild(1)) {
    if (cursor.is('calcPr')) {
      const known = cursor.attributes().find(({ name }) => name === 'fullCalcOnLoad');
      if (known?.value === '1' || known?.value === 'true') return [];
      if (known) return [{ offset: known.valueStart, length: known.valueEnd - known.valueStart, content: '1' }];
      const offset = cursor.attributes().at(-1)?.end ?? cursor.nameEnd;
      return [{ offset, length: 0, content: ' fullCalcOnLoad="1"' }];
    }
    const comesBefore = BEFORE.has(cursor.name);
    cursor.skip();
    if (comesBefore) after = cursor.end;
  }
  return [{ offset: after, length: 0, content: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}
