import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellEdit, cellAt, parseCellRef, UserError } from '../../src/model/index.ts';
import { openArchive } from '../../src/ooxml/index.ts';
import { openWorkbook, type PatchOptions, patchWorkbook, refusalFor } from '../../src/workbook/index.ts';
import { buildZip } from '../ooxml/build-zip.ts';
import { buildWorkbook, oneSheet } from './build-workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

function edit(ref: string, value: string | number = 'Yes'): CellEdit {
  return { sheet: 'S', ref, value };
}

function patch(bytes: Buffer, edits: readonly CellEdit[], options?: PatchOptions): Buffer {
  return Buffer.from(patchWorkbook(openWorkbook(bytes), edits, options));
}

function partText(bytes: Buffer, part: string): string {
  return openArchive(bytes).read(part).toString('utf8');
}

/** The sheet's content after writing into it; the wrapping worksheet element left out. */
function patched(xml: string, edits: readonly CellEdit[], rest?: Parameters<typeof oneSheet>[1]): string {
  return partText(patch(oneSheet(xml, rest), edits), SHEET).replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '');
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'none';
}

const YES = '<is><t>Yes</t></is>';

describe('where a cell is written', () => {
  test.each([
    [
      'an existing cell keeps its style and its place, odd attributes and white space too',
      `<sheetData><row r="2" x='1'><c\n r='A2' s = "4" t="n" /><c r="B2" s="5"><v>1</v></c></row></sheetData>`,
      [edit('A2')],
      `<sheetData><row r="2" x='1'><c\n r='A2' s = "4" t="inlineStr">${YES}</c><c r="B2" s="5"><v>1</v></c></row></sheetData>`,
    ],
    [
      'a missing cell goes in column order',
      '<sheetData><row r="1"><c r="A1"/><!-- c --><c r="D1"/></row></sheetData>',
      [edit('C1'), edit('B1'), edit('E1')],
      `<sheetData><row r="1"><c r="A1"/><c r="B1" t="inlineStr">${YES}</c><c r="C1" t="inlineStr">${YES}</c><!-- c --><c r="D1"/><c r="E1" t="inlineStr">${YES}</c></row></sheetData>`,
    ],
    [
      'before the first cell',
      '<sheetData><row r="1"> <c r="B1"/> </row></sheetData>',
      [edit('A1')],
      `<sheetData><row r="1"><c r="A1" t="inlineStr">${YES}</c> <c r="B1"/> </row></sheetData>`,
    ],
    [
      'missing rows go in row order: before, between and after',
      '<sheetData>\n<row r="2"/>\n<row r="5"/>\n</sheetData>',
      [edit('A9', 1), edit('A3', 2), edit('A1', 3)],
      '<sheetData><row r="1"><c r="A1"><v>3</v></c></row>\n<row r="2"/><row r="3"><c r="A3"><v>2</v></c></row>\n<row r="5"/><row r="9"><c r="A9"><v>1</v></c></row>\n</sheetData>',
    ],
    [
      'an empty sheetData is opened',
      '<sheetData />',
      [edit('B2', 1), edit('A3', 2)],
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row></sheetData>',
    ],
    [
      'a sheetData without rows',
      '<sheetData> </sheetData>',
      [edit('A1', 1)],
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row> </sheetData>',
    ],
    [
      'a self-closed row is opened, and its style is inherited when it is its own',
      '<sheetData><row r="1" s="3" customFormat="1" /><row r="2" s="3"/></sheetData>',
      [edit('A1', 1), edit('A2', 1)],
      '<sheetData><row r="1" s="3" customFormat="1" ><c r="A1" s="3"><v>1</v></c></row><row r="2" s="3"><c r="A2"><v>1</v></c></row></sheetData>',
    ],
    [
      'a column passes its style on, the row comes first',
      '<cols><col min="2" max="4" style="7"/></cols><sheetData><row r="1"/><row r="2" s="3" customFormat="true"/></sheetData>',
      [edit('C1', 1), edit('C2', 1), edit('C3', 1), edit('E3', 1)],
      '<cols><col min="2" max="4" style="7"/></cols><sheetData><row r="1"><c r="C1" s="7"><v>1</v></c></row><row r="2" s="3" customFormat="true"><c r="C2" s="3"><v>1</v></c></row><row r="3"><c r="C3" s="7"><v>1</v></c><c r="E3"><v>1</v></c></row></sheetData>',
    ],
    [
      'rows and cells without r are counted',
      '<sheetData><row><c><v>1</v></c><c/></row><row r="4"><c r="B4"/><c><v>2</v></c></row><row/></sheetData>',
      [edit('B1', 9), edit('C1', 9), edit('C4', 9), edit('A5', 9), edit('A2', 9)],
      '<sheetData><row><c><v>1</v></c><c><v>9</v></c><c r="C1"><v>9</v></c></row><row r="2"><c r="A2"><v>9</v></c></row><row r="4"><c r="B4"/><c><v>9</v></c></row><row><c r="A5"><v>9</v></c></row></sheetData>',
    ],
    [
      'new cells stand before the row’s own extLst',
      '<sheetData><row r="1"><c r="A1"/><extLst><ext uri="x"/></extLst></row></sheetData>',
      [edit('B1', 1)],
      '<sheetData><row r="1"><c r="A1"/><c r="B1"><v>1</v></c><extLst><ext uri="x"/></extLst></row></sheetData>',
    ],
    [
      'spans and dimension grow only when they must',
      '<dimension ref="B2:C3"/><sheetData><row r="2" spans="2:3"><c r="B2"/></row><row r="3" spans=\'2:3\'><c r="B3"/></row></sheetData>',
      [edit('C2', 1), edit('E3', 1), edit('A4', 1)],
      '<dimension ref="A2:E4"/><sheetData><row r="2" spans="2:3"><c r="B2"/><c r="C2"><v>1</v></c></row><row r="3" spans=\'2:5\'><c r="B3"/><c r="E3"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row></sheetData>',
    ],
    [
      'a cell inside a merged area’s top left corner',
      '<sheetData><row r="1"><c r="A1" s="2"/><c r="B1" s="2"/></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      [edit('A1', 1)],
      '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="2"/></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    ],
    [
      'CDATA and comments that look like cells are no cells',
      '<sheetData><!-- <row r="2"><c r="A2"/></row> --><row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[</row><c r="B2"/>]]></t></is></c></row></sheetData>',
      [edit('B2', 1)],
      '<sheetData><!-- <row r="2"><c r="A2"/></row> --><row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[</row><c r="B2"/>]]></t></is></c><c r="B2"><v>1</v></c></row></sheetData>',
    ],
  ])('%s', (_, before, edits, after) => {
    expect(patched(before, edits)).toBe(after);
  });

  test('prefixes are those of the sheet, in strict files too', () => {
    const before =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>';
    expect(patched(before, [edit('A1'), edit('B1'), edit('A2', 1)])).toBe(
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Yes</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>Yes</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  test('a prefixed sheetData that was empty is closed with its prefix', () => {
    const before = '<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>';
    expect(patched(before, [edit('A1', 1)])).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test.each([
    ['UTF-16LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-8 with byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ])('a part in %s stays in it', (_, encode) => {
    const part = (cells: string) =>
      encode(`<?xml version="1.0"?><worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`);
    const after = patch(oneSheet(part('<c r="A1"/>')), [edit('A1', 'é😀')]);
    expect(openArchive(after).read(SHEET).equals(part('<c r="A1" t="inlineStr"><is><t>é😀</t></is></c>'))).toBe(true);
  });
});

describe('what a cell becomes', () => {
  const inRow = (cell: string) => `<sheetData><row r="1">${cell}</row></sheetData>`;
  test.each([
    ['a number', '<c r="A1" s="1"><v>3</v></c>', 'Yes', `<c r="A1" s="1" t="inlineStr">${YES}</c>`],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', 'Yes', `<c r="A1" t="inlineStr">${YES}</c>`],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', 'Yes', `<c r="A1" t="inlineStr">${YES}</c>`],
    ['an ISO date', '<c t="d" r="A1"><v>2024-01-01</v></c>', 'Yes', `<c t="inlineStr" r="A1">${YES}</c>`],
    ['a text that becomes a number', '<c r="A1" t="str"><v>x</v></c>', 3, '<c r="A1"><v>3</v></c>'],
    ['a decimal number', '<c r="A1"/>', 0.25, '<c r="A1"><v>0.25</v></c>'],
    ['a cell that is emptied', '<c r="A1" s="2" t="str"><v>x</v></c>', '', '<c r="A1" s="2"/>'],
    [
      'metadata of the old value',
      '<c r="A1" s="2" t="str" cm="1" vm="2" ph="1"><v>x</v></c>',
      3,
      '<c r="A1" s="2"><v>3</v></c>',
    ],
    [
      'a cell’s own extLst',
      '<c r="A1"><v>1</v><extLst><ext uri="u"/></extLst></c>',
      3,
      '<c r="A1"><v>3</v><extLst><ext uri="u"/></extLst></c>',
    ],
    ['a formula as text', '<c r="A1"/>', '=1+1', '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>'],
    ['special characters', '<c r="A1"/>', 'a<b>&"c"', '<c r="A1" t="inlineStr"><is><t>a&lt;b&gt;&amp;"c"</t></is></c>'],
    ['line breaks', '<c r="A1"/>', 'a\r\nb', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a\nb</t></is></c>'],
    ['outer spaces', '<c r="A1"/>', ' a', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>'],
    [
      'what looks like an escape',
      '<c r="A1"/>',
      '_x0041_\u0001',
      '<c r="A1" t="inlineStr"><is><t>_x005F_x0041__x0001_</t></is></c>',
    ],
    ['a lone surrogate', '<c r="A1"/>', '\ud800', '<c r="A1" t="inlineStr"><is><t>\ufffd</t></is></c>'],
  ])('%s', (_, before, value, after) => {
    expect(patched(inRow(before), [edit('A1', value)])).toBe(inRow(after));
  });

  test('metadata of cells beside it stays', () => {
    const neighbour = '<c r="B1" cm="1" ph="1"><v>2</v></c>';
    expect(patched(inRow(`<c r="A1"/>${neighbour}`), [edit('A1', 1)])).toContain(neighbour);
  });
});

describe('shared strings', () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"/></row></sheetData>';
  const strings = '<si><t>old</t></si><si><r><t>rich</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';

  test('new texts are appended once, counts follow, old items stay', () => {
    const bytes = oneSheet(sheet, { strings: `${strings}<extLst/>`, stringCounts: ' count="2" uniqueCount="2"' });
    const after = patch(bytes, [edit('A1', 'new'), edit('C1', 'new'), edit('D1', ' other')]);
    expect(partText(after, SHEET)).toContain(
      '<c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>',
    );
    const text = partText(after, 'xl/sharedStrings.xml');
    expect(text).toContain(`${strings}<si><t>new</t></si><si><t xml:space="preserve"> other</t></si><extLst/>`);
    expect(text).toContain('count="4" uniqueCount="4"');
  });

  test('counts that were not there are not made', () => {
    const text = partText(patch(oneSheet(sheet, { strings }), [edit('A1', 'new')]), 'xl/sharedStrings.xml');
    expect(text).not.toContain('ount=');
  });

  test('an empty, prefixed, self-closed part is opened', () => {
    const bytes = oneSheet('<sheetData/>', { strings: '' });
    const text = '<x:sst xmlns:x="m" count="0" />';
    const after = patch(withPart(bytes, 'xl/sharedStrings.xml', text), [edit('A1', 'a')]);
    expect(partText(after, 'xl/sharedStrings.xml')).toBe(
      '<x:sst xmlns:x="m" count="1" ><x:si><x:t>a</x:t></x:si></x:sst>',
    );
  });

  test('a text that goes without a new one only lowers the count', () => {
    const bytes = oneSheet(sheet, { strings, stringCounts: ' count="2" uniqueCount="2"' });
    const text = partText(patch(bytes, [edit('A1', 3)]), 'xl/sharedStrings.xml');
    expect(text).toContain(`count="1" uniqueCount="2">${strings}<`);
  });
});

/** The workbook with one part's text exchanged, built anew. */
function withPart(bytes: Buffer, part: string, text: string): Buffer {
  const archive = openArchive(bytes);
  const items = archive.directory.entries.map(({ name }) => ({
    name,
    data: name === part ? text : archive.read(name),
  }));
  return buildZip(items);
}

describe('recalculation', () => {
  const formulas = '<sheetData><row r="1"><c r="A1"/><c r="B1"><f>A1</f><v>0</v></c></row></sheetData>';
  test.each([
    ['an attribute is added', '<calcPr calcId="1"/><extLst/>', '<calcPr calcId="1" fullCalcOnLoad="1"/><extLst/>'],
    ['an attribute is switched on', '<calcPr fullCalcOnLoad="0"></calcPr>', '<calcPr fullCalcOnLoad="1"></calcPr>'],
    ['an attribute is left', '<calcPr fullCalcOnLoad="true"/>', '<calcPr fullCalcOnLoad="true"/>'],
    ['a bare element gets one', '<calcPr />', '<calcPr fullCalcOnLoad="1" />'],
    [
      'an element is added after the names',
      '<definedNames/><oleSize ref="A1"/>',
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    ],
    ['an element is added after the sheets', '<extLst/>', '<calcPr fullCalcOnLoad="1"/><extLst/>'],
  ])('%s where formulas depend on answers', (_, before, after) => {
    const text = partText(patch(oneSheet(formulas, { after: before }), [edit('A1')]), 'xl/workbook.xml');
    expect(text).toMatch(new RegExp(`</sheets>${after.replace(/[?+]/g, '\\$&')}</workbook>$`));
  });

  test('a workbook without formulas keeps its workbook part', () => {
    const bytes = oneSheet('<sheetData/>');
    const after = patch(bytes, [edit('A1')]);
    expect(partText(after, 'xl/workbook.xml')).toBe(partText(bytes, 'xl/workbook.xml'));
  });
});

describe('cells that may not be written', () => {
  const table = '<table displayName="T" ref="A1:B4" totalsRowCount="1"><tableColumns/></table>';
  const pivot = '<pivotTableDefinition><location ref="H1:I9"/></pivotTableDefinition>';
  const bytes = buildWorkbook({
    sheets: [
      {
        name: 'S',
        xml: '<sheetData><row r="1"><c r="D1"><f>1</f></c><c r="E1"><f t="array" ref="E1:F2">1</f></c></row><row r="2"><c r="D2"><f t="shared" ref="D2:D3" si="0">1</f></c></row></sheetData><mergeCells><mergeCell ref="A7:B9"/></mergeCells>',
        related: [
          { type: 'table', part: 't.xml', xml: table },
          { type: 'pivotTable', part: 'p.xml', xml: pivot },
        ],
      },
      { name: 'Chart', xml: '<c/>', kind: 'chartsheet' },
      { name: 'Rows', xml: '<sheetData><row r="3"/><row r="2"/></sheetData>' },
      { name: 'Cells', xml: '<sheetData><row r="3"><c r="B3"/><c r="A3"/></row></sheetData>' },
      { name: 'Wrong', xml: '<sheetData><row r="3"><c r="B4"/></row></sheetData>' },
      { name: 'Zero', xml: '<sheetFormatPr zeroHeight="1"/><sheetData><row r="3"/></sheetData>' },
    ],
  });
  const opened = openWorkbook(bytes);
  test.each([
    ['S', 'D1', 'formulaCell'],
    ['S', 'D2', 'formulaCell'],
    ['S', 'E1', 'formulaCell'],
    ['S', 'F2', 'formulaCell'],
    ['S', 'B8', 'mergedAway'],
    ['S', 'B7', 'mergedAway'],
    ['S', 'A7', null],
    ['S', 'A1', 'tableHeader'],
    ['S', 'A2', null],
    ['S', 'A4', 'tableTotals'],
    ['S', 'H3', 'pivotTable'],
    ['S', 'A0', 'refUnreadable'],
    ['S', 'XFE1', 'refUnreadable'],
    ['Gone', 'A1', 'sheetMissing'],
    ['Chart', 'A1', 'notWorksheet'],
    ['Rows', 'A3', 'rowsUnordered'],
    ['Cells', 'A3', 'rowsUnordered'],
    ['Wrong', 'A3', 'rowsUnordered'],
    ['Zero', 'A4', 'rowHiddenByDefault'],
    ['Zero', 'A3', null],
  ])('%s!%s: %s', (sheet, ref, code) => {
    expect(refusalFor(opened, sheet, ref)).toBe(code);
    expect(codeOf(() => patchWorkbook(opened, [{ sheet, ref, value: 'x' }]))).toBe(code ?? 'none');
  });

  test('a refusal places the first cell and lists the others', () => {
    try {
      patchWorkbook(opened, [edit('A7'), edit('D1'), edit('A1')]);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'formulaCell', place: { sheet: 'S', ref: 'D1' } });
      expect((error as UserError).findings.map(({ code, place }) => [code, place.ref])).toEqual([
        ['formulaCell', 'D1'],
        ['tableHeader', 'A1'],
      ]);
    }
  });

  test.each([
    ['a text longer than Excel holds', [edit('A2', 'x'.repeat(32_768))], 'textTooLong'],
    ['a text just short enough once its line ends are settled', [edit('A2', `${'x'.repeat(32_766)}\r\n`)], 'none'],
    ['a number that is none', [edit('A2', Number.NaN)], 'numberNotFinite'],
    ['one cell twice', [edit('A2'), edit('A2', 'No')], 'editedTwice'],
  ])('%s', (_, edits, code) => {
    expect(codeOf(() => patchWorkbook(opened, edits))).toBe(code);
  });

  test('a signed workbook', () => {
    const signed = openWorkbook(
      oneSheet('<sheetData/>', { parts: [{ name: '_xmlsignatures/origin.sigs', data: '' }] }),
    );
    expect(refusalFor(signed, 'S', 'A1')).toBe('workbookSigned');
    expect(codeOf(() => patchWorkbook(signed, [edit('A1')]))).toBe('workbookSigned');
    const added = { name: 'x', columnWidths: [], rows: [], frozenRows: 0 };
    expect(codeOf(() => patchWorkbook(signed, [], { added }))).toBe('workbookSigned');
  });
});

const cellXml = fc.record({
  gap: fc.nat(2),
  hasRef: fc.boolean(),
  body: fc.constantFrom(
    '/>',
    ' s="1"/>',
    '><v>5</v></c>',
    ' t="s"><v>0</v></c>',
    ' t="str"><f>1</f><v>x</v></c>',
    '\n><!-- <c> --><v>7</v> </c>',
  ),
});
const rowXml = fc.record({
  gap: fc.nat(2),
  hasRef: fc.boolean(),
  attributes: fc.constantFrom('', ' spans="1:2"', ' s="1" customFormat="1"', " ht='9'"),
  cells: fc.array(cellXml, { maxLength: 4 }),
  tail: fc.constantFrom('', '\n', '<extLst><ext/></extLst>'),
});

/** A sheet in order, with gaps, with and without `r`. */
function sheetOf(rows: readonly (typeof rowXml extends fc.Arbitrary<infer Row> ? Row : never)[]): string {
  let number = 0;
  const parts = rows.map(({ gap, hasRef, attributes, cells, tail }) => {
    const written = hasRef || gap > 0;
    number += 1 + gap;
    let column = 0;
    const inner = cells.map((cell) => {
      const named = cell.hasRef || cell.gap > 0;
      column += 1 + cell.gap;
      return `<c${named ? ` r="${String.fromCharCode(64 + column)}${number}"` : ''}${cell.body}`;
    });
    const tag = `<row${written ? ` r="${number}"` : ''}${attributes}`;
    return inner.length === 0 && tail === '' ? `${tag}/>` : `${tag}>${inner.join('')}${tail}</row>`;
  });
  return `<dimension ref="A1:B2"/><sheetData>${parts.join('\n')}</sheetData><pageMargins left="1"/>`;
}

describe('laws of the patch', () => {
  test('no edits give the very same bytes', () => {
    const bytes = oneSheet('<sheetData/>');
    expect(patch(bytes, []).equals(bytes)).toBe(true);
  });

  test('only the target cells differ, and they hold what was written', () => {
    const target = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 9 }) });
    const value = fc.oneof(fc.integer(), fc.string({ minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(
        fc.array(rowXml, { maxLength: 5 }),
        fc.uniqueArray(fc.tuple(target, value), {
          minLength: 1,
          maxLength: 6,
          selector: ([at]) => `${at.row} ${at.column}`,
        }),
        fc.boolean(),
        (rows, targets, hasStrings) => {
          const bytes = oneSheet(sheetOf(rows), hasStrings ? { strings: '<si><t>old</t></si>' } : {});
          const opened = openWorkbook(bytes);
          const edits = targets
            .map(([{ row, column }, value]) => edit(`${String.fromCharCode(64 + column)}${row}`, value))
            .filter(({ ref }) => refusalFor(opened, 'S', ref) === null);
          const after = patch(bytes, edits);
          const [before, again] = [opened, openWorkbook(after)].map(({ workbook }) => workbook.sheets[0]!);
          const isTarget = (ref: { row: number; column: number }) =>
            edits.some((one) => parseCellRef(one.ref)!.row === ref.row && parseCellRef(one.ref)!.column === ref.column);
          const others = (sheet: typeof before) =>
            sheet!.rows.flatMap(({ cells }) => cells.filter((cell) => !isTarget(cell)));
          expect(others(again)).toEqual(others(before));
          for (const { ref, value } of edits) {
            const { row, column } = parseCellRef(ref)!;
            const expected =
              typeof value === 'number'
                ? String(value)
                : value.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
            expect(cellAt(again!, row, column)?.text).toBe(expected);
          }
          const touched = new Set([SHEET, 'xl/sharedStrings.xml', 'xl/workbook.xml']);
          for (const { name } of openArchive(bytes).directory.entries) {
            if (!touched.has(name)) expect(partText(after, name)).toBe(partText(bytes, name));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('two runs give the same bytes, and the order of the edits does not matter', () => {
    const bytes = oneSheet('<sheetData><row r="2"><c r="B2"/></row></sheetData>', { strings: '' });
    const edits = [edit('A1', 1), edit('B2', 2), edit('C9', 'x')];
    expect(patch(bytes, edits).equals(patch(bytes, [...edits].reverse()))).toBe(true);
  });
});
