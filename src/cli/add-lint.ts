import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import type { Outcome } from './program.ts';
import type { LintFlags } from './run-lint.ts';
import type { World } from './world.ts';

/** `vouch lint`: what in a knowledge base is contradictory, out of date, unfit to be sent or missing. */
export function addLint(program: Command, world: World, outcome: Outcome): void {
  program
    .command('lint')
    .description('Find what is contradictory, out of date, unfit to be sent or missing in a knowledge base')
    .argument('[kb]', 'the knowledge base (default: $VOUCH_KB, else the config’s)')
    .option('--fix', 'mend what is certain: repeated topics and questions, stray blanks')
    .option('--as-of <date>', 'the day (YYYY-MM-DD) to judge dates by; without it none is')
    .option('--records <file...>', 'run records: topics customers asked for in vain')
    .option('--strict', 'warnings fail too')
    .option('--catalogue <folder>', 'further topics, concepts or languages')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch lint ./knowledge/acme\n  vouch lint --as-of 2026-11-22 --strict\n  vouch lint --records answers/*.vouch.json --format json\n',
    )
    .action(async (kb: string | undefined, flags: LintFlags) => {
      const { runLint } = await import('./run-lint.ts');
      runLint(kb, flags, world, outcome);
    });
}
