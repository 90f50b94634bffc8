import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from '../src/evaluation/index.ts';
import { evaluateSet, type Knowledge, type LabelledSet, parseLabels, toLine, totalOf } from '../src/pipeline/index.ts';

/** What the committed file holds of one labelled questionnaire: shares to three decimals, null where there was nothing to count. */
export interface ExpectedFigures {
  readonly rows: number;
  readonly high: number;
  readonly coverage: number | null;
  readonly precision: number | null;
  readonly wrongWords: number;
  readonly top1: number | null;
  readonly top3: number | null;
  readonly silence: number | null;
}

/** The figures of every labelled questionnaire of a folder, by name, and "total"; figures only, never a row. */
export function measureFigures(folder: string, knowledge: Knowledge): Record<string, ExpectedFigures> {
  const results = readSets(folder).map((set) => evaluateSet(set, knowledge));
  const measured = results.map(({ name, figures }): [string, ExpectedFigures] => [name, toExpected(name, figures)]);
  return Object.fromEntries([...measured, ['total', toExpected('total', totalOf(results))]]);
}

function toExpected(name: string, figures: Figures): ExpectedFigures {
  const { rows, high, coverage, precision, wrongWords, top1, top3, silence } = toLine(name, figures);
  return {
    rows,
    high,
    coverage: rounded(coverage),
    precision: rounded(precision),
    wrongWords,
    top1: rounded(top1),
    top3: rounded(top3),
    silence: rounded(silence),
  };
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 1000;
}

/** The labelled questionnaires of a folder, in the order of their names. */
export function readSets(folder: string): LabelledSet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') && existsSync(join(folder, name.replace(/tsv$/, 'xlsx'))))
    .map((name) => name.slice(0, -'.tsv'.length))
    .sort()
    .map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))),
      labels: parseLabels(
        readFileSync(join(folder, `${name}.tsv`), 'utf8'),
        readFileSync(join(folder, `${name}.jsonl`), 'utf8'),
      ),
    }));
}
