import { addFigures, emptyFigures, type Figures } from '../evaluation/index.ts';
import type { EvaluationLine } from '../report/index.ts';
import type { EvaluatedSet } from './evaluate-set.ts';

/** The shares behind one questionnaire's counts; null where there was nothing to count. */
export function toLine(name: string, figures: Figures): EvaluationLine {
  return {
    name,
    rows: figures.rows,
    coverage: share(figures.rightHigh, figures.answer),
    precision: share(figures.rightHigh, figures.judgedHigh),
    high: figures.high,
    wrongWords: figures.wrongWords,
    top1: share(figures.top1, figures.answer),
    top3: share(figures.top3, figures.touched),
    silence: share(figures.silent, figures.none),
  };
}

export function totalOf(sets: readonly EvaluatedSet[]): Figures {
  return sets.reduce((sum, set) => addFigures(sum, set.figures), emptyFigures());
}

function share(hits: number, count: number): number | null {
  return count === 0 ? null : hits / count;
}
