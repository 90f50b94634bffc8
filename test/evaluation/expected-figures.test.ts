import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExpectedFigures, measureFigures } from '../../scripts/measure-figures.ts';
import { loadKnowledge } from '../../src/cli/load-knowledge.ts';
import type { World } from '../../src/cli/world.ts';
import { SHARED, whySharedIsMissing } from '../shared.ts';

type Sets = Readonly<Record<string, ExpectedFigures>>;

const expected: { labelled: Sets; blind: Sets; shared: Sets } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../expected-figures.json'), 'utf8'),
);
const knowledge = loadKnowledge({}, { env: {} } as World);
const labelled = measureFigures(join(import.meta.dirname, '../../fixtures/labelled'), knowledge);
const blind = measureFigures(join(import.meta.dirname, '../../fixtures/blind'), knowledge);

/** When a change of these is meant: `npm run figures`, read the diff, commit it with the change. */
describe('the figures', () => {
  it("of the project's own labelled workbooks are the committed ones", () =>
    expect(labelled).toEqual(expected.labelled));

  it('of the questionnaires from other hands are the committed ones', () => expect(blind).toEqual(expected.blind));

  it.skipIf(whySharedIsMissing)('of the shared questionnaires are the committed ones', () =>
    expect(measureFigures(join(SHARED, 'questionnaires'), knowledge)).toEqual(expected.shared),
  );

  it.each([
    ['labelled', labelled],
    ['blind', blind],
  ])('of %s never show a wrong word, nor a precision below 0.98, whatever is committed', (_name, { total }) => {
    expect(total!.wrongWords).toBe(0);
    expect(total!.high).toBeGreaterThan(0);
    expect(total!.precision).toBeGreaterThanOrEqual(0.98);
  });
});
