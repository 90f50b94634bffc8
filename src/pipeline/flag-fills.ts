import type { Answer } from '../model/index.ts';
import { FLAG_COLORS } from '../report/index.ts';
import type { CellFill } from '../workbook/index.ts';
import type { OpenedFile } from './open-file.ts';

/**
 * The colour of its flag for every cell an answer belongs in: the answer cell, else the boxes to tick, else the comment.
 * Rows that were settled beforehand keep their looks, as do cells that cannot be coloured.
 */
export function flagFills(answers: readonly Answer[], { takesFill }: Pick<OpenedFile, 'takesFill'>): CellFill[] {
  const seen = new Set<string>();
  return answers.flatMap(({ question, flag, reasons }) => {
    const { sheet, answerCell, ticks, commentCell, blocked } = question;
    if (blocked !== null || reasons.some(({ code }) => code === 'ALREADY_ANSWERED')) return [];
    const ticked = Object.values(ticks ?? {});
    const answer = answerCell ? [answerCell.ref] : [];
    const refs = ticked.length > 0 ? [...answer, ...ticked] : answer.length > 0 ? answer : [commentCell];
    return refs.flatMap((ref): CellFill[] => {
      const key = `${sheet}!${ref}`;
      if (ref === null || seen.has(key) || !takesFill(sheet, ref)) return [];
      seen.add(key);
      return [{ sheet, ref, color: FLAG_COLORS[flag] }];
    });
  });
}
