// The fuzz suite for as long as one likes: node scripts/fuzz.mjs --count 1000000 [--seed 1] [--log FILE]
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    log: { type: 'string' },
  },
});
const count = Number(values.count);
const CHUNK = 10_000;

process.env.VOUCH_FIXTURES ??= join(home, 'fixtures');
const folder = mkdtempSync(join(tmpdir(), 'vouch-fuzz-'));
try {
  const outfile = join(folder, 'fuzz.mjs');
  await build({
    entryPoints: [join(home, 'test/fuzz/run-fuzz.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  const { fuzzes } = await import(pathToFileURL(outfile).href);
  const tallies = Object.fromEntries(Object.keys(fuzzes).map((name) => [name, new Map()]));
  let done = 0;
  let found = 0;
  for (let chunk = 0; done < count; chunk++) {
    for (const [name, { share, run }] of Object.entries(fuzzes)) {
      try {
        run(Number(values.seed) + chunk, Math.min(CHUNK, count - done) * share, tallies[name]);
      } catch (error) {
        found++;
        tell(`FOUND in ${name}: ${error.stack}\n${error.cause?.stack ?? ''}`);
      }
    }
    done += Math.min(CHUNK, count - done);
    tell(`${done} of ${count} cases, ${found} found`);
  }
  for (const [name, tally] of Object.entries(tallies)) {
    tell(
      `${name}: ${[...tally]
        .sort((one, other) => other[1] - one[1])
        .map(([outcome, times]) => `${outcome} ${times}`)
        .join(', ')}`,
    );
  }
  process.exitCode = found > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function tell(line) {
  console.log(line);
  if (values.log) appendFileSync(values.log, `${line}\n`);
}
