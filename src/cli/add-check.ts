import type { Command } from 'commander';
import { PIPELINE_FORMATS } from '../report/index.ts';
import { formatOption } from './format-option.ts';
import type { Outcome } from './program.ts';
import type { CheckFlags } from './run-check.ts';
import type { World } from './world.ts';

/** `vouch check`: are filled workbooks complete? */
export function addCheck(program: Command, world: World, outcome: Outcome): void {
  program
    .command('check')
    .description('Check that filled workbooks are complete: every question answered or decided, every word allowed')
    .argument('<files...>', 'filled workbooks; - for standard input')
    .option('--record <file>', 'its run record (default: FILE.vouch.json)')
    .option('--max-medium <n>', 'undecided medium rows allowed, as warnings (default: the config’s, else 0)')
    .option('--max-low <n>', 'undecided low rows allowed, as warnings (default: the config’s, else 0)')
    .option('--max-none <n>', 'unanswered rows allowed, as warnings (default: the config’s, else 0)')
    .option('--min-coverage <share>', 'least share answered, 0 to 1 (default: the config’s, else 0)')
    .option('--strict', 'warnings fail too')
    .option('--accept <who>', 'record that this person leaves the remaining rows as they stand')
    .option('--decisions <file>', 'record the decisions of a YAML or JSON file')
    .addOption(formatOption(PIPELINE_FORMATS))
    .addHelpText(
      'before',
      'Examples:\n  vouch check acme.filled.xlsx\n  vouch check answers/*.filled.xlsx --max-none 5 --format junit\n  vouch check acme.filled.xlsx --accept "A. Martin"\n',
    )
    .action(async (files: readonly string[], flags: CheckFlags) => {
      const { runCheck } = await import('./run-check.ts');
      await runCheck(files, flags, world, outcome);
    });
}
