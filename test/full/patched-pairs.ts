import { readFileSync } from 'node:fs';
import { openWorkbook, patchWorkbook } from '../../src/workbook/index.ts';
import { answerable, editsFor } from '../invariance/gather-workbooks.ts';
import { workbookShapes } from '../invariance/reshape-workbook.ts';

/** A workbook before and after some of its answer cells were written. */
export interface Pair {
  readonly name: string;
  readonly extension: string;
  readonly before: Buffer;
  readonly after: Buffer;
  /** "Sheet!C5" */
  readonly targets: ReadonlySet<string>;
}

/** Every workbook as it is. */
export const plainPairs: readonly Pair[] = answerable.map((gathered) => toPair(gathered, 'as it is', (file) => file));

const SHAPED =
  /^(?:validation-x14|merges|exceljs-rich-text|populate-plain|sheetjs-shared|calc-plain|table-totals|calc-chain)\./;

/** Workbooks of every writer in each odd shape. */
export const shapedPairs: readonly Pair[] = answerable
  .filter(({ name }) => SHAPED.test(name))
  .flatMap((gathered) => Object.entries(workbookShapes).map(([shape, reshape]) => toPair(gathered, shape, reshape)));

function toPair(gathered: (typeof answerable)[number], shape: string, reshape: (file: Buffer) => Buffer): Pair {
  const before = reshape(readFileSync(gathered.path));
  const opened = openWorkbook(before);
  const edits = editsFor(gathered, opened);
  const after = Buffer.from(patchWorkbook(opened, edits));
  const targets = new Set(edits.map(({ sheet, ref }) => `${sheet}!${ref}`));
  return { name: `${gathered.name}, ${shape}`, extension: gathered.path.split('.').pop()!, before, after, targets };
}
