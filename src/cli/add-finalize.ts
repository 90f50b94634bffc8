import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import type { Outcome } from './program.ts';
import type { FinalizeFlags } from './run-finalize.ts';
import type { World } from './world.ts';

/** `vouch finalize`: the file for the customer. */
export function addFinalize(program: Command, world: World, outcome: Outcome): void {
  const command = program
    .command('finalize')
    .description('Make the file for the customer: their original with the decided answers, and nothing else')
    .argument('<file>', 'the filled workbook, or its run record')
    .option('--record <file>', 'the run record (default: FILE.vouch.json)')
    .option('--original <file>', 'the customer’s file as it came (default: beside the record)')
    .option('-o, --output <file>', 'where to write (default: ORIGINAL.final.xlsx); - for standard output')
    .option('--leave-blank', 'leave rows that nobody decided as the customer sent them')
    .option('--nda', 'the customer is under a confidentiality agreement: nda text may go out')
    .option('--deny <file>', 'names that no answer may say, one a line, beside the config’s deny-list')
    .option('--to <customer>', 'write down in the ledger what this customer is told')
    .option('--ledger <folder>', 'the ledger (default: answers/ledger)')
    .option('--as-of <date>', 'the day it goes out, for the ledger')
    .option('--force', 'replace an output that vouch did not write')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch finalize acme.filled.xlsx\n  vouch finalize acme.filled.xlsx --to "Acme Corp" --as-of 2026-01-31\n  vouch finalize acme.filled.xlsx --leave-blank --deny customers.txt\n  vouch finalize acme.filled.xlsx.vouch.json --original inbox/acme.xlsx -o acme.xlsx\n',
    )
    .addHelpText(
      'after',
      '\nWhat somebody decided in the workbook FILE since, on its sheet "vouch" or in the\ncells, is read, told and kept in the record; with the record as FILE it is not.\nExit codes: 0 the file was made, 1 rows need you first, 2 could not run.\n',
    );
  addKnowledgeOptions(command).action(async (file: string, flags: FinalizeFlags) => {
    const { runFinalize } = await import('./run-finalize.ts');
    await runFinalize(file, flags, world, outcome);
  });
}
