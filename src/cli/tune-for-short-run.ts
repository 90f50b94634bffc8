import { setFlagsFromString } from 'node:v8';

/** A pattern is compiled at once, not first interpreted and then compiled: with letters of all scripts in it, interpreting costs more. */
const PATTERNS = '--no-regexp-tier-up';

/**
 * V8 version -> its flags for a run of half a second. The optimising compiler is held back: a run is over before most of what it makes
 * is used, and its threads take as much time as the run itself. With one core free a fill took 0.7 of its time with that flag, and five
 * thousand rows were matched no slower. Only versions it was measured on: V8 renames its flags, and says so on stderr when it does not
 * know one; the last of these gains nothing from a later optimiser.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  '11.3': ['--interrupt-budget=540000', '--no-parallel-scavenge', PATTERNS],
  '12.4': ['--invocation-count-for-turbofan=12000', PATTERNS],
  '13.6': [PATTERNS],
};

/** For the command line alone: a program that uses the library has its own idea of how long it runs. */
export function tuneForShortRun(): void {
  const [major, minor] = process.versions.v8.split('.');
  for (const flag of FLAGS[`${major}.${minor}`] ?? []) setFlagsFromString(flag);
}
