import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FLAGS, type RecordedRow, type RunRecord } from '../../src/model/index.ts';
import { whySharedIsMissing } from '../shared.ts';
import { readBook } from './compare-workbooks.ts';
import { type FilledCopy, fillCopy } from './fill-into.ts';
import { ownSamples, type Sample, sharedSamples } from './questionnaires.ts';

/** The keys of the format, in its order; a run may add others. */
const KEYS = {
  record: ['format', 'tool', 'input', 'output', 'knowledgeBase', 'tables', 'rows', 'summary'],
  table: ['sheet', 'headerRow', 'firstRow', 'lastRow', 'questions', 'columns', 'ticks'],
  row: [
    ...['sheet', 'row', 'id', 'section', 'question', 'language', 'flag', 'confidence', 'control', 'answer'],
    ...['written', 'proposed', 'decision', 'reasons', 'candidates'],
  ],
  summary: ['questions', 'high', 'medium', 'low', 'none'],
};
const REPLIES = ['yes', 'no', 'limited', 'notApplicable', 'planned', 'value', null];

/** The known keys of an object as they stand in it. */
function known(value: object, keys: readonly string[]): string[] {
  return Object.keys(value).filter((key) => keys.includes(key));
}

function keepsToTheFormat(sample: Sample): void {
  let run: FilledCopy;
  let record: RunRecord;
  let rows: readonly RecordedRow[];
  beforeAll(async () => {
    run = await fillCopy(sample.path, '--no-marks');
    record = run.record;
    rows = record.rows;
  }, 60_000);
  afterAll(() => run?.remove());

  /** Where a row breaks a rule; the texts stay out of it. */
  const breaking = (rule: (row: RecordedRow) => boolean) =>
    rows.filter((row) => !rule(row)).map((row) => `${row.sheet}!${row.row}`);

  it('has the keys in their order and two blanks of indentation', () => {
    expect(run.recordText === `${JSON.stringify(record, null, 2)}\n`).toBe(true);
    expect(known(record, KEYS.record)).toEqual(KEYS.record);
    expect(record.format).toBe('vouch.record/1');
    expect(Object.keys(record.summary)).toEqual(KEYS.summary);
    for (const table of record.tables) {
      expect(known(table, KEYS.table)).toEqual(
        KEYS.table.filter((key) => key !== 'ticks' || table.ticks !== undefined),
      );
    }
    expect(breaking((row) => known(row, KEYS.row).join() === KEYS.row.join())).toEqual([]);
  });

  it('holds the digests of the two files', () => {
    const digest = (file: Buffer) => createHash('sha256').update(file).digest('hex');
    expect(record.input).toEqual({ file: 'input.xlsx', sha256: digest(run.before) });
    expect(record.output).toEqual({ file: 'output.xlsx', sha256: digest(run.after) });
  });

  it('has every question once, in workbook order, and counts them', () => {
    const order = readBook(run.before).SheetNames;
    const places = rows.map((row) => order.indexOf(row.sheet) * 1e7 + row.row);
    expect(places.every((place, at) => at === 0 || place > places[at - 1]!)).toBe(true);
    const count = (flag: string) => rows.filter((row) => row.flag === flag).length;
    expect(record.summary).toEqual({
      questions: rows.length,
      ...Object.fromEntries(FLAGS.map((flag) => [flag, count(flag)])),
    });
    expect(record.tables.reduce((sum, table) => sum + table.questions, 0)).toBe(rows.length);
  });

  it('repeats each question as it stands in its cell', () => {
    const book = readBook(run.before);
    const column = new Map(record.tables.map((table) => [table.sheet, table.columns.question]));
    const text = (row: RecordedRow) => String(book.Sheets[row.sheet]?.[`${column.get(row.sheet)}${row.row}`]?.v ?? '');
    expect(breaking((row) => text(row).replaceAll('\r\n', '\n').trim() === row.question)).toEqual([]);
  });

  it('writes what it flags high and nothing else, as proposed', () => {
    const isIn = (row: RecordedRow) => Object.entries(row.written).every(([ref, value]) => row.proposed[ref] === value);
    expect(breaking((row) => (row.flag === 'high') === Object.keys(row.written).length > 0)).toEqual([]);
    expect(breaking(isIn)).toEqual([]);
    expect(
      breaking((row) => (row.flag === 'low' || row.flag === 'none' ? Object.keys(row.proposed).length === 0 : true)),
    ).toEqual([]);
    expect(breaking((row) => row.flag === 'high' || row.reasons.length > 0)).toEqual([]);
  });

  it('has confidences from 0 to 1 and at most five candidates', () => {
    expect(breaking((row) => row.confidence >= 0 && row.confidence <= 1)).toEqual([]);
    expect(breaking((row) => row.candidates.length <= 5)).toEqual([]);
    expect(breaking((row) => REPLIES.includes(row.answer))).toEqual([]);
    expect(
      breaking((row) => row.control === null || row.candidates.some(({ control }) => control === row.control)),
    ).toEqual([]);
  });

  it('lists the candidates by falling confidence', () => {
    const falls = (row: RecordedRow) =>
      row.candidates.every((entry, at) => at === 0 || entry.confidence <= row.candidates[at - 1]!.confidence);
    expect(breaking(falls)).toEqual([]);
  });
}

for (const { of, samples, why } of [
  { of: 'our own', samples: ownSamples, why: null },
  { of: 'the shared', samples: sharedSamples, why: whySharedIsMissing },
]) {
  describe.skipIf(why !== null)(`the record of ${of} questionnaires`, () => {
    for (const sample of samples) describe(sample.name, () => keepsToTheFormat(sample));
  });
}
