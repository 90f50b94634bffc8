import { CommanderError } from 'commander';
import { UserError } from '../model/index.ts';
import { describeError, describeFinding } from '../report/index.ts';
import { COULD_NOT_RUN, DONE } from './exit-codes.ts';
import { buildProgram } from './program.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** Runs one command line (without node and script name) and gives its exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const outcome = { code: DONE };
  try {
    await buildProgram(world, outcome).parseAsync([...args], { from: 'user' });
    return outcome.code;
  } catch (error) {
    return explain(error, world);
  }
}

function explain(error: unknown, world: World): number {
  if (error instanceof CommanderError) {
    // Help and version are what was asked for; commander has printed everything by now.
    return error.exitCode === 0 ? DONE : COULD_NOT_RUN;
  }
  if (error instanceof UserError) {
    for (const finding of error.findings) world.say(describeFinding(finding));
    world.say(world.paint.error(`vouch: ${describeError(error)}`));
    return COULD_NOT_RUN;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  world.say(`${stack}\n\nvouch ${version} on Node ${process.version} met a bug of its own.`);
  world.say('Please report it with the lines above and, if you may share it, the file.');
  return COULD_NOT_RUN;
}
