import type { LedgerEntry } from '../model/index.ts';
import { cellKey } from './cell-key.ts';

/** What customers hold today: of each row of each file the last line, in the ledger's order; answers taken back are none. */
export function currentEntries(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const last = new Map(entries.map((entry) => [cellKey(entry), entry]));
  return entries.filter((entry) => last.get(cellKey(entry)) === entry && entry.answer !== null);
}
