import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import type { Outcome } from './program.ts';
import type { VerifyFlags } from './run-verify.ts';
import type { World } from './world.ts';

/** `vouch verify`: is everything but the answers as it was? */
export function addVerify(program: Command, world: World, outcome: Outcome): void {
  program
    .command('verify')
    .description(
      'Compare a filled workbook with the original: list every changed cell, and everything else that differs',
    )
    .argument('<before>', 'the customer’s workbook as it came')
    .argument('<after>', 'the workbook as it goes back')
    .option('--record <file>', 'its run record: cells may differ only as it says')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch verify acme.xlsx acme.filled.xlsx\n  vouch verify acme.xlsx acme.filled.xlsx --record acme.filled.xlsx.vouch.json\n  vouch verify acme.xlsx acme.final.xlsx --format json\n',
    )
    .addHelpText('after', '\nExit codes: 0 only answers differ, 1 something else differs, 2 could not run.\n')
    .action(async (before: string, after: string, flags: VerifyFlags) => {
      const { runVerify } = await import('./run-verify.ts');
      await runVerify({ before, after }, flags, world, outcome);
    });
}
