import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import type { Outcome } from './program.ts';
import type { DiffFlags } from './run-diff.ts';
import type { World } from './world.ts';

/** `vouch diff`: do the new answers contradict the last ones to that customer? */
export function addDiff(program: Command, world: World, outcome: Outcome): void {
  const command = program
    .command('diff')
    .description('Show where new answers contradict the last ones given to the same customer')
    .argument('<customer>', 'as named with finalize --to')
    .argument('<file>', 'the filled workbook, or its run record')
    .option('--record <file>', 'the run record (default: FILE.vouch.json)')
    .option('--ledger <folder>', 'the ledger (default: answers/ledger)')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch diff "Acme Corp" acme-2026.filled.xlsx\n  vouch diff "Acme Corp" acme-2026.filled.xlsx --format json\n',
    )
    .addHelpText(
      'after',
      '\nCompared are the same question, else another one that the same control answers;\nproposals that nobody decided yet are among the new answers.\nExit codes: 0 nothing contradicts, 1 something does, 2 could not run.\n',
    );
  addKnowledgeOptions(command).action(async (customer: string, file: string, flags: DiffFlags) => {
    const { runDiff } = await import('./run-diff.ts');
    runDiff(customer, file, flags, world, outcome);
  });
}
