import { describe, expect, test } from 'vitest';
import {
  choicesAt,
  LAST_COLUMN,
  LAST_ROW,
  mergeAt,
  type Sheet,
  validationAt,
  validationsAt,
} from '../../src/model/index.ts';
import { openWorkbook, refusalFor } from '../../src/workbook/index.ts';
import { buildWorkbook, oneSheet } from './build-workbook.ts';

const LISTS =
  '<sheetData><row r="1"><c r="A1" t="str"><v>Answers</v></c><c r="B1" t="str"><v>My_List</v></c></row>' +
  '<row r="2"><c r="A2" t="str"><v>Oui</v></c><c r="B2" t="str"><v>alpha</v></c></row>' +
  '<row r="3"><c r="A3" t="str"><v>Non</v></c><c r="B3" t="str"><v>beta</v></c></row>' +
  '<row r="5"><c r="A5" t="str"><v> N/A </v></c></row></sheetData>';
const NAMES =
  '<definedNames><definedName name="Answers">Lists!$A$2:$A$5</definedName><definedName name="Answers" localSheetId="1">Lists!$B$2:$B$3</definedName>' +
  '<definedName name="My_List">Lists!$B$2:$B$3</definedName><definedName name="Twice">answers</definedName><definedName name="Loop">Loop</definedName>' +
  '<definedName name="Grows">OFFSET(Lists!$A$2,0,0,COUNTA(Lists!$A:$A)-2,1)</definedName><definedName name="Spans">Lists!$A$2:INDEX(Lists!$A:$A,COUNTA(Lists!$A:$A)-1)</definedName></definedNames>';
const TABLE =
  '<table displayName="Tbl" ref="A1:B5" totalsRowCount="0"><tableColumns><tableColumn name="Answers"/><tableColumn name="Greek words"/></tableColumns></table>';

function standard(formula: string, sqref = 'D2', attributes = 'type="list"'): string {
  const escaped = formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<dataValidation ${attributes} sqref="${sqref}"><formula1>${escaped}</formula1></dataValidation>`;
}

function sheetWith(validations: string, data = '<sheetData/>', extension = ''): Sheet {
  const bytes = buildWorkbook({
    sheets: [
      { name: 'S', xml: `${data}<dataValidations>${validations}</dataValidations>${extension}` },
      { name: 'Other', xml: '<sheetData/>' },
      { name: 'Lists', xml: LISTS, related: [{ type: 'table', part: 'tables/t.xml', xml: TABLE }] },
    ],
    after: NAMES,
  });
  return openWorkbook(bytes).workbook.sheets[0]!;
}

const ALL = ['Oui', 'Non', 'N/A'];
const GREEK = ['alpha', 'beta'];

describe('sources of lists', () => {
  const data =
    '<sheetData><row r="2"><c r="A2" t="str"><v>My List</v></c><c r="C2" t="str"><v>x</v></c></row><row r="3"><c r="C3" t="str"><v>y</v></c></row></sheetData>';
  test.each([
    ['"Oui, Non ,N/A,"', ALL],
    ['"say ""yes"",no"', ['say "yes"', 'no']],
    ['Lists!$A$2:$A$5', ALL],
    ["'lists'!$A$2:$A$5", ALL],
    ['$C$2:$C$3', ['x', 'y']],
    ['Lists!$B:$B', ['My_List', 'alpha', 'beta']],
    ['Answers', ALL],
    ['TWICE', ALL],
    ['Grows', ['Oui', 'Non']],
    ['Spans', ['Oui', 'Non']],
    ['Lists!Answers', ALL],
    ['Tbl[Answers]', ALL],
    ['INDIRECT("Tbl[Greek words]")', GREEK],
    ['INDIRECT("Lists!$A$2:$A$5")', ALL],
    ['INDIRECT(Lists!$B$1)', GREEK],
    ['INDIRECT("My_"&"List")', GREEK],
    ['INDIRECT(SUBSTITUTE($A$2," ","_"))', GREEK],
    ['OFFSET(Lists!$A$1,1,0,2)', ['Oui', 'Non']],
    ['OFFSET(Lists!$A$1,1,1,2,1)', GREEK],
    ['OFFSET(Lists!$A$1,COUNTIF(A1,2),0)', null],
    ['Loop', null],
    ['Nowhere!$A$1:$A$2', null],
    ['[1]Lists!$A$2:$A$5', null],
    ['IF($C$2="x",Answers,My_List)', null],
    ['Lists!$D$1:$D$9', null],
  ])('%s', (formula, choices) => {
    expect(choicesAt(sheetWith(standard(formula), data), 2, 4)).toEqual(choices);
  });

  test('a name local to the sheet comes before the global one', () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: 'Lists', xml: LISTS },
        { name: 'S', xml: `<sheetData/><dataValidations>${standard('Answers')}</dataValidations>` },
      ],
      after: NAMES,
    });
    expect(choicesAt(openWorkbook(bytes).workbook.sheets[1]!, 2, 4)).toEqual(GREEK);
  });

  test('a source that moves with the cell gives each cell its own list', () => {
    const lists =
      '<sheetData><row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="A2" t="str"><v>c</v></c></row></sheetData>';
    const sheet = sheetWith(standard('$A1:$B1', 'D1:D3'), lists);
    expect([1, 2, 3].map((row) => choicesAt(sheet, row, 4))).toEqual([['a', 'b'], ['c'], null]);
    expect(validationAt(sheet, 3, 4)!.type).toBe('list');
  });

  test('a list that depends on the neighbouring cell is looked up row by row', () => {
    const data =
      '<sheetData><row r="2"><c r="C2" t="str"><v>My_List</v></c></row><row r="3"><c r="C3" t="str"><v>Twice</v></c></row></sheetData>';
    const sheet = sheetWith(standard('INDIRECT($C2)', 'D2:D4'), data);
    expect([2, 3, 4].map((row) => choicesAt(sheet, row, 4))).toEqual([GREEK, ALL, null]);
  });

  test('a source that moves over a whole column is not expanded', () => {
    const sheet = sheetWith(standard('A1:B1', 'D:D'));
    expect(sheet.validations.length).toBe(1);
    expect(choicesAt(sheet, 5, 4)).toBeNull();
  });

  test('items with commas come from the newer element beside the old one', () => {
    const xml =
      '<dataValidation type="list" sqref="D2"><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x12ac"><x12ac:list>"Yes, fully",No,"a ""b"""</x12ac:list></mc:Choice><mc:Fallback><formula1>"Yes, fully,No,a b"</formula1></mc:Fallback></mc:AlternateContent></dataValidation>';
    expect(choicesAt(sheetWith(xml), 2, 4)).toEqual(['Yes, fully', 'No', 'a "b"']);
  });
});

describe('rules of a sheet', () => {
  test('the x14 extension is read like the standard element, in pretty-printed XML too', () => {
    const extension = `<extLst>
      <ext uri="{x}" xmlns:x14="x14"><x14:conditionalFormattings/></ext>
      <ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x14"><x14:dataValidations count="1" xmlns:xm="xm">
        <x14:dataValidation type="list" prompt="Pick_x000a_one">
          <x14:formula1>
            <xm:f>Lists!$A$2:$A$5</xm:f>
          </x14:formula1>
          <xm:sqref>D2:D4 F7</xm:sqref>
        </x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const sheet = sheetWith('', '<sheetData/>', extension);
    expect(choicesAt(sheet, 7, 6)).toEqual(ALL);
    expect(validationAt(sheet, 3, 4)).toMatchObject({ prompt: 'Pick\none', source: 'Lists!$A$2:$A$5' });
    expect(validationAt(sheet, 5, 4)).toBeNull();
  });

  test('types, sources and prompts are kept; a rule without type only prompts', () => {
    const sheet = sheetWith(standard('255', 'A1', 'type="textLength"') + standard('', 'B1', 'prompt="Leave blank"'));
    expect(sheet.validations).toMatchObject([
      { type: 'textLength', source: '255', choices: null, prompt: '' },
      { type: 'none', choices: null, prompt: 'Leave blank' },
    ]);
  });

  test('a rule over whole columns or the whole sheet is an area', () => {
    const sheet = sheetWith(standard('"a,b"', 'C:C N1:XFD1048576'));
    expect(sheet.validations[0]!.areas).toEqual([
      { top: 1, left: 3, bottom: LAST_ROW, right: 3 },
      { top: 1, left: 14, bottom: LAST_ROW, right: LAST_COLUMN },
    ]);
    expect(choicesAt(sheet, 1_000_000, 3)).toEqual(['a', 'b']);
    expect(choicesAt(sheet, 1, 4)).toBeNull();
  });

  test('where rules overlap the first that limits counts, and all can be asked for', () => {
    const prompt = standard('', 'D1:D9', 'prompt="p"');
    const sheet = sheetWith(prompt + standard('"a"', 'D2:D3') + standard('"b"', 'D1:D5'));
    expect([1, 2, 5, 9].map((row) => choicesAt(sheet, row, 4))).toEqual([['b'], ['a'], ['b'], null]);
    expect(validationsAt(sheet, 2, 4).map(({ source }) => source)).toEqual(['', '"a"', '"b"']);
  });
});

describe('answers that would break a rule', () => {
  const stop = 'showErrorMessage="1"';
  test.each([
    ['a word of the list', standard('"Oui,Non"', 'D2', `type="list" ${stop}`), 'Oui', null],
    ['another word', standard('"Oui,Non"', 'D2', `type="list" ${stop}`), 'Yes', 'notInList'],
    ['other capitals in a list of words', standard('"Oui,Non"', 'D2', `type="list" ${stop}`), 'OUI', 'notInList'],
    ['other capitals in a list of cells', standard('Answers', 'D2', `type="list" ${stop}`), 'OUI', null],
    ['a number of the list', standard('"1,2"', 'D2', `type="list" ${stop}`), 2, null],
    [
      'any word where the list only warns',
      standard('"Oui"', 'D2', `type="list" ${stop} errorStyle="warning"`),
      'Yes',
      null,
    ],
    ['any word where no error is shown', standard('"Oui"'), 'Yes', null],
    ['any word where the list cannot be read', standard('Nowhere', 'D2', `type="list" ${stop}`), 'Yes', 'listUnread'],
    [
      'a text too long',
      standard('3', 'D2', `type="textLength" operator="lessThanOrEqual" ${stop}`),
      'four',
      'breaksRule',
    ],
    ['a text short enough', standard('4', 'D2', `type="textLength" operator="lessThanOrEqual" ${stop}`), 'four', null],
    [
      'a text where a number belongs',
      standard('1', 'D2', `type="decimal" operator="greaterThan" ${stop}`),
      '2',
      'breaksRule',
    ],
    [
      'a fraction where a whole number belongs',
      standard('1', 'D2', `type="whole" operator="greaterThan" ${stop}`),
      2.5,
      'breaksRule',
    ],
    ['a bound that is a formula', standard('$A$1', 'D2', `type="whole" operator="equal" ${stop}`), 7, null],
    ['a condition that must be computed', standard('A1=1', 'D2', `type="custom" ${stop}`), 'x', null],
    ['nothing', standard('"Oui"', 'D2', `type="list" ${stop}`), '', null],
  ])('%s', (_, xml, value, code) => {
    const bytes = buildWorkbook({
      sheets: [
        { name: 'S', xml: `<sheetData/><dataValidations>${xml}</dataValidations>` },
        { name: 'Other', xml: '<sheetData/>' },
        { name: 'Lists', xml: LISTS },
      ],
      after: NAMES,
    });
    expect(refusalFor(openWorkbook(bytes), 'S', 'D2', value)).toBe(code);
  });
});

test('merges are found from any cell they cover', () => {
  const merges = Array.from({ length: 300 }, (_, at) => `<mergeCell ref="B${at * 4 + 1}:C${at * 4 + 3}"/>`).join('');
  const bytes = oneSheet(`<sheetData/><mergeCells>${merges}<mergeCell ref="E1:E9000"/></mergeCells>`);
  const sheet = openWorkbook(bytes).workbook.sheets[0]!;
  expect(mergeAt(sheet, 1199, 3)).toEqual({ top: 1197, left: 2, bottom: 1199, right: 3 });
  expect(mergeAt(sheet, 1200, 3)).toBeNull();
  expect(mergeAt(sheet, 8999, 5)?.top).toBe(1);
});
