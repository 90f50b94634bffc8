import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type RunRecord, UserError } from '../model/index.ts';
import { type Finalized, finalizeQuestionnaire, type Knowledge, printRecord, sha256 } from '../pipeline/index.ts';
import { describeFinding, printFinalFile, printNotFinal, printProblems } from '../report/index.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { type FileToWrite, isSameFile, readBytes, readText, writeWhole } from './files.ts';
import { findConfig } from './find-config.ts';
import { findOriginal, type Original } from './find-original.ts';
import { makeLedgerFolder } from './ledger-files.ts';
import { chooseTelling, type News, type TellingFlags, toAppend } from './ledger-telling.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { checkOutputName, defaultOutput } from './output-name.ts';
import type { Outcome } from './program.ts';
import { inFile } from './read-input.ts';
import { isRecordName, type RecordFile, readRecord } from './read-record.ts';
import { readReview, tellUnread } from './read-review.ts';
import type { World } from './world.ts';

export interface FinalizeFlags extends TellingFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly record?: string;
  readonly original?: string;
  readonly output?: string;
  readonly leaveBlank?: boolean;
  readonly nda?: boolean;
  readonly deny?: string;
  readonly force?: boolean;
  readonly format: string;
}

/** Makes the file for the customer, or says what is to be settled first. */
export async function runFinalize(file: string, flags: FinalizeFlags, world: World, outcome: Outcome): Promise<void> {
  const source = readRecord(file, flags.record);
  const original = await findOriginal(source, flags.original, world);
  const output = chooseOutput(file, source, original, flags);
  const knowledge = loadKnowledge(flags, world);
  noteOtherKnowledge(source, knowledge, world);
  const telling = chooseTelling(source.record, knowledge, flags);
  const reviewed = await readReview(file, { source, original, knowledge }, world);
  if (reviewed.findings.length > 0) {
    tellUnread(reviewed.findings, file, flags.format, world);
    outcome.code = NEEDS_YOU;
    return;
  }
  const { record } = reviewed;
  const final = inFile(original.file, () =>
    finalizeQuestionnaire(original.opened, record, knowledge, {
      leaveBlank: flags.leaveBlank ?? false,
      nda: flags.nda ?? false,
      deniedNames: [...findConfig(world).denyList, ...(flags.deny === undefined ? [] : readNames(flags.deny))],
    }),
  );
  const news = final.output === null || telling === null ? null : toAppend(final, record, knowledge, telling);
  if (final.output !== null)
    write(
      { ...final, output: final.output },
      { ...source, record },
      { output, ledger: news?.file ?? null },
      flags,
      world,
    );
  tell(final, { source, original, output, news }, flags, world);
  outcome.code = final.output === null ? NEEDS_YOU : DONE;
}

/** Where the file goes. @throws UserError when that would replace the input, the record or somebody's work. */
function chooseOutput(
  file: string,
  { file: recordFile }: RecordFile,
  original: Original,
  flags: FinalizeFlags,
): string {
  const beside = isRecordName(file) ? recordFile : file;
  const output =
    flags.output ??
    join(
      dirname(beside),
      defaultOutput(original.file === '-' ? 'standard-input' : basename(original.file), original.opened, 'final'),
    );
  if (output === '-') {
    if (flags.format === 'json') throw new UserError('twoOutputs', {}, { option: '--format json' });
    return output;
  }
  checkOutputName(output, original.opened);
  if (isSameFile(original.file, output)) throw new UserError('outputIsInput', { file: output });
  if (isSameFile(file, output)) throw new UserError('outputIsFilled', { file: output });
  if (output === recordFile || isSameFile(recordFile, output))
    throw new UserError('recordIsOther', { file: recordFile }, { found: 'output' });
  return output;
}

/** The file, in the record which file that was (a later run may then replace it), and the ledger's new lines: all or nothing. */
function write(
  { output: bytes }: Finalized & { readonly output: Uint8Array },
  { file: recordFile, record }: RecordFile,
  { output, ledger }: { output: string; ledger: FileToWrite | null },
  { force }: FinalizeFlags,
  world: World,
): void {
  const lines = ledger === null ? [] : [ledger];
  if (output === '-') {
    if (ledger !== null) makeLedgerFolder(dirname(ledger.path));
    writeWhole({ path: recordFile, content: printRecord(record) }, ...lines);
    world.print(bytes);
    return;
  }
  const digest = sha256(bytes);
  if (!force && existsSync(output)) {
    const found = sha256(readBytes(output));
    if (found !== digest && found !== record.final?.sha256) throw new UserError('outputNotOurs', { file: output });
  }
  const named: RunRecord = withFinal(record, { file: basename(output), sha256: digest });
  if (ledger !== null) makeLedgerFolder(dirname(ledger.path));
  writeWhole({ path: output, content: bytes }, { path: recordFile, content: printRecord(named) }, ...lines);
}

/** With `final` where the format has it: after `output`. */
function withFinal(record: RunRecord, final: NonNullable<RunRecord['final']>): RunRecord {
  const { format, tool, input, output, final: _before, ...rest } = record;
  return { format, tool, input, output, final, ...rest };
}

/** One name a line; blank lines and a byte order mark are no names. */
function readNames(file: string): string[] {
  return readText(file)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function noteOtherKnowledge({ file, record }: RecordFile, { base }: Knowledge, world: World): void {
  if (base.name !== record.knowledgeBase.name || base.digest === record.knowledgeBase.digest) return;
  world.say(
    describeFinding({ code: 'knowledgeBaseChanged', severity: 'note', place: { file }, args: { name: base.name } }),
  );
}

function tell(
  { output: bytes, findings, edits, leftBlank }: Finalized,
  { source, original, output, news }: { source: RecordFile; original: Original; output: string; news: News | null },
  flags: FinalizeFlags,
  world: World,
): void {
  const named = findings.map((finding) => ({
    ...finding,
    place: { file: basename(original.file), ...finding.place },
  }));
  const questions = source.record.rows.length;
  const ledger = news && { to: news.to, told: news.told, added: news.added, file: news.file?.path ?? null };
  const facts = {
    output,
    original: original.file,
    recordFile: source.file,
    cells: edits.length,
    questions,
    leftBlank,
    ledger,
  };
  if (flags.format === 'json') {
    const written = bytes === null ? null : output;
    world.print(
      `${JSON.stringify({ output: written, leftBlank, cells: edits, findings: named, ...(ledger ? { ledger } : {}) }, null, 2)}\n`,
    );
    return;
  }
  const problems = named.filter(({ severity }) => severity === 'error');
  for (const note of named.filter(({ severity }) => severity !== 'error')) world.say(describeFinding(note));
  if (bytes === null) {
    world.print(printProblems(problems));
    world.say(printNotFinal(problems.length, questions));
  } else if (output === '-') world.say(printFinalFile(facts).trimEnd());
  else world.print(printFinalFile(facts));
}
