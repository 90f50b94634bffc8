import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { type RunRecord, UserError } from '../model/index.ts';
import { type Migrated, migrateQuestionnaire, parseRecord, printRecord } from '../pipeline/index.ts';
import { describeFinding, printMigration, printNextSteps, reviewQueue } from '../report/index.ts';
import { choosePlaces, type Places } from './add-fill.ts';
import { type FileToWrite, isSameFile, readText, writeWhole } from './files.ts';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { addMappingOptions, type MappingFlags, readMapping } from './mapping-options.ts';
import { openInput, readInput } from './read-input.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

interface MigrateFlags extends MappingFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly output?: string;
  readonly record?: string;
  readonly oldRecord?: string;
  readonly force?: boolean;
  readonly all?: boolean;
  readonly format: string;
}

/** `vouch migrate`: last year's answers in this year's file. */
export function addMigrate(program: Command, world: World): void {
  const command = program
    .command('migrate')
    .description('Carry last year’s answers over to this year’s file, where the question is the same')
    .argument('<old>', 'last year’s workbook, answered')
    .argument('<new>', 'this year’s workbook')
    .option('-o, --output <file>', 'where to write (default: NEW.filled.xlsx); - for standard output')
    .option('--record <file>', 'where to write the run record (default: OUTPUT.vouch.json)')
    .option('--old-record <file>', 'last year’s run record (default: OLD.vouch.json, if there)')
    .option('--force', 'replace an output that somebody changed since vouch wrote it')
    .option('--all', 'list every row in the summary')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch migrate acme-2025.final.xlsx acme-2026.xlsx\n  vouch migrate old.xlsx new.xlsx -o out.xlsx --old-record old.filled.xlsx.vouch.json\n',
    );
  addMappingOptions(addKnowledgeOptions(command)).action(async (old: string, file: string, flags: MigrateFlags) => {
    const before = await openInput(old, await readInput(old, world), world);
    const opened = await openInput(file, await readInput(file, world), world);
    const places = choosePlaces(file, opened, flags);
    if (old !== '-' && isSameFile(old, places.output)) throw new UserError('outputIsInput', { file: places.output });
    const knowledge = loadKnowledge(flags, world);
    const mapping = readMapping(flags, { file, opened, languages: knowledge.languages }, world);
    const migrated = inEither({ before: old, after: file }, () =>
      migrateQuestionnaire(before, opened, knowledge, {
        oldName: nameOf(old),
        inputName: nameOf(file),
        outputName: places.output === '-' ? 'stdout' : basename(places.output),
        toolVersion: version,
        oldRecord: findOldRecord(old, flags.oldRecord),
        ...(mapping ? { mapping } : {}),
      }),
    );
    const files: FileToWrite[] = [];
    if (places.output !== '-') files.push({ path: places.output, content: migrated.output });
    if (places.recordFile !== null) files.push({ path: places.recordFile, content: printRecord(migrated.record) });
    writeWhole(...files);
    if (places.output === '-') world.print(migrated.output);
    tell(migrated, places, flags, world);
  });
}

function nameOf(file: string): string {
  return file === '-' ? 'stdin' : basename(file);
}

/** The record beside last year's file; without one nothing can be said of the controls behind its answers. */
function findOldRecord(old: string, given: string | undefined): RunRecord | null {
  const file = given ?? `${old}.vouch.json`;
  return given === undefined && !existsSync(file) ? null : parseRecord(readText(file), file);
}

function tell(migrated: Migrated, places: Places, flags: MigrateFlags, world: World): void {
  const { record, pairs, dropped, findings } = migrated;
  for (const finding of findings) world.say(describeFinding(finding));
  if (flags.format === 'json') {
    world.print(`${JSON.stringify({ record, dropped }, null, 2)}\n`);
    return;
  }
  const count = (how: string) => pairs.filter((pair) => pair.how === how).length;
  const counts = {
    same: count('same'),
    reworded: count('reworded'),
    likely: count('likely'),
    ambiguous: count('ambiguous'),
    new: count('new'),
  };
  const most = flags.all ? Number.MAX_SAFE_INTEGER : 10;
  const summary = printMigration(
    { record, counts, dropped },
    { paint: world.paint, width: world.width, most, language: 'en' },
  );
  const next = printNextSteps({ ...places, reviewSheet: null, language: 'en', open: reviewQueue(record).length });
  if (places.output === '-') world.say(`${summary}\n${next}`.trimEnd());
  else world.print(`${summary}\n${next}`);
}

/** What the action gives; an error about one of the two workbooks is placed in its file. */
function inEither<T>(files: { readonly before: string; readonly after: string }, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const file = error.args.side === 'before' ? files.before : files.after;
    throw new UserError(error.code, { file, ...error.place }, error.args, error.findings);
  }
}
