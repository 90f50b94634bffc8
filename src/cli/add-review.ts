import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import type { Outcome } from './program.ts';
import type { ReviewFlags } from './run-review.ts';
import type { World } from './world.ts';

/** `vouch review`: decide the rows that need a person. */
export function addReview(program: Command, world: World, outcome: Outcome): void {
  const command = program
    .command('review')
    .description('Decide the rows that need a person: in a browser, in the workbook, or in a file of decisions')
    .argument('<file>', 'the filled workbook, or its run record')
    .option('--list', 'print those rows, worst first')
    .option('--export <decisions>', 'write them to a YAML file to decide in; - for standard output')
    .option('--import <decisions>', 'take the decisions of such a file into the record')
    .option('--read', 'take what somebody decided in the workbook FILE into the record')
    .option('--by <name>', 'whose decisions these are, where nothing else says so')
    .option('--record <file>', 'the run record (default: FILE.vouch.json)')
    .option('--original <file>', 'the customer’s file as it came (default: beside the record)')
    .option('--language <code>', 'language of the page and of what is printed')
    .option('--nda', 'in the browser: nda text may be used, there is an agreement')
    .option('--port <n>', 'in the browser: the port on 127.0.0.1 (default: a free one)')
    .option('--open', 'in the browser: open the page at once')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch review acme.filled.xlsx\n  vouch review acme.filled.xlsx --list\n  vouch review acme.filled.xlsx --export decisions.yaml\n  vouch review acme.filled.xlsx --import decisions.yaml --by "A. Martin"\n  vouch review acme.filled.xlsx --read\n',
    )
    .addHelpText(
      'after',
      '\n--read takes decisions from the sheet "vouch", and from answer and comment cells\nthat somebody changed, in whatever program; vouch finalize FILE reads them too.\nThe page is served on 127.0.0.1 to whoever has the address, which is good for\none use; it stops when you say done.\n\nExit codes: 0 done, 1 rows are still open or something was not understood,\n2 could not run.\n',
    );
  addKnowledgeOptions(command).action(async (file: string, flags: ReviewFlags) => {
    const { runReview } = await import('./run-review.ts');
    await runReview(file, flags, world, outcome);
  });
}
