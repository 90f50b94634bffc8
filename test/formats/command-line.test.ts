import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modernise } from '../../src/foreign/index.ts';
import { choicesAt, type RunRecord } from '../../src/model/index.ts';
import { openArchive } from '../../src/ooxml/index.ts';
import { openWorkbook, patchWorkbook } from '../../src/workbook/index.ts';
import { FRENCH, temporaryFolder, vouch } from '../cli/fake-world.ts';
import { buildWorkbook } from '../workbook/build-workbook.ts';
import { dv, xlsTokens, xlsWithRules } from './binary-rules.ts';
import { googleSheetsExport, numbersExport } from './exported-packages.ts';
import { oldWorkbook } from './old-workbooks.ts';
import { RULED } from './ruled-workbook.ts';
import { ENCODINGS, RECORDS, textOf } from './text-files.ts';

const CSV = textOf(RECORDS, { separator: ';', lineEnd: '\r\n' });

function put(name: string, content: Uint8Array | string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

function recordAt(path: string): RunRecord {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function stdin(content: Uint8Array | string) {
  return { readStdin: async () => new Uint8Array(Buffer.from(content as Uint8Array)) };
}

function beside(path: string): string[] {
  return readdirSync(join(path, '..')).sort();
}

describe.each([
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  ['xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['xltx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'],
  ['xltm', 'application/vnd.ms-excel.template.macroEnabled.main+xml'],
])('an .%s', (extension, mainType) => {
  const macros = Buffer.from('macros, byte for byte\0\xff', 'latin1');
  const cells = RECORDS.map(
    (record, row) =>
      `<row r="${row + 1}">${record.map((text) => `<c t="inlineStr"><is><t>${text.replaceAll('&', '&amp;')}</t></is></c>`).join('')}</row>`,
  );
  const bytes = buildWorkbook({
    sheets: [{ name: 'S', xml: `<sheetData>${cells.join('')}</sheetData>` }],
    mainType,
    parts: [{ name: 'xl/vbaProject.bin', data: macros }],
  });

  it('is answered in place, under its own extension, its macros untouched', async () => {
    const input = put(`acme.${extension}`, bytes);
    const { code, said } = await vouch(['fill', input, '--no-marks']);
    expect([code, said]).toEqual([0, '']);
    const output = input.replace(`.${extension}`, `.filled.${extension}`);
    const after = readFileSync(output);
    expect(openWorkbook(after).workbook.sheets[0]!.rows[1]!.cells[2]!.text).not.toBe('');
    expect(openArchive(after).read('xl/vbaProject.bin').equals(macros)).toBe(true);
    expect(await vouch(['verify', input, output, '--record', `${output}.vouch.json`])).toMatchObject({ code: 0 });
  });

  it('says so when its name is another’s, and is answered under the right one', async () => {
    const other = extension === 'xlsm' ? 'xlsx' : 'xlsm';
    const input = put(`acme.${other}`, bytes);
    const { code, said } = await vouch(['fill', input]);
    expect(code).toBe(0);
    expect(said).toContain(`${input}: note readByContent: The file is ${extension} inside`);
    expect(existsSync(input.replace(`.${other}`, `.filled.${extension}`))).toBe(true);
  });
});

describe.each(['ods', 'xls'])('an .%s with lists', (extension) => {
  const bytes = readFileSync(new URL(`../../fixtures/formats/lists.${extension}`, import.meta.url));

  it('is answered in the words of its cells, and nothing is written that breaks their rules', async () => {
    const input = put(`acme.${extension}`, bytes);
    expect((await vouch(['fill', input, '--write', 'medium'])).code).toBe(0);
    const output = join(input, '..', 'acme.filled.xlsx');
    const { rows } = recordAt(`${output}.vouch.json`);
    const written = rows.flatMap(({ written: cells }) => Object.entries(cells));
    for (const [ref, word] of written)
      expect(RULED[ref]?.includes(String(word)) ?? !ref.startsWith('C'), ref).toBe(true);
    expect(written.map(([ref]) => ref)).toEqual(['D5', 'C6', 'D6', 'C9', 'D9']);
    // The comment of row 2 is longer than its cell takes: the word beside it stays away too.
    expect(rows[0]).toMatchObject({ proposed: { C2: 'Conforme' }, written: {} });
    expect(rows[0]!.reasons).toContainEqual({ code: 'CELL_REFUSED', args: { ref: 'D2', why: 'breaksRule' } });
  });

  it('keeps its lists in the new workbook, where they are checked', async () => {
    const input = put(`acme.${extension}`, bytes);
    await vouch(['fill', input]);
    const output = join(input, '..', 'acme.filled.xlsx');
    const [sheet] = openWorkbook(readFileSync(output)).workbook.sheets;
    expect(choicesAt(sheet!, 3, 3)).toEqual(RULED.C3);
    const edited = patchWorkbook(openWorkbook(readFileSync(output)), [{ sheet: sheet!.name, ref: 'C3', value: 'Oui' }]);
    writeFileSync(output, edited);
    expect((await vouch(['check', output])).out).toMatch(/Sécurité!C3: error wordNotAllowed: /);
  });
});

describe('a cell whose list cannot be read', () => {
  it('gets no word, and its row the reason', async () => {
    const formula = Buffer.concat([xlsTokens.area(0x25, [0, 2], [0, 0]), Buffer.from([0x22, 1, 78, 0])]);
    const area = { top: 2, left: 3, bottom: 2, right: 3 };
    const input = put('acme.xls', xlsWithRules([dv({ areas: [area], first: formula })]));
    const { code, out } = await vouch(['fill', input]);
    expect(code).toBe(0);
    expect(out).toContain('Cell C2 cannot be written (the cell’s list cannot be read)');
    const { rows } = recordAt(join(input, '..', 'acme.filled.xlsx.vouch.json'));
    expect(rows[0]).toMatchObject({ flag: 'medium', written: {} });
    expect(rows[0]!.reasons).toContainEqual({ code: 'CELL_REFUSED', args: { ref: 'C2', why: 'listUnread' } });
  });
});

describe.each([
  ['xls', 'biff8'],
  ['xlsb', 'xlsb'],
  ['ods', 'ods'],
] as const)('an .%s', (extension, made) => {
  const bytes = oldWorkbook(made);

  it('is answered into a new .xlsx, with one line that says what is lost', async () => {
    const input = put(`acme.${extension}`, bytes);
    const { code, said } = await vouch(['fill', input]);
    expect(code).toBe(0);
    expect(said.split('\n').filter((line) => !line.includes('answersAlreadyThere'))).toEqual([
      `${input}: note formattingNotKept: Answered into a new .xlsx: the formatting, drawings and macros of the .${extension} file are not kept.`,
    ]);
    expect(beside(input)).toEqual(['acme.filled.xlsx', 'acme.filled.xlsx.vouch.json', `acme.${extension}`]);
    expect(readFileSync(input).equals(bytes)).toBe(true);
    const output = join(input, '..', 'acme.filled.xlsx');
    const record = recordAt(`${output}.vouch.json`);
    expect(record.input).toEqual({
      file: `acme.${extension}`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(record.rows[0]!.written).toHaveProperty('C2');
    const { sheets } = openWorkbook(readFileSync(output)).workbook;
    expect(sheets[0]!.rows[1]!.cells.map(({ text }) => text)).toContain(record.rows[0]!.written.C2);
    expect(await vouch(['check', output, '--max-none', '9', '--max-low', '9', '--max-medium', '9'])).toMatchObject({
      code: 0,
    });
  });

  it('goes from standard input to standard output as an .xlsx', async () => {
    const { code, bytes: output, said } = await vouch(['fill', '-'], stdin(bytes));
    expect(code).toBe(0);
    expect(said).toContain('standard input: note formattingNotKept: ');
    expect(openWorkbook(output).workbook.sheets[0]!.name).toBe('Sécurité');
  });

  it('is inspected, by its content and whatever its name says', async () => {
    const { code, out, said } = await vouch(['inspect', put('acme.xlsx', bytes)]);
    expect(code).toBe(0);
    expect(out).toContain('id A, question B, answer C, comment D');
    expect(said).toContain(`readByContent: The file is ${extension} inside`);
  });

  it('is checked as it is, with the record of its answers', async () => {
    const input = put(`acme.${extension}`, bytes);
    await vouch(['fill', input]);
    const record = join(input, '..', 'acme.filled.xlsx.vouch.json');
    const { code, out } = await vouch(['check', input, '--record', record]);
    expect(code).toBe(1);
    expect(out).toContain('unanswered');
    expect(out).not.toContain('questionMoved');
  });

  it('is verified against the new .xlsx, with a note of what that cannot show', async () => {
    const input = put(`acme.${extension}`, bytes);
    await vouch(['fill', input, '--no-marks']);
    const output = join(input, '..', 'acme.filled.xlsx');
    const { code, out } = await vouch(['verify', input, output, '--record', `${output}.vouch.json`]);
    expect([code, out.match(/comparedAsRead/g)?.length]).toEqual([0, 1]);
    expect(out).toMatch(/^clean: \d+ cells? changed, everything else is as it was$/m);
    const other = put(
      'other.xlsx',
      (await modernise(oldWorkbook(made === 'ods' ? 'xlsb' : 'ods'), made === 'ods' ? 'xlsb' : 'ods')).workbook,
    );
    expect((await vouch(['verify', input, other])).code).toBe(1);
    expect((await vouch(['verify', put('cut.xls', bytes.subarray(0, bytes.length / 2)), output])).code).toBe(2);
  });

  it('is not written under its old extension', async () => {
    const input = put(`acme.${extension}`, bytes);
    const output = join(input, '..', `out.${extension}`);
    const { code, said } = await vouch(['fill', input, '-o', output]);
    expect(code).toBe(2);
    expect(said).toContain(`${output}: outputOtherFormat: `);
    expect(beside(input)).toEqual([`acme.${extension}`]);
  });
});

describe.each(Object.entries(ENCODINGS))('a .csv in %s', (_, encode) => {
  it('comes back as a .csv with the answers alone changed', async () => {
    const bytes = encode(CSV);
    const input = put('acme.csv', bytes);
    const { code, said, out } = await vouch(['fill', input]);
    expect([code, said]).toEqual([0, '']);
    expect(out).not.toContain('sheet "vouch"');
    const output = join(input, '..', 'acme.filled.csv');
    const record = recordAt(`${output}.vouch.json`);
    expect(record.options.marks).toBe(false);
    const [answered] = record.rows;
    expect(answered!.written).toHaveProperty('C2');
    const expected: string[][] = RECORDS.map((fields) => [...fields]);
    for (const { row, written } of record.rows)
      for (const [ref, value] of Object.entries(written)) expected[row - 1]!['ABCD'.indexOf(ref[0]!)] = String(value);
    const lines = textOf(expected, { separator: ';', lineEnd: '\r\n' });
    const unquoted = lines.replace(/"([^"\r\n]*,[^"\r\n]*)"(?=[;\r])/g, (quoted, text) =>
      text.includes(';') ? quoted : text,
    );
    expect(readFileSync(output).equals(encode(unquoted))).toBe(true);
    const piped = await vouch(['fill', '-'], stdin(bytes));
    expect(Buffer.from(piped.bytes).equals(readFileSync(output))).toBe(true);
  });
});

describe('separated text', () => {
  it('is checked against its record, from a file or from standard input', async () => {
    const input = put('acme.csv', CSV);
    await vouch(['fill', input]);
    const output = join(input, '..', 'acme.filled.csv');
    const options = ['--max-none', '9', '--max-low', '9', '--max-medium', '9'];
    expect(await vouch(['check', output, ...options])).toMatchObject({ code: 0 });
    const piped = await vouch(
      ['check', '-', '--record', `${output}.vouch.json`, ...options],
      stdin(readFileSync(output)),
    );
    expect(piped.code).toBe(0);
    const unfilled = await vouch(['check', input, '--record', `${output}.vouch.json`]);
    expect(unfilled.code).toBe(1);
    expect(unfilled.out).toContain('unanswered');
  });

  it('keeps its own extension: .tsv, .txt, or a .csv that holds tabs', async () => {
    const text = textOf(RECORDS, { separator: '\t', lineEnd: '\n' });
    for (const name of ['acme.tsv', 'acme.txt', 'acme.csv']) {
      const input = put(name, text);
      expect(await vouch(['fill', input])).toMatchObject({ code: 0, said: '' });
      expect(beside(input)).toContain(name.replace('acme', 'acme.filled'));
    }
  });

  it('named as a workbook is read as what it is, and answered under the right name', async () => {
    const input = put('acme.xls', CSV);
    const { code, said } = await vouch(['fill', input]);
    expect(code).toBe(0);
    expect(said).toContain(`${input}: note readByContent: The file is csv inside`);
    expect(beside(input)).toContain('acme.filled.csv');
    const refused = await vouch(['fill', input, '-o', join(input, '..', 'out.xlsx')]);
    expect(refused).toMatchObject({ code: 2, said: expect.stringContaining('outputOtherFormat') });
  });

  it('is inspected from standard input', async () => {
    const { code, out } = await vouch(['inspect', '-'], stdin(CSV));
    expect(code).toBe(0);
    expect(out).toContain('id A, question B, answer C, comment D');
  });

  it('is not verified, and the reason says which file it is', async () => {
    const input = put('acme.csv', CSV);
    const { code, said } = await vouch(['verify', input, FRENCH]);
    expect(code).toBe(2);
    expect(said).toContain(`${input}: verifyTextTable: `);
  });

  it('cannot take an answer that its encoding has no character for: the row stays empty with the reason', async () => {
    const folder = temporaryFolder();
    const kb = join(folder, 'acme.yaml');
    writeFileSync(
      kb,
      'knowledgeBase: { name: acme }\ncontrols:\n  - id: backup.encryption\n    about: vendor\n    audience: public\n    status: "yes"\n    label: { fr: Les sauvegardes sont chiffrées }\n    comment: { fr: "Chiffrées → AES-256." }\n    topics: [backup.encryption]\n',
    );
    const input = join(folder, 'acme.csv');
    writeFileSync(input, ENCODINGS['Windows-1252']!(CSV));
    const { code, out } = await vouch(['fill', input, '--kb', kb]);
    expect(code).toBe(0);
    expect(out).toContain('a character that the file’s encoding lacks');
    expect(readFileSync(join(folder, 'acme.filled.csv')).equals(readFileSync(input))).toBe(true);
  });
});

describe('a workbook', () => {
  it('named .csv is read as what it is', async () => {
    const input = put('acme.csv', readFileSync(FRENCH));
    const { code, said } = await vouch(['fill', input]);
    expect(code).toBe(0);
    expect(said).toContain('readByContent: The file is xlsx inside');
    expect(beside(input)).toContain('acme.filled.xlsx');
  });

  it.each([
    ['Google Sheets', googleSheetsExport(), 'Vendor', 'C2'],
    ['Numbers', numbersExport(), 'Sheet 1 - Table 1', 'C3'],
  ])('exported from %s is answered and otherwise untouched', async (_, bytes, sheet, ref) => {
    const input = put('acme.xlsx', bytes);
    const { code, said } = await vouch(['fill', input, '--no-marks']);
    expect([code, said]).toEqual([0, '']);
    const output = join(input, '..', 'acme.filled.xlsx');
    expect(recordAt(`${output}.vouch.json`).rows[0]).toMatchObject({ sheet, written: { [ref]: 'Yes' } });
    const verified = await vouch(['verify', input, output, '--record', `${output}.vouch.json`]);
    expect(verified.code).toBe(0);
  });

  it('costs no SheetJS: the sources name it in dynamic imports and types only', () => {
    const source = readFileSync(new URL('../../src/foreign/modernise.ts', import.meta.url), 'utf8');
    expect(source.match(/^import (?!type)[^;]*'xlsx/m)).toBe(null);
    expect(source).toContain("await import('xlsx')");
  });
});
