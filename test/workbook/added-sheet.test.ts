import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/index.ts';
import { openArchive } from '../../src/ooxml/index.ts';
import { type AddedSheet, type CellFill, openWorkbook, patchWorkbook } from '../../src/workbook/index.ts';
import { freeSheetName } from '../../src/workbook/list-sheet.ts';
import { buildZip } from '../ooxml/build-zip.ts';
import { buildWorkbook, oneSheet, type WorkbookDraft } from './build-workbook.ts';

const STYLES =
  '<numFmts count="0"/><fonts count="1" x14ac:knownFonts="1"><font><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="0" fillId="1" applyFill=\'0\' borderId="0" quotePrefix="1"><alignment wrapText="1"/><protection locked="0"/></xf></cellXfs>' +
  '<cellStyles count="1"/><dxfs count="1"><dxf><fill/></dxf></dxfs>';

const REPORT: AddedSheet = {
  name: 'vouch',
  columnWidths: [12, 60],
  frozenRows: 1,
  autoFilter: true,
  validations: [{ area: 'B2:B3', choices: ['ok', '<no>'] }, { area: 'A2:A3', choices: ['a,b'] }, { area: 'C2:C3' }],
  rows: [
    [{ value: 'Id', style: 'header' }, null, { value: 'Share', style: 'header' }],
    [
      { value: '=1', style: 'wrap' },
      { value: 'see', link: { sheet: "L'été & co", ref: 'D12' } },
      { value: 0.5, style: 'percent' },
    ],
    [],
    [{ value: 7, background: 'C6EFCE' }],
  ],
};

function patch(bytes: Buffer, options: { added?: AddedSheet; fills?: CellFill[] }): Buffer {
  return Buffer.from(patchWorkbook(openWorkbook(bytes), [], options));
}

function partText(bytes: Buffer, part: string): string {
  return openArchive(bytes).read(part).toString('utf8');
}

const BOOK: WorkbookDraft = {
  sheets: [
    {
      name: 'S',
      xml: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1" t="str"><f>A1</f><v>x</v></c></row></sheetData>',
    },
    { name: 'T', xml: '<cols><col min="1" max="2" style="1"/></cols><sheetData/>' },
  ],
  styles: STYLES,
  strings: '<si><t>old</t></si>',
};

describe('an added sheet', () => {
  const bytes = buildWorkbook(BOOK);
  const after = patch(bytes, { added: REPORT });
  const { workbook } = openWorkbook(after);
  const sheet = workbook.sheets[2]!;

  test('stands last and holds what was given', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['S', 'T', 'vouch']);
    expect(
      sheet.rows.map(({ cells }) => cells.map(({ column, text, hasFormula }) => [column, text, hasFormula])),
    ).toEqual([
      [
        [1, 'Id', false],
        [3, 'Share', false],
      ],
      [
        [1, '=1', false],
        [2, 'see', false],
        [3, '50%', false],
      ],
      [[1, '7', false]],
    ]);
    expect(sheet.rows[0]!.cells[0]).toMatchObject({ bold: true, filled: true });
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  });

  test('has links, filter and the lists that fit, in the order of the schema', () => {
    const xml = partText(after, 'xl/worksheets/sheet3.xml');
    expect(xml).toContain('<autoFilter ref="A1:C4"/>');
    expect(xml).toContain(`<hyperlink ref="B2" location="'L''été &amp; co'!D12"/>`);
    expect(sheet.validations.map(({ choices }) => choices)).toEqual([['ok', '<no>']]);
    const order = [
      ...xml.matchAll(/<(dimension|sheetViews|sheetFormatPr|cols|sheetData|autoFilter|dataValidations|hyperlinks)\b/g),
    ];
    expect(order.map(([, name]) => name)).toEqual([
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'autoFilter',
      'dataValidations',
      'hyperlinks',
    ]);
  });

  test('changes only the parts that must name it', () => {
    const changed = openArchive(bytes).directory.entries.filter(
      ({ name }) => partText(bytes, name) !== partText(after, name),
    );
    expect(changed.map(({ name }) => name)).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
    ]);
    expect(partText(after, 'xl/workbook.xml')).toContain('<sheet name="vouch" sheetId="7" r:id="rId3"/></sheets>');
  });

  test('leaves existing styles as they are', () => {
    const styles = partText(after, 'xl/styles.xml');
    for (const piece of [/<font>.*?<\/font>/, /<dxfs.*<\/dxfs>/, /<xf numFmtId="9".*?<\/xf>/]) {
      expect(styles).toContain(piece.exec(STYLES)![0]);
    }
    expect(styles).toMatch(/<fonts count="3" x14ac:knownFonts="1">/);
    expect(styles).toContain('<font><b/><sz val="10"/><name val="Arial"/></font>');
  });

  test('works without styles and shared strings, whose parts it makes or does without', () => {
    const bare = patch(buildWorkbook({ sheets: [{ name: 'Vouch', xml: '<sheetData/>' }] }), { added: REPORT });
    const opened = openWorkbook(bare).workbook;
    expect(opened.sheets.map(({ name }) => name)).toEqual(['Vouch', 'vouch (2)']);
    expect(opened.sheets[1]!.rows[0]!.cells[0]).toMatchObject({ text: 'Id', bold: true });
  });

  test('follows a strict workbook and prefixes declared on each sheet', () => {
    const strict = oneSheet('<sheetData/>');
    const text = partText(strict, 'xl/workbook.xml');
    const changed = text
      .replace(/^<workbook[^>]*>/, '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">')
      .replace('</workbook>', '</x:workbook>')
      .replace('<sheets>', '<x:sheets>')
      .replace('</sheets>', '</x:sheets>')
      .replace(
        /<sheet ([^/]*) r:id="rId1"\/>/,
        '<x:sheet $1 xmlns:d="http://purl.oclc.org/ooxml/officeDocument/relationships" d:id="rId1"/>',
      );
    const after = patch(rebuilt(strict, 'xl/workbook.xml', changed), { added: { ...REPORT, rows: [] } });
    expect(partText(after, 'xl/workbook.xml')).toContain(
      '<x:sheet name="vouch" sheetId="6" xmlns:d="http://purl.oclc.org/ooxml/officeDocument/relationships" d:id="rId2"/>',
    );
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
    );
  });

  test('cuts a text too long for a cell', () => {
    const after = patch(bytes, { added: { ...REPORT, rows: [[{ value: 'x'.repeat(40_000) }]] } });
    const { text } = openWorkbook(after).workbook.sheets[2]!.rows[0]!.cells[0]!;
    expect([text.length, text.at(-1)]).toEqual([32_767, '…']);
  });

  test.each([
    ['vouch', [], 'vouch'],
    ['vouch', ['VOUCH'], 'vouch (2)'],
    ['vouch', ['vouch', 'Vouch (2)'], 'vouch (3)'],
    ['a/b:c', [], 'a b c'],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('%s beside %j is called %s', (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });
});

describe('cell fills', () => {
  const bytes = buildWorkbook(BOOK);
  const fill = (ref: string, color = 'ffeb9c', sheet = 'S'): CellFill => ({ sheet, ref, color });

  test('keep value, formula and every other format of the cell, and share one new style', () => {
    const after = patch(bytes, { fills: [fill('A1'), fill('B1')] });
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain(
      '<c r="A1" s="2"><v>1</v></c><c r="B1" s="2" t="str"><f>A1</f><v>x</v></c>',
    );
    const styles = partText(after, 'xl/styles.xml');
    expect(styles).toContain(
      '<xf numFmtId="9" fontId="0" borderId="0" quotePrefix="1" fillId="2" applyFill="1"><alignment wrapText="1"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(styles).toContain('<fgColor rgb="FFFFEB9C"/>');
    expect(styles).toContain('<cellXfs count="3">');
    expect(partText(after, 'xl/workbook.xml')).toBe(partText(bytes, 'xl/workbook.xml'));
  });

  test('on cells that do not exist start from the style that shows there', () => {
    const after = patch(bytes, { fills: [fill('B2', 'C6EFCE', 'T'), fill('C2', 'C6EFCE', 'T')] });
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain(
      '<row r="2"><c r="B2" s="2"/><c r="C2" s="3"/></row>',
    );
    expect(openWorkbook(after).workbook.sheets[1]!.rows[0]!.cells).toMatchObject([
      { filled: true, locked: false },
      { filled: true, locked: true },
    ]);
  });

  test('go together with an edit of the same cell', () => {
    const after = patchWorkbook(openWorkbook(bytes), [{ sheet: 'S', ref: 'A1', value: 'x' }], { fills: [fill('A1')] });
    expect(partText(Buffer.from(after), 'xl/worksheets/sheet2.xml')).toContain('<c r="A1" s="2" t="s"><v>1</v></c>');
  });

  test('make a stylesheet where there is none', () => {
    const after = patch(oneSheet('<sheetData/>'), { fills: [fill('A1')] });
    expect(openWorkbook(after).workbook.sheets[0]!.rows[0]!.cells[0]).toMatchObject({ filled: true, text: '' });
  });

  test.each([
    ['without cell formats', '<fonts/>'],
    ['with an empty collection', '<cellXfs count="0"></cellXfs>'],
    ['with a self-closed collection', '<cellXfs count="0"/>'],
  ])('leave style 0 what it was in a stylesheet %s', (_, styles) => {
    const after = patch(oneSheet('<sheetData/>', { styles }), { fills: [fill('A1')] });
    expect(openWorkbook(after).workbook.sheets[0]!.rows[0]!.cells[0]!.filled).toBe(true);
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1"/>');
    expect(partText(after, 'xl/styles.xml')).toMatch(/<cellXfs[^>]*><xf\/><xf fillId="2" applyFill="1"\/><\/cellXfs>/);
  });

  test('are refused where the cell cannot be touched or the colour is none', () => {
    const code = (fills: CellFill[]) => {
      try {
        patch(bytes, { fills });
      } catch (error) {
        return error instanceof UserError ? error.code : error;
      }
      return 'none';
    };
    expect(code([fill('A1', 'red')])).toBe('colorUnreadable');
    expect(code([fill('A1', 'FF0000', 'Gone')])).toBe('sheetMissing');
  });
});

function rebuilt(bytes: Buffer, part: string, text: string): Buffer {
  const archive = openArchive(bytes);
  return buildZip(
    archive.directory.entries.map(({ name }) => ({ name, data: name === part ? text : archive.read(name) })),
  );
}
