import type { Command } from 'commander';
import { UserError } from '../model/index.ts';
import type { Outcome } from './program.ts';
import { type RecordFile, readRecord } from './read-record.ts';
import type { World } from './world.ts';

export interface ReviewFlags {
  readonly record?: string;
}

/** What a review works on. */
export interface ReviewInput {
  readonly file: string;
  readonly source: RecordFile;
  readonly flags: ReviewFlags;
}

/** `vouch review`: decide the rows that need a person. */
export function addReview(program: Command, world: World, outcome: Outcome): void {
  program
    .command('review')
    .description('Decide the rows that need a person')
    .argument('<file>', 'the filled workbook, or its run record')
    .option('--record <file>', 'the run record (default: FILE.vouch.json)')
    .addHelpText('before', 'Example:\n  vouch review acme.filled.xlsx\n')
    .action(async (file: string, flags: ReviewFlags) => {
      outcome.code = await reviewInBrowser({ file, source: readRecord(file, flags.record), flags }, world);
    });
}

/** The page in a browser; gives the exit code. */
async function reviewInBrowser({ file }: ReviewInput, _world: World): Promise<number> {
  throw new UserError('noReviewPage', { file });
}
