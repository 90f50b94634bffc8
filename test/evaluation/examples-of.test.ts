import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSets } from '../../scripts/measure-figures.ts';
import { loadKnowledge } from '../../src/cli/load-knowledge.ts';
import type { World } from '../../src/cli/world.ts';
import { REPLY_TO_ALL } from '../../src/pipeline/fit-confidence.ts';
import { evaluateSet, examplesOf } from '../../src/pipeline/index.ts';

const knowledge = loadKnowledge({}, { env: {} } as World);

it('teaches the confidence nothing from a value that stands ready for a yes or no, though no guard holds it', () => {
  const held = readSets(join(import.meta.dirname, '../../fixtures/labelled')).flatMap((set) => {
    const { answers } = evaluateSet(set, knowledge, REPLY_TO_ALL);
    const settled = answers.filter(({ candidates }) => candidates[0]?.settles);
    const examples = examplesOf(set, knowledge);
    expect(examples).toHaveLength(settled.length);
    return settled
      .map(({ reply, candidates, reasons }, at) => ({
        reply,
        reasons: reasons.map(({ code }) => code),
        matched: candidates[0]!.evidence.figures.clear,
        taught: examples[at]!.parts.clear,
      }))
      .filter(({ matched }) => matched === 1)
      .filter(({ reply, reasons }) => reply === 'value' && reasons.includes('DETAIL'));
  });
  expect(held.length).toBeGreaterThan(0);
  expect(new Set(held.map(({ taught }) => taught))).toEqual(new Set([0]));
});
