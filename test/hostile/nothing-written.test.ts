import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, vouch } from '../cli/fake-world.ts';
import { buildZip } from '../ooxml/build-zip.ts';
import { buildWorkbook, oneSheet } from '../workbook/build-workbook.ts';

const CELL = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Question</t></is></c></row></sheetData>';

test.each<[string, Buffer]>([
  ['cut off', oneSheet(CELL).subarray(0, 700)],
  ['a bomb', buildZip([{ name: '[Content_Types].xml', data: 'x', size: 0x7fffffff }])],
  [
    'an entry twice',
    buildWorkbook({ sheets: [{ name: 'S', xml: CELL }], parts: [{ name: 'xl/workbook.xml', data: '' }] }),
  ],
  [
    'a name that climbs out',
    buildWorkbook({ sheets: [{ name: 'S', xml: CELL }], parts: [{ name: '../evil.xml', data: '' }] }),
  ],
  ['a document type', oneSheet(`<?xml version="1.0"?><!DOCTYPE x><worksheet>${CELL}</worksheet>`)],
  ['too deep', oneSheet(`${CELL}${'<d>'.repeat(500)}${'</d>'.repeat(500)}`)],
  ['a row beyond the last', oneSheet('<sheetData><row r="9999999"/></sheetData>')],
])('%s: inspect and fill end with 2 and one line, and nothing is written', async (_, file) => {
  const folder = temporaryFolder();
  const input = join(folder, 'hostile.xlsx');
  writeFileSync(input, file);
  for (const command of ['inspect', 'fill']) {
    const { code, said } = await vouch([command, input]);
    expect(code).toBe(2);
    expect(said).toMatch(/^vouch: /);
    expect(said).not.toContain('bug of its own');
  }
  expect(readdirSync(folder)).toEqual(['hostile.xlsx']);
  expect(existsSync(join(folder, '..', 'evil.xml'))).toBe(false);
});
