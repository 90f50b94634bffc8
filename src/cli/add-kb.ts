import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../model/index.ts';
import {
  addControl,
  type ChangedFile,
  draftControl,
  fileForControl,
  findControl,
  findControls,
  lintBase,
  resolveDisagreement,
  type SourceFile,
  searchKnowledge,
  verifyControl,
} from '../pipeline/index.ts';
import { printControl, printFoundControls, printLint } from '../report/index.ts';
import { checkDay } from './day-option.ts';
import { readText, readYamlFolder, writeWhole } from './files.ts';
import { findConfig } from './find-config.ts';
import { formatOption } from './format-option.ts';
import { lintOptions } from './lint-options.ts';
import { knowledgeFolder, loadKnowledge, loadShippedCatalogue } from './load-knowledge.ts';
import type { World } from './world.ts';

interface KbFlags {
  readonly kb?: string;
  readonly format: string;
}

/** `vouch kb`: the daily work on a knowledge base. What it writes is the least that says so; comments and order stay. */
export function addKb(program: Command, world: World): void {
  const kb = program
    .command('kb')
    .description('Find, draft, settle and verify controls; each change is a minimal edit of the YAML')
    .addHelpText('before', `${EXAMPLES}\n`);
  const add = (name: string, description: string) =>
    kb
      .command(name)
      .description(description)
      .option('--kb <folder>', 'the knowledge base (default: $VOUCH_KB, else the config’s)');
  add('show', 'Show a control as its file has it, and what lint says of it')
    .argument('<id>', 'the control')
    .addOption(formatOption())
    .action((id: string, flags: KbFlags) => show(id, flags, world));
  add('search', 'Find controls by words in any language')
    .argument('<words...>', 'what it is about')
    .option('--most <n>', 'controls shown', '10')
    .addOption(formatOption())
    .action((words: string[], flags: KbFlags & { most: string }) => search(words.join(' '), flags, world));
  add('new', 'Draft a control, internal and marked TODO until somebody fills it in')
    .argument('<id>', 'its id, such as backup.restore-tests')
    .option('--topic <topic>', 'the topic of the catalogue that it shall answer')
    .option('--file <name>', 'the file it goes into (default: the one of its like)')
    .action((id: string, flags: KbFlags & { topic?: string; file?: string }) => draft(id, flags, world));
  add('resolve', 'Settle a disagreement between sources')
    .argument('<id>', 'the control')
    .requiredOption('--reading <reading>', 'the language whose reading holds, or the settlement in words')
    .option('--which <n>', 'which disagreement, where several are open')
    .action((id: string, flags: KbFlags & { reading: string; which?: string }) => resolve(id, flags, world));
  add('verify', 'Mark controls as verified by a person')
    .argument('<id...>', 'the controls')
    .requiredOption('--by <name>', 'who verified them')
    .requiredOption('--as-of <date>', 'the day (YYYY-MM-DD)')
    .action((ids: string[], flags: KbFlags & { by: string; asOf: string }) => verify(ids, flags, world));
  for (const command of kb.commands) command.copyInheritedSettings(program);
}

const EXAMPLES = `Examples:
  vouch kb search sauvegardes chiffrées
  vouch kb show backup.encryption
  vouch kb new backup.restore-tests --topic backup.restore-test
  vouch kb resolve access.ssh-key-length --reading fr
  vouch kb verify backup.encryption --by "A. Martin" --as-of 2026-11-22
`;

function filesOf(flags: KbFlags, world: World): { folder: string; files: SourceFile[] } {
  const folder = knowledgeFolder(flags, world, findConfig(world));
  return { folder, files: readYamlFolder(folder) };
}

function show(id: string, flags: KbFlags, world: World): void {
  const { files } = filesOf(flags, world);
  const found = findControl(files, id);
  const { findings } = lintBase(files, loadShippedCatalogue(), lintOptions(findConfig(world)));
  const own = findings.filter(({ args }) => args.control === id);
  if (flags.format === 'json') {
    const { control, file } = found;
    world.print(`${JSON.stringify({ control, place: found.placeOf([]), file, findings: own }, null, 2)}\n`);
  } else world.print(`${printControl(found.placeOf([]), found.lines)}${own.length === 0 ? '' : `\n${printLint(own)}`}`);
}

function search(words: string, flags: KbFlags & { most: string }, world: World): void {
  const { files } = filesOf(flags, world);
  if (!/^\d+$/.test(flags.most))
    throw new UserError('badOption', {}, { option: '--most', found: flags.most, expected: 'a whole number' });
  const knowledge = loadKnowledge(flags, world);
  const found = searchKnowledge(words, knowledge).slice(0, Number(flags.most));
  const controls = findControls(files);
  const written = found.map(({ control: id }) => controls.find(({ control }) => control.id === id)!);
  if (flags.format === 'json') {
    const hits = found.map(({ control, score }, at) => {
      const { label, status } = written[at]!.control;
      return { control, score, status, label, place: written[at]!.placeOf(['id']) };
    });
    world.print(`${JSON.stringify(hits, null, 2)}\n`);
    return;
  }
  world.print(printFoundControls(written, findConfig(world).language ?? 'en'));
  if (found.length === 0) world.say('No control has any of these words.');
}

function draft(id: string, flags: KbFlags & { topic?: string; file?: string }, world: World): void {
  const { folder, files } = filesOf(flags, world);
  const lines = draftControl(files, loadShippedCatalogue(), { id, topic: flags.topic ?? null });
  const file = flags.file === undefined ? fileForControl(files, id) : join(folder, flags.file);
  const known = files.some((source) => source.file === file) || !existsSync(file);
  const sources = known ? files : [...files, { file, text: readText(file) }];
  write(addControl(sources, { id, file, lines }), world);
}

function resolve(id: string, flags: KbFlags & { reading: string; which?: string }, world: World): void {
  const { files } = filesOf(flags, world);
  if (flags.which !== undefined && !/^[1-9]\d*$/.test(flags.which))
    throw new UserError('badOption', {}, { option: '--which', found: flags.which, expected: 'a whole number' });
  const which = flags.which === undefined ? null : Number(flags.which);
  const changed = resolveDisagreement(files, id, { reading: flags.reading, which });
  write(changed, world);
  const { readings } = changed.disagreement;
  const held = Object.hasOwn(readings, flags.reading) ? readings[flags.reading] : flags.reading;
  world.say(`settled: "${held}". See that the comment says so in every language.`);
}

function verify(ids: readonly string[], flags: KbFlags & { by: string; asOf: string }, world: World): void {
  const day = checkDay('--as-of', flags.asOf);
  const { files } = filesOf(flags, world);
  let current: readonly SourceFile[] = files;
  for (const id of ids) {
    const changed = verifyControl(current, id, { by: flags.by, day });
    current = current.map((source) => (source.file === changed.file ? changed : source));
  }
  const changed = current.filter((source, at) => source.text !== files[at]!.text);
  writeWhole(...changed.map(({ file, text }) => ({ path: file, content: text })));
  for (const id of ids) world.say(`${findControl(current, id).file}: ${id} verified on ${day} by ${flags.by}`);
}

function write({ file, text, control }: ChangedFile, world: World): void {
  writeWhole({ path: file, content: text });
  world.say(`${file}: ${control} written`);
}
