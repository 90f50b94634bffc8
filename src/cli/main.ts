import { run } from './run.ts';
import { realWorld } from './world.ts';

void start(process.argv.slice(2));

async function start(args: readonly string[]): Promise<void> {
  process.exitCode = await run(args, await realWorld(args));
}
