import { existsSync } from 'node:fs';
import { UserError } from '../model/index.ts';
import { gapsIn } from '../pipeline/index.ts';
import { htmlReport, REPORT_MARK, reportLanguages } from '../report/index.ts';
import { checkDay } from './day-option.ts';
import { isSameFile, readText, writeWhole } from './files.ts';
import { LEDGER_FOLDER, readLedger } from './ledger-files.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { type RecordFile, readRecord } from './read-record.ts';
import type { World } from './world.ts';

export interface ReportFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly output?: string;
  readonly since?: string;
  readonly language: string;
  readonly asOf?: string;
  readonly ledger?: string;
  readonly force?: boolean;
}

/** Writes the page. */
export function runReport(files: readonly string[], flags: ReportFlags, world: World): void {
  const { language } = flags;
  if (!reportLanguages.includes(language)) {
    const expected = `one of: ${reportLanguages.join(', ')}`;
    throw new UserError('badOption', {}, { option: '--language', found: language, expected });
  }
  const asOf = flags.asOf === undefined ? null : checkDay('--as-of', flags.asOf);
  const sources = files.map((file) => readRecord(file, undefined));
  const since = flags.since === undefined ? null : readRecord(flags.since, undefined);
  const output = chooseOutput([...sources, ...(since ? [since] : [])], files, flags);
  const knowledge = loadKnowledge(flags, world);
  const records = sources.map(({ record }) => record);
  const page = htmlReport({
    records,
    since: since?.record ?? null,
    gaps: gapsIn(records, knowledge, readLedger(flags.ledger ?? LEDGER_FOLDER)),
    asOf,
    language,
    topicName: (id) => knowledge.topicName(id, language),
  });
  if (output === '-') world.print(page);
  else {
    writeWhole({ path: output, content: page });
    world.say(`vouch: ${output}`);
  }
}

/** @throws UserError when the page would replace a record, a workbook or anything else that is no report. */
function chooseOutput(sources: readonly RecordFile[], files: readonly string[], flags: ReportFlags): string {
  const output = flags.output ?? `${sources[0]!.file.replace(/(?:\.vouch)?\.json$/i, '')}.report.html`;
  if (output === '-') return output;
  const isSource = [...sources.map(({ file }) => file), ...files].some((file) => isSameFile(file, output));
  const isOther = existsSync(output) && !flags.force && !readText(output).startsWith(REPORT_MARK);
  if (isSource || isOther) throw new UserError('outputNotReport', { file: output });
  return output;
}
