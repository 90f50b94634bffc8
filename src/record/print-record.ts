import type { RunRecord } from '../model/index.ts';

/** The record as its file holds it: two-space indentation, keys in the format's order, a line end at the end. */
export function printRecord(record: RunRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
