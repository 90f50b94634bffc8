import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, temporaryFolder, vouch } from './fake-world.ts';

const LABELLED = join(FIXTURES, 'labelled');

describe('eval', () => {
  it('has a line per questionnaire, one for all, and the two plain searches beside', async () => {
    const { code, out } = await vouch(['eval', LABELLED]);
    expect(code).toBe(0);
    const names = out.split('\n').map((line) => line.split(' ')[0]);
    expect(names.slice(0, 7)).toEqual(['questionnaire', 'en', 'es', 'fr', 'total', 'fuse.js', 'minisearch']);
  });

  it('--no-baselines leaves them out; --format json gives the figures and every wrong high row', async () => {
    const { out } = await vouch(['eval', LABELLED, '--no-baselines', '--format', 'json']);
    const { lines, wrong } = JSON.parse(out);
    expect(lines.map((line: { name: string }) => line.name)).toEqual(['en', 'es', 'fr', 'total']);
    const total = lines.at(-1);
    expect(total.rows).toBeGreaterThan(190);
    expect(Array.isArray(wrong)).toBe(true);
  });

  it('cannot run without the folder, without labels in it, or without a workbook beside them', async () => {
    const folder = temporaryFolder();
    const said = async (path: string) => {
      const ran = await vouch(['eval', path]);
      expect(ran.code).toBe(2);
      return ran.said;
    };
    expect(await said(join(folder, 'nowhere'))).toContain('noSuchFile');
    expect(await said(folder)).toContain('noLabelledSets');
    expect(await said(join(LABELLED, 'fr.tsv'))).toContain('notReadable');
    writeFileSync(join(folder, 'fr.tsv'), 'id\n');
    expect(await said(folder)).toContain(join(folder, 'fr.xlsx'));
    copyFileSync(join(LABELLED, 'fr.xlsx'), join(folder, 'fr.xlsx'));
    expect(await said(folder)).toContain(join(folder, 'fr.jsonl'));
  });
});
