import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTextTable } from '../../src/foreign/index.ts';
import { type CellEdit, cellAt, cellRef, UserError } from '../../src/model/index.ts';
import { ENCODINGS, RECORDS, textOf } from './text-files.ts';

function edit(ref: string, value: string | number): CellEdit {
  return { sheet: 'Sheet1', ref, value };
}

function patched(text: string, ...edits: CellEdit[]): string {
  return Buffer.from(openTextTable(Buffer.from(text)).patch(edits)).toString();
}

function textAt(bytes: Uint8Array, row: number, column: number): string {
  return cellAt(openTextTable(bytes).workbook.sheets[0]!, row, column)?.text ?? '';
}

function codeOf(act: () => unknown): string {
  try {
    act();
    return 'done';
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

const separators = [';', ',', '\t'];
const lineEnds = ['\r\n', '\n', '\r'];
const shapes = separators.flatMap((separator) =>
  lineEnds.flatMap((lineEnd) => [false, true].map((quotesAll) => ({ separator, lineEnd, quotesAll }))),
);

describe.each(Object.entries(ENCODINGS))('separated text in %s', (_, encode) => {
  it.each(shapes)('reads every field with its accents: %j', (shape) => {
    const { workbook, format } = openTextTable(encode(textOf(RECORDS, shape)));
    const read = workbook.sheets[0]!.rows.map((row) =>
      RECORDS[0].map((_, at) => row.cells.find(({ column }) => column === at + 1)?.text ?? ''),
    );
    expect(read).toEqual(RECORDS);
    expect(format).toBe(shape.separator === '\t' ? 'tsv' : 'csv');
  });

  it.each(shapes)('comes back with the answers alone changed, as the same writer had written them: %j', (shape) => {
    const file = openTextTable(encode(textOf(RECORDS, shape)));
    const after = file.patch([edit('C2', 'Oui, chiffrées'), edit('D3', 'à voir')]);
    const expected: string[][] = RECORDS.map((record) => [...record]);
    expected[1]![2] = 'Oui, chiffrées';
    expected[2]![3] = 'à voir';
    const quoted = shape.quotesAll || shape.separator === ',';
    const wanted = encode(textOf(expected, shape));
    // Where nothing has to be quoted the answer is not, whatever our sample writer does with commas.
    const plain = encode(textOf(expected, shape).replace('"Oui, chiffrées"', 'Oui, chiffrées'));
    expect(Buffer.from(after).equals(quoted ? wanted : plain)).toBe(true);
  });
});

describe('separated text', () => {
  const field = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', '\r', ' ', '=', "'", '€'), maxLength: 8 }),
  );
  const table = fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 6 });
  const shape = fc.record({
    separator: fc.constantFrom(...separators),
    lineEnd: fc.constantFrom(...lineEnds),
    quotesAll: fc.boolean(),
    lastEnd: fc.boolean(),
  });

  it('without edits is the very same bytes, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const code = codeOf(() => expect(Buffer.from(openTextTable(bytes).patch([])).equals(bytes)).toBe(true));
        expect(['done', 'textFile', 'quoteUnclosed', 'textCut']).toContain(code);
      }),
      { numRuns: 500 },
    );
  });

  it('differs in the answered fields only, and these read as what was written', () => {
    const place = fc.tuple(fc.nat(5), fc.nat(4));
    fc.assert(
      fc.property(table, shape, place, field, (records, given, [row, column], value) => {
        // The hint line fixes the separator: a random table may look like one of another.
        const hint = `sep=${given.separator}\r\n`;
        const before = Buffer.from(hint + textOf(records, given));
        const opened = openTextTable(before);
        const ref = cellRef((row % records.length) + 1, column + 1);
        if (opened.refusalFor('Sheet1', ref, value) !== null) return;
        const after = opened.patch([edit(ref, value)]);
        const [old, fresh] = [opened, openTextTable(after)].map(({ workbook }) => workbook.sheets[0]!);
        for (let r = 1; r <= records.length; r++) {
          for (let c = 1; c <= 6; c++) {
            const text = cellAt(fresh!, r, c)?.text ?? '';
            if (cellRef(r, c) === ref) expect(text).toBe(value.replace(/\r\n?/g, '\n'));
            else expect(cellAt(old!, r, c) ?? null).toEqual(cellAt(fresh!, r, c) ?? null);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+33 1 23', "'+33 1 23"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ["'=1", "''=1"],
    ['＝1', "'＝1"],
  ])('keeps %j text by an apostrophe, and reads it back without', (value, written) => {
    const after = patched('a;b\n1;\n', edit('B2', value));
    expect(after).toBe(`a;b\n1;${written}\n`);
    expect(textAt(Buffer.from(after), 2, 2)).toBe(value);
  });

  it.each([
    ['a number is written as a number', 'a;b\n1;\n', edit('B2', -3), 'a;b\n1;-3\n'],
    ['a quote is doubled', 'a;b\n1;\n', edit('B2', 'the "main" one'), 'a;b\n1;"the ""main"" one"\n'],
    ['a line break stays within quotes', 'a;b\r\n1;\r\n', edit('B2', 'x\ny'), 'a;b\r\n1;"x\ny"\r\n'],
    ['a quoted field stays quoted', 'a;b\n1;""\n', edit('B2', 'x'), 'a;b\n1;"x"\n'],
    ['a field of a file that quotes everything is quoted', '"a";"b"\n"1";\n', edit('B2', 'x'), '"a";"b"\n"1";"x"\n'],
    ['a short record is filled up', 'a;b;c;d\n1\n2;;;', edit('D2', 'x'), 'a;b;c;d\n1;;;x\n2;;;'],
    ['the last record needs no end', 'a;b\n1;', edit('B2', 'x'), 'a;b\n1;x'],
    ['"" empties a field', 'a;b\n1;x\n', edit('B2', ''), 'a;b\n1;\n'],
    ['the hint line stays, and is no row', 'sep=|\na|b\n1|\n', edit('B2', 'x'), 'sep=|\na|b\n1|x\n'],
    ['a blank line counts as a row', 'a;b\n\n1;\n', edit('B3', 'x'), 'a;b\n\n1;x\n'],
    ['a line break in a field makes no row', 'a;"b\nc"\n1;\n', edit('B2', 'x'), 'a;"b\nc"\n1;x\n'],
  ])('%s', (_, before, change, after) => {
    expect(patched(before, change)).toBe(after);
  });

  it('fills a short record with two answers at once', () => {
    expect(patched('a,b,c,d\n1\n', edit('D2', 'y'), edit('B2', 'x'))).toBe('a,b,c,d\n1,x,,y\n');
  });

  it.each([
    [
      'commas in the questions of a file with semicolons',
      'n;q;a\n1;Do you, or they, log?;\n2;Keys, and tokens?;\n',
      ';',
    ],
    ['semicolons in the questions of a file with commas', 'n,q,a\n1,Do you; or they; log?,\n2,Keys?,\n', ','],
    ['a banner above', 'Vendor questionnaire, 2026\n\nn;q;a\n1;Logs?;\n2;Keys?;\n', ';'],
    ['tabs', 'n\tq\ta\n1\tLogs, kept?\t\n', '\t'],
  ])('finds the separator despite %s', (_, text, separator) => {
    expect(textAt(Buffer.from(text), text.startsWith('Vendor') ? 4 : 2, 1)).toBe('1');
    expect(patched(text, edit('D2', 'x')).split(separator).length).toBeGreaterThan(text.split(separator).length);
  });

  it('leaves a formula alone, and reads ="0012" as its text', () => {
    const file = openTextTable(Buffer.from('a;b\n="0012";=B1\n'));
    expect(file.workbook.sheets[0]!.rows[1]!.cells).toMatchObject([
      { text: '0012', hasFormula: true },
      { text: '=B1', hasFormula: true },
    ]);
    expect(file.refusalFor('Sheet1', 'B2')).toBe('formulaCell');
    expect(codeOf(() => file.patch([edit('B2', 'x')]))).toBe('formulaCell');
  });

  it.each([
    ['a sheet that it has not', { sheet: 'S', ref: 'A1', value: 'x' }, 'sheetMissing'],
    ['an address that is none', edit('1A', 'x'), 'refUnreadable'],
    ['a row that it has not', edit('A9', 'x'), 'rowMissing'],
    ['a character that Windows-1252 has not', edit('B2', '→'), 'notInEncoding'],
    ['what is no number', edit('B2', Number.NaN), 'numberNotFinite'],
  ])('refuses %s', (_, change, code) => {
    const file = openTextTable(Buffer.from('a;b\n\xe9;\n', 'latin1'));
    expect(file.refusalFor(change.sheet, change.ref, change.value)).toBe(code);
    expect(codeOf(() => file.patch([change]))).toBe(code);
  });

  it('refuses to write one field twice', () => {
    expect(codeOf(() => patched('a;b\n', edit('A1', 'x'), edit('a1', 'y')))).toBe('editedTwice');
  });

  it.each([
    ['a text without columns', Buffer.from('Dear supplier\nplease answer\n'), 'textFile'],
    ['a quote that never closes', Buffer.from('a;b\n1;"never\n2;x\n'), 'quoteUnclosed'],
    ['UTF-16 cut inside a character', Buffer.from('\ufeffa;b\n', 'utf16le').subarray(0, 7), 'textCut'],
    ['more columns than a sheet has', Buffer.from(`${';'.repeat(16_384)}\n`), 'workbookTooLarge'],
  ])('refuses %s', (_, bytes, code) => {
    expect(codeOf(() => openTextTable(bytes))).toBe(code);
  });

  it('is read in a time that grows with its size only', () => {
    const bytes = Buffer.from(`n;q;a\n${'1;"Do you ""log""?";\n'.repeat(100_000)}`);
    const started = performance.now();
    openTextTable(bytes).patch([edit('C100001', 'x')]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
