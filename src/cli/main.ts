import { run } from './run.ts';
import { tuneForShortRun } from './tune-for-short-run.ts';
import { realWorld } from './world.ts';

tuneForShortRun();
const args = process.argv.slice(2);
process.exitCode = await run(args, await realWorld(args));
