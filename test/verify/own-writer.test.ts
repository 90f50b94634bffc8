import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/cli/load-knowledge.ts';
import { type CellEdit, UserError } from '../../src/model/index.ts';
import { DEFAULT_ANSWERING, type FillOptions, fillQuestionnaire, verifyFiles } from '../../src/pipeline/index.ts';
import { plainPaint } from '../../src/report/index.ts';
import { verifyWorkbooks } from '../../src/verify/index.ts';
import { openWorkbook, patchWorkbook, refusalFor } from '../../src/workbook/index.ts';
import { recordOf } from './record-of.ts';
import { pack, RICH } from './rich-workbook.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');
const SHARED = join(process.env.VOUCH_SHARED ?? resolve(import.meta.dirname, '../../../shared'), 'questionnaires');
const workbooksIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.xls[xm]$/.test(name) && !name.includes('.filled.'))
        .map((name) => join(folder, name))
    : [];
const FILES = [
  ...workbooksIn(FIXTURES),
  ...workbooksIn(join(FIXTURES, 'labelled')),
  ...workbooksIn(join(FIXTURES, 'features')),
  ...workbooksIn(SHARED),
];

describe('what our own writer writes', () => {
  const awkward = fc.constantFrom(
    '=1+1',
    ' x ',
    'a\r\nb',
    '_x0041_',
    '\u0007',
    '\ud800',
    'é😀',
    '<&>"',
    '3',
    '\t',
    ']]>',
  );
  const value = fc.oneof(
    awkward,
    fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const column = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'AA');
  const edit = fc.record({
    sheet: fc.constantFrom('Questions', 'Lists', 'Score'),
    ref: fc.tuple(column, fc.integer({ min: 1, max: 12 })).map(([letters, row]) => letters + row),
    value,
  });
  const edits = fc.uniqueArray(edit, { minLength: 1, maxLength: 6, selector: ({ sheet, ref }) => sheet + ref });
  const before = pack(RICH);
  const opened = openWorkbook(before);

  test('is clean by its record, whichever cells it wrote', () => {
    fc.assert(
      fc.property(edits, (wanted) => {
        const allowed = wanted.filter(({ sheet, ref }) => refusalFor(opened, sheet, ref) === null);
        const after = patchWorkbook(opened, allowed);
        const rows = allowed.map(({ sheet, ref, value }) => ({ sheet, written: { [ref]: value } }));
        const { clean, findings } = verifyWorkbooks(before, after, recordOf(...rows));
        expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
        expect(clean).toBe(true);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });

  test('is not clean when its record keeps silent on one cell', () => {
    fc.assert(
      fc.property(edits, (wanted) => {
        const allowed = wanted.filter(({ sheet, ref }) => refusalFor(opened, sheet, ref) === null);
        const without = verifyWorkbooks(before, patchWorkbook(opened, allowed), recordOf());
        // A value may be the one that stood there.
        expect(without.clean).toBe(
          without.changed.length === 0 && without.findings.every(({ severity }) => severity === 'note'),
        );
        expect(without.changed.every(({ standing }) => standing === 'unexpected')).toBe(true);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });

  test('is clean without a record when the cells were empty', () => {
    const answers: CellEdit[] = ['D2', 'D3', 'D4', 'F9'].map((ref) => ({
      sheet: 'Questions',
      ref,
      value: `answer ${ref}`,
    }));
    const { clean, changed, findings } = verifyWorkbooks(before, patchWorkbook(opened, answers), null);
    expect(changed.map(({ ref, after }) => [ref, after.shown])).toEqual(answers.map(({ ref, value }) => [ref, value]));
    expect(findings.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
      'note dimensionWidened',
      'note recalculationRequested',
      'note stringsAppended',
    ]);
    expect(clean).toBe(true);
  });

  test('is a review copy, not clean, when it adds its sheet or colours cells', () => {
    const added = { name: 'vouch', columnWidths: [], rows: [[{ value: 'x' }]], frozenRows: 0 };
    for (const options of [{ added }, { fills: [{ sheet: 'Questions', ref: 'D2', color: 'FFEB9C' }] }]) {
      const result = verifyWorkbooks(before, patchWorkbook(opened, [], options), null);
      expect([result.clean, result.isReviewCopy]).toEqual([false, true]);
    }
  });
});

test.skipIf(FILES.length === 0).each(FILES)(
  'fill --no-marks of %s verifies clean, by its record and without',
  { timeout: 60_000 },
  (file) => {
    const bytes = readFileSync(file);
    const options = {
      inputName: 'a.xlsx',
      outputName: 'b.xlsx',
      toolVersion: '0',
      marks: false,
      answering: { ...DEFAULT_ANSWERING, writeMedium: true },
    };
    const filled = fillOrRefuse(bytes, options);
    if (filled === null) return;
    const { output, record } = filled;
    const written = record.rows.flatMap((row) => Object.keys(row.written).map((ref) => `${row.sheet}!${ref}`));
    for (const result of [verifyFiles(bytes, output, record), verifyFiles(bytes, output, null)]) {
      expect(result.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(result.clean).toBe(true);
      expect(result.changed.map(({ sheet, ref }) => `${sheet}!${ref}`).sort()).toEqual(written.sort());
    }
  },
);

/** Null for a workbook that is refused: then nothing is written that could be wrong. */
function fillOrRefuse(bytes: Uint8Array, options: FillOptions) {
  try {
    return fillQuestionnaire(bytes, knowledge(), options);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

let loaded: ReturnType<typeof loadKnowledge> | null = null;
function knowledge() {
  const nothing = () => {};
  loaded ??= loadKnowledge(
    {},
    {
      env: {},
      print: nothing,
      say: nothing,
      progress: nothing,
      paint: plainPaint,
      width: 80,
      readStdin: async () => new Uint8Array(),
    },
  );
  return loaded;
}
