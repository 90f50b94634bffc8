import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { hasSentence } from '../../src/report/sentences.ts';
import { FEATURES } from '../../src/verify/features.ts';

const ROOM = resolve(import.meta.dirname, '../../src/verify');

test('every difference the verify room can find has a sentence', () => {
  const union = readFileSync(resolve(ROOM, 'differences.ts'), 'utf8').split('type Args')[0]!;
  const named = [...union.matchAll(/'(\w+)'/g)].map(([, code]) => code!).filter((code) => /^[a-z]/.test(code));
  const made = FEATURES.flatMap((feature) => ['Lost', 'Added', 'Changed'].map((change) => feature + change));
  expect(named.length).toBeGreaterThan(30);
  expect([...named, ...made].filter((code) => !hasSentence(code))).toEqual([]);
});

test('so has everything that stops it', () => {
  const codes = readdirSync(ROOM).flatMap((name) =>
    [...readFileSync(resolve(ROOM, name), 'utf8').matchAll(/new UserError\(\s*'(\w+)'/g)].map(([, code]) => code!),
  );
  expect(codes.length).toBeGreaterThan(5);
  expect(codes.filter((code) => !hasSentence(code))).toEqual([]);
});
