import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type RunRecord, UserError } from '../model/index.ts';
import { type Migrated, migrateQuestionnaire, parseRecord, printRecord } from '../pipeline/index.ts';
import { describeFinding, printMigration, printNextSteps, reviewQueue } from '../report/index.ts';
import { choosePlaces, type Places } from './choose-places.ts';
import { type FileToWrite, isSameFile, readText, writeWhole } from './files.ts';
import { inEither } from './in-either.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { MappingFlags } from './mapping-options.ts';
import { openInput, readInput } from './read-input.ts';
import { readMapping } from './read-mapping.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

export interface MigrateFlags extends MappingFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly output?: string;
  readonly record?: string;
  readonly oldRecord?: string;
  readonly force?: boolean;
  readonly all?: boolean;
  readonly format: string;
}

/** Carries the answers of the old file over to the new one, and writes output, record and summary. */
export async function runMigrate(
  { old, file }: { readonly old: string; readonly file: string },
  flags: MigrateFlags,
  world: World,
): Promise<void> {
  const before = await openInput(old, await readInput(old, world), world);
  const opened = await openInput(file, await readInput(file, world), world);
  const places = choosePlaces(file, opened, flags);
  if (old !== '-' && isSameFile(old, places.output)) throw new UserError('outputIsInput', { file: places.output });
  const knowledge = loadKnowledge(flags, world);
  const mapping = readMapping(flags, { file, opened, languages: knowledge.languages }, world);
  const migrated = await inEither({ before: old, after: file }, () =>
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
