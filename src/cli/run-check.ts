import { basename } from 'node:path';
import { type Finding, parseCellRef, UserError } from '../model/index.ts';
import {
  acceptAll,
  applyDecisions,
  checkWorkbook,
  hasPassed,
  holdStrict,
  type OpenedFile,
  printRecord,
} from '../pipeline/index.ts';
import { isPipelineFormat, printCheckCount, printProblems } from '../report/index.ts';
import { checkThresholds, type ThresholdFlags, type Thresholds } from './check-thresholds.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { writeWhole } from './files.ts';
import { findConfig } from './find-config.ts';
import { findingsOf, printForPipeline } from './print-for-pipeline.ts';
import type { Outcome } from './program.ts';
import { readDecisionsFile } from './read-decisions-file.ts';
import { inFile, openInput, readInput } from './read-input.ts';
import { readRecord } from './read-record.ts';
import type { World } from './world.ts';

export interface CheckFlags extends ThresholdFlags {
  readonly record?: string;
  readonly strict?: boolean;
  readonly accept?: string;
  readonly decisions?: string;
  readonly format: string;
}

/** Prints what is not complete in each file; keeps what a person decided. */
export async function runCheck(
  files: readonly string[],
  flags: CheckFlags,
  world: World,
  outcome: Outcome,
): Promise<void> {
  const thresholds = checkThresholds(flags, findConfig(world).check);
  for (const option of ['record', 'decisions'] as const)
    if (flags[option] !== undefined && files.length > 1)
      throw new UserError('oneFileOnly', {}, { option: `--${option}`, count: files.length });
  const checked: Checked[] = [];
  try {
    for (const file of files) checked.push(await checkFile(file, flags, thresholds, world));
  } catch (error) {
    const found = error instanceof UserError ? [...findingsIn(checked), ...findingsOf(error)] : [];
    if (isPipelineFormat(flags.format) && found.length > 0)
      printForPipeline(flags.format, found, { command: 'check', files: files.map(nameOf), finished: false }, world);
    else if (flags.format === 'text') world.print(printProblems(findingsIn(checked)));
    throw error;
  }
  tell(files, checked, flags.format, world);
  outcome.code = hasPassed(findingsIn(checked)) ? DONE : NEEDS_YOU;
}

/** What one file came to; the places of its findings name it as the command line does. */
interface Checked {
  readonly questions: number;
  readonly answered: number;
  readonly findings: readonly Finding[];
}

async function checkFile(file: string, flags: CheckFlags, thresholds: Thresholds, world: World): Promise<Checked> {
  const bytes = await readInput(file, world);
  const found = readRecord(file, flags.record);
  const recordFile = found.file;
  let { record } = found;
  const opened = await openInput(file, bytes, world);
  const findings: Finding[] = [];
  if (flags.decisions !== undefined) {
    const applied = applyDecisions(record, readDecisionsFile(flags.decisions));
    record = applied.record;
    findings.push(...applied.findings);
  }
  let result = inFile(file, () => checkWorkbook(opened, record, thresholds));
  if (flags.accept !== undefined) result = checkWorkbook(opened, acceptAll(result.record, flags.accept), thresholds);
  // Only what a person decided is worth keeping; what the cells say can be read again.
  if (flags.accept !== undefined || flags.decisions !== undefined)
    writeWhole({ path: recordFile, content: printRecord(result.record) });
  findings.push(...result.findings);
  const place = { file: nameOf(file) };
  const named = findings.map((finding) => ({
    ...finding,
    place: { ...place, ...lineIn(opened, finding), ...finding.place },
  }));
  const { questions, answered } = result;
  return { questions, answered, findings: holdStrict(named, flags.strict ?? false, place) };
}

function tell(files: readonly string[], checked: readonly Checked[], format: string, world: World): void {
  const total = (key: 'questions' | 'answered') => checked.reduce((sum, one) => sum + one[key], 0);
  const counts = { questions: total('questions'), answered: total('answered') };
  const found = findingsIn(checked);
  if (isPipelineFormat(format))
    printForPipeline(format, found, { command: 'check', files: files.map(nameOf), finished: true }, world);
  // Of one file its name says enough, whatever folder it is in.
  const findings = files.length > 1 ? found : found.map(withoutFolder);
  if (format === 'json') {
    const result = { complete: hasPassed(findings), ...counts, findings };
    world.print(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  if (format === 'text') world.print(printProblems(findings));
  world.say(printCheckCount({ ...counts, findings }));
}

function findingsIn(checked: readonly Checked[]): Finding[] {
  return checked.flatMap(({ findings }) => findings);
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function withoutFolder(finding: Finding): Finding {
  const { file } = finding.place;
  return file === undefined ? finding : { ...finding, place: { ...finding.place, file: basename(file) } };
}

/** The line a cell is on, in a file that has lines. */
function lineIn(opened: OpenedFile, { place }: Finding): { readonly line?: number } {
  const cell = place.ref === undefined ? null : parseCellRef(place.ref);
  const line = cell === null ? null : opened.lineOf(cell.row);
  return line === null ? {} : { line };
}
