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

  it('takes several folders, and is silent about baselines and reliability unless asked', async () => {
    const folder = temporaryFolder();
    for (const ending of ['xlsx', 'tsv', 'jsonl'])
      copyFileSync(join(LABELLED, `fr.${ending}`), join(folder, `again.${ending}`));
    const { code, out } = await vouch(['eval', folder, LABELLED, '--no-baselines', '--format', 'json']);
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found.lines.map((line: { name: string }) => line.name)).toEqual(['again', 'en', 'es', 'fr', 'total']);
    expect(found.reliability).toBeUndefined();
  });

  it('--reliability holds every stated confidence against what came true', async () => {
    const { out } = await vouch(['eval', LABELLED, '--no-baselines', '--reliability', '--format', 'json']);
    const { rows, right, bins, logLoss, logLossOfConstant } = JSON.parse(out).reliability;
    expect(bins.length).toBeGreaterThanOrEqual(5);
    const sum = (count: (bin: { rows: number; observed: number }) => number) =>
      bins.map(count).reduce((one: number, other: number) => one + other, 0);
    expect(sum((bin) => bin.rows)).toBe(rows);
    expect(sum((bin) => Math.round(bin.rows * bin.observed))).toBe(right);
    for (const { from, stated, to, interval, isInside } of bins) {
      expect(from <= stated && stated <= to).toBe(true);
      expect(isInside).toBe(interval[0] <= stated && stated <= interval[1]);
    }
    expect(logLoss).toBeLessThan(logLossOfConstant);
  });

  it('--reliability in text is a table below the figures, within 80 columns', async () => {
    const { out } = await vouch(['eval', LABELLED, '--no-baselines', '--reliability']);
    const lines = out.trimEnd().split('\n');
    const header = lines.findIndex((line) => line.startsWith('confidence '));
    expect(lines[header - 1]).toBe('');
    expect(lines.slice(header + 1, -1).length).toBeGreaterThanOrEqual(5);
    expect(lines.at(-1)).toMatch(/^log loss 0\.\d{3}, of a constant 0\.\d{3} \(\d+ rows, \d+ right\)$/);
    expect(lines.slice(header).filter((line) => line.length > 80)).toEqual([]);
  });

  it('--bins takes fewer rows of the table, of more answers each, and refuses what is no such number', async () => {
    const { out } = await vouch([
      'eval',
      LABELLED,
      '--no-baselines',
      '--reliability',
      '--bins',
      '5',
      '--format',
      'json',
    ]);
    expect(JSON.parse(out).reliability.bins.length).toBe(5);
    const { code, said } = await vouch(['eval', LABELLED, '--bins', '4']);
    expect(code).toBe(2);
    expect(said).toContain('5 or more');
  });

  it('--leave-one-out fits without the questionnaire it scores, and says on a terminal how far it is', async () => {
    const said: string[] = [];
    const run = (...more: string[]) =>
      vouch(['eval', LABELLED, '--no-baselines', '--format', 'json', ...more], {
        progress: (line) => void said.push(line),
      });
    const held = JSON.parse((await run('--leave-one-out')).out);
    const plain = JSON.parse((await run()).out);
    // REASON: another model states other confidences, but ranks the same controls in the same order.
    const top = ({ lines }: { lines: { name: string; rows: number; top1: number; top3: number }[] }) =>
      lines.map(({ name, rows, top1, top3 }) => [name, rows, top1, top3]);
    expect(top(held)).toEqual(top(plain));
    for (const name of ['en', 'es', 'fr']) {
      expect(said.some((line) => line.startsWith('fitting') && line.includes(name))).toBe(true);
      expect(said.some((line) => line.startsWith('scoring') && line.includes(name))).toBe(true);
    }
    expect(said.at(-1)).toBe('');
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
