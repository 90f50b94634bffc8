import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireBundle } from './require-bundle.ts';
import { tuneForShortRun } from './tune-for-short-run.ts';

export { compiledFile, loadedBundles } from './require-bundle.ts';

// First of all: V8 takes nothing that was compiled under other flags.
tuneForShortRun();
requireBundle(join(dirname(fileURLToPath(import.meta.url)), 'cli.cjs'));
