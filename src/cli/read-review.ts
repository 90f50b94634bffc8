import { basename } from 'node:path';
import type { Finding, RunRecord } from '../model/index.ts';
import { type Knowledge, readReviewedCopy, sha256 } from '../pipeline/index.ts';
import { printDecisions, printNotRead, printProblems } from '../report/index.ts';
import type { Original } from './find-original.ts';
import { inFile, openInput, readInput } from './read-input.ts';
import { isRecordName, type RecordFile } from './read-record.ts';
import type { World } from './world.ts';

/**
 * The record with what a person did in the workbook since, and says what that was. A record alone, and a workbook that is
 * as vouch wrote it, are taken as they are.
 */
export async function readReview(
  file: string,
  { source, original, knowledge }: { source: RecordFile; original: Original; knowledge: Knowledge },
  world: World,
): Promise<{ readonly record: RunRecord; readonly findings: readonly Finding[] }> {
  const { record } = source;
  if (isRecordName(file)) return { record, findings: [] };
  const bytes = await readInput(file, world);
  if (sha256(bytes) === record.output.sha256) return { record, findings: [] };
  const copy = await openInput(file, bytes, world);
  const options = { by: 'workbook', replaces: false };
  const read = inFile(file, () => readReviewedCopy(copy, original.opened, record, knowledge.languages, options));
  if (read.decisions.length > 0) world.say(printDecisions(read.decisions, world.width).trimEnd());
  return read;
}

/** What of the workbook was not understood, so that no file was made. */
export function tellUnread(findings: readonly Finding[], file: string, format: string, world: World): void {
  const named = findings.map((finding) => ({ ...finding, place: { file: basename(file), ...finding.place } }));
  if (format === 'json') {
    world.print(`${JSON.stringify({ output: null, leftBlank: 0, cells: [], findings: named }, null, 2)}\n`);
    return;
  }
  world.print(printProblems(named));
  world.say(printNotRead(named.length));
}
