import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { modernise, type OldFormat } from '../../src/foreign/index.ts';
import { cellAt, UserError } from '../../src/model/index.ts';
import { openWorkbook } from '../../src/workbook/index.ts';
import { oldWorkbook, openDocument } from './old-workbooks.ts';

const MADE = [
  ['xls', 'biff8'],
  ['xlsb', 'xlsb'],
  ['ods', 'ods'],
] as const;

async function codeOf(bytes: Uint8Array, format: OldFormat): Promise<string> {
  try {
    await modernise(bytes, format);
    return 'read';
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

const cell = (text: string, attributes = '') =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`;

describe('an older workbook', () => {
  it.each(MADE)('(.%s) becomes a workbook of the same cells, merged areas and dates', async (format, made) => {
    const { sheets } = openWorkbook((await modernise(oldWorkbook(made), format)).workbook).workbook;
    expect(sheets.map(({ name }) => name)).toEqual(['Sécurité', 'Listes']);
    const text = (ref: [number, number]) => cellAt(sheets[0]!, ...ref)?.text;
    expect(text([1, 3])).toBe('Réponse');
    expect(text([2, 1])).toBe('1.10');
    expect(text([2, 2])).toBe('Les sauvegardes sont-elles chiffrées ?');
    expect(cellAt(sheets[0]!, 5, 3)).toMatchObject({ kind: 'date', text: '2024-01-05' });
    // SheetJS's own .ods writer leaves merged areas and hiding out.
    if (format === 'ods') return;
    expect(sheets[0]!.merges).toEqual([{ top: 8, left: 1, bottom: 9, right: 2 }]);
    expect(sheets[1]!.visibility).toBe('hidden');
  });

  it.each(MADE)('(.%s) gives the same bytes at any time', async (format, made) => {
    const bytes = oldWorkbook(made);
    const once = (await modernise(bytes, format)).workbook;
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.from((await modernise(bytes, format)).workbook).equals(once)).toBe(true);
  });

  it.each(MADE)('(.%s) is refused with a reason when it is cut off or damaged', async (format, made) => {
    const bytes = oldWorkbook(made);
    const codes = new Set<string>();
    for (const share of [0.2, 0.4, 0.6, 0.8]) codes.add(await codeOf(bytes.subarray(0, bytes.length * share), format));
    codes.delete('read');
    for (const code of codes) expect(['oldFormatDamaged', 'zipTruncated']).toContain(code);
    expect(codes.size).toBeGreaterThan(0);
  });

  it('(.xls) is refused when a password protects it', async () => {
    const bytes = oldWorkbook('biff8');
    const file = XLSX.CFB.read(Buffer.from(bytes), { type: 'buffer' });
    const entry = XLSX.CFB.find(file, 'Workbook')!;
    const stream = Buffer.from(entry.content as Uint8Array);
    // FilePass, RC4 ([MS-XLS] 2.4.117), after the first record.
    const filePass = Buffer.alloc(58);
    for (const [at, value] of [0x2f, 54, 1, 1, 1].entries()) filePass.writeUInt16LE(value, at * 2);
    const afterFirst = 4 + stream.readUInt16LE(2);
    const content = Buffer.concat([stream.subarray(0, afterFirst), filePass, stream.subarray(afterFirst)]);
    Object.assign(entry, { content, size: content.length });
    const locked = new Uint8Array(XLSX.CFB.write(file, { type: 'buffer' }) as Buffer);
    expect(await codeOf(locked, 'xls')).toBe('passwordProtected');
  });

  it('keeps formulas, unless they lead to another file', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([[1, { t: 'n', v: 2, f: 'A1+1' }]]);
    const book = { SheetNames: ['S'], Sheets: { S: sheet } };
    const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'ods' }) as Buffer);
    const [read] = openWorkbook((await modernise(bytes, 'ods')).workbook).workbook.sheets;
    expect(cellAt(read!, 1, 2)).toMatchObject({ text: '2', hasFormula: true });
    const linked = openDocument(
      '',
      `<table:table table:name="S">${row(
        `<table:table-cell table:formula="of:=['file:///x.ods'#$S.A1]+1" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>`,
      )}</table:table>`,
    );
    const [other] = openWorkbook((await modernise(linked, 'ods')).workbook).workbook.sheets;
    expect(cellAt(other!, 1, 1)).toMatchObject({ text: '7', hasFormula: false });
  });
});

describe('an OpenDocument spreadsheet', () => {
  it('keeps its sheets, rows and columns hidden', async () => {
    const bytes = openDocument(
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
      `<table:table table:name="A"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>${row(cell('x'))}${row(cell('y'), ' table:visibility="collapse" table:number-rows-repeated="2"')}${row(cell('z'), ' table:visibility="filter"')}</table:table><table:table table:name="B" table:style-name="ta2">${row(cell('w'))}</table:table>`,
    );
    const { sheets } = openWorkbook((await modernise(bytes, 'ods')).workbook).workbook;
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
    expect(sheets[0]!.rows.map(({ hidden }) => hidden)).toEqual([false, true, true, true]);
    expect(sheets[0]!.hiddenColumns.map(({ left }) => left)).toEqual([2, 3]);
  });

  it('gets sheet names that Excel takes', async () => {
    const names = [
      'Security / access: who may do what, and who may not',
      'Security / access: who may do what else',
      'a',
    ];
    const body = names.map((name) => `<table:table table:name="${name}">${row(cell('x'))}</table:table>`).join('');
    const { sheets } = openWorkbook((await modernise(openDocument('', body), 'ods')).workbook).workbook;
    expect(sheets.map(({ name }) => name)).toEqual([
      'Security _ access_ who may do w',
      'Security _ access_ who may  (2)',
      'a',
    ]);
  });

  it.each(['', row('<table:table-cell/>')])('may have a sheet without a cell (%s)', async (rows) => {
    const body = `<table:table table:name="A">${row(cell('x'))}</table:table><table:table table:name="B">${rows}</table:table>`;
    const { sheets } = openWorkbook((await modernise(openDocument('', body), 'ods')).workbook).workbook;
    expect(sheets.map((sheet) => sheet.rows.length)).toEqual([1, 0]);
  });

  it('whose last rows repeat to the end of the sheet costs nothing', async () => {
    const rest = row(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      ' table:number-rows-repeated="1048575"',
    );
    const bytes = openDocument('', `<table:table table:name="A">${row(cell('x'))}${rest}</table:table>`);
    expect(openWorkbook((await modernise(bytes, 'ods')).workbook).workbook.sheets[0]!.rows).toHaveLength(1);
  });

  it.each([
    [
      'repeats a text over all cells',
      row(cell('x', ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="1048576"'),
      'workbookTooLarge',
    ],
    ['has a document type', '<!DOCTYPE x [<!ENTITY a "b">]>', 'xmlDoctype'],
  ])('is refused when it %s', async (_, body, code) => {
    expect(await codeOf(openDocument('', `<table:table table:name="A">${body}</table:table>`), 'ods')).toBe(code);
  });

  it('is refused when a password protects it', async () => {
    const bytes = openDocument('', '<table:table table:name="A"/>', '<file-entry><encryption-data/></file-entry>');
    expect(await codeOf(bytes, 'ods')).toBe('passwordProtected');
  });
});
