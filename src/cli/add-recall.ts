import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import type { Outcome } from './program.ts';
import type { RecallFlags } from './run-recall.ts';
import type { World } from './world.ts';

/** `vouch recall`: which customers hold answers that are no longer true? */
export function addRecall(program: Command, world: World, outcome: Outcome): void {
  const command = program
    .command('recall')
    .description('List the customers who hold an answer that is no longer true, ready to send')
    .option('--ledger <folder>', 'the ledger (default: answers/ledger)')
    .option('--to <customer>', 'only what this customer holds')
    .option('--as-of <date>', 'also what rests on a control that lapsed by this day')
    .option('--wording', 'also what is only said in other words now')
    .option('--nda', 'the customers are under a confidentiality agreement: quote nda text')
    .option('--sent', 'write down in the ledger that they have been told')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch recall --as-of 2026-03-01\n  vouch recall --to "Acme Corp" --format json\n  vouch recall --sent --as-of 2026-03-01\n',
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 every answer is still true, 1 a customer holds one that is not,\n2 could not run. After --sent the exit code is 0: they know.\n',
    );
  addKnowledgeOptions(command).action(async (flags: RecallFlags) => {
    const { runRecall } = await import('./run-recall.ts');
    runRecall(flags, world, outcome);
  });
}
