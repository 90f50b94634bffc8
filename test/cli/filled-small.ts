import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision, RunRecord } from '../../src/model/index.ts';
import { temporaryFolder, vouch } from './fake-world.ts';
import { SMALL, writeWorkbook } from './write-workbook.ts';

/** A decision of A. Martin's. */
export const decision = (how: Decision['how'], more: Partial<Decision> = {}): Decision => ({
  by: 'A. Martin',
  how,
  answer: null,
  comment: null,
  ...more,
});

/** A small questionnaire filled in a folder of its own; `decide` changes its record by row. */
export async function filledSmall(...options: readonly string[]) {
  const folder = temporaryFolder();
  const input = writeWorkbook(join(folder, 'acme.xlsx'), SMALL);
  const filled = join(folder, 'acme.filled.xlsx');
  const { code, said } = await vouch(['fill', input, ...options]);
  if (code !== 0) throw new Error(said);
  const recordFile = `${filled}.vouch.json`;
  const read = (): RunRecord => JSON.parse(readFileSync(recordFile, 'utf8'));
  const decide = (made: (row: RunRecord['rows'][number]) => Decision | null) => {
    const record = read();
    const rows = record.rows.map((row) => ({ ...row, decision: made(row) }));
    writeFileSync(recordFile, JSON.stringify({ ...record, rows }));
  };
  return { folder, input, filled, recordFile, read, decide, final: join(folder, 'acme.final.xlsx') };
}

/** Leaves every row blank that was not vouched for. */
export const skipOpen = (row: RunRecord['rows'][number]) => (row.flag === 'high' ? null : decision('skipped'));
