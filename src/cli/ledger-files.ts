import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type LedgerEntry, UserError } from '../model/index.ts';
import { ledgerFileName, parseLedger, printEntry } from '../pipeline/index.ts';
import { type FileToWrite, readBytes, readText } from './files.ts';

/** Where a ledger stands when no other folder is named. */
export const LEDGER_FOLDER = 'answers/ledger';

/** Every entry of the ledger, file by file in the order of their names; none where there is no such folder. */
export function readLedger(folder: string): LedgerEntry[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names.sort().flatMap((name) => {
    const file = join(folder, name);
    return parseLedger(readText(file), file);
  });
}

/** As `readLedger`. @throws UserError `noLedger` when nothing was ever told: most likely the folder is another one. */
export function readStandingLedger(folder: string): LedgerEntry[] {
  const entries = readLedger(folder);
  if (entries.length === 0) throw new UserError('noLedger', { file: folder });
  return entries;
}

/** The customer's file of the ledger with these entries after what stands there, not a byte of which changes; null when there are none. */
export function appended(folder: string, customer: string, entries: readonly LedgerEntry[]): FileToWrite | null {
  if (entries.length === 0) return null;
  const path = join(folder, ledgerFileName(customer));
  const before = existsSync(path) ? readBytes(path) : new Uint8Array();
  // An editor may have taken the last line's end away.
  const gap = before.length > 0 && before.at(-1) !== 10 ? '\n' : '';
  return { path, content: Buffer.concat([before, Buffer.from(gap + entries.map(printEntry).join(''))]) };
}

/** The folder, made where it is missing. @throws UserError `cannotWrite`. */
export function makeLedgerFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UserError('cannotWrite', { file: folder }, { problem: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
