import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import { addMappingOptions } from './mapping-options.ts';
import type { Outcome } from './program.ts';
import type { LearnFlags } from './run-learn.ts';
import type { World } from './world.ts';

/** `vouch learn`: decisions into knowledge; with --new, an answered questionnaire into a knowledge base to begin with. */
export function addLearn(program: Command, world: World, outcome: Outcome): void {
  const command = program
    .command('learn')
    .description('Write what was decided into the knowledge base, as the smallest change of its files')
    .argument('<file>', 'the filled workbook, or its run record; with --new, an answered one')
    .option('--record <file>', 'the run record (default: FILE.vouch.json)')
    .option('--original <file>', 'the customer’s file as it came (default: beside the record)')
    .option('--dry-run', 'say what would be changed, and change nothing')
    .option('--new', 'draft a new knowledge base from a questionnaire answered by hand')
    .option('-o, --output <folder>', 'with --new: the folder to make (default: FILE-knowledge)')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch learn acme.filled.xlsx --kb ./knowledge/ours --dry-run\n  vouch learn acme.filled.xlsx.vouch.json --kb ./knowledge/ours\n  vouch learn answered.xlsx --new -o ./knowledge/ours\n',
    )
    .addHelpText('after', '\nExit codes: 0 all of it was learnt, 1 something is left to you, 2 could not run.\n');
  addMappingOptions(addKnowledgeOptions(command)).action(async (file: string, flags: LearnFlags) => {
    const { runLearn } = await import('./run-learn.ts');
    await runLearn(file, flags, world, outcome);
  });
}
