import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FRENCH, temporaryFolder, vouch } from './fake-world.ts';
import { SMALL, writeWorkbook } from './write-workbook.ts';

/** Columns that no caption gives away, and a table that begins at row 3. */
const ODD = {
  Annex: [
    ['Supplier annex'],
    ['', '', '', ''],
    ['ref', 'topic', 'text', 'x', 'y'],
    ['a', 'Backups', 'Are your backups encrypted?', '', ''],
    ['b', 'Access', 'Do you enforce multi-factor authentication?', '', ''],
    ['c', 'Hosting', 'Is data hosted in the European Union?', '', ''],
  ],
  Other: SMALL.Security,
} as const;

async function inspectAsJson(args: readonly string[]) {
  const { code, out } = await vouch(['inspect', ...args, '--format', 'json']);
  expect(code).toBe(0);
  return JSON.parse(out);
}

describe('inspect', () => {
  it('names each sheet with what it was taken for, and the columns of each table', async () => {
    const { code, out } = await vouch(['inspect', FRENCH]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Questionnaire +questions +/m);
    expect(out).toMatch(/^Consignes +instructions +/m);
    expect(out).toMatch(/^Listes +lists +/m);
    expect(out).toContain('Questionnaire: 39 questions, rows 7 to 51, header in row 5');
    expect(out).toContain('id A, question B, answer C, comment D');
    expect(out).toContain('Oui | Non | Partiel');
    expect(out).toContain('... and 36 more');
  });

  it('--all lists every question under its section', async () => {
    const { out } = await vouch(['inspect', FRENCH, '--all']);
    expect(out.match(/^ {2}row \d+ /gm)).toHaveLength(39);
    expect(out).toContain('[1. Gouvernance]');
    expect(out).not.toContain(' more (--all');
  });

  it('takes "-" for standard input', async () => {
    const { code, out } = await vouch(['inspect', '-'], {
      readStdin: async () => new Uint8Array(readFileSync(FRENCH)),
    });
    expect(code).toBe(0);
    expect(out).toContain('39 questions');
  });

  it('prints a mapping that finds the same questions again when it comes back as a file', async () => {
    const folder = temporaryFolder();
    const first = await inspectAsJson([FRENCH]);
    const file = join(folder, 'mapping.json');
    writeFileSync(file, JSON.stringify(first));
    const again = await inspectAsJson([FRENCH, '--mapping', file]);
    expect(again.tables[0].questions.map((question: { row: number }) => question.row)).toEqual(
      first.tables[0].questions.map((question: { row: number }) => question.row),
    );
  });

  it('is overruled by --sheet, --header-row, --question, --answer, --comment and --id', async () => {
    const file = writeWorkbook(join(temporaryFolder(), 'odd.xlsx'), ODD);
    const columns = ['--id', 'a', '--question', 'C', '--answer', 'd', '--comment', 'E'];
    const { tables } = await inspectAsJson([file, '--sheet', 'Annex', '--header-row', '3', ...columns]);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      sheet: 'Annex',
      headerRow: 3,
      firstRow: 4,
      lastRow: 6,
      columns: { id: 'A', question: 'C', answer: 'D', comment: 'E' },
    });
    const noHeader = await inspectAsJson([file, '--sheet', 'Annex', '--header-row', '0', ...columns]);
    expect(noHeader.tables[0].headerRow).toBe(null);
  });

  it('is overruled by a mapping file in YAML, whose entries the options add to', async () => {
    const folder = temporaryFolder();
    const file = writeWorkbook(join(folder, 'odd.xlsx'), ODD);
    const mapping = join(folder, 'mapping.yaml');
    writeFileSync(mapping, 'tables:\n  - sheet: Annex\n    headerRow: 3\n    columns: { question: C, answer: E }\n');
    const { tables } = await inspectAsJson([file, '--mapping', mapping]);
    expect(tables.map((table: { sheet: string }) => table.sheet)).toEqual(['Annex']);
    expect(tables[0].columns).toMatchObject({ question: 'C', answer: 'E' });
    const both = await inspectAsJson([file, '--mapping', mapping, '--sheet', 'Other']);
    expect(both.tables.map((table: { sheet: string }) => table.sheet)).toEqual(['Annex', 'Other']);
  });

  it('tells of a sheet that is not there, and of a mapping file that is none', async () => {
    const folder = temporaryFolder();
    const missing = await vouch(['inspect', FRENCH, '--sheet', 'Sécurité']);
    expect(missing.code).toBe(2);
    expect(missing.said).toContain('unknownSheet: There is no sheet "Sécurité". The workbook has: Questionnaire');
    for (const text of ['tables: 3', 'tables:\n - { sheet: A, colums: {} }', '[', 'hello']) {
      const mapping = join(folder, 'mapping.yaml');
      writeFileSync(mapping, text);
      const { code, said } = await vouch(['inspect', FRENCH, '--mapping', mapping]);
      expect(code).toBe(2);
      expect(said).toContain(`${mapping}: badMapping`);
    }
  });

  it('without a question prints what was looked at in each sheet and exits with 2', async () => {
    const file = writeWorkbook(join(temporaryFolder(), 'prices.xlsx'), {
      Prices: [
        ['Item', 'Price'],
        ['Pears', '3'],
      ],
    });
    const { code, out, said } = await vouch(['inspect', file]);
    expect(code).toBe(2);
    expect(out).toMatch(/^Prices +\w+ +no questions in it/m);
    expect(said).toContain('noQuestions');
    expect(said.match(/noQuestions/g)).toHaveLength(1);
  });
});
