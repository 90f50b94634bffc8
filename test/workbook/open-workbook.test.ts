import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAt, parseCellRef, type Sheet, UserError } from '../../src/model/index.ts';
import { openArchive, spliceArchive } from '../../src/ooxml/index.ts';
import { type OpenedWorkbook, openWorkbook, patchWorkbook, readWhole, refusalFor } from '../../src/workbook/index.ts';
import { buildZip } from '../ooxml/build-zip.ts';
import { buildWorkbook, oneSheet } from './build-workbook.ts';

function cell(sheet: Sheet, ref: string) {
  const { row, column } = parseCellRef(ref)!;
  return cellAt(sheet, row, column);
}

function texts(sheet: Sheet): string[] {
  return sheet.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}

function row(...cells: string[]): string {
  return `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
}

function openOne(...args: Parameters<typeof oneSheet>): Sheet {
  return openWorkbook(oneSheet(...args)).workbook.sheets[0]!;
}

describe('values', () => {
  test('strings are read shared, rich, inline and as results, without phonetic guides', () => {
    const strings =
      '<si><t>plain &amp; simple</t></si>' +
      '<si><r><rPr><b/></rPr><t xml:space="preserve">rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>ルビ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>a_x000D_\nb_x0041_ _x005F_x0041_</t></si><si/>';
    const sheet = openOne(
      row(
        '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c>',
        '<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
        '<c t="str"><f>A1&amp;"!"</f><v>res_x0021_</v></c><c t="str"><f>""</f><v></v></c>',
      ),
      { strings },
    );
    expect(texts(sheet)).toEqual(['plain & simple', 'rich text', 'a\nbA _x0041_', 'inline', 'res!', '']);
    expect(cell(sheet, 'F1')).toMatchObject({ kind: 'text', hasFormula: true });
    expect(cell(sheet, 'G1')).toMatchObject({ kind: 'empty', hasFormula: true });
    expect(cell(sheet, 'D1')).toBeNull();
  });

  test('booleans, errors and numbers read as a person reads them', () => {
    const sheet = openOne(
      row(
        '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c><v>1.10</v></c>',
        '<c><v>0.30000000000000004</v></c><c t="n"><v>1E3</v></c><c t="n"/>',
      ),
    );
    expect(sheet.rows[0]!.cells.map(({ kind, text }) => [kind, text])).toEqual([
      ['boolean', 'TRUE'],
      ['boolean', 'FALSE'],
      ['error', '#N/A'],
      ['number', '1.1'],
      ['number', '0.3'],
      ['number', '1000'],
    ]);
  });

  const FORMATS =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="&quot;Q-&quot;000"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="2"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
  const formatted = row(
    '<c s="1"><v>45292</v></c><c s="2"><v>0.995</v></c><c s="3"><v>1.1</v></c>',
    '<c s="4"><v>45292.75</v></c><c s="5"><v>7</v></c><c t="d"><v>2024-02-29</v></c><c s="1"><v>-5</v></c>',
  );
  test('dates, percentages and ids follow their number format', () => {
    const sheet = openOne(formatted, { styles: FORMATS });
    expect(texts(sheet)).toEqual(['2024-01-01', '100%', '1.10', '2024-01-01T18:00:00', 'Q-007', '2024-02-29', '-5']);
    expect(cell(sheet, 'A1')!.kind).toBe('date');
    expect(cell(sheet, 'G1')!.kind).toBe('number');
  });

  test('dates count from 1904 where the workbook says so', () => {
    const sheet = openOne(formatted, { styles: FORMATS, before: '<workbookPr date1904="1"/>' });
    expect(texts(sheet)[0]).toBe('2028-01-02');
  });
});

describe('places', () => {
  test('rows and cells without r count on from the one before', () => {
    const sheet = openOne(
      '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row></sheetData>',
    );
    expect(sheet.rows.flatMap(({ cells }) => cells.map((one) => [one.row, one.column]))).toEqual([
      [1, 1],
      [1, 4],
      [1, 5],
      [6, 1],
    ]);
  });

  test('sheets are found by relationship, whatever their part is called, in tab order', () => {
    const sheets = ['one', 'two', 'three'].map((name) => ({
      name: `${name} &amp; "`.replace('"', '&quot;'),
      xml: row(`<c t="str"><v>${name}</v></c>`),
    }));
    const { workbook } = openWorkbook(buildWorkbook({ sheets }));
    expect(workbook.sheets.map((sheet) => [sheet.name, texts(sheet)[0]])).toEqual([
      ['one & "', 'one'],
      ['two & "', 'two'],
      ['three & "', 'three'],
    ]);
  });

  test('prefixed elements, comments, CDATA and odd quotes are read alike', () => {
    const sheet = openOne(
      `<?xml version='1.0'?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData ><!-- <x:row r="9"/> --><x:row\n r = '2' ><?pi?><x:c t="inlineStr" r='B2'><x:is><x:t><![CDATA[</row><c r="A1">]]></x:t></x:is></x:c ></x:row></x:sheetData></x:worksheet>`,
    );
    expect(cell(sheet, 'B2')!.text).toBe('</row><c r="A1">');
    expect(sheet.rows.length).toBe(1);
  });

  test.each(['utf16le', 'utf8'] as const)('a sheet part in %s with a byte order mark is read', (encoding) => {
    const text =
      '\ufeff<?xml version="1.0"?><worksheet><sheetData><row><c t="str"><v>é€</v></c></row></sheetData></worksheet>';
    expect(texts(openOne(Buffer.from(text, encoding)))).toEqual(['é€']);
  });
});

describe('what surrounds the cells', () => {
  const xml =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews>' +
    '<cols><col min="2" max="3" hidden="1" width="9"/><col min="5" max="5" width="0" customWidth="1"/><col min="6" max="6" width="9"/></cols>' +
    '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2" t="s"><v>0</v></c><c r="C1" s="3"/><c r="D1"/></row><row r="2" hidden="1"><c r="A2"><f t="array" ref="A2:A3">B1</f><v>1</v></c></row>' +
    '<row r="3"><c r="A3"><v>1</v></c><c r="B3"><f t="shared" si="0"/><v>2</v></c></row></sheetData>' +
    '<sheetProtection password="CC" sheet="1"/><mergeCells><mergeCell ref="B1:C2"/></mergeCells>';
  const styles =
    '<fonts><font/><font><b/></font><font><b val="0"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFEE00"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="0"/></patternFill></fill></fills>' +
    '<cellStyleXfs><xf fontId="1" fillId="2"/></cellStyleXfs>' +
    '<cellXfs><xf/><xf fontId="1" fillId="2"><protection locked="0"/></xf><xf fontId="2" fillId="3"/><xf fillId="1"/></cellXfs>';
  const sheet = openOne(xml, { styles, strings: '<si><r><rPr><b/></rPr><t>all bold</t></r></si>' });

  test('styles tell bold, filled and unlocked cells', () => {
    expect(sheet.rows[0]!.cells.map(({ bold, filled, locked }) => [bold, filled, locked])).toEqual([
      [true, true, false],
      [true, false, true],
      [false, false, true],
    ]);
  });

  test('hidden rows and columns, merges, frozen panes and protection', () => {
    expect(sheet.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
    expect(sheet.hiddenColumns.map(({ left, right }) => [left, right])).toEqual([
      [2, 3],
      [5, 5],
    ]);
    expect(sheet.merges).toEqual([{ top: 1, left: 2, bottom: 2, right: 3 }]);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 2 });
    expect(sheet.isProtected).toBe(true);
  });

  test('a view scrolled before it was frozen counts from the first row in view', () => {
    const view =
      '<sheetView topLeftCell="A5" workbookViewId="0"><pane ySplit="3" topLeftCell="A8" state="frozen"/></sheetView>';
    expect(openOne(`<sheetViews>${view}</sheetViews><sheetData/>`).frozen).toEqual({ rows: 7, columns: 0 });
  });

  test('a sheet whose part is missing is listed without rows', () => {
    const bytes = oneSheet('<sheetData/>', { before: '<sheets><sheet name="Gone" sheetId="9" r:id="rId9"/></sheets>' });
    const opened = openWorkbook(bytes);
    expect(opened.workbook.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Gone', 0],
      ['S', 0],
    ]);
    expect(refusalFor(opened, 'Gone', 'A1')).toBe('notWorksheet');
  });

  test('a cell that shows a part of an array or shared formula counts as formula', () => {
    expect([cell(sheet, 'A2'), cell(sheet, 'A3'), cell(sheet, 'B3')].map((one) => one!.hasFormula)).toEqual([
      true,
      true,
      true,
    ]);
    expect(cell(sheet, 'B1')!.hasFormula).toBe(false);
  });

  test('visibility and defined names, global and local', () => {
    const { workbook } = openWorkbook(
      buildWorkbook({
        sheets: [
          { name: 'a', xml: '<sheetData/>' },
          { name: 'b', xml: '<sheetData/>', state: 'hidden' },
          { name: 'c', xml: '<sheetData/>', state: 'veryHidden' },
          { name: 'd', xml: '<c/>', kind: 'chartsheet' },
        ],
        after:
          '<definedNames><definedName name="n">a!$A$1</definedName><definedName name="n" localSheetId="1">b!$A$2</definedName></definedNames>',
      }),
    );
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden', 'visible']);
    expect(workbook.names).toEqual([
      { name: 'n', sheet: null, formula: 'a!$A$1' },
      { name: 'n', sheet: 'b', formula: 'b!$A$2' },
    ]);
  });

  test('tables, notes and threads; a thread stands for the note Excel writes beside it', () => {
    const related = [
      {
        type: 'table',
        part: 'tables/t.xml',
        xml: '<table displayName="T" ref="A1:B9" totalsRowCount="1"><tableColumns><tableColumn name="x"/></tableColumns></table>',
      },
      {
        type: 'comments',
        part: 'c.xml',
        xml: '<comments><commentList><comment ref="B2"><text><r><t>note </t></r><r><t>b</t></r></text></comment><comment ref="A1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
      },
      {
        type: 'threadedComment',
        part: 'tc.xml',
        xml: '<ThreadedComments><threadedComment ref="A1"><text>first</text></threadedComment><threadedComment ref="A1"><text>reply</text></threadedComment></ThreadedComments>',
      },
    ];
    const read = openWorkbook(buildWorkbook({ sheets: [{ name: 'S', xml: '<sheetData/>', related }] })).workbook
      .sheets[0]!;
    expect(read.tables).toEqual([
      { name: 'T', area: { top: 1, left: 1, bottom: 9, right: 2 }, headerRows: 1, totalsRows: 1 },
    ]);
    expect(read.comments).toEqual([
      { row: 1, column: 1, text: 'first\nreply' },
      { row: 2, column: 2, text: 'note b' },
    ]);
  });
});

describe('what is refused', () => {
  function codeOf(
    bytes: Uint8Array,
    use: (opened: OpenedWorkbook) => void = ({ workbook }) => readWhole(workbook),
  ): string {
    try {
      use(openWorkbook(bytes));
    } catch (error) {
      if (error instanceof UserError) return error.code;
      throw error;
    }
    return 'none';
  }
  test.each([
    [
      'a binary workbook',
      oneSheet('', { mainType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
      'binaryWorkbook',
    ],
    [
      'a text document',
      oneSheet('', { mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' }),
      'notSpreadsheet',
    ],
    ['a sheet with a document type', oneSheet('<?xml version="1.0"?><!DOCTYPE x><worksheet/>'), 'xmlDoctype'],
    ['a sheet in Latin-1', oneSheet('<?xml version="1.0" encoding="ISO-8859-1"?><worksheet/>'), 'encodingUnknown'],
    ['a sheet cut off', oneSheet('<?xml version="1.0"?><worksheet><sheetData>'), 'xmlMalformed'],
    ['a workbook without sheets', buildWorkbook({ sheets: [] }), 'sheetsMissing'],
    ['a text file', Buffer.from('a;b'), 'textFile'],
    ['another zip', buildZip([{ name: 'a', data: '' }]), 'notSpreadsheet'],
    [
      'a macro workbook',
      oneSheet('<sheetData/>', { mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
      'none',
    ],
  ])('%s: %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('a damaged file is refused with a code or read and patched, never anything else', () => {
    const whole = buildWorkbook({
      sheets: [
        {
          name: 'S',
          xml: '<cols><col min="1" max="3" style="1"/></cols><sheetData><row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c></row></sheetData><dataValidations><dataValidation type="list" sqref="A1:A3"><formula1>B1:C1</formula1></dataValidation></dataValidations>',
        },
      ],
      strings: '<si><t>old</t></si>',
      styles: '<fonts><font/></fonts><cellXfs><xf/><xf fontId="0"/></cellXfs>',
    });
    const archive = openArchive(whole);
    const names = archive.directory.entries.map(({ name }) => name);
    const damage = fc.record({
      part: fc.constantFrom('', ...names),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      taken: fc.nat(9),
      put: fc.constantFrom('', '<', '>', '"', '/', '&', 'x', '9', '\0'),
    });
    fc.assert(
      fc.property(damage, ({ part, at, taken, put }) => {
        const spoil = (bytes: Buffer) => {
          const from = Math.floor(at * bytes.length);
          return Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(from + taken)]);
        };
        const bytes =
          part === ''
            ? spoil(whole)
            : spliceArchive(archive, { replaced: new Map([[part, spoil(archive.read(part))]]) });
        const code = codeOf(bytes, (opened) => {
          const [{ name: sheet } = { name: '' }] = opened.workbook.sheets;
          const places = ['A1', 'C1', 'B9'].filter((ref) => refusalFor(opened, sheet, ref) === null);
          const fills = places.map((ref) => ({ sheet, ref, color: 'FFEB9C' }));
          const added = {
            name: 'vouch',
            columnWidths: [9],
            rows: [[{ value: 'a', background: 'C6EFCE' as const }]],
            frozenRows: 1,
          };
          patchWorkbook(
            opened,
            places.map((ref) => ({ sheet, ref, value: 'x' })),
            { fills, added },
          );
        });
        expect(code).toMatch(/^[a-zA-Z]+$/);
      }),
      { numRuns: 500 },
    );
  });
});
