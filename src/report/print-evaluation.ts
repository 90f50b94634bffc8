import type { RecordedRow } from '../model/index.ts';
import { alignColumns, clip } from './wrap.ts';

/** The shares of one questionnaire or of all, as they are printed: null where nothing was to be counted. */
export interface EvaluationLine {
  readonly name: string;
  readonly rows: number;
  readonly coverage: number | null;
  readonly precision: number | null;
  readonly high: number;
  readonly wrongWords: number;
  readonly top1: number | null;
  readonly top3: number | null;
  readonly silence: number | null;
}

export interface WrongRow {
  readonly set: string;
  readonly row: RecordedRow;
  /** What the label says, in short. */
  readonly label: string;
}

/** The evaluation's table and, below it, every row that was wrongly flagged high. */
export function printEvaluation(lines: readonly EvaluationLine[], wrong: readonly WrongRow[], width: number): string {
  const header = [
    'questionnaire',
    'rows',
    'coverage',
    'precision@high',
    'high',
    'wrong words',
    'top-1',
    'top-3',
    'silence',
  ];
  const table = lines.map((line) => [
    line.name,
    line.rows,
    share(line.coverage),
    share(line.precision),
    line.high,
    line.wrongWords,
    share(line.top1),
    share(line.top3),
    share(line.silence),
  ]);
  const printed = alignColumns([header, ...table]);
  const rows = wrong.flatMap(({ set, row, label }) => [
    clip(`${set} ${row.sheet}!${row.row}  ${row.question}`, width),
    clip(`said ${row.answer} by ${row.control} (${row.confidence}), label: ${label}`, width, '    '),
  ]);
  return `${[...printed, ...(rows.length > 0 ? ['', `wrong high rows: ${wrong.length}`, ...rows] : [])].join('\n')}\n`;
}

function share(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}
