import { UserError } from '../model/index.ts';
import {
  findControl,
  findControls,
  lintBase,
  RULE_CODES,
  type SourceFile,
  searchKnowledge,
} from '../pipeline/index.ts';
import { printControl, printFoundControls, printLint } from '../report/index.ts';
import { readYamlFolder } from './files.ts';
import { findConfig } from './find-config.ts';
import { lintOptions } from './lint-options.ts';
import { knowledgeFolder, loadKnowledge, loadShippedCatalogue } from './load-knowledge.ts';
import type { World } from './world.ts';

export interface KbFlags {
  readonly kb?: string;
  readonly format: string;
}

/** The knowledge base that `vouch kb` works on: its folder, or single file, and its texts. */
export function filesOf(flags: KbFlags, world: World): { folder: string; files: SourceFile[] } {
  const folder = knowledgeFolder(flags, world, findConfig(world));
  return { folder, files: readYamlFolder(folder) };
}

/** Prints a control as its file has it, and what lint says of it. */
export function showControl(id: string, flags: KbFlags, world: World): void {
  const { files } = filesOf(flags, world);
  const found = findControl(files, id);
  const { findings } = lintBase(files, loadShippedCatalogue(), lintOptions(findConfig(world, RULE_CODES)));
  const own = findings.filter(({ args }) => args.control === id);
  if (flags.format === 'json') {
    const { control, file } = found;
    world.print(`${JSON.stringify({ control, place: found.placeOf([]), file, findings: own }, null, 2)}\n`);
  } else world.print(`${printControl(found.placeOf([]), found.lines)}${own.length === 0 ? '' : `\n${printLint(own)}`}`);
}

/** Prints the controls that words lead to, best first. */
export function searchControls(words: string, flags: KbFlags & { most: string }, world: World): void {
  const { files } = filesOf(flags, world);
  if (!/^\d+$/.test(flags.most))
    throw new UserError('badOption', {}, { option: '--most', found: flags.most, expected: 'a whole number' });
  const knowledge = loadKnowledge(flags, world);
  const found = searchKnowledge(words, knowledge).slice(0, Number(flags.most));
  const controls = findControls(files);
  const written = found.map((id) => controls.find(({ control }) => control.id === id)!);
  if (flags.format === 'json') {
    const hits = written.map(({ control: { id, label, status }, placeOf }) => {
      return { control: id, status, label, place: placeOf(['id']) };
    });
    world.print(`${JSON.stringify(hits, null, 2)}\n`);
    return;
  }
  world.print(printFoundControls(written, findConfig(world).language ?? 'en'));
  if (found.length === 0) world.say('No control has any of these words.');
}
