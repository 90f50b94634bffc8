import { CommanderError } from 'commander';
import { COULD_NOT_RUN, DONE } from './exit-codes.ts';
import { buildProgram } from './program.ts';
import type { World } from './world.ts';

/** Runs one command line (without node and script name) and gives its exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const outcome = { code: DONE };
  try {
    await buildProgram(world, outcome).parseAsync([...args], { from: 'user' });
    return outcome.code;
  } catch (error) {
    // Help and version are what was asked for; commander has printed everything by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : COULD_NOT_RUN;
    const { explainError } = await import('./explain-error.ts');
    explainError(error, world);
    return COULD_NOT_RUN;
  }
}
