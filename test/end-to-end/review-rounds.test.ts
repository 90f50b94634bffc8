import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/index.ts';
import { openFile } from '../../src/pipeline/index.ts';
import { vouch } from '../cli/fake-world.ts';
import { whySharedIsMissing } from '../shared.ts';
import { decideInCells, decideOnPage, decideOnSheet, decisionsFile, planDecisions } from './decide-rows.ts';
import { oddSamples, ownSamples, type Sample, sharedSamples } from './questionnaires.ts';

/** One round: filled, decided in one way, finalized. Texts of some samples may not be shown, so only codes and places are. */
interface Round {
  readonly final: Buffer;
  readonly record: RunRecord;
}

function fourWays(sample: Sample): void {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-round-'));
  const input = join(folder, 'acme.xlsx');
  let rounds: Record<'sheet' | 'cells' | 'file' | 'page', Round>;

  async function round(way: keyof typeof rounds): Promise<Round> {
    const filled = join(folder, `${way}.xlsx`);
    const recordFile = `${filled}.vouch.json`;
    if ((await vouch(['fill', input, '-o', filled])).code !== 0) throw new Error('fill failed');
    const read = (): RunRecord => JSON.parse(readFileSync(recordFile, 'utf8'));
    const original = await openFile(new Uint8Array(readFileSync(input)));
    const record = read();
    const plan = planDecisions(record, original);
    if (way === 'sheet') await decideOnSheet(filled, plan);
    if (way === 'cells') await decideInCells(filled, plan, record, original);
    if (way === 'file') {
      const decisions = join(folder, 'decisions.yaml');
      writeFileSync(decisions, decisionsFile(plan));
      const { code, out } = await vouch(['review', filled, '--import', decisions]);
      if (code !== 0) throw new Error(`import ended with ${code}: ${placesIn(out)}`);
    }
    if (way === 'page') await decideOnPage(filled, plan, record);
    const output = join(folder, `${way}.final.xlsx`);
    const { code, out, said } = await vouch(['finalize', filled, '-o', output, '--leave-blank']);
    if (code !== 0) throw new Error(`finalize ended with ${code}: ${placesIn(out)} ${placesIn(said)}`);
    return { final: readFileSync(output), record: read() };
  }

  beforeAll(async () => {
    copyFileSync(sample.path, input);
    rounds = {
      sheet: await round('sheet'),
      cells: await round('cells'),
      file: await round('file'),
      page: await round('page'),
    };
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the same file whichever way the decisions came in', () => {
    const { sheet, cells, file, page } = rounds;
    expect(sheet.final.equals(file.final)).toBe(true);
    expect(cells.final.equals(file.final)).toBe(true);
    expect(page.final.equals(file.final)).toBe(true);
  });

  it('differs from what the customer sent in decided cells only', async () => {
    for (const way of ['sheet', 'cells', 'file', 'page']) {
      const args = ['verify', input, join(folder, `${way}.final.xlsx`), '--format', 'json'];
      const { code, out } = await vouch([...args, '--record', join(folder, `${way}.xlsx.vouch.json`)]);
      const { findings } = JSON.parse(out) as { findings: { code: string; severity: string }[] };
      expect([way, code, findings.filter(({ severity }) => severity !== 'note').map((found) => found.code)]).toEqual([
        way,
        0,
        [],
      ]);
    }
  });

  it('says in the record what was decided', () => {
    const { sheet, file, page } = rounds;
    const hows = ({ record }: Round) => record.rows.map(({ decision }) => decision?.how ?? null);
    expect(hows(sheet)).toEqual(hows(file));
    expect(hows(page)).toEqual(hows(file));
    expect(sheet.record.rows.every(({ flag, decision }) => flag === 'high' || decision !== null)).toBe(true);
  });
}

/** "Sheet!D12: error code", without what it says. */
function placesIn(text: string): string {
  return [...text.matchAll(/(?:![A-Z]+\d+)?: error \w+/g)].map(([found]) => found).join('; ');
}

for (const { of, samples, why } of [
  { of: 'our own', samples: ownSamples, why: null },
  { of: 'oddly laid out', samples: oddSamples, why: null },
  { of: 'the shared', samples: sharedSamples, why: whySharedIsMissing },
]) {
  describe.skipIf(why !== null)(`a review of ${of} questionnaires`, () => {
    for (const sample of samples) describe(sample.name, () => fourWays(sample));
  });
}
