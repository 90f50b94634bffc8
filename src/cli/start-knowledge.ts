import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type Language, UserError } from '../model/index.ts';
import { startKnowledge } from '../pipeline/index.ts';
import { printLearnt, printStarted } from '../report/index.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { writeWhole } from './files.ts';
import { loadShippedCatalogue } from './load-knowledge.ts';
import { inFile, openInput, readInput } from './read-input.ts';
import { readMapping } from './read-mapping.ts';
import type { LearnFlags } from './run-learn.ts';
import type { World } from './world.ts';

/** `vouch learn --new`: a folder of drafts from an answered questionnaire; gives the exit code. */
export async function startKnowledgeBase(file: string, flags: LearnFlags, world: World): Promise<number> {
  const folder = flags.output ?? folderFor(file);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new UserError('folderInUse', { file: folder });
  const opened = await openInput(file, await readInput(file, world), world);
  const catalogue = loadShippedCatalogue(flags.catalogue);
  const languages: readonly Language[] = catalogue.lexicon.languages;
  const mapping = inFile(file, () => readMapping(flags, { file, opened, languages }, world));
  const started = inFile(file, () =>
    startKnowledge(opened, catalogue, {
      name: nameFor(folder),
      document: file === '-' ? 'standard input' : basename(file),
      ...(mapping ? { mapping } : {}),
    }),
  );
  const files = started.files.map((source) => ({ path: join(folder, source.file), content: source.text }));
  if (!flags.dryRun) {
    mkdirSync(folder, { recursive: true });
    writeWhole(...files);
  }
  const { findings, questions, answered, controls } = started;
  const written = flags.dryRun ? [] : files.map(({ path }) => path);
  if (flags.format === 'json') {
    world.print(`${JSON.stringify({ written, questions, answered, controls, findings }, null, 2)}\n`);
  } else {
    world.print(printLearnt(findings));
    world.print(printStarted({ folder, questions, answered, controls, files: written.length }));
  }
  return findings.some(({ severity }) => severity !== 'note') ? NEEDS_YOU : DONE;
}

/** "answered/acme.xlsx" -> "answered/acme-knowledge". */
function folderFor(file: string): string {
  if (file === '-') throw new UserError('badOption', {}, { option: '-o', found: '', expected: 'a folder to write' });
  return join(dirname(file), `${basename(file, extname(file))}-knowledge`);
}

/** The folder's name as an identifier. */
function nameFor(folder: string): string {
  const words = basename(resolve(folder))
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'knowledge';
}
