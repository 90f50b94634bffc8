import type { LedgerEntry } from '../model/index.ts';
import { isSameCustomer } from '../pipeline/index.ts';
import { describeFinding } from '../report/index.ts';
import type { World } from './world.ts';

/** Says so when the ledger knows no such customer: a new one, or a slip of the pen that would hide everything. */
export function checkCustomer(customer: string, ledger: readonly LedgerEntry[], folder: string, world: World): void {
  if (ledger.some(({ to }) => isSameCustomer(to, customer))) return;
  const known = [...new Set(ledger.map(({ to }) => to))].sort();
  const expected = known.slice(0, 8).join(', ') + (known.length > 8 ? ', ...' : '');
  const args = { found: customer, expected };
  world.say(describeFinding({ code: 'neverTold', severity: 'warning', place: { file: folder }, args }));
}
