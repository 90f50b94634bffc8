import { basename } from 'node:path';
import { type Finding, UserError } from '../model/index.ts';
import { acceptAll, applyDecisions, checkWorkbook, printRecord } from '../pipeline/index.ts';
import { printCheckCount, printProblems } from '../report/index.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { writeWhole } from './files.ts';
import { findConfig } from './find-config.ts';
import type { Outcome } from './program.ts';
import { readDecisionsFile } from './read-decisions-file.ts';
import { inFile, openInput, readInput } from './read-input.ts';
import { readRecord } from './read-record.ts';
import type { World } from './world.ts';

export interface CheckFlags {
  readonly record?: string;
  readonly maxMedium?: string;
  readonly maxLow?: string;
  readonly maxNone?: string;
  readonly minCoverage?: string;
  readonly accept?: string;
  readonly decisions?: string;
  readonly format: string;
}

/** Prints what is not complete; keeps what a person decided. */
export async function runCheck(file: string, flags: CheckFlags, world: World, outcome: Outcome): Promise<void> {
  const { check } = findConfig(world);
  const options = {
    allowed: {
      medium: count('--max-medium', flags.maxMedium) ?? check.maxMedium ?? 0,
      low: count('--max-low', flags.maxLow) ?? check.maxLow ?? 0,
      none: count('--max-none', flags.maxNone) ?? check.maxNone ?? 0,
    },
    minCoverage: share('--min-coverage', flags.minCoverage) ?? check.minCoverage ?? 0,
  };
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
  let result = inFile(file, () => checkWorkbook(opened, record, options));
  if (flags.accept !== undefined) result = checkWorkbook(opened, acceptAll(result.record, flags.accept), options);
  // Only what a person decided is worth keeping; what the cells say can be read again.
  if (flags.accept !== undefined || flags.decisions !== undefined)
    writeWhole({ path: recordFile, content: printRecord(result.record) });
  findings.push(...result.findings);
  const named = findings.map((finding) => ({ ...finding, place: { file: basename(file), ...finding.place } }));
  const { questions, answered } = result;
  if (flags.format === 'json') {
    const complete = named.length === 0;
    world.print(`${JSON.stringify({ complete, questions, answered, findings: named }, null, 2)}\n`);
  } else {
    world.print(printProblems(named));
    world.say(printCheckCount({ questions, answered, findings: named }));
  }
  outcome.code = named.length > 0 ? NEEDS_YOU : DONE;
}

function count(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new UserError('badOption', {}, { option, found: text, expected: 'a whole number' });
  return Number(text);
}

function share(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value) || value < 0 || value > 1)
    throw new UserError('badOption', {}, { option, found: text, expected: 'a number from 0 to 1' });
  return value;
}
