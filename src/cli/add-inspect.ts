import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import { addMappingOptions } from './mapping-options.ts';
import type { Outcome } from './program.ts';
import type { InspectOptions } from './run-inspect.ts';
import type { World } from './world.ts';

/** `vouch inspect`: where the questions are. */
export function addInspect(program: Command, world: World, outcome: Outcome): void {
  const command = program
    .command('inspect')
    .description('Show which sheets hold questions, their columns, and the questions found')
    .argument('<file>', 'the customer’s workbook; - for standard input')
    .option('--all', 'list every question')
    .option('--save [path]', 'write the mapping, to review and use again (FILE.mapping.yaml)')
    .option('--force', 'replace a mapping that stands there already')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch inspect acme.xlsx --all\n  vouch inspect acme.xlsx --sheet Security --question C --answer D\n  vouch inspect acme.xlsx --save\n',
    );
  addMappingOptions(command).action(async (file: string, options: InspectOptions) => {
    const { runInspect } = await import('./run-inspect.ts');
    await runInspect(file, options, world, outcome);
  });
}
