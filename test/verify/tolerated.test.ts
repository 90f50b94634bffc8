import { describe, expect, test } from 'vitest';
import { verifyWorkbooks } from '../../src/verify/index.ts';
import { all, type Damage, edit, pack, RICH } from './rich-workbook.ts';

const S1 = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const BOOK = 'xl/workbook.xml';
const CALC = '<calcPr calcId="191029"/>';
const same: Damage = (parts) => parts;

function verify(before: Damage, after: Damage) {
  return verifyWorkbooks(pack(before(RICH)), pack(all(before, after)(RICH)), null);
}

describe('tolerated, and told as a note:', () => {
  const row8 = '<row r="8"><c r="G8" t="inlineStr"><is><t>x</t></is></c></row></sheetData>';
  test.each<[name: string, before: Damage, after: Damage, notes: string[]]>([
    [
      'a string appended for an answer',
      same,
      all(
        edit(STRINGS, '</sst>', '<si><t>x</t></si></sst>'),
        edit(STRINGS, 'count="10" uniqueCount="9"', 'count="11" uniqueCount="10"'),
        edit(S1, '"D2" s="2"/>', '"D2" s="2" t="s"><v>9</v></c>'),
      ),
      ['stringsAppended'],
    ],
    [
      'the used range and a new row, as far as the answer',
      same,
      all(edit(S1, '</sheetData>', row8), edit(S1, 'ref="A1:E7"', 'ref="A1:G8"')),
      ['dimensionWidened'],
    ],
    [
      'spans as far as the answer',
      same,
      all(
        edit(S1, '<c r="E6" s="1"/>', '<c r="E6" s="1"/><c r="F6"><v>3</v></c>'),
        edit(S1, '<row r="6" spans="1:5">', '<row r="6" spans="1:6">'),
      ),
      ['spansWidened'],
    ],
    [
      'recalculation asked of calcPr',
      same,
      edit(BOOK, CALC, '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
      ['recalculationRequested'],
    ],
    [
      'recalculation asked by a new calcPr',
      edit(BOOK, CALC, ''),
      edit(BOOK, '</definedNames>', '</definedNames><calcPr fullCalcOnLoad="1"/>'),
      ['recalculationRequested'],
    ],
    [
      'recalculation switched on',
      edit(BOOK, CALC, '<calcPr fullCalcOnLoad="0"/>'),
      edit(BOOK, '"0"/></workbook>', '"1"/></workbook>'),
      ['recalculationRequested'],
    ],
  ])('%s', (_, before, after, notes) => {
    const { clean, findings } = verify(before, after);
    expect(findings.map(({ severity, code }) => [severity, code])).toEqual(notes.map((code) => ['note', code]));
    expect(clean).toBe(true);
  });
});

describe('tolerated without a word, as the content of an answered cell:', () => {
  const into = (cell: string): Damage => edit(S1, '<c r="D2" s="2"/>', cell);
  test.each<[name: string, before: Damage, after: Damage]>([
    ['nothing changed at all', same, same],
    ['an inline text', same, into('<c r="D2" s="2" t="inlineStr"><is><t xml:space="preserve"> x\n</t></is></c>')],
    ['a number', same, into('<c r="D2" s="2"><v>3</v></c>')],
    ['a text that looks like a formula', same, into('<c r="D2" s="2" t="inlineStr"><is><t>=1+1</t></is></c>')],
    [
      'a text over what held only blanks',
      into('<c r="D2" s="2" t="str"><v xml:space="preserve"> </v></c>'),
      edit(S1, ' </v>', 'x</v>'),
    ],
    [
      'metadata of the value that went',
      into('<c r="D2" s="2" cm="1" vm="1" ph="1"/>'),
      edit(S1, '<c r="D2" s="2" cm="1" vm="1" ph="1"/>', '<c r="D2" s="2"><v>3</v></c>'),
    ],
    [
      'an empty row opened',
      edit(S1, '</sheetData>', '<row r="9"/></sheetData>'),
      edit(S1, '<row r="9"/>', '<row r="9"><c r="B9"><v>1</v></c></row>'),
    ],
    [
      'a row’s own style taken on',
      edit(S1, '</sheetData>', '<row r="9" s="3" customFormat="1"/></sheetData>'),
      edit(S1, 'customFormat="1"/>', 'customFormat="1"><c r="A9" s="3" t="str"><v>x</v></c></row>'),
    ],
    [
      'empty sheet data opened',
      (parts) => new Map(parts).set('xl/worksheets/sheet2.xml', '<worksheet><sheetData/></worksheet>'),
      edit(
        'xl/worksheets/sheet2.xml',
        '<sheetData/>',
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      ),
    ],
  ])('%s', (_, before, after) => {
    const { clean, findings } = verify(before, after);
    expect(findings).toEqual([]);
    expect(clean).toBe(true);
  });
});

test('a data descriptor may go when its entry is written anew, but not from another', () => {
  const item = (name: string) => (entry: { name: string; data: string | Uint8Array }) => ({
    ...entry,
    descriptor: entry.name !== name,
  });
  const answered = edit(S1, '<c r="D2" s="2"/>', '<c r="D2" s="2"><v>3</v></c>')(RICH);
  const before = pack(RICH, { item: item('') });
  expect(verifyWorkbooks(before, pack(answered, { item: item(S1) }), null).findings).toEqual([]);
  const codes = verifyWorkbooks(before, pack(RICH, { item: item(S1) }), null).findings.map(({ code }) => code);
  expect(codes).toEqual(['partHeaderChanged']);
});

test('prefixes, strict namespaces, UTF-16, zip64 and cells without addresses are read', () => {
  const sheet =
    '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c/></x:row></x:sheetData></x:worksheet>';
  const as =
    (text: string): Damage =>
    (parts) =>
      new Map(parts).set('xl/worksheets/sheet2.xml', Buffer.from(`\ufeff${text}`, 'utf16le'));
  const [before, after] = [as(sheet), as(sheet.replace('<x:c/>', '<x:c><x:v>2</x:v></x:c>'))].map((damage) =>
    pack(damage(RICH), { zip64: true, item: (item) => ({ ...item, zip64: true }) }),
  );
  const { clean, changed, findings } = verifyWorkbooks(before!, after!, null);
  expect(findings).toEqual([]);
  expect(changed.map(({ sheet, ref, after }) => [sheet, ref, after.shown])).toEqual([['Lists', 'B1', '2']]);
  expect(clean).toBe(true);
});
