import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import type { Outcome } from './program.ts';
import type { CheckFlags } from './run-check.ts';
import type { World } from './world.ts';

/** `vouch check`: is a filled workbook complete? */
export function addCheck(program: Command, world: World, outcome: Outcome): void {
  program
    .command('check')
    .description('Check that a filled workbook is complete: every question answered or decided, every word allowed')
    .argument('<file>', 'the filled workbook; - for standard input')
    .option('--record <file>', 'its run record (default: FILE.vouch.json)')
    .option('--max-medium <n>', 'undecided medium rows allowed (default: the config’s, else 0)')
    .option('--max-low <n>', 'undecided low rows allowed (default: the config’s, else 0)')
    .option('--max-none <n>', 'unanswered rows allowed (default: the config’s, else 0)')
    .option('--min-coverage <share>', 'least share answered, 0 to 1 (default: the config’s, else 0)')
    .option('--accept <who>', 'record that this person leaves the remaining rows as they stand')
    .option('--decisions <file>', 'record the decisions of a YAML or JSON file')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch check acme.filled.xlsx\n  vouch check acme.filled.xlsx --max-none 5 --format json\n  vouch check acme.filled.xlsx --accept "A. Martin"\n',
    )
    .action(async (file: string, flags: CheckFlags) => {
      const { runCheck } = await import('./run-check.ts');
      await runCheck(file, flags, world, outcome);
    });
}
