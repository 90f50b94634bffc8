import { parseRecord, verifyAnyFiles } from '../pipeline/index.ts';
import { printVerification } from '../report/index.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { readBytes, readText } from './files.ts';
import { inEither } from './in-either.ts';
import type { Outcome } from './program.ts';
import type { World } from './world.ts';

export interface VerifyFlags {
  readonly record?: string;
  readonly format: string;
}

/** The two files as named on the command line. */
interface Compared {
  readonly before: string;
  readonly after: string;
}

/** Prints everything that differs. */
export async function runVerify(
  { before, after }: Compared,
  flags: VerifyFlags,
  world: World,
  outcome: Outcome,
): Promise<void> {
  const files = { before: readBytes(before), after: readBytes(after) };
  const record = flags.record === undefined ? null : parseRecord(readText(flags.record), flags.record);
  const result = await inEither({ before, after }, () => verifyAnyFiles(files.before, files.after, record));
  world.print(
    flags.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : printVerification(result, world.width),
  );
  outcome.code = result.clean ? DONE : NEEDS_YOU;
}
