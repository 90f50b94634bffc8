import { type Command, Option } from 'commander';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import { addMappingOptions } from './mapping-options.ts';
import type { FillFlags } from './run-fill.ts';
import type { World } from './world.ts';

/** `vouch fill`: the customer's workbook with the answers that can be vouched for. */
export function addFill(program: Command, world: World): void {
  const command = program
    .command('fill')
    .description('Answer a questionnaire: the same workbook back, with the answers the knowledge base vouches for')
    .argument('<file>', 'the customer’s workbook; - for standard input')
    .option('-o, --output <file>', 'where to write (default: FILE.filled.xlsx); - for standard output')
    .option('--record <file>', 'where to write the run record (default: OUTPUT.vouch.json)')
    .option('--no-marks', 'no review sheet: only answer cells differ from the input')
    .addOption(new Option('--write <flag>', 'also write the answers of this flag').choices(['medium']))
    .option('--overwrite', 'answer rows that already hold an answer too')
    .option('--add-columns', 'where a table has no column to answer in, add two right of it')
    .option('--nda', 'the customer is under a confidentiality agreement: nda text may be used')
    .option('--as-of <date>', 'the day of the answers (YYYY-MM-DD): a control past its date is not written')
    .option('--language <code>', 'language of the summary and the review sheet (default: English; the questionnaire’s)')
    .option('--force', 'replace an output that somebody changed since vouch wrote it')
    .option('--all', 'list every row in the summary')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch fill acme.xlsx\n  vouch fill acme.xlsx -o out.xlsx --no-marks --kb ./knowledge/acme\n  vouch fill - -o - < acme.xlsx > out.xlsx\n',
    );
  addMappingOptions(addKnowledgeOptions(command)).action(async (file: string, flags: FillFlags) => {
    const { runFill } = await import('./run-fill.ts');
    await runFill(file, flags, world);
  });
}
