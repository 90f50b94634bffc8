import { expect, test } from 'vitest';
import { cellAt } from '../../src/model/index.ts';
import { openWorkbook, patchWorkbook, refusalFor } from '../../src/workbook/index.ts';
import { codeOf } from '../hostile/code-of.ts';
import { rewritePart } from '../hostile/rewrite-part.ts';
import { oneSheet } from '../workbook/build-workbook.ts';

const TWO_CELLS = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>';

test('a cell that points past the shared strings stays empty when an answer is written', () => {
  const bytes = oneSheet(TWO_CELLS, { strings: '<si><t>only</t></si>' });
  const after = openWorkbook(patchWorkbook(openWorkbook(bytes), [{ sheet: 'S', ref: 'C1', value: 'Yes' }]));
  const sheet = after.workbook.sheets[0]!;
  expect(cellAt(sheet, 1, 2)?.text ?? '').toBe('');
  expect(cellAt(sheet, 1, 3)?.text).toBe('Yes');
});

test('a relationship that stands twice for a sheet is refused, since programs disagree on which one counts', () => {
  const bytes = oneSheet('<sheetData/>');
  const twice = rewritePart(bytes, 'xl/_rels/workbook.xml.rels', (text) =>
    text.replace(/(<Relationship .*?\/>)/, '$1$1'),
  );
  expect(codeOf(twice)).toBe('relationshipTwice');
});

test('an entry whose two headers name different compressions is refused, since programs disagree on which one counts', () => {
  const bytes = oneSheet('<sheetData/>');
  bytes.writeUInt16LE(0, bytes.lastIndexOf('PK\x03\x04', undefined, 'latin1') + 8);
  expect(codeOf(bytes)).toBe('zipDamaged');
});

test('text after the root element is no XML', () => {
  const bytes = oneSheet('<sheetData/>', { strings: '<si><t>a</t></si>' });
  expect(codeOf(rewritePart(bytes, 'xl/sharedStrings.xml', (text) => `${text}\n`))).toBe('read');
  expect(codeOf(rewritePart(bytes, 'xl/sharedStrings.xml', (text) => `${text}&#65;`))).toBe('xmlMalformed');
});

test('a dimension after the rows, or a second one, does not stop a patch', () => {
  const rows = '<sheetData><row r="1"><c r="A1"/></row></sheetData>';
  for (const xml of [`${rows}<dimension ref="A1"/>`, `<dimension ref="A1"/>${rows}<dimension ref="A1"/>`]) {
    const after = openWorkbook(patchWorkbook(openWorkbook(oneSheet(xml)), [{ sheet: 'S', ref: 'B7', value: 7 }]));
    expect(cellAt(after.workbook.sheets[0]!, 7, 2)?.text).toBe('7');
  }
});

test('a second sheetData is read but not patched', () => {
  const opened = openWorkbook(oneSheet('<sheetData><row r="1"/></sheetData><sheetData/>'));
  expect(refusalFor(opened, 'S', 'A1')).toBe('rowsUnordered');
});
