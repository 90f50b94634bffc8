import { delayOptimisation } from './delay-optimisation.ts';
import { run } from './run.ts';
import { realWorld } from './world.ts';

delayOptimisation();
const args = process.argv.slice(2);
process.exitCode = await run(args, await realWorld(args));
