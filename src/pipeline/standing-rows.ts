import type { Standing } from '../learning/index.ts';
import { hangsOn, type QuestionAbove, recallSettled, standsAlone } from '../matching/index.ts';
import { CONTEXT_KEYS, type QuestionContext, type RecordedRow, type RunRecord } from '../model/index.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** Where each row of a record stands among the others: what may tell it from a question of the same words. */
export function standingRows(
  { rows }: RunRecord,
  above: ReadonlyMap<RecordedRow, QuestionAbove | null>,
  { matcher }: Knowledge,
): Omit<Standing, 'said' | 'isOpen'>[] {
  return rows.map((row) => {
    const { question, language, section, id: number } = row;
    const after = hangsOn(above.get(row) ?? null, matcher) ?? '';
    const context = { section: [section], after: () => (after === '' ? null : after), number };
    const [recalled] = recallSettled(question, language, context, matcher.knowledge.settled);
    return {
      row,
      where: { section, after, number },
      isAlone: standsAlone(question, language, matcher),
      known: recalled?.settled ? contextOf(recalled.settled) : null,
    };
  });
}

function contextOf(settled: QuestionContext): QuestionContext {
  return Object.fromEntries(CONTEXT_KEYS.flatMap((key) => (settled[key] === undefined ? [] : [[key, settled[key]]])));
}
