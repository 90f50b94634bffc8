import type { Decision, RecordedRow } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { alignColumns, clip, cut } from './wrap.ts';

/** A decision that was read from somewhere, with what stood before it. */
export interface UnderstoodDecision {
  readonly row: RecordedRow;
  readonly decision: Decision;
  /** Where it was read. */
  readonly place: { readonly sheet: string; readonly ref: string };
  readonly before: Decision | null;
}

/** What each decision is called. */
const NAMES: Readonly<Record<Decision['how'], string>> = {
  accepted: 'accepted',
  changed: 'changed',
  skipped: 'left blank',
  notApplicable: 'not applicable',
  kept: 'kept',
  notAsked: 'not asked',
  filled: 'filled in',
};

/** One line for each decision that was understood: where it was read, what it is, and what goes out; then their count. */
export function printDecisions(decisions: readonly UnderstoodDecision[], width: number): string {
  const lines = alignColumns(
    decisions.map(({ row, decision, place, before }) => [
      clip(`${place.sheet}!${place.ref}`, Math.floor(width / 4)),
      NAMES[decision.how],
      clip(describeWords(row, decision), Math.floor(width / 3)),
      before === null ? clip(row.question, width) : `(was: ${NAMES[before.how]})`,
    ]),
  );
  const count = fillIn('{count} {count|decision|decisions} understood.', { count: decisions.length });
  return `${[...lines.map((line) => cut(line, width)), count].join('\n')}\n`;
}

function describeWords({ proposed }: RecordedRow, { how, answer, comment }: Decision): string {
  const words = how === 'accepted' ? Object.values(proposed) : [answer, comment];
  return words.filter((word) => word !== null && word !== '').join(' | ');
}
