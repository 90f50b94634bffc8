import { describe, expect, test } from 'vitest';
import { readSheetFrame } from '../../src/workbook/read-sheet.ts';
import { verifySheet } from '../../src/workbook/verify-patch.ts';

const BEFORE =
  '<worksheet><dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row><row r="3" spans="1:2"><c r="A3"><v>2</v></c></row></sheetData><x/></worksheet>';

function verify(after: string, targets: readonly string[], before = BEFORE): void {
  verifySheet(before, after, readSheetFrame(before, '').layout, new Set(targets));
}

describe('the check before a sheet is handed over', () => {
  test.each([
    ['a target rewritten', BEFORE.replace('<c r="A1"/>', '<c r="A1"><v>9</v></c>'), ['A1']],
    [
      'a target added, hints grown',
      BEFORE.replace('A1:B2', 'A1:C3').replace('"1:2"', '"1:3"').replace('2</v></c>', '2</v></c><c r="C3"/>'),
      ['C3'],
    ],
    [
      'a new row between, before and after',
      BEFORE.replace('</row>', '</row><row r="2"><c r="A2"/></row>').replace(
        '</sheetData>',
        '<row r="4"><c r="A4"/></row></sheetData>',
      ),
      ['A2', 'A4'],
    ],
  ])('passes %s', (_, after, targets) => {
    expect(() => verify(after, targets)).not.toThrow();
  });

  test('passes rows in a sheetData that was empty, but only targets in them', () => {
    const before = '<worksheet><sheetData/></worksheet>';
    const after = '<worksheet><sheetData><row r="1"><c r="A1"/></row></sheetData></worksheet>';
    expect(() => verify(after, ['A1'], before)).not.toThrow();
    expect(() => verify(after, ['A2'], before)).toThrow();
  });

  test.each([
    ['another cell changed in a target row', BEFORE.replace('<v>1</v>', '<v>7</v>'), ['A1']],
    ['another cell lost', BEFORE.replace('<c r="B1"><v>1</v></c>', ''), ['A1']],
    ['a cell added that is no target', BEFORE.replace('2</v></c>', '2</v></c><c r="C3"/>'), ['A3']],
    ['a cell changed in another row', BEFORE.replace('<v>2</v>', '<v>7</v>'), ['A1']],
    ['a row attribute changed', BEFORE.replace('<row r="1">', '<row r="1" ht="1">'), ['A1']],
    [
      'a row added that holds more than targets',
      BEFORE.replace('</row>', '</row><row r="2"><c r="A2"/><c r="B2"/></row>'),
      ['A2'],
    ],
    ['something lost after the rows', BEFORE.replace('<x/>', ''), ['A1']],
    ['something added after the rows', BEFORE.replace('<x/>', '<x/><y/>'), ['A1']],
    ['something changed before the rows', BEFORE.replace('<worksheet>', '<worksheet >'), ['A1']],
  ])('stops %s', (_, after, targets) => {
    expect(() => verify(after, targets)).toThrow(/more than its cells/);
  });
});
