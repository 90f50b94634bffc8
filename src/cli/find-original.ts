import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../model/index.ts';
import { type OpenedFile, sha256 } from '../pipeline/index.ts';
import { openInput, readInput } from './read-input.ts';
import type { RecordFile } from './read-record.ts';
import type { World } from './world.ts';

/** The customer's file as it came. */
export interface Original {
  readonly file: string;
  readonly opened: OpenedFile;
}

/**
 * The file that was filled: the one given, else the one the record names, beside the record; its digest must be the
 * recorded one.
 *
 * @throws UserError `noOriginal` when it is not there, `originalDiffers` when it is another file.
 */
export async function findOriginal(
  { file: recordFile, record }: RecordFile,
  given: string | undefined,
  world: World,
): Promise<Original> {
  const file = given ?? join(dirname(recordFile), record.input.file);
  if (given === undefined && !existsSync(file))
    throw new UserError('noOriginal', { file: recordFile }, { expected: file });
  const bytes = await readInput(file, world);
  if (sha256(bytes) !== record.input.sha256)
    throw new UserError('originalDiffers', { file }, { expected: record.input.file });
  return { file, opened: await openInput(file, bytes, world) };
}
