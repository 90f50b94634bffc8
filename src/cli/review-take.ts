import { basename } from 'node:path';
import type { Finding } from '../model/index.ts';
import {
  applyDecisions,
  decideRow,
  type Knowledge,
  printRecord,
  type ReadDecision,
  readReviewedCopy,
} from '../pipeline/index.ts';
import { printDecisions, printProblems } from '../report/index.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { writeWhole } from './files.ts';
import type { Original } from './find-original.ts';
import { readDecisionsFile } from './read-decisions-file.ts';
import { inFile, openInput, readInput } from './read-input.ts';
import type { RecordFile } from './read-record.ts';
import type { World } from './world.ts';

export interface TakeOptions {
  readonly by: string | null;
  readonly format: string;
}

/** `vouch review FILE --import`: the decisions of a file into the record, all or none. Gives the exit code. */
export function importDecisions(
  file: string,
  { source, original, knowledge }: { source: RecordFile; original: Original; knowledge: Knowledge },
  options: TakeOptions,
  world: World,
): number {
  const { record } = source;
  const applied = applyDecisions(record, readDecisionsFile(file, options.by));
  const findings = [...applied.findings];
  const decisions: ReadDecision[] = [];
  for (const [at, row] of applied.record.rows.entries()) {
    const before = record.rows[at]!;
    if (row.decision === null || JSON.stringify(row.decision) === JSON.stringify(before.decision)) continue;
    const place = { sheet: row.sheet, ref: row.cells[0] ?? `A${row.row}` };
    const decided = decideRow(original.opened, record, row, knowledge.languages);
    if (decided.kind === 'refused')
      findings.push({ code: decided.reason.code, severity: 'error', place, args: decided.reason.args });
    decisions.push({ row, decision: row.decision, place, before: before.decision });
  }
  return save({ ...source, record: applied.record }, { decisions, findings }, file, options, world);
}

/** `vouch review FILE --read`: what a person did in the workbook into the record, all or none. Gives the exit code. */
export async function readCopy(
  file: string,
  { source, original, knowledge }: { source: RecordFile; original: Original; knowledge: Knowledge },
  options: TakeOptions,
  world: World,
): Promise<number> {
  const copy = await openInput(file, await readInput(file, world), world);
  const by = options.by ?? 'workbook';
  const read = inFile(file, () =>
    readReviewedCopy(copy, original.opened, source.record, knowledge.languages, { by, replaces: true }),
  );
  return save({ ...source, record: read.record }, read, file, options, world);
}

/** Tells what was understood and what not; only when all of it was does it go into the record. */
function save(
  { file: recordFile, record }: RecordFile,
  { decisions, findings }: { readonly decisions: readonly ReadDecision[]; readonly findings: readonly Finding[] },
  file: string,
  { format }: TakeOptions,
  world: World,
): number {
  const named = findings.map((finding) => ({ ...finding, place: { file: basename(file), ...finding.place } }));
  if (findings.length === 0 && decisions.length > 0) writeWhole({ path: recordFile, content: printRecord(record) });
  if (format === 'json') {
    const taken = decisions.map(({ row, decision, place, before }) => ({
      sheet: row.sheet,
      row: row.row,
      ...decision,
      place,
      before,
    }));
    world.print(`${JSON.stringify({ saved: findings.length === 0, decisions: taken, findings: named }, null, 2)}\n`);
  } else {
    world.print(printDecisions(decisions, world.width));
    world.print(printProblems(named));
  }
  return findings.length === 0 ? DONE : NEEDS_YOU;
}
