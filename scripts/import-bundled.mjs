// Bundles one of the TypeScript programs of this folder and imports it: Node 20 reads no TypeScript.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const home = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What `scripts/NAME.ts` exports. */
export async function importBundled(name) {
  const folder = mkdtempSync(join(tmpdir(), `vouch-${basename(name)}-`));
  try {
    const outfile = join(folder, `${name}.mjs`);
    await build({
      entryPoints: [join(home, 'scripts', `${name}.ts`)],
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
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
