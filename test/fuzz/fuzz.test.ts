import { describe, expect, test } from 'vitest';
import { fuzzes, type Tally } from './run-fuzz.ts';

const SEED = 20261122;
const CASES = 10_000;

describe('whatever the bytes, they are refused with a known code or read, and a patch changes its cells only', () => {
  test.each(Object.entries(fuzzes))('%s', (_, { share, run }) => {
    const tally: Tally = new Map();
    run(SEED, CASES * share, tally);
    const ran = [...tally.values()].reduce((sum, count) => sum + count, 0);
    expect(ran).toBe(CASES * share);
    // A run that only ever refuses would prove little.
    const good = ['patched', 'read', 'copied'].reduce((sum, outcome) => sum + (tally.get(outcome) ?? 0), 0);
    expect(good).toBeGreaterThan(ran / 50);
  });
});
