import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/index.ts';
import {
  addControl,
  type ChangedFile,
  fileForControl,
  findControl,
  resolveDisagreement,
  type SourceFile,
  verifyControl,
} from '../pipeline/index.ts';
import { checkDay } from './day-option.ts';
import { readText, writeWhole } from './files.ts';
import { filesOf, type KbFlags } from './kb-reading.ts';
import { loadShippedCatalogue } from './load-knowledge.ts';
import type { World } from './world.ts';

/** Adds a draft of a control to a file. */
export function draftInto(id: string, flags: KbFlags & { topic?: string; file?: string }, world: World): void {
  const { folder, files } = filesOf(flags, world);
  const file = flags.file === undefined ? fileForControl(files, id) : join(folder, flags.file);
  const known = files.some((source) => source.file === file) || !existsSync(file);
  const sources = known ? files : [...files, { file, text: readText(file) }];
  write(addControl(sources, loadShippedCatalogue(), { id, file, topic: flags.topic ?? null }), world);
}

/** Settles one disagreement of a control. */
export function settle(id: string, flags: KbFlags & { reading: string; which?: string }, world: World): void {
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

/** Marks controls as verified: all of them, or none when one does not exist. */
export function markVerified(
  ids: readonly string[],
  flags: KbFlags & { by: string; asOf: string },
  world: World,
): void {
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
