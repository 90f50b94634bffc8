import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import type { RecordedRow, RunRecord } from '../../src/model/index.ts';
import { openWorkbook, patchWorkbook } from '../../src/workbook/index.ts';
import { FRENCH, temporaryFolder, vouch } from './fake-world.ts';

/** The French fixture, filled without marks; edits are made as a person makes them, in another program. */
async function fillFixture() {
  const file = join(temporaryFolder(), 'filled.xlsx');
  await vouch(['fill', FRENCH, '-o', file, '--no-marks']);
  const recordFile = `${file}.vouch.json`;
  const record = (): RunRecord => JSON.parse(readFileSync(recordFile, 'utf8'));
  const open = record().rows.filter((row) => row.flag !== 'high');
  return { file, recordFile, record, open };
}

/** SheetJS drops the dropdowns, as does many a tool that customers use; the questions stay where they are. */
function typeInto(file: string, entries: readonly (readonly [RecordedRow, string])[]): void {
  const book = XLSX.read(readFileSync(file));
  for (const [row, text] of entries) {
    XLSX.utils.sheet_add_aoa(book.Sheets[row.sheet]!, [[text]], { origin: row.cells[0]! });
  }
  writeFileSync(file, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

describe('check', () => {
  it('has one line per open question, with its cell, and exits with 1', async () => {
    const { file, open } = await fillFixture();
    const { code, out, said } = await vouch(['check', file]);
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(open.length);
    for (const row of open) {
      const expected = row.flag === 'none' ? 'unanswered' : 'undecided';
      const place = `filled.xlsx ${row.sheet}!${row.cells[0]}: error ${expected}: `;
      expect(lines.some((line) => line.startsWith(place))).toBe(true);
    }
    expect(said).toContain(`${open.length} problems`);
  });

  it('is content, with exit code 0, when a person filled in the rest, whatever program did it', async () => {
    const { file, open } = await fillFixture();
    typeInto(
      file,
      open.map((row) => [row, 'Oui'] as const),
    );
    expect(await vouch(['check', file])).toMatchObject({ code: 0, out: '' });
    const asJson = await vouch(['check', file, '--format', 'json']);
    expect(JSON.parse(asJson.out)).toMatchObject({ complete: true, questions: 39, answered: 39, findings: [] });
  });

  it('--format json carries the findings as data', async () => {
    const { file, open } = await fillFixture();
    const { code, out } = await vouch(['check', file, '--format', 'json']);
    expect(code).toBe(1);
    const { complete, findings } = JSON.parse(out);
    expect(complete).toBe(false);
    expect(findings).toHaveLength(open.length);
    expect(findings[0]).toMatchObject({ severity: 'error', place: { file: 'filled.xlsx' } });
  });

  it('holds a word against the dropdown of its cell, even where a person typed it', async () => {
    const { file, open } = await fillFixture();
    const { sheet, cells } = open[0]!;
    const ref = cells[0]!;
    writeFileSync(file, patchWorkbook(openWorkbook(readFileSync(file)), [{ sheet, ref, value: 'Peut-être' }]));
    const { code, out } = await vouch(['check', file]);
    expect(code).toBe(1);
    const lines = out.split('\n').filter((line) => line.includes(` ${sheet}!${ref}: `));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('error wordNotAllowed: The cell holds "Peut-être"');
  });

  it('--accept records who leaves the rest, and the next check is content', async () => {
    const { file, record, open } = await fillFixture();
    expect((await vouch(['check', file, '--accept', 'A. Martin'])).code).toBe(0);
    const decided = record().rows.filter((row) => row.decision?.by === 'A. Martin');
    expect(decided).toHaveLength(open.length);
    expect((await vouch(['check', file])).code).toBe(0);
  });

  it('--decisions records what a file says, in YAML or JSON', async () => {
    const { file, recordFile, open } = await fillFixture();
    const decisions = open.map(({ sheet, row }) => ({ sheet, row, how: 'skipped', by: 'A. Martin' }));
    const given = `${file}.decisions.json`;
    writeFileSync(given, JSON.stringify({ decisions: decisions.slice(1) }));
    const first = await vouch(['check', file, '--decisions', given]);
    expect(first.code).toBe(1);
    expect(first.out.trimEnd().split('\n')).toHaveLength(1);
    const { sheet, row } = open[0]!;
    writeFileSync(given, `decisions:\n  - { sheet: "${sheet}", row: ${row}, how: notApplicable, by: B. Durand }\n`);
    expect((await vouch(['check', file, '--decisions', given])).code).toBe(0);
    expect(readFileSync(recordFile, 'utf8')).toContain('B. Durand');
  });

  it('tells of decisions about rows that are not there, and of a file that holds none', async () => {
    const { file } = await fillFixture();
    const given = `${file}.decisions.yaml`;
    writeFileSync(given, 'decisions: [{ sheet: Questionnaire, row: 9999, how: skipped, by: me }]\n');
    const unknown = await vouch(['check', file, '--decisions', given, '--accept', 'me']);
    expect(unknown.code).toBe(1);
    expect(unknown.out).toContain('decisionWithoutRow');
    for (const text of ['decisions: 3', 'decisions: [', 'decisions: [{ sheet: A, row: 1, how: maybe, by: me }]']) {
      writeFileSync(given, text);
      const { code, said } = await vouch(['check', file, '--decisions', given]);
      expect(code).toBe(2);
      expect(said).toContain(`${given}: badDecisions`);
    }
  });

  it('has thresholds for each flag and for the share answered', async () => {
    const { file, record, open } = await fillFixture();
    const { summary } = record();
    const lenient = ['--max-medium', '--max-low', '--max-none'].flatMap((option) => [option, '39']);
    expect((await vouch(['check', file, ...lenient])).code).toBe(0);
    const tight = ['--max-medium', '39', '--max-low', '39', '--max-none', String(summary.none - 1)];
    const over = await vouch(['check', file, ...tight]);
    expect(over.code).toBe(1);
    expect(over.out).toContain('overThreshold');
    expect((await vouch(['check', file, ...lenient, '--min-coverage', '0.99'])).out).toContain('underCoverage');
    const share = (39 - open.length) / 39;
    expect((await vouch(['check', file, ...lenient, '--min-coverage', String(share - 0.01)])).code).toBe(0);
  });

  it.each([
    ['--max-none', 'many'],
    ['--max-low', '-1'],
    ['--min-coverage', '2'],
    ['--min-coverage', ''],
  ])('cannot run with %s "%s"', async (option, value) => {
    const { code, said } = await vouch(['check', FRENCH, `${option}=${value}`]);
    expect(code).toBe(2);
    expect(said).toContain('badOption');
  });

  it('cannot run without a record, with something else in its place, or without a workbook', async () => {
    const { file, recordFile } = await fillFixture();
    expect(await vouch(['check', FRENCH])).toMatchObject({ code: 2, said: expect.stringContaining('noRecord') });
    const nowhere = await vouch(['check', join(temporaryFolder(), 'nowhere.xlsx')]);
    expect(nowhere).toMatchObject({ code: 2, said: expect.stringContaining('noSuchFile') });
    writeFileSync(file, 'nothing to see\n');
    expect(await vouch(['check', file])).toMatchObject({ code: 2, said: expect.stringContaining(`${file}: textFile`) });
    writeFileSync(recordFile, '{}');
    expect(await vouch(['check', file])).toMatchObject({ code: 2, said: expect.stringContaining('notARecord') });
  });

  it('sees that a record belongs to another workbook', async () => {
    const { file, recordFile } = await fillFixture();
    const { code, out } = await vouch(['check', join(FRENCH, '../labelled/fr.xlsx'), '--record', recordFile]);
    expect(file).not.toBe(recordFile);
    expect(code).toBe(1);
    expect(out).toContain('recordOfAnother');
  });
});
