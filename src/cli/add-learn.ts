import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../model/index.ts';
import { type Learnt, learnFromRecord } from '../pipeline/index.ts';
import { printLearnt, printLearntCount } from '../report/index.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { type FileToWrite, readBytes, readYamlFolder, writeWhole } from './files.ts';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import { knowledgeFolder, loadShippedCatalogue } from './load-knowledge.ts';
import { addMappingOptions, type MappingFlags } from './mapping-options.ts';
import type { Outcome } from './program.ts';
import { openInput, readInput } from './read-input.ts';
import { isRecordName, readRecord } from './read-record.ts';
import { startKnowledgeBase } from './start-knowledge.ts';
import type { World } from './world.ts';

export interface LearnFlags extends MappingFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly record?: string;
  readonly dryRun?: boolean;
  readonly new?: boolean;
  readonly output?: string;
  readonly format: string;
}

/** `vouch learn`: decisions into knowledge; with --new, an answered questionnaire into a knowledge base to begin with. */
export function addLearn(program: Command, world: World, outcome: Outcome): void {
  const command = program
    .command('learn')
    .description('Write what was decided into the knowledge base, as the smallest change of its files')
    .argument('<file>', 'the filled workbook, or its run record; with --new, an answered one')
    .option('--record <file>', 'the run record (default: FILE.vouch.json)')
    .option('--dry-run', 'say what would be changed, and change nothing')
    .option('--new', 'draft a new knowledge base from a questionnaire answered by hand')
    .option('-o, --output <folder>', 'with --new: the folder to make (default: FILE-knowledge)')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch learn acme.filled.xlsx --kb ./knowledge/ours --dry-run\n  vouch learn acme.filled.xlsx.vouch.json --kb ./knowledge/ours\n  vouch learn answered.xlsx --new -o ./knowledge/ours\n',
    )
    .addHelpText('after', '\nExit codes: 0 all of it was learnt, 1 something is left to you, 2 could not run.\n');
  addMappingOptions(addKnowledgeOptions(command)).action(async (file: string, flags: LearnFlags) => {
    if (flags.new) {
      outcome.code = await startKnowledgeBase(file, flags, world);
      return;
    }
    if (flags.output !== undefined)
      throw new UserError('badOption', {}, { option: '-o', found: flags.output, expected: '--new beside it' });
    const { record } = readRecord(file, flags.record);
    const workbook = isRecordName(file) ? null : (await openInput(file, await readInput(file, world), world)).workbook;
    const kb = knowledgeFolder(flags, world);
    const learnt = learnFromRecord({
      record,
      workbook,
      files: readYamlFolder(kb),
      catalogue: loadShippedCatalogue(flags.catalogue),
      // A knowledge base of one file is read from that file alone.
      draftsFile: statSync(kb).isDirectory() ? join(kb, 'drafts.yaml') : kb,
    });
    if (!flags.dryRun) writeWhole(...learnt.files.map(asItWas));
    tell(learnt, flags, world);
    outcome.code = learnt.left.some(({ severity }) => severity !== 'note') ? NEEDS_YOU : DONE;
  });
}

/** A byte order mark is no part of a text, and is kept all the same. */
function asItWas({ file, text }: { readonly file: string; readonly text: string }): FileToWrite {
  const [first, second, third] = existsSync(file) ? readBytes(file) : [];
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return { path: file, content: isMarked && !text.startsWith('\ufeff') ? `\ufeff${text}` : text };
}

function tell({ files, changed, left }: Learnt, { dryRun = false, format }: LearnFlags, world: World): void {
  if (format === 'json') {
    const written = dryRun ? [] : files.map(({ file }) => file);
    world.print(`${JSON.stringify({ written, changed, left }, null, 2)}\n`);
    return;
  }
  world.print(printLearnt([...changed, ...left]));
  world.say(printLearntCount({ changed: changed.length, left, dryRun }));
}
