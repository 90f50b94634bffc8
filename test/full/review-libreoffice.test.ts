import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/index.ts';
import { openFile } from '../../src/pipeline/index.ts';
import { vouch } from '../cli/fake-world.ts';
import { decideInCells, decideOnSheet, planDecisions } from '../end-to-end/decide-rows.ts';
import { ownSamples, sharedSamples } from '../end-to-end/questionnaires.ts';
import { convert } from './run-tool.ts';

const WAYS = ['untouched', 'sheet', 'cells'] as const;
const folder = mkdtempSync(join(tmpdir(), 'vouch-review-office-'));
const saved = join(folder, 'saved');
const samples = [...ownSamples, ...sharedSamples].map(({ name, path }) => ({ name: name.replace(/\W+/g, '-'), path }));

const filledOf = (name: string, way: string) => join(folder, `${name}.${way}.xlsx`);
const readRecord = (file: string): RunRecord => JSON.parse(readFileSync(file, 'utf8'));

/** Finalizes a copy by the record of the round, which stays as it is. */
async function finalize(copy: string, name: string, way: string) {
  const record = join(folder, 'record.json');
  copyFileSync(`${filledOf(name, way)}.vouch.json`, record);
  const output = join(folder, 'final.xlsx');
  rmSync(output, { force: true });
  const original = join(folder, `${name}.xlsx`);
  const args = ['finalize', copy, '--record', record, '--original', original, '-o', output, '--leave-blank'];
  const { code, out } = await vouch(args);
  const places = [...out.matchAll(/(?:![A-Z]+\d+)?: error \w+/g)].map(([found]) => found);
  return { code, places, bytes: code === 0 ? readFileSync(output) : null, record: readRecord(record) };
}

describe('a reviewed copy that LibreOffice saved', () => {
  beforeAll(async () => {
    for (const { name, path } of samples) {
      const input = join(folder, `${name}.xlsx`);
      copyFileSync(path, input);
      for (const way of WAYS) {
        const filled = filledOf(name, way);
        await vouch(['fill', input, '-o', filled]);
        const record = readRecord(`${filled}.vouch.json`);
        const original = await openFile(new Uint8Array(readFileSync(input)));
        const plan = planDecisions(record, original);
        if (way === 'sheet') await decideOnSheet(filled, plan);
        if (way === 'cells') await decideInCells(filled, plan, record, original);
      }
    }
    convert(
      samples.flatMap(({ name }) => WAYS.map((way) => filledOf(name, way))),
      'xlsx',
      saved,
    );
  }, 900_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name } of samples) {
    it.each(WAYS)(`gives the same file as before it was saved: ${name}, %s`, async (way) => {
      const filled = filledOf(name, way);
      const before = await finalize(filled, name, way);
      const after = await finalize(join(saved, basename(filled)), name, way);
      expect([after.code, after.places]).toEqual([0, []]);
      expect(after.bytes!.equals(before.bytes!)).toBe(true);
      const hows = ({ rows }: RunRecord) => rows.map(({ decision }) => decision?.how ?? null);
      expect(hows(after.record)).toEqual(hows(before.record));
    });
  }
});
