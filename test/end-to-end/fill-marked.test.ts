import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FLAG_COLORS } from '../../src/report/index.ts';
import { whySharedIsMissing } from '../shared.ts';
import {
  cellFormats,
  changedCells,
  changedParts,
  outlineOf,
  readBook,
  sheetParts,
  stylesIn,
} from './compare-workbooks.ts';
import { type FilledCopy, fillCopy, writtenCells } from './fill-into.ts';
import { ownSamples, type Sample, sharedSamples } from './questionnaires.ts';

/** Parts that have to name the added sheet or hold its texts and styles. */
const LISTING = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
];

/** How much a row needs a person: the order of the review sheet. */
const WORST_FIRST = ['none', 'low', 'medium'];
/** The legend and the captions stand above the lines. */
const FIRST_LINE = 7;

function addsOneSheet(sample: Sample): void {
  let run: FilledCopy;
  beforeAll(async () => {
    run = await fillCopy(sample.path);
  }, 60_000);
  afterAll(() => run?.remove());

  it('adds one sheet, after the last', () => {
    const before = readBook(run.before).SheetNames;
    expect(readBook(run.after).SheetNames).toEqual([...before, 'vouch']);
    expect(changedParts(run.before, run.after).added).toHaveLength(1);
  });

  it('leaves the other sheets as without marks', () => {
    expect(run.isInputUntouched).toBe(true);
    expect(changedCells(run.before, run.after, ['vouch'])).toEqual([...writtenCells(run.record).keys()].sort());
    expect(outlineOf(run.after, ['vouch']) === outlineOf(run.before)).toBe(true);
    const { moved, changed } = changedParts(run.before, run.after);
    expect(moved).toEqual([]);
    const sheets = new Set(sheetParts(run.before).values());
    expect(changed.filter((name) => !sheets.has(name) && !LISTING.includes(name))).toEqual([]);
  });

  it('has a line for each row that needs a person, worst first, linked to its cell', () => {
    const sheet = readBook(run.after).Sheets.vouch!;
    const open = run.record.rows.filter((row) => row.flag !== 'high' && row.decision === null);
    const cell = (column: string, row: number) => sheet[`${column}${row}`];
    const lines = open.map((_, at) => {
      const target = String(cell('B', at + FIRST_LINE)?.l?.Target ?? '').replace(/^#/, '');
      const [, name, ref] = /^'?(.*?)'?!\$?([A-Z]+\$?\d+)$/.exec(target) ?? [];
      return {
        flag: cell('A', at + FIRST_LINE)?.v,
        sheet: name?.replaceAll("''", "'"),
        ref,
        question: cell('C', at + FIRST_LINE)?.v,
      };
    });
    expect(cell('A', open.length + FIRST_LINE)).toBe(undefined);
    const ranks = lines.map((line) => WORST_FIRST.indexOf(line.flag));
    expect(ranks).toEqual([...ranks].sort());
    const unfound = open.filter((row) => {
      const place = row.cells[0] ?? `A${row.row}`;
      const line = lines.find((candidate) => candidate.sheet === row.sheet && candidate.ref === place);
      return line?.flag !== row.flag || line.question !== row.question;
    });
    expect(unfound.map((row) => `${row.sheet}!${row.row}`)).toEqual([]);
    expect(new Set(lines.map((line) => `${line.sheet}!${line.ref}`)).size).toBe(open.length);
  });

  it('colours each answer cell by its flag, and keeps the rest of its look', () => {
    const [before, after] = [run.before, run.after].map((file) => ({ file, styles: cellFormats(file) }));
    const parts = [sheetParts(run.before), sheetParts(run.after)];
    const wrong = run.record.rows.filter((row) => {
      const refs = row.places!.ticks ? Object.values(row.places!.ticks) : row.cells.slice(0, 1);
      return refs.some((ref) => {
        const [old, fresh] = [before!, after!].map(({ file, styles }, at) => {
          return styles[Number(stylesIn(file, parts[at]!.get(row.sheet)!).get(ref) || 0)];
        });
        if (row.decision !== null) return old?.look !== fresh?.look || old?.color !== fresh?.color;
        const isAbsent = !stylesIn(before!.file, parts[0]!.get(row.sheet)!).has(ref);
        return fresh?.color !== FLAG_COLORS[row.flag] || (!isAbsent && old?.look !== fresh.look);
      });
    });
    expect(wrong.map((row) => `${row.sheet}!${row.cells[0]}`)).toEqual([]);
  });

  it('gives the same bytes and the same record a second time', async () => {
    const again = await fillCopy(sample.path);
    again.remove();
    expect(again.after.equals(run.after)).toBe(true);
    expect(again.recordText === run.recordText).toBe(true);
  });

  it('finds the same questions in its own output, and never takes the added sheet for a questionnaire', async () => {
    const again = await fillCopy(run.output);
    again.remove();
    const rowsOf = ({ record }: FilledCopy) => record.rows.map((row) => `${row.sheet}!${row.row}`);
    expect(rowsOf(again)).toEqual(rowsOf(run));
  });
}

for (const { of, samples, why } of [
  { of: 'our own', samples: ownSamples, why: null },
  { of: 'the shared', samples: sharedSamples, why: whySharedIsMissing },
]) {
  describe.skipIf(why !== null)(`fill of ${of} questionnaires`, () => {
    for (const sample of samples) describe(sample.name, () => addsOneSheet(sample));
  });
}
