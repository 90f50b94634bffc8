import { existsSync } from 'node:fs';
import { basename } from 'node:path';
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
import { checkDay } from './day-option.ts';
import { type FileToWrite, isSameFile, readBytes, readText, writeWhole } from './files.ts';
import { findConfig } from './find-config.ts';
import { checkLanguage } from './language-option.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { MappingFlags } from './mapping-options.ts';
import { checkOutputName, defaultOutput } from './output-name.ts';
import { inFile, openInput, readInput } from './read-input.ts';
import { readMapping } from './read-mapping.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

export interface FillFlags extends MappingFlags {
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

/** Fills the file and writes output, record and summary. */
export async function runFill(file: string, given: FillFlags, world: World): Promise<void> {
  const { language } = findConfig(world);
  const flags: FillFlags = language === null ? given : { language, ...given };
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
}

interface Places {
  readonly output: string;
  /** Null: no record is kept. */
  readonly recordFile: string | null;
}

/** Where output and record go. @throws UserError when that would replace the input or somebody's work. */
function choosePlaces(file: string, opened: OpenedFile, flags: FillFlags): Places {
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
  const asOf = flags.asOf === undefined ? null : checkDay('--as-of', flags.asOf);
  return {
    inputName: file === '-' ? 'stdin' : basename(file),
    outputName: output === '-' ? 'stdout' : basename(output),
    toolVersion: version,
    marks: flags.marks,
    answering: {
      ...DEFAULT_ANSWERING,
      nda: flags.nda ?? false,
      asOf,
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
