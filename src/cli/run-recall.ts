import type { LedgerEntry, Outdated } from '../model/index.ts';
import {
  controlFacts,
  type FactsOf,
  findOutdated,
  isSameCustomer,
  type Knowledge,
  ledgerFileName,
  recalledEntries,
} from '../pipeline/index.ts';
import { printRecall } from '../report/index.ts';
import { checkCustomer } from './check-customer.ts';
import { checkDay } from './day-option.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { writeWhole } from './files.ts';
import { appended, LEDGER_FOLDER, readStandingLedger } from './ledger-files.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { Outcome } from './program.ts';
import type { World } from './world.ts';

export interface RecallFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly ledger?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly wording?: boolean;
  readonly nda?: boolean;
  readonly sent?: boolean;
  readonly format: string;
}

/** Prints the answers that are no longer true, by customer; writes down that they were told. */
export function runRecall(flags: RecallFlags, world: World, outcome: Outcome): void {
  const asOf = flags.asOf === undefined ? null : checkDay('--as-of', flags.asOf);
  const folder = flags.ledger ?? LEDGER_FOLDER;
  const ledger = readStandingLedger(folder);
  const { to } = flags;
  if (to !== undefined) checkCustomer(to, ledger, folder, world);
  const knowledge = loadKnowledge(flags, world);
  const factsOf = controlFacts(knowledge, { nda: flags.nda ?? false });
  const outdated = findOutdated(ledger, factsOf, { asOf, wording: flags.wording ?? false }).filter(
    ({ entry }) => to === undefined || isSameCustomer(entry.to, to),
  );
  if (flags.sent) writeSent(outdated, factsOf, { folder, date: asOf, knowledge });
  if (flags.format === 'json') {
    const answers = outdated.map(({ entry, changes, now }) => ({ ...entry, changes, now }));
    world.print(`${JSON.stringify({ answers }, null, 2)}\n`);
  } else world.print(printRecall(outdated, world.width));
  outcome.code = outdated.length > 0 && !flags.sent ? NEEDS_YOU : DONE;
}

/** One line for each answer, in its customer's file; all or nothing. */
function writeSent(
  outdated: readonly Outdated[],
  factsOf: FactsOf,
  { folder, date, knowledge }: { folder: string; date: string | null; knowledge: Knowledge },
): void {
  const { name, digest } = knowledge.base;
  const entries = recalledEntries(outdated, factsOf, { knowledgeBase: { name, digest }, date });
  const byFile = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const file = ledgerFileName(entry.to);
    byFile.set(file, [...(byFile.get(file) ?? []), entry]);
  }
  const files = [...byFile.values()].flatMap((own) => appended(folder, own[0]!.to, own) ?? []);
  writeWhole(...files);
}
