import type { LedgerEntry } from '../model/index.ts';
import { cellKey } from './cell-key.ts';
import { currentEntries } from './current-entries.ts';
import { printEntry } from './print-entry.ts';

/**
 * The lines to append when a customer's file has been made with these answers: those the ledger does not hold already, and for each
 * answer that the file held before and holds no more one that takes it back. The same run again adds nothing, whatever its date.
 *
 * @param ledger - everything that stands in the ledger, in its order.
 * @param told - every answer in the file, and nothing else of it; all of one file and one customer.
 */
export function entriesToAdd(
  ledger: readonly LedgerEntry[],
  told: readonly LedgerEntry[],
  made: Pick<LedgerEntry, 'to' | 'input' | 'knowledgeBase' | 'date'>,
): LedgerEntry[] {
  const held = new Map(currentEntries(ledger).map((entry) => [cellKey(entry), entry]));
  const now = new Set(told.map(cellKey));
  const isOfFile = (entry: LedgerEntry) => cellKey({ ...entry, to: made.to, input: made.input }) === cellKey(entry);
  const takenBack = [...held.values()]
    .filter((entry) => isOfFile(entry) && !now.has(cellKey(entry)))
    .map((entry): LedgerEntry => {
      const { knowledgeBase, date } = made;
      const nothing = { answer: null, comment: null, reply: null, figures: [], verbatim: false };
      return { ...entry, ...nothing, knowledgeBase, date, via: 'finalize' };
    });
  const news = told.filter((entry) => {
    const before = held.get(cellKey(entry));
    return before === undefined || !isSaid(before, entry);
  });
  return [...news, ...takenBack];
}

/** True when the customer was told just this: the day and the spelling of their name make no other line. */
function isSaid(before: LedgerEntry, { to, date, ...entry }: LedgerEntry): boolean {
  return printEntry({ ...before, to, date }) === printEntry({ ...entry, to, date });
}
