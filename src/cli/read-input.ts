import { UserError } from '../model/index.ts';
import { type OpenedFile, openWhole } from '../pipeline/index.ts';
import { describeFinding } from '../report/index.ts';
import { readBytes } from './files.ts';
import { formatsNamed } from './output-name.ts';
import type { World } from './world.ts';

/** The bytes of a file named on the command line; "-" is standard input. */
export async function readInput(file: string, world: World): Promise<Uint8Array> {
  return file === '-' ? world.readStdin() : readBytes(file);
}

/** The opened file of those bytes; says so when it is not what its name says, which is no reason to refuse it. */
export async function openInput(file: string, bytes: Uint8Array, world: World): Promise<OpenedFile> {
  let opened: OpenedFile;
  try {
    opened = await openWhole(bytes);
  } catch (error) {
    throw placedIn(file, error);
  }
  const { format } = opened;
  if (formatsNamed(file)?.includes(format) === false)
    world.say(describeFinding({ code: 'readByContent', severity: 'note', place: { file }, args: { format } }));
  return opened;
}

/** What the action gives; an error of the user's that has no file yet is placed in this one. */
export function inFile<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw placedIn(file, error);
  }
}

function placedIn(file: string, error: unknown): unknown {
  if (!(error instanceof UserError) || error.place.file !== undefined) return error;
  const name = file === '-' ? 'standard input' : file;
  return new UserError(error.code, { ...error.place, file: name }, error.args, error.findings);
}
