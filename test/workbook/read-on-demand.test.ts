import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/index.ts';
import { openArchive } from '../../src/ooxml/index.ts';
import { openWorkbook, patchWorkbook, readWhole, refusalFor } from '../../src/workbook/index.ts';
import { buildWorkbook, type WorkbookDraft } from './build-workbook.ts';

const TEXT = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"/></row></sheetData>';
const CUT_OFF = '<?xml version="1.0"?><worksheet><sheetData><row r="1">';

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'none';
}

function withDamage(xml: string, rest: Partial<WorkbookDraft> = {}) {
  const sheets = [
    { name: 'S', xml: TEXT },
    { name: 'Damaged', xml },
  ];
  return openWorkbook(buildWorkbook({ sheets, strings: '<si><t>old</t></si>', ...rest }));
}

describe('what nobody looks at is not read', () => {
  test('a damaged sheet is found when it is looked at, and every time', () => {
    const opened = withDamage(CUT_OFF);
    const [sound, damaged] = opened.workbook.sheets;
    expect(sound!.rows[0]!.cells[0]!.text).toBe('old');
    expect(codeOf(() => damaged!.rows)).toBe('xmlMalformed');
    expect(codeOf(() => damaged!.rows)).toBe('xmlMalformed');
    expect(codeOf(() => damaged!.validations)).toBe('xmlMalformed');
    expect(damaged!.name).toBe('Damaged');
    expect(codeOf(() => readWhole(opened.workbook))).toBe('xmlMalformed');
  });

  test('a damaged sheet is never written into, and a cell of it is refused with the damage', () => {
    const opened = withDamage(CUT_OFF);
    expect(codeOf(() => refusalFor(opened, 'Damaged', 'A1'))).toBe('xmlMalformed');
    expect(codeOf(() => patchWorkbook(opened, [{ sheet: 'Damaged', ref: 'A1', value: 'x' }]))).toBe('xmlMalformed');
  });

  test('before strings are appended every sheet is looked through for cells that would show them', () => {
    const edits = [{ sheet: 'S', ref: 'B1', value: 'new' }];
    expect(codeOf(() => patchWorkbook(withDamage(CUT_OFF), edits))).toBe('xmlMalformed');
    const dangling = '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>';
    const { sheets } = openWorkbook(patchWorkbook(withDamage(dangling), edits)).workbook;
    expect(sheets.map(({ rows }) => rows[0]?.cells.map(({ text }) => text))).toEqual([['old', 'new'], undefined]);
  });

  test('styles and comments are not needed to write a text', () => {
    const related = [{ type: 'comments', part: 'c.xml', xml: '<comments>' }];
    const bytes = buildWorkbook({
      sheets: [{ name: 'S', xml: TEXT, related }],
      strings: '<si><t>old</t></si>',
      styles: '<',
    });
    const after = patchWorkbook(openWorkbook(bytes), [{ sheet: 'S', ref: 'B1', value: 'new' }]);
    const [part, before] = [after, bytes].map((file) => openArchive(file).read('xl/styles.xml'));
    expect(part!.equals(before!)).toBe(true);
    expect(codeOf(() => openWorkbook(bytes).workbook.sheets[0]!.comments)).toBe('xmlMalformed');
  });

  test('what is asked of the frame first and of the rows later is the same as all at once', () => {
    const xml =
      '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><dataValidations><dataValidation type="list" sqref="C1"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    const bytes = buildWorkbook({ sheets: [{ name: 'S', xml }] });
    const [first, second] = [openWorkbook(bytes), openWorkbook(bytes)];
    expect(refusalFor(first, 'S', 'B1')).toBe('mergedAway');
    expect(refusalFor(first, 'S', 'A1')).toBe('formulaCell');
    const { validations, merges } = first.workbook.sheets[0]!;
    readWhole(second.workbook);
    expect(first.workbook.sheets[0]).toEqual(second.workbook.sheets[0]);
    expect([first.workbook.sheets[0]!.validations, first.workbook.sheets[0]!.merges]).toEqual([validations, merges]);
  });
});

describe('where the shared strings are large', () => {
  const long = 'x'.repeat(1024 * 1024);
  const bytes = buildWorkbook({
    sheets: [{ name: 'S', xml: TEXT }],
    strings: `<si><t>old</t></si><si><t>${long}</t></si>`,
    stringCounts: ' count="1" uniqueCount="2"',
  });

  test('an answer is written into its cell, and the strings keep every byte', () => {
    const after = patchWorkbook(openWorkbook(bytes), [{ sheet: 'S', ref: 'B1', value: ' a <b>' }]);
    const [is, was] = [after, bytes].map((file) => openArchive(file).read('xl/sharedStrings.xml'));
    expect(is!.equals(was!)).toBe(true);
    const cells = openWorkbook(after).workbook.sheets[0]!.rows[0]!.cells;
    expect(cells.map(({ text }) => text)).toEqual(['old', ' a <b>']);
    const sheet = openArchive(after).read('xl/worksheets/sheet1.xml').toString();
    expect(sheet).toContain(
      '<c r="B1" t="inlineStr"><is><t xml:space="preserve"> a &lt;b></t></is></c>'.replace('b>', 'b&gt;'),
    );
  });

  test('nothing of them is inflated, so that damage to them does not matter', () => {
    const file = Buffer.from(bytes);
    const { dataOffset } = openArchive(file).find('xl/sharedStrings.xml')!;
    file.fill(0xff, dataOffset, dataOffset + 20);
    const opened = openWorkbook(file);
    expect(codeOf(() => patchWorkbook(opened, [{ sheet: 'S', ref: 'B1', value: 'a' }]))).toBe('none');
    expect(codeOf(() => opened.workbook.sheets[0]!.rows)).toMatch(/^zip/);
  });
});
