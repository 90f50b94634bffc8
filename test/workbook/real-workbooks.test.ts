import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { type CellEdit, cellAt, cellRef, parseCellRef } from '../../src/model/index.ts';
import { openArchive } from '../../src/ooxml/index.ts';
import { openWorkbook, patchWorkbook, refusalFor } from '../../src/workbook/index.ts';

const FOLDER = join(process.env.VOUCH_SHARED ?? join(import.meta.dirname, '../../../shared'), 'questionnaires');
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')) : [];

/** Every value by "Sheet!A1", as SheetJS reads it; dates in ISO form. */
function oracle(bytes: Uint8Array): Map<string, string> {
  const values = new Map<string, string>();
  const book = XLSX.read(bytes, { cellNF: true });
  for (const name of book.SheetNames) {
    for (const [ref, cell] of Object.entries(book.Sheets[name]!) as [string, XLSX.CellObject][]) {
      if (ref.startsWith('!') || cell.v === undefined || cell.v === '') continue;
      const isDate = cell.t === 'n' && XLSX.SSF.is_date(String(cell.z));
      const text = isDate ? XLSX.SSF.format('yyyy-mm-dd', cell.v) : String(cell.v);
      values.set(`${name}!${ref}`, text.replaceAll('\r\n', '\n'));
    }
  }
  return values;
}

/** As this product shows what SheetJS wrote. */
function shown(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

test('workbooks written by SheetJS are read as written, and read by it as patched', () => {
  const text = fc.stringMatching(/^[ -~é€\n]{1,12}$/);
  const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const rows = fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.boolean(), text, (aoa, bookSST, answer) => {
      const book = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(aoa), 'S');
      const bytes = XLSX.write(book, { type: 'buffer', bookSST, compression: true }) as Buffer;
      const opened = openWorkbook(bytes);
      const sheet = opened.workbook.sheets[0]!;
      const isTarget = (row: number, column: number) => row === 1 && column === 1;
      const patched = XLSX.read(patchWorkbook(opened, [{ sheet: 'S', ref: 'B2', value: answer }])).Sheets.S!;
      for (const [row, cells] of aoa.entries()) {
        for (const [column, value] of cells.entries()) {
          const expected = value === null ? undefined : shown(value);
          expect(cellAt(sheet, row + 1, column + 1)?.text).toBe(expected);
          const found = patched[cellRef(row + 1, column + 1)]?.v as unknown;
          if (!isTarget(row, column)) expect(found === undefined ? undefined : shown(found)).toBe(expected);
        }
      }
      expect(patched.B2.v).toBe(answer);
    }),
  );
});

describe.skipIf(FILES.length === 0)('the shared questionnaires', () => {
  test.each(FILES)('%s comes back byte for byte without edits', (file) => {
    const bytes = readFileSync(join(FOLDER, file));
    expect(Buffer.from(patchWorkbook(openWorkbook(bytes), [])).equals(bytes)).toBe(true);
  });

  test.each(FILES)('%s reads as SheetJS reads it', (file) => {
    const bytes = readFileSync(join(FOLDER, file));
    const values = new Map<string, string>();
    for (const { name, rows } of openWorkbook(bytes).workbook.sheets) {
      for (const { row, column, text } of rows.flatMap(({ cells }) => cells)) {
        if (text !== '') values.set(`${name}!${cellRef(row, column)}`, text);
      }
    }
    expect(values.size).toBeGreaterThan(0);
    const expected = oracle(bytes);
    const differing = [...new Set([...values.keys(), ...expected.keys()])].filter(
      (at) => values.get(at) !== expected.get(at),
    );
    expect(differing).toEqual([]);
  });

  test.each(FILES)('%s: after a patch only the target cells differ', (file) => {
    const bytes = readFileSync(join(FOLDER, file));
    const opened = openWorkbook(bytes);
    const layout = JSON.parse(readFileSync(join(FOLDER, file.replace('.xlsx', '.layout.json')), 'utf8'));
    const edits: CellEdit[] = layout.tables.flatMap((table: { sheet: string; firstRow: number; lastRow: number }) =>
      ['B', 'F', 'H'].flatMap((column) =>
        [table.firstRow, table.firstRow + 3, table.lastRow, table.lastRow + 9].map((row) => {
          return { sheet: table.sheet, ref: `${column}${row}`, value: `Réponse ${column}${row} <&>` };
        }),
      ),
    );
    const allowed = edits.filter(({ sheet, ref }) => refusalFor(opened, sheet, ref) === null);
    expect(allowed.length).toBeGreaterThan(0);
    const after = Buffer.from(patchWorkbook(opened, allowed));
    const [was, is] = [oracle(bytes), oracle(after)];
    const targets = new Set(allowed.map(({ sheet, ref }) => `${sheet}!${ref}`));
    for (const { sheet, ref, value } of allowed) expect(is.get(`${sheet}!${ref}`)).toBe(value);
    const others = [...new Set([...was.keys(), ...is.keys()])].filter((at) => !targets.has(at));
    expect(others.filter((at) => was.get(at) !== is.get(at))).toEqual([]);
    const touched = new Set(layout.tables.map(({ sheet }: { sheet: string }) => sheet));
    const changed = openArchive(bytes).directory.entries.filter(({ name }) => {
      return !openArchive(bytes).read(name).equals(openArchive(after).read(name));
    });
    const sheetParts = changed.filter(({ name }) => name.includes('worksheets/'));
    expect(sheetParts.length).toBe(touched.size);
    expect(changed.every(({ name }) => name.includes('worksheets/') || name === 'xl/workbook.xml')).toBe(true);
    expect(allowed.every(({ ref }) => parseCellRef(ref) !== null)).toBe(true);
  });
});
