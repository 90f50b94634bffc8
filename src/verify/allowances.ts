import type { Decision, RunRecord } from '../model/index.ts';
import type { ReadCell } from './read-cell.ts';

/** Why a cell may change: the record says what was written there, or a person decided its row. */
export type Allowance = { readonly kind: 'recorded'; readonly value: string | number } | { readonly kind: 'decided' };

/** Allowances by sheet, then A1 address; null when there is no record and emptiness decides. */
export type Allowances = ReadonlyMap<string, ReadonlyMap<string, Allowance>> | null;

/** Decisions that put words into cells; the others leave them as they stood. */
const DECIDES_CELLS: ReadonlySet<Decision['how']> = new Set(['accepted', 'changed', 'notApplicable', 'filled']);

export function readAllowances(record: RunRecord | null): Allowances {
  if (record === null) return null;
  const sheets = new Map<string, Map<string, Allowance>>();
  for (const { sheet, written, cells, proposed, decision } of record.rows) {
    const refs = sheets.get(sheet) ?? new Map<string, Allowance>();
    sheets.set(sheet, refs);
    for (const [ref, value] of Object.entries(written)) refs.set(ref, { kind: 'recorded', value });
    if (decision === null || !DECIDES_CELLS.has(decision.how)) continue;
    for (const ref of [...cells, ...Object.keys(proposed), ...Object.keys(written)]) refs.set(ref, { kind: 'decided' });
  }
  // Captions over columns that were added for the answers.
  for (const { sheet, added = {} } of record.tables) {
    const refs = sheets.get(sheet) ?? new Map<string, Allowance>();
    sheets.set(sheet, refs);
    for (const [ref, value] of Object.entries(added)) refs.set(ref, { kind: 'recorded', value });
  }
  return sheets;
}

/** True when a cell holds what the record says was written, and holds it plainly. */
export function holdsValue(cell: ReadCell, value: string | number): boolean {
  if (cell.formula !== null) return false;
  if (typeof value === 'number') return cell.kind !== 'text' && cell.raw !== '' && Number(storedNumber(cell)) === value;
  // What Excel keeps of a text: one kind of line break, and no half of a surrogate pair.
  const kept = value.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
  return cell.shown === kept && (cell.kind === 'text' || kept === '');
}

/** A date's number, or what is shown. */
function storedNumber(cell: ReadCell): string {
  return cell.kind === 'date' ? (/<(?:\w+:)?v[^>]*>([^<]*)</.exec(cell.raw)?.[1] ?? '') : cell.shown;
}
