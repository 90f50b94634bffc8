import type { RecordedRow } from '../model/index.ts';
import type { Label } from './parse-labels.ts';

/** Counts behind the figures of `shared/reference/evaluation.md`; shares are computed from them when printed. */
export interface Figures {
  readonly rows: number;
  readonly answer: number;
  readonly touched: number;
  readonly none: number;
  readonly high: number;
  readonly rightHigh: number;
  /** High rows that count (a right one on an `open` row counts neither for nor against). */
  readonly judgedHigh: number;
  readonly wrongWords: number;
  readonly top1: number;
  readonly top3: number;
  readonly silent: number;
}

export interface JudgedRow {
  readonly label: Label | null;
  readonly row: RecordedRow;
  readonly right: boolean;
  /** True when a high flag on this row counts for or against. */
  readonly judged: boolean;
  readonly wrongWords: boolean;
}

export function emptyFigures(): Figures {
  return {
    rows: 0,
    answer: 0,
    touched: 0,
    none: 0,
    high: 0,
    rightHigh: 0,
    judgedHigh: 0,
    wrongWords: 0,
    top1: 0,
    top3: 0,
    silent: 0,
  };
}

export function addFigures(one: Figures, other: Figures): Figures {
  return Object.fromEntries(
    (Object.keys(one) as (keyof Figures)[]).map((key) => [key, one[key] + other[key]]),
  ) as unknown as Figures;
}

/**
 * The figures of one run against its labels.
 *
 * @param saidInCell what the written answer cell of a row says in our own terms, null when nothing was written there.
 */
export function judgeRows(
  rows: readonly RecordedRow[],
  labels: readonly Label[],
  saidInCell: (row: RecordedRow) => string | null,
): { figures: Figures; judged: JudgedRow[] } {
  const byPlace = new Map(labels.map((label) => [`${label.row}\n${label.sheet}`, label]));
  const judged = rows.map((row): JudgedRow => {
    const label = byPlace.get(`${row.row}\n${row.sheet}`) ?? null;
    const right = label !== null && isRight(row, label, saidInCell(row));
    const settled = label?.class === 'answer' || label?.class === 'open';
    return {
      label,
      row,
      right: right && settled,
      judged: !(label?.class === 'open' && right),
      wrongWords: Object.keys(row.written).length > 0 && !(right && settled),
    };
  });
  const labelled = judged.filter((entry): entry is JudgedRow & { label: Label } => entry.label !== null);
  const ofClass = (...classes: Label['class'][]) => labelled.filter((entry) => classes.includes(entry.label.class));
  // A labelled row that the run did not find as a question is one it did not answer: it counts below the line too.
  const labelsOf = (...classes: Label['class'][]) => labels.filter((label) => classes.includes(label.class)).length;
  const high = judged.filter((entry) => entry.row.flag === 'high');
  const judgedHigh = high.filter((entry) => entry.judged);
  const figures: Figures = {
    rows: rows.length,
    answer: labelsOf('answer'),
    touched: labelsOf('answer', 'partial'),
    none: labelsOf('none'),
    high: high.length,
    rightHigh: judgedHigh.filter((entry) => entry.right).length,
    judgedHigh: judgedHigh.length,
    wrongWords: judged.filter((entry) => entry.wrongWords).length,
    top1: ofClass('answer').filter(({ row, label }) => names(label, row.candidates[0]?.control)).length,
    top3: ofClass('answer', 'partial').filter(({ row, label }) =>
      row.candidates.slice(0, 3).some((candidate) => names(label, candidate.control)),
    ).length,
    silent: ofClass('none').filter(({ row }) => row.flag === 'none' || row.flag === 'low').length,
  };
  return { figures, judged };
}

function names(label: Label, control: string | undefined): boolean {
  return control !== undefined && (label.controls.includes(control) || label.acceptable.includes(control));
}

function isRight(row: RecordedRow, label: Label, said: string | null): boolean {
  if (!names(label, row.control ?? undefined)) return false;
  if (label.answer === 'value') return true;
  if (label.answer === '-') return false;
  return row.answer === label.answer && (said === null || said === label.answer);
}
