import type { Flag, RecordedRow } from '../model/index.ts';

/** What became of a row: answered, open at one of the flags that need a person, or not ours to answer. */
export type RowState = 'answered' | Exclude<Flag, 'high'> | 'aside';

export const ROW_STATES: readonly RowState[] = ['answered', 'medium', 'low', 'none', 'aside'];

export type StateCounts = Readonly<Record<RowState, number>>;

export interface SectionCoverage {
  readonly name: string;
  readonly counts: StateCounts;
}

/** More sections than this are joined by their outermost heading, so that the picture stays one. */
const MOST_SECTIONS = 24;

export function stateOf({ flag, decision }: RecordedRow): RowState {
  if (decision === null) return flag === 'high' ? 'answered' : flag;
  return decision.how === 'skipped' || decision.how === 'kept' || decision.how === 'notAsked' ? 'aside' : 'answered';
}

export function countStates(rows: readonly RecordedRow[]): StateCounts {
  const counts = { answered: 0, medium: 0, low: 0, none: 0, aside: 0 };
  for (const row of rows) counts[stateOf(row)]++;
  return counts;
}

/** The share of the questions asked of us that are answered, in [0, 1]; null when none was. */
export function coverageOf(counts: StateCounts): number | null {
  const asked = askedOf(counts);
  return asked === 0 ? null : counts.answered / asked;
}

export function askedOf({ answered, medium, low, none }: StateCounts): number {
  return answered + medium + low + none;
}

/** The rows by section, in the order in which sections begin; rows under no heading by their sheet. */
export function coverageBySection(rows: readonly RecordedRow[]): SectionCoverage[] {
  const whole = groupRows(rows, ({ section, sheet }) => section || sheet);
  const joined =
    whole.size > MOST_SECTIONS ? groupRows(rows, ({ section, sheet }) => section.split(' / ')[0] || sheet) : whole;
  return [...joined].map(([name, own]) => ({ name, counts: countStates(own) }));
}

function groupRows(
  rows: readonly RecordedRow[],
  nameOf: (row: RecordedRow) => string,
): ReadonlyMap<string, readonly RecordedRow[]> {
  const groups = new Map<string, RecordedRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
