import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/fake-world.ts';
import { type FilledCopy, fillBoldly, fillCopy } from '../end-to-end/fill-into.ts';
import { ownSamples, type Sample, sharedSamples } from '../end-to-end/questionnaires.ts';
import { SHARED } from '../shared.ts';
import { runTool } from './run-tool.ts';

const CHECKER = join(SHARED, 'tools/fidelity.py');
const isMissing = !existsSync(CHECKER);

/** An independent checker in another language: nothing but the recorded cells differs. */
function agrees(sample: Sample, { record, after }: Pick<FilledCopy, 'record' | 'after'>): void {
  const sheets = [...new Set(record.rows.map((row) => row.sheet))];
  const targets = sheets.map((sheet) => ({
    sheet,
    cells: record.rows
      .filter((row) => row.sheet === sheet)
      .flatMap((row) => Object.entries(row.written).map(([ref, value]) => ({ ref, value }))),
  }));
  const folder = temporaryFolder();
  const [list, output] = [join(folder, 'targets.json'), join(folder, 'output.xlsx')];
  writeFileSync(list, JSON.stringify(targets.filter(({ cells }) => cells.length > 0)));
  writeFileSync(output, after);
  const { code, text } = runTool('/usr/bin/python3', [CHECKER, sample.path, output, `@${list}`, '--quiet']);
  // Two of the questionnaires are to stay unread, so no text of theirs is shown.
  const verdicts = text.match(/\b(?:STRICT|SEMANTIC)\b[^\n]{0,40}/g) ?? [];
  expect({ code, verdicts: code === 0 ? [] : verdicts }).toEqual({ code: 0, verdicts: [] });
}

describe.skipIf(isMissing)('the independent checker', () => {
  for (const sample of [...ownSamples, ...sharedSamples]) {
    it(`agrees on ${sample.name}`, async () => {
      const run = await fillCopy(sample.path, '--no-marks');
      run.remove();
      agrees(sample, run);
    });
    it(`agrees on ${sample.name}, boldly filled`, () => agrees(sample, fillBoldly(sample.path)));
  }
});

describe('python', () => {
  it('has lxml', () => {
    expect(runTool('/usr/bin/python3', ['-c', 'import lxml'])).toEqual({ code: 0, text: '' });
  });
});
