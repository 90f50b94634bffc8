import type { Command } from 'commander';
import { UserError } from '../model/index.ts';
import type { Knowledge } from '../pipeline/index.ts';
import { printExported } from '../report/index.ts';
import { DONE } from './exit-codes.ts';
import { isSameFile, writeWhole } from './files.ts';
import { findOriginal, type Original } from './find-original.ts';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import { checkLanguage } from './language-option.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { Outcome } from './program.ts';
import { type RecordFile, readRecord } from './read-record.ts';
import { listQueue, printDecisionForm } from './review-list.ts';
import { importDecisions, readCopy } from './review-take.ts';
import type { World } from './world.ts';

export interface ReviewFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly record?: string;
  readonly original?: string;
  readonly list?: boolean;
  readonly export?: string;
  readonly import?: string;
  readonly read?: boolean;
  readonly by?: string;
  readonly language?: string;
  readonly format: string;
}

/** What a review works on. */
export interface ReviewInput {
  readonly file: string;
  readonly source: RecordFile;
  readonly knowledge: Knowledge;
  readonly flags: ReviewFlags;
  /** The customer's file, looked for when it is needed. */
  readonly findOriginal: () => Promise<Original>;
}

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
    .option('--language <code>', 'language of what is printed (default: English)')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch review acme.filled.xlsx --list\n  vouch review acme.filled.xlsx --export decisions.yaml\n  vouch review acme.filled.xlsx --import decisions.yaml --by "A. Martin"\n  vouch review acme.filled.xlsx --read\n',
    )
    .addHelpText(
      'after',
      '\n--read takes decisions from the sheet "vouch", and from answer and comment cells\nthat somebody changed, in whatever program; vouch finalize FILE reads them too.\nExit codes: 0 done, 1 something was not understood, 2 could not run.\n',
    );
  addKnowledgeOptions(command).action(async (file: string, flags: ReviewFlags) => {
    const source = readRecord(file, flags.record);
    const knowledge = loadKnowledge(flags, world);
    const original = () => findOriginal(source, flags.original, world);
    outcome.code = await review({ file, source, knowledge, flags, findOriginal: original }, world);
  });
}

/** Does what the flags ask; the page in a browser when they ask for nothing else. */
async function review(input: ReviewInput, world: World): Promise<number> {
  const { file, source, knowledge, flags } = input;
  const language = checkLanguage(flags.language, knowledge.languages) ?? 'en';
  const asked = (['list', 'export', 'import', 'read'] as const).filter((name) => flags[name] !== undefined);
  if (asked.length > 1) {
    const expected = 'one of --list, --export, --import, --read';
    throw new UserError('badOption', {}, { option: 'vouch review', found: `--${asked.join(' --')}`, expected });
  }
  const options = { by: flags.by ?? null, format: flags.format };
  switch (asked[0]) {
    case 'list':
      listQueue(source.record, knowledge, { language, format: flags.format }, world);
      return DONE;
    case 'export':
      exportDecisions(input, flags.export!, language, world);
      return DONE;
    case 'import':
      return importDecisions(
        flags.import!,
        { source, knowledge, original: await input.findOriginal() },
        options,
        world,
      );
    case 'read':
      return readCopy(file, { source, knowledge, original: await input.findOriginal() }, options, world);
    default:
      return reviewInBrowser(input, world);
  }
}

function exportDecisions({ file, source, knowledge }: ReviewInput, to: string, language: string, world: World): void {
  const content = printDecisionForm(source.record, knowledge, language);
  if (to === '-') {
    world.print(content);
    return;
  }
  if (isSameFile(file, to) || isSameFile(source.file, to)) throw new UserError('outputIsInput', { file: to });
  writeWhole({ path: to, content });
  world.print(printExported(to, source.record));
}

/** The page in a browser; gives the exit code. */
async function reviewInBrowser({ file }: ReviewInput, _world: World): Promise<number> {
  throw new UserError('noReviewPage', { file });
}
