import { controlFacts, findContradictions, rowsAboutToGo, toldEntries } from '../pipeline/index.ts';
import { describeFinding, printDifferences } from '../report/index.ts';
import { checkCustomer } from './check-customer.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { LEDGER_FOLDER, readStandingLedger } from './ledger-files.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { Outcome } from './program.ts';
import { readRecord } from './read-record.ts';
import type { World } from './world.ts';

export interface DiffFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly record?: string;
  readonly ledger?: string;
  readonly format: string;
}

/** Prints each new answer that contradicts, beside the old one. */
export function runDiff(customer: string, file: string, flags: DiffFlags, world: World, outcome: Outcome): void {
  const source = readRecord(file, flags.record);
  const folder = flags.ledger ?? LEDGER_FOLDER;
  const ledger = readStandingLedger(folder);
  checkCustomer(customer, ledger, folder, world);
  const knowledge = loadKnowledge(flags, world);
  const { record } = source;
  if (record.knowledgeBase.digest !== knowledge.base.digest) {
    const args = { name: record.knowledgeBase.name };
    world.say(describeFinding({ code: 'otherVersionNow', severity: 'note', place: { file: source.file }, args }));
  }
  const fresh = toldEntries(rowsAboutToGo(record), record, knowledge, { to: customer, date: null });
  const found = findContradictions(ledger, fresh, controlFacts(knowledge));
  if (flags.format === 'json') world.print(`${JSON.stringify({ customer, contradictions: found }, null, 2)}\n`);
  else world.print(printDifferences(customer, found, world.width));
  outcome.code = found.length > 0 ? NEEDS_YOU : DONE;
}
