import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whySharedIsMissing } from '../shared.ts';
import {
  changedCells,
  changedParts,
  outlineOf,
  partText,
  readBook,
  sheetParts,
  stylesIn,
} from './compare-workbooks.ts';
import { type FilledCopy, fillBoldly, fillCopy, writtenCells } from './fill-into.ts';
import { listEntries } from './list-entries.ts';
import { ownSamples, sharedSamples } from './questionnaires.ts';

const STRINGS = 'xl/sharedStrings.xml';
const WORKBOOK = 'xl/workbook.xml';

type Filling = Omit<FilledCopy, 'output'>;

/** Failing assertions name parts and cells, never what stands in them: two of the questionnaires are to stay unread. */
function changesOnlyWrittenCells(fill: () => Promise<Filling> | Filling, least: number): void {
  let run: Filling;
  let written: Map<string, string | number>;
  beforeAll(async () => {
    run = await fill();
    written = writtenCells(run.record);
  }, 60_000);
  afterAll(() => run?.remove());

  it('writes enough for these tests to mean something', () => {
    expect(written.size).toBeGreaterThanOrEqual(least);
  });

  it('leaves the input alone', () => {
    expect(run.isInputUntouched).toBe(true);
  });

  it('keeps every part byte for byte, but the touched sheets, the strings and the calculation flag', () => {
    const { moved, added, changed } = changedParts(run.before, run.after);
    expect({ moved, added }).toEqual({ moved: [], added: [] });
    const parts = sheetParts(run.before);
    const touched = new Set([...written.keys()].map((place) => parts.get(place.slice(0, place.lastIndexOf('!')))));
    expect(changed.filter((name) => !touched.has(name) && name !== STRINGS && name !== WORKBOOK)).toEqual([]);
    for (const part of touched) expect(changed).toContain(part);
  });

  it('only appends to the strings, and counts them right', () => {
    const [before, after] = [run.before, run.after].map((file) => partText(listEntries(file), STRINGS));
    if (before === after) return;
    const items = (text: string) => text.match(/<si\b[\s\S]*?(?:<\/si>|\/>)/g) ?? [];
    const [old, fresh] = [items(before!), items(after!)];
    expect(fresh.length).toBeGreaterThan(old.length);
    expect(old.findIndex((item, at) => item !== fresh[at])).toBe(-1);
    const count = (name: string) =>
      Number(new RegExp(`<sst\\b[^>]*\\s${name}="(\\d+)"`).exec(after!)?.[1] ?? fresh.length);
    expect(count('uniqueCount')).toBe(fresh.length);
    expect(count('count')).toBeGreaterThanOrEqual(fresh.length);
  });

  it('changes nothing in the workbook part but the calculation flag', () => {
    const [before, after] = [run.before, run.after].map((file) => partText(listEntries(file), WORKBOOK));
    const without = (text: string) => text.replace(/\s+fullCalcOnLoad="1"/, '').replace(/<calcPr\s*\/>/, '');
    expect(without(after!) === without(before!)).toBe(true);
  });

  it('changes the recorded cells and no other, as SheetJS reads them', () => {
    expect(changedCells(run.before, run.after)).toEqual([...written.keys()].sort());
    expect(outlineOf(run.after) === outlineOf(run.before)).toBe(true);
  });

  it('puts the recorded values there, as text or number', () => {
    const book = readBook(run.after);
    const wrong = [...written].filter(([place, value]) => {
      const at = place.lastIndexOf('!');
      const cell = book.Sheets[place.slice(0, at)]?.[place.slice(at + 1)];
      return cell?.v !== value || cell.t !== (typeof value === 'number' ? 'n' : 's') || cell.f !== undefined;
    });
    expect(wrong.map(([place]) => place)).toEqual([]);
  });

  it('keeps the style of each cell', () => {
    for (const [sheet, part] of sheetParts(run.before)) {
      const [old, fresh] = [stylesIn(run.before, part), stylesIn(run.after, part)];
      const restyled = [...old].filter(([ref, style]) => fresh.get(ref) !== style).map(([ref]) => `${sheet}!${ref}`);
      expect(restyled).toEqual([]);
    }
  });

  it('gives the same bytes and the same record a second time', async () => {
    const again = await fill();
    again.remove();
    expect(again.after.equals(run.after)).toBe(true);
    expect(again.recordText === run.recordText).toBe(true);
  });
}

for (const { of, samples, why } of [
  { of: 'our own', samples: ownSamples, why: null },
  { of: 'the shared', samples: sharedSamples, why: whySharedIsMissing },
]) {
  describe.skipIf(why !== null)(`fill --no-marks of ${of} questionnaires`, () => {
    it('has workbooks to run over', () => {
      expect(samples.length).toBeGreaterThan(0);
    });
    for (const sample of samples) {
      describe(sample.name, () => changesOnlyWrittenCells(() => fillCopy(sample.path, '--no-marks'), 0));
      describe(`${sample.name} with --write medium`, () => {
        changesOnlyWrittenCells(() => fillCopy(sample.path, '--no-marks', '--write', 'medium'), 1);
      });
      describe(`${sample.name}, boldly`, () => changesOnlyWrittenCells(() => fillBoldly(sample.path), 20));
    }
  });
}
