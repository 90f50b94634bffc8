import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../model/index.ts';
import {
  DEFAULT_ANSWERING,
  type Filled,
  fillQuestionnaire,
  type Knowledge,
  parseRecord,
  printRecord,
  sha256,
} from '../pipeline/index.ts';
import { describeFinding, printSummary } from '../report/index.ts';
import { isSameFile, readBytes, readText, writeWhole } from './files.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { addMappingOptions, type MappingFlags, readMapping } from './mapping-options.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

interface FillFlags extends MappingFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly output?: string;
  readonly record?: string;
  readonly marks: boolean;
  readonly write?: string;
  readonly nda?: boolean;
  readonly asOf?: string;
  readonly overwrite?: boolean;
  readonly language?: string;
  readonly force?: boolean;
  readonly all?: boolean;
  readonly format: string;
}

/** `vouch fill`: the customer's workbook with the answers that can be vouched for. */
export function addFill(program: Command, world: World): void {
  const command = program
    .command('fill')
    .description('Answer a questionnaire: the same workbook back, with the answers the knowledge base vouches for')
    .argument('<file>', 'the customer’s workbook; - for standard input')
    .option('-o, --output <file>', 'where to write (default: FILE.filled.xlsx); - for standard output')
    .option('--record <file>', 'where to write the run record (default: OUTPUT.vouch.json)')
    .option('--no-marks', 'no review sheet: only answer cells differ from the input')
    .option('--write <flag>', 'also write the answers flagged "medium"')
    .option('--overwrite', 'answer rows that already hold an answer too')
    .option('--nda', 'the customer is under a confidentiality agreement: nda text may be used')
    .option('--as-of <date>', 'the day of the answers (YYYY-MM-DD): a control past its date is not written')
    .option('--language <code>', 'language of the review sheet and reasons (default: the questionnaire’s)')
    .option('--force', 'replace an output that somebody changed since vouch wrote it')
    .option('--all', 'list every row that needs a person')
    .option('--format <format>', 'text or json', 'text')
    .addHelpText(
      'before',
      'Examples:\n  vouch fill acme.xlsx\n  vouch fill acme.xlsx -o out.xlsx --no-marks --kb ./knowledge/acme\n  vouch fill - -o - < acme.xlsx > out.xlsx\n',
    );
  addMappingOptions(addKnowledgeOptions(command)).action(async (file: string, flags: FillFlags) => {
    const output = flags.output ?? defaultOutput(file);
    const recordFile = flags.record ?? (output === '-' ? null : `${output}.vouch.json`);
    if (output !== '-' && file !== '-' && isSameFile(file, output))
      throw new UserError('outputIsInput', { file: output });
    const bytes = file === '-' ? await world.readStdin() : readBytes(file);
    if (!flags.force && output !== '-' && recordFile) refuseIfEdited(output, recordFile);
    const knowledge = loadKnowledge(flags, world);
    const filled = fillQuestionnaire(bytes, knowledge, toOptions(file, output, flags, world));
    world.progress('');
    if (output === '-') world.print(filled.output);
    else writeWhole(output, filled.output);
    if (recordFile) writeWhole(recordFile, printRecord(filled.record));
    tell(filled, knowledge, output, recordFile, flags, world);
  });
}

function toOptions(file: string, output: string, flags: FillFlags, world: World) {
  const mapping = readMapping(flags);
  if (flags.write !== undefined && flags.write !== 'medium') throw badOption('--write', flags.write, 'medium');
  if (flags.asOf !== undefined && !/^\d{4}-\d\d-\d\d$/.test(flags.asOf))
    throw badOption('--as-of', flags.asOf, 'a date as 2026-01-31');
  return {
    inputName: file === '-' ? 'stdin' : basename(file),
    outputName: output === '-' ? 'stdout' : basename(output),
    toolVersion: version,
    marks: flags.marks,
    answering: {
      ...DEFAULT_ANSWERING,
      nda: flags.nda ?? false,
      asOf: flags.asOf ?? null,
      writeMedium: flags.write === 'medium',
      overwrite: flags.overwrite ?? false,
    },
    ...(mapping ? { mapping } : {}),
    ...(flags.language === undefined ? {} : { language: flags.language }),
    onProgress: (done: number, of: number) => {
      if (done % 25 === 0) world.progress(`${done} of ${of} questions`);
    },
  };
}

function defaultOutput(file: string): string {
  if (file === '-') return '-';
  const extension = extname(file);
  return `${file.slice(0, file.length - extension.length)}.filled${extension}`;
}

/** A filled copy that a person worked in since is their work, not ours to replace. */
function refuseIfEdited(output: string, recordFile: string): void {
  if (!existsSync(output) || !existsSync(recordFile)) return;
  const record = parseRecord(readText(recordFile), recordFile);
  if (record.output.sha256 !== sha256(readBytes(output))) throw new UserError('outputEdited', { file: output });
}

function tell(
  filled: Filled,
  knowledge: Knowledge,
  output: string,
  recordFile: string | null,
  flags: FillFlags,
  world: World,
): void {
  const { record, language, reading } = filled;
  for (const finding of reading.findings) world.say(describeFinding(finding));
  if (flags.format === 'json') {
    if (output !== '-') world.print(printRecord(record));
    return;
  }
  const topicName = (id: string) => knowledge.topicName(id, language);
  const most = flags.all ? Number.MAX_SAFE_INTEGER : 10;
  const summary = printSummary(record, { paint: world.paint, width: world.width, most, language, topicName });
  const next = [
    `Written: ${output}${recordFile ? ` (record: ${recordFile})` : ''}`,
    flags.marks
      ? 'Next: open it, go through the sheet "vouch" (worst first), fill or correct the cells,'
      : 'Next: fill or correct the cells that need a person,',
    `then: vouch check ${output}`,
  ];
  const text = `${summary}\n${next.join('\n')}\n`;
  if (output === '-') world.say(text.trimEnd());
  else world.print(text);
}

function badOption(option: string, found: string, expected: string): UserError {
  return new UserError('badOption', {}, { option, found, expected });
}
