import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/index.ts';
import {
  type CompiledCatalogue,
  type Learnt,
  learnFromRecord,
  type ReadCopy,
  type ReadDecision,
  readReviewedCopy,
} from '../pipeline/index.ts';
import { printDecisions, printLearnt, printLearntCount } from '../report/index.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { type FileToWrite, readBytes, readYamlFolder, writeWhole } from './files.ts';
import { findConfig } from './find-config.ts';
import { findOriginal } from './find-original.ts';
import { knowledgeFolder, loadShippedCatalogue } from './load-knowledge.ts';
import type { MappingFlags } from './mapping-options.ts';
import type { Outcome } from './program.ts';
import { inFile, openInput, readInput } from './read-input.ts';
import { isRecordName, type RecordFile, readRecord } from './read-record.ts';
import { startKnowledgeBase } from './start-knowledge.ts';
import type { World } from './world.ts';

export interface LearnFlags extends MappingFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly record?: string;
  readonly original?: string;
  readonly dryRun?: boolean;
  readonly new?: boolean;
  readonly output?: string;
  readonly format: string;
}

/** Learns what was decided, and says what it changed and what it left. */
export async function runLearn(file: string, flags: LearnFlags, world: World, outcome: Outcome): Promise<void> {
  if (flags.new) {
    outcome.code = await startKnowledgeBase(file, flags, world);
    return;
  }
  if (flags.output !== undefined)
    throw new UserError('badOption', {}, { option: '-o', found: flags.output, expected: '--new beside it' });
  const source = readRecord(file, flags.record);
  const catalogue = loadShippedCatalogue(flags.catalogue);
  const read = isRecordName(file) ? null : await readCopy(file, source, catalogue, flags, world);
  const kb = knowledgeFolder(flags, world, findConfig(world));
  const learnt = learnFromRecord({
    record: read?.record ?? source.record,
    files: readYamlFolder(kb),
    catalogue,
    // A knowledge base of one file is read from that file alone.
    draftsFile: statSync(kb).isDirectory() ? join(kb, 'drafts.yaml') : kb,
  });
  if (!flags.dryRun) writeWhole(...learnt.files.map(asItWas));
  const left = [...(read?.findings ?? []), ...learnt.left];
  tell({ ...learnt, left }, read?.decisions ?? [], flags, world);
  outcome.code = left.some(({ severity }) => severity !== 'note') ? NEEDS_YOU : DONE;
}

/** The decisions that stand in the workbook beside those of the record; what cannot be understood teaches nothing. */
async function readCopy(
  file: string,
  source: RecordFile,
  { lexicon }: CompiledCatalogue,
  { original: given }: LearnFlags,
  world: World,
): Promise<ReadCopy> {
  const copy = await openInput(file, await readInput(file, world), world);
  const original = await findOriginal(source, given, world);
  const options = { by: 'workbook', replaces: true };
  return inFile(file, () => readReviewedCopy(copy, original.opened, source.record, lexicon.languages, options));
}

/** A byte order mark is no part of a text, and is kept all the same. */
function asItWas({ file, text }: { readonly file: string; readonly text: string }): FileToWrite {
  const [first, second, third] = existsSync(file) ? readBytes(file) : [];
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return { path: file, content: isMarked && !text.startsWith('\ufeff') ? `\ufeff${text}` : text };
}

function tell(
  { files, changed, left }: Learnt,
  decisions: readonly ReadDecision[],
  { dryRun = false, format }: LearnFlags,
  world: World,
): void {
  if (format === 'json') {
    const written = dryRun ? [] : files.map(({ file }) => file);
    world.print(`${JSON.stringify({ written, changed, left }, null, 2)}\n`);
    return;
  }
  if (decisions.length > 0) world.print(`${printDecisions(decisions, world.width)}\n`);
  world.print(printLearnt([...changed, ...left]));
  world.say(printLearntCount({ changed: changed.length, left, dryRun }));
}
