import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import { addMappingOptions } from './mapping-options.ts';
import type { MigrateFlags } from './run-migrate.ts';
import type { World } from './world.ts';

/** `vouch migrate`: last year's answers in this year's file. */
export function addMigrate(program: Command, world: World): void {
  const command = program
    .command('migrate')
    .description('Carry last year’s answers over to this year’s file, where the question is the same')
    .argument('<old>', 'last year’s workbook, answered')
    .argument('<new>', 'this year’s workbook')
    .option('-o, --output <file>', 'where to write (default: NEW.filled.xlsx); - for standard output')
    .option('--record <file>', 'where to write the run record (default: OUTPUT.vouch.json)')
    .option('--old-record <file>', 'last year’s run record (default: OLD.vouch.json, if there)')
    .option('--force', 'replace an output that somebody changed since vouch wrote it')
    .option('--all', 'list every row in the summary')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch migrate acme-2025.final.xlsx acme-2026.xlsx\n  vouch migrate old.xlsx new.xlsx -o out.xlsx --old-record old.filled.xlsx.vouch.json\n',
    );
  addMappingOptions(addKnowledgeOptions(command)).action(async (old: string, file: string, flags: MigrateFlags) => {
    const { runMigrate } = await import('./run-migrate.ts');
    await runMigrate({ old, file }, flags, world);
  });
}
