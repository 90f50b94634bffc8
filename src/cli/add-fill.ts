import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { type Decision, type Finding, UserError } from '../model/index.ts';
import {
  DEFAULT_ANSWERING,
  type Filled,
  fillQuestionnaire,
  type Knowledge,
  type OpenedFile,
  parseRecord,
  printRecord,
  sha256,
} from '../pipeline/index.ts';
import { describeFinding, printNextSteps, printSummary, reviewQueue } from '../report/index.ts';
import { type FileToWrite, isSameFile, readBytes, readText, writeWhole } from './files.ts';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import { checkLanguage } from './language-option.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { addMappingOptions, type MappingFlags, readMapping } from './mapping-options.ts';
import { checkOutputName, defaultOutput } from './output-name.ts';
import { inFile, openInput, readInput } from './read-input.ts';
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
  readonly addColumns?: boolean;
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
    .addOption(new Option('--write <flag>', 'also write the answers of this flag').choices(['medium']))
    .option('--overwrite', 'answer rows that already hold an answer too')
    .option('--add-columns', 'where a table has no column to answer in, add two right of it')
    .option('--nda', 'the customer is under a confidentiality agreement: nda text may be used')
    .option('--as-of <date>', 'the day of the answers (YYYY-MM-DD): a control past its date is not written')
    .option('--language <code>', 'language of the summary and the review sheet (default: English; the questionnaire’s)')
    .option('--force', 'replace an output that somebody changed since vouch wrote it')
    .option('--all', 'list every row in the summary')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch fill acme.xlsx\n  vouch fill acme.xlsx -o out.xlsx --no-marks --kb ./knowledge/acme\n  vouch fill - -o - < acme.xlsx > out.xlsx\n',
    );
  addMappingOptions(addKnowledgeOptions(command)).action(async (file: string, flags: FillFlags) => {
    const bytes = await readInput(file, world);
    const opened = await openInput(file, bytes, world);
    const places = choosePlaces(file, opened, flags);
    const knowledge = loadKnowledge(flags, world);
    const source = { file, opened, languages: knowledge.languages };
    const mapping = inFile(file, () => readMapping(flags, source, world));
    const options = { ...toOptions(file, places, flags, knowledge, world), ...(mapping ? { mapping } : {}) };
    const filled = inFile(file, () => fillQuestionnaire(opened, knowledge, options));
    world.progress('');
    const { output, recordFile } = places;
    const files: FileToWrite[] = [];
    if (output !== '-') files.push({ path: output, content: filled.output });
    if (recordFile !== null) files.push({ path: recordFile, content: printRecord(filled.record) });
    writeWhole(...files);
    if (output === '-') world.print(filled.output);
    if (opened.format !== opened.outputFormat) world.say(describeFinding(formatNote(file, opened)));
    tell(filled, knowledge, places, flags, world);
  });
}

export interface Places {
  readonly output: string;
  /** Null: no record is kept. */
  readonly recordFile: string | null;
}

/** Where output and record go. @throws UserError when that would replace the input or somebody's work. */
export function choosePlaces(
  file: string,
  opened: OpenedFile,
  flags: Pick<FillFlags, 'output' | 'record' | 'force' | 'format'>,
): Places {
  const output = flags.output ?? defaultOutput(file, opened);
  checkOutputName(output, opened);
  const recordFile = flags.record ?? (output === '-' ? null : `${output}.vouch.json`);
  if (output === '-' && flags.format === 'json') throw new UserError('twoOutputs', {}, { option: '--format json' });
  if (recordFile === '-') throw new UserError('twoOutputs', {}, { option: '--record' });
  if (file !== '-' && isSameFile(file, output)) throw new UserError('outputIsInput', { file: output });
  if (recordFile !== null) {
    if (file !== '-' && isSameFile(file, recordFile))
      throw new UserError('recordIsOther', { file: recordFile }, { found: 'input' });
    if (recordFile === output || isSameFile(output, recordFile))
      throw new UserError('recordIsOther', { file: recordFile }, { found: 'output' });
    if (!flags.force) refuseIfEdited(output, recordFile);
  }
  return { output, recordFile };
}

function toOptions(file: string, { output }: Places, flags: FillFlags, knowledge: Knowledge, world: World) {
  const language = checkLanguage(flags.language, knowledge.languages);
  if (flags.asOf !== undefined && !isDay(flags.asOf)) {
    const expected = 'a date as 2026-01-31';
    throw new UserError('badOption', {}, { option: '--as-of', found: flags.asOf, expected });
  }
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
    addColumns: flags.addColumns ?? false,
    ...(language === undefined ? {} : { language }),
    onProgress: (done: number, of: number) => {
      if (done % 25 === 0) world.progress(`${done} of ${of} questions`);
    },
  };
}

function formatNote(file: string, { format, outputFormat }: OpenedFile): Finding {
  const place = { file: file === '-' ? 'standard input' : file };
  return { code: 'formattingNotKept', severity: 'note', place, args: { format, output: outputFormat } };
}

/** True for a day of the calendar as "2026-01-31". */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Decisions that only a person takes. */
const PERSONAL: ReadonlySet<Decision['how']> = new Set(['accepted', 'changed', 'skipped', 'notApplicable']);

/** A filled copy that a person worked in since, and decisions in its record, are their work, not ours to replace. */
function refuseIfEdited(output: string, recordFile: string): void {
  if (!existsSync(recordFile)) return;
  const record = parseRecord(readText(recordFile), recordFile);
  const decided = record.rows.filter(({ decision }) => decision !== null && PERSONAL.has(decision.how)).length;
  if (decided > 0) throw new UserError('recordDecided', { file: recordFile }, { count: decided });
  if (!existsSync(output)) return;
  if (record.output.sha256 !== sha256(readBytes(output))) throw new UserError('outputEdited', { file: output });
}

/** The summary is what people asked for, so it goes to stdout, unless the workbook itself or its record as JSON does. */
function tell(filled: Filled, knowledge: Knowledge, places: Places, flags: FillFlags, world: World): void {
  const { record, reading, reviewSheet } = filled;
  for (const finding of reading.findings) world.say(describeFinding(finding));
  if (flags.format === 'json') {
    world.print(printRecord(record));
    return;
  }
  const language = flags.language ?? 'en';
  const summary = printSummary(record, {
    paint: world.paint,
    width: world.width,
    most: flags.all ? Number.MAX_SAFE_INTEGER : 10,
    language,
    topicName: (id) => knowledge.topicName(id, language),
  });
  const text = `${summary}\n${printNextSteps({ ...places, reviewSheet, language, open: reviewQueue(record).length })}`;
  if (places.output === '-') world.say(text.trimEnd());
  else world.print(text);
}
