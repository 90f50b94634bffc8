import type { LedgerEntry } from '../model/index.ts';
import { customerKey } from './customer-name.ts';

/** What an entry is about: one row of one file of one customer. A later entry about the same replaces it. */
export function cellKey({ to, input, sheet, row }: Pick<LedgerEntry, 'to' | 'input' | 'sheet' | 'row'>): string {
  return JSON.stringify([customerKey(to), input, sheet, row]);
}
