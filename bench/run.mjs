// What vouch costs, beside a floor and beside other packages, in one run: `npm run bench`, or `npm run bench -- start workbooks`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('.', import.meta.url));
const home = join(bench, '..');
const BENCHMARKS = ['start', 'workbooks', 'matching'];
const wanted = process.argv.slice(2);
const strange = wanted.find((name) => !BENCHMARKS.includes(name));
if (strange !== undefined) {
  console.error(`No benchmark "${strange}". There are: ${BENCHMARKS.join(', ')}.`);
  process.exit(2);
}

if (!existsSync(join(bench, 'node_modules/exceljs'))) {
  execFileSync('npm', ['install', '--prefix', bench, '--no-package-lock'], { stdio: 'inherit', shell: process.platform === 'win32' });
}
execFileSync(process.execPath, [join(home, 'scripts/build.mjs'), '--no-types'], { stdio: 'inherit' });

const folder = mkdtempSync(join(tmpdir(), 'vouch-bench-'));
try {
  console.log(`Node ${process.version}. Compare figures within one run only: another minute, another machine.`);
  for (const name of BENCHMARKS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { measure } = await import(`./${name}.mjs`);
    await measure({ home, bench, folder });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
