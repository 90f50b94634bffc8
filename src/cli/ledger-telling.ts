import { type LedgerEntry, type RunRecord, UserError } from '../model/index.ts';
import {
  checkVersion,
  entriesToAdd,
  type Finalized,
  isSameCustomer,
  type Knowledge,
  toldEntries,
} from '../pipeline/index.ts';
import { checkDay } from './day-option.ts';
import type { FileToWrite } from './files.ts';
import { appended, LEDGER_FOLDER, readLedger } from './ledger-files.ts';

/** The options of a command that tells a customer something. */
export interface TellingFlags {
  readonly to?: string;
  readonly ledger?: string;
  readonly asOf?: string;
}

/** To whom a file goes, when, and what the ledger holds. */
export interface Telling {
  readonly to: string;
  readonly date: string | null;
  readonly folder: string;
  readonly ledger: readonly LedgerEntry[];
}

/** To whom the file goes and where that is kept; null when nobody was named. @throws UserError before anything is written. */
export function chooseTelling(record: RunRecord, knowledge: Knowledge, flags: TellingFlags): Telling | null {
  const date = flags.asOf === undefined ? null : checkDay('--as-of', flags.asOf);
  if (flags.to === undefined) return null;
  if (flags.to.trim() === '') throw new UserError('noCustomer');
  checkVersion(record, knowledge);
  const folder = flags.ledger ?? LEDGER_FOLDER;
  const ledger = readLedger(folder);
  // One spelling for one customer: the one that the ledger began with.
  const to = ledger.find((entry) => isSameCustomer(entry.to, flags.to!))?.to ?? flags.to;
  return { to, date, folder, ledger };
}

/** What the ledger is to hold beside what it holds. */
export interface News {
  readonly to: string;
  /** Answers in the file. */
  readonly told: number;
  /** Lines that the ledger did not hold. */
  readonly added: number;
  /** Null when there are none. */
  readonly file: FileToWrite | null;
}

/** The lines that this file adds to the ledger. */
export function toAppend(
  { told }: Finalized,
  record: RunRecord,
  knowledge: Knowledge,
  { to, date, folder, ledger }: Telling,
): News {
  const entries = toldEntries(told, record, knowledge, { to, date });
  const { name, digest } = record.knowledgeBase;
  const made = { to, input: record.input.sha256, knowledgeBase: { name, digest }, date };
  const added = entriesToAdd(ledger, entries, made);
  return { to, told: entries.length, added: added.length, file: appended(folder, to, added) };
}
