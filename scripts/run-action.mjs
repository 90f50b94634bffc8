// What action.yml runs: vouch over the files named, from the working directory, its findings as annotations.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = join(dirname(fileURLToPath(import.meta.url)), '..');
const COULD_NOT_RUN = 2;
const input = (name) => (process.env[`VOUCH_${name}`] ?? '').trim();

const files = filesNamed(input('FILES'));
const args = [
  input('COMMAND'),
  ...['MAX_MEDIUM', 'MAX_LOW', 'MAX_NONE', 'MIN_COVERAGE'].flatMap((name) =>
    input(name) === '' ? [] : [`--${name.toLowerCase().replace('_', '-')}=${input(name)}`],
  ),
  ...(input('STRICT') === 'true' ? ['--strict'] : []),
];
const program = findProgram();
process.exitCode = run('github');
for (const format of ['sarif', 'junit']) {
  const file = input(format.toUpperCase());
  if (file !== '') run(format, file);
}

/** The exit code of vouch; what it prints goes to the log, or into a file. */
function run(format, file) {
  const ran = spawnSync(process.execPath, [program, ...args, '--format', format, '--', ...files], {
    stdio: ['ignore', file === undefined ? 'inherit' : 'pipe', file === undefined ? 'inherit' : 'ignore'],
    maxBuffer: 1 << 28,
  });
  if (ran.error) throw ran.error;
  if (file !== undefined) writeFileSync(file, ran.stdout);
  return ran.status ?? COULD_NOT_RUN;
}

/** The repository's own vouch, in the version it locked; else the action's, built at its first use. */
function findProgram() {
  const own = 'node_modules/vouch/bin/vouch.js';
  if (existsSync(own)) return own;
  if (!existsSync(join(HOME, 'dist/start.cjs'))) {
    const options = { cwd: HOME, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' };
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
    if (status !== 0) stop('vouch could not be installed; npm says why above');
  }
  return join(HOME, 'bin/vouch.js');
}

/** The paths of the lines; a pattern stands for all it matches, in order, and must match something: a check of nothing proves nothing. */
function filesNamed(lines) {
  const found = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      if (!/[*?]/.test(line)) return [line];
      const matching = matchingFiles(line);
      if (matching.length === 0) stop(`No file matches ${line}`);
      return matching;
    });
  if (found.length === 0) stop('Name at least one file under "files:"');
  return [...new Set(found)];
}

function matchingFiles(pattern) {
  const parts = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
  const source = pattern
    .replace(/^\.\//, '')
    .replace(/\*\*\/|\*\*|[*?]|[\\^$.|+()[\]{}]/g, (part) => parts[part] ?? `\\${part}`);
  const whole = new RegExp(`^${source}$`);
  return readdirSync('.', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !/(^|\/)(node_modules|\.git)\//.test(path) && whole.test(path))
    .sort();
}

function stop(message) {
  console.log(`::error title=vouch::${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`);
  process.exit(COULD_NOT_RUN);
}
