import { run } from './run.ts';
import { realWorld } from './world.ts';

const args = process.argv.slice(2);
process.exitCode = await run(args, await realWorld(args));
