import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import type { ToldFlags } from './run-told.ts';
import type { World } from './world.ts';

/** `vouch told`: who was told what about one control. */
export function addTold(program: Command, world: World): void {
  program
    .command('told')
    .description('List which customers were told what on the strength of a control')
    .argument('<control>', 'its id')
    .option('--ledger <folder>', 'the ledger (default: answers/ledger)')
    .option('--all', 'also what was replaced or taken back since')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch told backup.encryption\n  vouch told backup.encryption --all --format json\n',
    )
    .action(async (control: string, flags: ToldFlags) => {
      const { runTold } = await import('./run-told.ts');
      runTold(control, flags, world);
    });
}
