import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/cli/load-knowledge.ts';
import type { World } from '../../src/cli/world.ts';
import type { RunRecord } from '../../src/model/index.ts';
import { DEFAULT_ANSWERING, fillQuestionnaire, type Knowledge, printRecord } from '../../src/pipeline/index.ts';
import { vouch } from '../cli/fake-world.ts';

/** A copy of a workbook, filled. */
export interface FilledCopy {
  readonly before: Buffer;
  readonly after: Buffer;
  readonly output: string;
  readonly record: RunRecord;
  readonly recordText: string;
  /** The copy that was filled still equals the original. */
  readonly isInputUntouched: boolean;
  readonly remove: () => void;
}

/** Fills a copy of the workbook in a folder of its own, through the command line. Call `remove` at the end. */
export async function fillCopy(path: string, ...options: readonly string[]): Promise<FilledCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-fill-'));
  const input = join(folder, 'input.xlsx');
  const output = join(folder, 'output.xlsx');
  copyFileSync(path, input);
  const { code, said } = await vouch(['fill', input, '-o', output, ...options]);
  if (code !== 0) throw new Error(`fill ended with ${code}: ${said}`);
  const before = readFileSync(path);
  const recordText = readFileSync(`${output}.vouch.json`, 'utf8');
  return {
    before,
    after: readFileSync(output),
    output,
    record: JSON.parse(recordText),
    recordText,
    isInputUntouched: readFileSync(input).equals(before),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The same knowledge, taking every control that speaks of a topic for an answer to it. */
function answeringWhatItTouches(knowledge: Knowledge): Knowledge {
  const linked = knowledge.matcher.knowledge;
  const byTopic = new Map(
    [...linked.byTopic].map(([topic, links]) => [topic, links.map((link) => ({ ...link, settles: true }))]),
  );
  return { ...knowledge, matcher: { ...knowledge.matcher, knowledge: { ...linked, byTopic } } };
}

/**
 * Fills a workbook with whatever comes first for each question, sure or not: many more cells are written than anybody
 * should send, which is what a test of the writing wants.
 */
export function fillBoldly(path: string): Omit<FilledCopy, 'output'> {
  const before = readFileSync(path);
  const bytes = new Uint8Array(before);
  const knowledge = answeringWhatItTouches(loadKnowledge({}, { env: {} } as World));
  const { output, record } = fillQuestionnaire(bytes, knowledge, {
    inputName: 'input.xlsx',
    outputName: 'output.xlsx',
    toolVersion: '0',
    marks: false,
    answering: { ...DEFAULT_ANSWERING, writeMedium: true, highAt: 0.5, mediumAt: 0, lowAt: 0 },
  });
  return {
    before,
    after: Buffer.from(output),
    record,
    recordText: printRecord(record),
    isInputUntouched: before.equals(bytes),
    remove: () => {},
  };
}

/** The written cells of a record, by "Sheet!D12". */
export function writtenCells(record: RunRecord): Map<string, string | number> {
  return new Map(
    record.rows.flatMap((row) =>
      Object.entries(row.written).map(([ref, value]) => [`${row.sheet}!${ref}`, value] as const),
    ),
  );
}
