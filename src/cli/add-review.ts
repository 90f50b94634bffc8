import type { Command } from 'commander';
import { addKnowledgeOptions } from './knowledge-options.ts';
import type { Outcome } from './program.ts';
import { type RecordFile, readRecord } from './read-record.ts';
import { reviewInBrowser } from './review-in-browser.ts';
import type { World } from './world.ts';

export interface ReviewFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly record?: string;
  readonly original?: string;
  readonly by?: string;
  readonly nda?: boolean;
  readonly language?: string;
  readonly port?: string;
  readonly open?: boolean;
}

/** What a review works on. */
export interface ReviewInput {
  readonly file: string;
  readonly source: RecordFile;
  readonly flags: ReviewFlags;
}

/** `vouch review`: decide the rows that need a person. */
export function addReview(program: Command, world: World, outcome: Outcome): void {
  const command = program
    .command('review')
    .description('Decide the rows that need a person, in a browser on this machine')
    .argument('<file>', 'the filled workbook, or its run record')
    .option('--record <file>', 'the run record (default: FILE.vouch.json)')
    .option('--original <file>', 'the customer’s file as it came (default: beside the record)')
    .option('--by <name>', 'who decides (default: the account at work)')
    .option('--nda', 'the customer is under a confidentiality agreement: nda text may be used')
    .option('--language <code>', 'language of the page (default: the questionnaire’s)')
    .option('--port <n>', 'the port on 127.0.0.1 (default: a free one)')
    .option('--open', 'open the page in the browser at once')
    .addHelpText(
      'before',
      'Examples:\n  vouch review acme.filled.xlsx\n  vouch review acme.filled.xlsx --by "A. Martin" --open\n',
    );
  addKnowledgeOptions(command).action(async (file: string, flags: ReviewFlags) => {
    outcome.code = await reviewInBrowser({ file, source: readRecord(file, flags.record), flags }, world);
  });
}
