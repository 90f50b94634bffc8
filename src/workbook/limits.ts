import { UserError } from '../model/index.ts';

/**
 * The most of each thing that is read of one file, so that memory and time stay within bounds whatever a file holds.
 * Far above real questionnaires; rows, columns and formats as Excel's own limits. test/hostile notices a change.
 */
export const LIMITS = {
  sheets: 10_000,
  rows: 1_048_576,
  // 100 bytes each: 400 MB, a tenth of what Node takes on its own.
  cells: 4_000_000,
  strings: 4_000_000,
  'cell formats': 65_536,
  'column ranges': 16_384,
  names: 200_000,
  'merged areas': 200_000,
  'array formulas': 100_000,
  'validation rules': 65_536,
  'validation areas': 200_000,
  comments: 200_000,
  tables: 10_000,
} as const;

export type Limited = keyof typeof LIMITS;

/** @throws UserError `workbookTooLarge` when there are more than may be read. */
export function checkLimit(what: Limited, count: number, part: string): void {
  if (count > LIMITS[what]) throw new UserError('workbookTooLarge', {}, { part, what, limit: LIMITS[what] });
}
