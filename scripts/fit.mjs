// Fits the confidence model and writes src/matching/model-weights.json, with the figures it gave.
//   node scripts/fit.mjs FOLDER[=name,name] ...     labelled questionnaires; only those named when names are given
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'vouch-fit-'));
try {
  const outfile = join(folder, 'fit-model.mjs');
  await build({
    entryPoints: [join(home, 'scripts/fit-model.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['xlsx'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const { fitModel } = await import(pathToFileURL(outfile).href);
  fitModel(home, process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
