import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edit, pack, RICH } from '../verify/rich-workbook.ts';
import { FRENCH, temporaryFolder, vouch } from './fake-world.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const ANSWERED = edit(SHEET, '<c r="D2" s="2"/>', '<c r="D2" s="2"><v>3</v></c>')(RICH);

function files(after: Uint8Array) {
  const folder = temporaryFolder();
  const [before, filled] = [join(folder, 'acme.xlsm'), join(folder, 'acme.filled.xlsm')];
  writeFileSync(before, pack(RICH));
  writeFileSync(filled, after);
  return [before, filled] as const;
}

describe('verify', () => {
  it('passes what fill --no-marks wrote, with its record and without', async () => {
    const folder = temporaryFolder();
    const [input, output] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    copyFileSync(FRENCH, input);
    await vouch(['fill', input, '-o', output, '--no-marks']);
    const recorded = await vouch(['verify', input, output, '--record', `${output}.vouch.json`]);
    expect([recorded.code, recorded.said]).toEqual([0, '']);
    expect(recorded.out).toMatch(/^clean: \d+ cells changed, everything else is as it was$/m);
    expect((await vouch(['verify', input, output])).code).toBe(0);
  });

  it('tells a review copy by its sheet, and a record of another file by its digest', async () => {
    const folder = temporaryFolder();
    const [input, output] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    copyFileSync(FRENCH, input);
    await vouch(['fill', input, '-o', output]);
    const copy = await vouch(['verify', input, output]);
    expect(copy.code).toBe(1);
    expect(copy.out).toContain('vouch: error reviewSheetAdded: ');
    expect(copy.out.trimEnd().split('\n').at(-1)).toMatch(/^not clean: a review copy \(/);
    const [before, after] = files(pack(ANSWERED));
    const other = await vouch(['verify', before, after, '--record', `${output}.vouch.json`]);
    expect(other.code).toBe(1);
    expect(other.out).toMatch(/^error recordOtherInput: /m);
  });

  it('lists the changed cells in a table, then one line for each other difference, then the verdict', async () => {
    const damaged = edit(SHEET, '<mergeCell ref="E6:E7"/>', '')(ANSWERED);
    const { code, out } = await vouch(['verify', ...files(pack(damaged))]);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toEqual([
      'cell          before  after',
      'Questions!D2  -       3      answered',
      '',
      `Questions!E6:E7: error mergeLost: A merged area is gone from ${SHEET}: "<mergeCell ref="E6:E7"/>".`,
      '',
      'not clean: 1 cell changed, 1 difference that is no answer',
    ]);
  });

  it('says when nothing differs', async () => {
    const { code, out } = await vouch(['verify', ...files(pack(RICH))]);
    expect([code, out]).toEqual([0, 'clean: nothing differs\n']);
  });

  it('--format json gives the same as data', async () => {
    const { code, out } = await vouch(['verify', ...files(pack(ANSWERED)), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      clean: true,
      isReviewCopy: false,
      changed: [{ sheet: 'Questions', ref: 'D2', before: { shown: '' }, after: { shown: '3' }, standing: 'answered' }],
      findings: [],
    });
  });

  it('exits with 2 when a file is missing or no workbook, and names it', async () => {
    const [before, after] = files(pack(ANSWERED));
    const cases: [string, string][] = [
      ['', 'emptyFile'],
      ['nothing to see\n', 'notZip'],
      [readFileSync(before, 'latin1').slice(0, 3000), 'zipTruncated'],
    ];
    for (const [content, expected] of cases) {
      writeFileSync(after, content, 'latin1');
      const { code, out, said } = await vouch(['verify', before, after]);
      expect([code, out]).toEqual([2, '']);
      expect(said).toContain(`${after}: ${expected}: `);
    }
    const missing = await vouch(['verify', before, `${after}.gone`]);
    expect(missing.code).toBe(2);
    expect(missing.said).toContain('noSuchFile');
  });
});
