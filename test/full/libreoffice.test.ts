import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBook } from '../end-to-end/compare-workbooks.ts';
import { fillCopy, writtenCells } from '../end-to-end/fill-into.ts';
import { ownSamples, sharedSamples } from '../end-to-end/questionnaires.ts';
import { readCsv } from './read-csv.ts';
import { convert } from './run-tool.ts';

/** Commas, double quotes, UTF-8, from line 1, values rather than what is shown, and every sheet in a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

const folder = mkdtempSync(join(tmpdir(), 'vouch-office-'));
const outputs: { name: string; path: string; written: Map<string, string | number> }[] = [];
const samples = [...ownSamples, ...sharedSamples];

describe('LibreOffice', () => {
  beforeAll(async () => {
    for (const { name, path } of samples) {
      for (const [kind, options] of [
        ['marked', ['--write', 'medium']],
        ['plain', ['--no-marks']],
      ] as const) {
        const run = await fillCopy(path, ...options);
        const file = `${name.replace(/\W+/g, '-')}.${kind}`;
        copyFileSync(run.output, join(folder, `${file}.xlsx`));
        outputs.push({ name: file, path: join(folder, `${file}.xlsx`), written: writtenCells(run.record) });
        run.remove();
      }
    }
    const files = outputs.map(({ path }) => path);
    convert(files, 'xlsx', join(folder, 'xlsx'));
    convert(files, 'pdf', join(folder, 'pdf'));
    convert(files, CSV, join(folder, 'csv'));
  }, 900_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['xlsx', 'pdf'])('converts every output, marked or not, to %s', (kind) => {
    const made = outputs.filter(({ name }) => {
      const file = join(folder, kind, `${name}.${kind}`);
      return existsSync(file) && statSync(file).size > 1000;
    });
    expect(made.map(({ name }) => name)).toEqual(outputs.map(({ name }) => name));
    expect(outputs).toHaveLength(2 * samples.length);
  });

  it('finds every written value in its cell', () => {
    for (const { name, written } of outputs) {
      const book = readBook(readFileSync(join(folder, 'xlsx', `${name}.xlsx`)));
      const wrong = [...written].filter(([place, value]) => {
        const at = place.lastIndexOf('!');
        return book.Sheets[place.slice(0, at)]?.[place.slice(at + 1)]?.v !== value;
      });
      expect([name, wrong.map(([place]) => place)]).toEqual([name, []]);
    }
  });

  it('reads the same texts as SheetJS in every sheet, the added one included', () => {
    for (const { name, path } of outputs) {
      const book = readBook(readFileSync(path));
      let texts = 0;
      for (const sheet of book.SheetNames) {
        const file = join(folder, 'csv', `${name}-${sheet}.csv`);
        const rows = readCsv(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
        for (const [ref, cell] of Object.entries(book.Sheets[sheet]!)) {
          if (ref.startsWith('!') || cell.t !== 's' || cell.f !== undefined || cell.v === '') continue;
          const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(ref)!;
          const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const same = rows[Number(row) - 1]?.[column] === String(cell.v).replaceAll('\r\n', '\n');
          if (!same) expect([name, sheet, ref]).toBe('the same text');
          texts++;
        }
      }
      expect(texts).toBeGreaterThan(50);
    }
  });
});
