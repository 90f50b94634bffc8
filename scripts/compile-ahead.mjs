// Keeps, beside the bundles of the command line, what V8 makes of them in a usual run: see src/cli/require-bundle.ts.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);

/** Runs the commands that are run most, and keeps the compiled code of what each was the first to load. */
export function compileAhead(home) {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-compile-'));
  const questionnaire = join(home, 'fixtures/questionnaire-fr.xlsx');
  const filled = join(folder, 'filled.xlsx');
  try {
    for (const args of [
      ['fill', questionnaire, '-o', filled],
      ['ask', 'Are the backups encrypted?'],
      ['inspect', questionnaire],
      ['check', filled],
    ])
      execFileSync(process.execPath, [self, home, ...args], { cwd: folder, stdio: 'ignore' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === self) {
  const [home, ...args] = process.argv.slice(2);
  process.argv = [process.execPath, join(home, 'bin/vouch.js'), ...args];
  const { compiledFile, loadedBundles } = createRequire(self)(join(home, 'dist/start.cjs'));
  process.on('exit', () => {
    for (const [file, { script }] of loadedBundles())
      if (!existsSync(compiledFile(file))) writeFileSync(compiledFile(file), script.createCachedData());
    // What `check` finds in the fixture is no failure here.
    process.exitCode = 0;
  });
}
