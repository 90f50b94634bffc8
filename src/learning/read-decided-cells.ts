import type { Decision, RecordedRow, RowPlaces, TickRole } from '../model/index.ts';

/**
 * What a person's work in a row's cells amounts to, from the texts that stand there now: null where nobody did anything,
 * "unclear" where several ticks are set or an answer that was written is gone.
 */
export function readDecidedCells(
  row: RecordedRow,
  { answer, ticks, comment }: RowPlaces,
  textOf: (ref: string) => string,
): Decision | 'unclear' | null {
  const now = (ref: string | null) => (ref === null ? '' : textOf(ref).trim());
  const isAs = (cells: RecordedRow['written']) =>
    Object.keys(cells).length > 0 && row.cells.every((ref) => now(ref) === String(cells[ref] ?? '').trim());
  if (isAs(row.written) || row.cells.every((ref) => now(ref) === '')) return null;
  if (isAs(row.proposed)) return { by: 'workbook', how: 'accepted', answer: null, comment: null };
  const ticked = Object.entries(ticks ?? {}).filter(([, ref]) => now(ref) !== '') as [TickRole, string][];
  if (ticked.length > 1) return 'unclear';
  const word = ticked[0]?.[0] ?? now(answer);
  const isEmptied = [answer, ...Object.values(ticks ?? {})].some(
    (ref) => ref !== null && row.written[ref] !== undefined && row.written[ref] !== '' && now(ref) === '',
  );
  if (word === '' && isEmptied) return 'unclear';
  return {
    by: 'workbook',
    how: 'changed',
    answer: word === '' ? null : word,
    comment: now(comment) === '' ? null : now(comment),
  };
}
