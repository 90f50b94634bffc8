import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkbook, patchWorkbook } from '../../src/workbook/index.ts';
import { rewritePart } from '../hostile/rewrite-part.ts';
import { packageDifferences } from './package-differences.ts';
import { plainZip } from './plain-zip.ts';

const FILE = plainZip(
  readFileSync(resolve(join(import.meta.dirname, '../../fixtures/features/validation-range.xlsx'))),
);
const TARGETS = new Set(['Questions!C5', 'Questions!C40']);
const patched = Buffer.from(
  patchWorkbook(openWorkbook(FILE), [
    { sheet: 'Questions', ref: 'C5', value: 'Yes' },
    { sheet: 'Questions', ref: 'C40', value: 'Yes' },
  ]),
);
const SHEET = 'xl/worksheets/sheet1.xml';

test('the patch itself passes', () => expect(packageDifferences(FILE, patched, TARGETS)).toEqual([]));

test.each<[string, string, (text: string) => string]>([
  ['another cell changed', SHEET, (text) => text.replace('Is customer data', 'Is our data')],
  ['another cell lost', SHEET, (text) => text.replace(/<c r="B6".*?<\/c>/, '')],
  ['a cell too many', SHEET, (text) => text.replace('</row>', '<c r="Z1"/></row>')],
  ['a style changed', SHEET, (text) => text.replace('s="1"', 's="0"')],
  [
    'a row too many with an attribute',
    SHEET,
    (text) => text.replace('</sheetData>', '<row r="99" ht="3"/></sheetData>'),
  ],
  ['a validation lost', SHEET, (text) => text.replace(/<dataValidations.*<\/dataValidations>/, '')],
  ['white space between elements', SHEET, (text) => text.replace('<sheetData>', '\n<sheetData>')],
  ['the other sheet', 'xl/worksheets/sheet2.xml', (text) => text.replace('Partial', 'Part')],
  ['the styles', 'xl/styles.xml', (text) => `${text} `],
  ['a name', 'xl/workbook.xml', (text) => text.replace('$A$3', '$A$2')],
])('%s is noticed', (_, part, change) => {
  const damaged = rewritePart(patched, part, (text) => {
    const other = change(text);
    expect(other).not.toBe(text);
    return other;
  });
  expect(packageDifferences(FILE, damaged, TARGETS)).not.toEqual([]);
});
