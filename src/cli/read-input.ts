import { UserError } from '../model/index.ts';
import { readBytes } from './files.ts';
import type { World } from './world.ts';

/** The bytes of a file named on the command line; "-" is standard input. */
export async function readInput(file: string, world: World): Promise<Uint8Array> {
  return file === '-' ? world.readStdin() : readBytes(file);
}

/** What the action gives; an error of the user's that has no file yet is placed in this one. */
export function inFile<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof UserError) || error.place.file !== undefined) throw error;
    const name = file === '-' ? 'standard input' : file;
    throw new UserError(error.code, { ...error.place, file: name }, error.args, error.findings);
  }
}
