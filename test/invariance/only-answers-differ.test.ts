import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openWorkbook, patchWorkbook } from '../../src/workbook/index.ts';
import { answerable, editsFor, everyWorkbook, named } from './gather-workbooks.ts';
import { fillPlainly, writtenCells } from './knowledge.ts';
import { packageDifferences } from './package-differences.ts';
import { readValues, valueAt, valueDifferences } from './value-differences.ts';

describe('after a fill only the written cells differ', () => {
  test.each(named(answerable))('%s', (_, { path, feature }) => {
    const before = readFileSync(path);
    const filled = fillPlainly(before);
    const after = Buffer.from(filled.output);
    const written = writtenCells(filled);
    if (feature) expect(filled.answers.length).toBe(feature.answers.refs.length);
    expect(packageDifferences(before, after, written)).toEqual([]);
    expect(valueDifferences(before, after, written)).toEqual([]);
  });
});

describe('after a patch only the target cells differ, and they hold what was asked for', () => {
  test.each(named(answerable))('%s', (_, gathered) => {
    const before = readFileSync(gathered.path);
    const opened = openWorkbook(before);
    const edits = editsFor(gathered, opened);
    expect(edits.length).toBeGreaterThan(0);
    const after = Buffer.from(patchWorkbook(opened, edits));
    const targets = new Set(edits.map(({ sheet, ref }) => `${sheet}!${ref}`));
    expect(packageDifferences(before, after, targets)).toEqual([]);
    expect(valueDifferences(before, after, targets)).toEqual([]);
    const read = readValues(after);
    expect(edits.map(({ sheet, ref }) => valueAt(read, sheet, ref))).toEqual(edits.map(({ value }) => value));
    expect(Buffer.from(patchWorkbook(openWorkbook(before), [])).equals(before)).toBe(true);
  });
});

describe('a workbook that may not be changed is refused', () => {
  test.each(named(everyWorkbook.filter(({ feature }) => feature?.refused)))('%s', (_, { path, feature, targets }) => {
    const act = () => patchWorkbook(openWorkbook(readFileSync(path)), [{ ...targets[0]!, value: 'Yes' }]);
    expect(act).toThrow(expect.objectContaining({ name: 'UserError', code: feature!.refused }));
  });
});
