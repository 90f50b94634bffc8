// Rewrites test/expected-figures.json with what the product gives today: a change of ranking shows as a diff of that file.
//   npm run figures
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'vouch-figures-'));
try {
  const outfile = join(folder, 'write-figures.mjs');
  await build({
    entryPoints: [join(home, 'scripts/write-figures.ts')],
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
  const { writeFigures } = await import(pathToFileURL(outfile).href);
  writeFigures(home);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
