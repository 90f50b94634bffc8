import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import type { GapsFlags } from './run-gaps.ts';
import type { World } from './world.ts';

/** `vouch gaps`: what customers ask that nothing answers. */
export function addGaps(program: Command, world: World): void {
  const command = program
    .command('gaps')
    .description('List what customers asked that nothing answers, by topic, most asked first')
    .argument('<records...>', 'run records, or filled workbooks with theirs beside')
    .option('--draft', 'print a draft control for each topic, as YAML')
    .option('--examples <n>', 'questions shown of each topic', '3')
    .option('--language <code>', 'of the topics’ names', 'en')
    .option('--ledger <folder>', 'tells whose files these are (default: answers/ledger)')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch gaps *.vouch.json\n  vouch gaps *.vouch.json --draft > knowledge/acme/drafts.yaml\n',
    );
  addKnowledgeOptions(command).action(async (files: string[], flags: GapsFlags) => {
    const { runGaps } = await import('./run-gaps.ts');
    runGaps(files, flags, world);
  });
}
