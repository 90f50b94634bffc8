import type { Command } from 'commander';
import { addKnowledgeOptions } from './knowledge-options.ts';
import type { ReportFlags } from './run-report.ts';
import type { World } from './world.ts';

/** `vouch report`: one page for the customer call. */
export function addReport(program: Command, world: World): void {
  const command = program
    .command('report')
    .description('Make one HTML page of what is answered, what is open, what is missing and what changed')
    .argument('<records...>', 'run records, or filled workbooks with theirs beside')
    .option('-o, --output <file>', 'where to write (default: RECORD.report.html); - for standard output')
    .option('--since <record>', 'say what changed since that record')
    .option('--language <code>', 'of the page: fr, es or en', 'en')
    .option('--as-of <date>', 'the day to print on it')
    .option('--ledger <folder>', 'tells whose files these are (default: answers/ledger)')
    .option('--force', 'replace a file that is no report')
    .addHelpText(
      'before',
      'Examples:\n  vouch report acme.filled.xlsx\n  vouch report *.vouch.json -o quarter.html --language fr\n  vouch report acme.filled.xlsx --since acme-2025.filled.xlsx.vouch.json\n',
    );
  addKnowledgeOptions(command).action(async (files: string[], flags: ReportFlags) => {
    const { runReport } = await import('./run-report.ts');
    runReport(files, flags, world);
  });
}
