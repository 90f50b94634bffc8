import { UserError } from '../model/index.ts';
import { describeError, describeFinding } from '../report/index.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** Says what stopped the run: to a person who can fix it, or what to report where it is a bug of ours. */
export function explainError(error: unknown, world: World): void {
  if (error instanceof UserError) {
    for (const finding of error.findings) world.say(describeFinding(finding));
    world.say(world.paint.error(`vouch: ${describeError(error)}`));
    return;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  world.say(`${stack}\n\nvouch ${version} on Node ${process.version} met a bug of its own.`);
  world.say('Please report it with the lines above and, if you may share it, the file.');
}
