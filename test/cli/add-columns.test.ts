import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import XLSX from 'xlsx';
import { temporaryFolder, vouch } from './fake-world.ts';
import { writeWorkbook } from './write-workbook.ts';

const BARE = {
  Exigences: [
    ['Questionnaire de sécurité'],
    ['Réf', 'Question', 'Poids'],
    ['1', 'Les sauvegardes sont-elles chiffrées ?', '3'],
    ['2', 'Les données sont-elles hébergées en France ?', '3'],
    ['3', 'Disposez-vous d’un antivirus sur les postes de travail ?', '1'],
  ],
};

function bare(): { file: string; output: string } {
  const folder = temporaryFolder();
  return { file: writeWorkbook(join(folder, 'in.xlsx'), BARE), output: join(folder, 'out.xlsx') };
}

describe('fill of a questionnaire without a column to answer in', () => {
  it('is refused with the advice to add columns', async () => {
    const { file, output } = bare();
    const { code, said } = await vouch(['fill', file, '-o', output]);
    expect(code).toBe(2);
    expect(said).toContain('noAnswerColumn');
    expect(said).toContain('--add-columns');
    expect(existsSync(output)).toBe(false);
  });

  it('--add-columns captions two columns right of the table, in its language, and answers there', async () => {
    const { file, output } = bare();
    const { code, said } = await vouch([
      'fill',
      file,
      '-o',
      output,
      '--add-columns',
      '--no-marks',
      '--write',
      'medium',
    ]);
    expect(code).toBe(0);
    expect(said).toContain('columnsAdded');
    const sheet = XLSX.read(readFileSync(output)).Sheets.Exigences!;
    expect([sheet.C2?.v, sheet.D2?.v, sheet.E2?.v, sheet.F2]).toEqual(['Poids', 'Réponse', 'Commentaire', undefined]);
    const record = JSON.parse(readFileSync(`${output}.vouch.json`, 'utf8'));
    expect(record.tables[0]).toMatchObject({
      columns: { answer: 'D', comment: 'E' },
      added: { D2: 'Réponse', E2: 'Commentaire' },
    });
    expect(record.options.addColumns).toBe(true);
    const written = record.rows.flatMap((row: { written: object }) => Object.keys(row.written));
    expect(written.length).toBeGreaterThan(0);
    for (const ref of written) expect(ref).toMatch(/^[DE][345]$/);
  });

  it('passes verification with its record, and is filled again in the same columns', async () => {
    const { file, output } = bare();
    await vouch(['fill', file, '-o', output, '--add-columns', '--no-marks', '--write', 'medium']);
    const verified = await vouch(['verify', file, output, '--record', `${output}.vouch.json`]);
    expect([verified.code, verified.said]).toEqual([0, '']);
    const again = await vouch(['inspect', output, '--format', 'json']);
    expect(JSON.parse(again.out).tables[0].columns).toMatchObject({ answer: 'D', comment: 'E' });
  });

  it('leaves workbooks with a column to answer in as they are', async () => {
    const folder = temporaryFolder();
    const file = writeWorkbook(join(folder, 'in.xlsx'), {
      Exigences: BARE.Exigences.map((row, at) => (at === 1 ? [...row, 'Réponse'] : [...row, ''])),
    });
    const { said } = await vouch(['fill', file, '-o', join(folder, 'out.xlsx'), '--add-columns']);
    expect(said).not.toContain('columnsAdded');
  });
});
