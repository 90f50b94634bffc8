import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PEAK = new URL('report-peak.mjs', import.meta.url).href;

/**
 * Runs one Node program to its end.
 *
 * @returns wall time in milliseconds, start of the process included, and peak memory in MB; `ended` says how it went.
 */
export function runChild(args, { timeout = 60_000, cwd } = {}) {
  const begin = performance.now();
  const child = spawnSync(process.execPath, ['--import', PEAK, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
    cwd,
  });
  const ms = performance.now() - begin;
  if (child.signal !== null) return { ms, mb: null, ended: `not finished after ${timeout / 1000} s` };
  const ended = child.status === 0 ? 'ok' : `fails: ${lastLine(String(child.stderr))}`;
  return { ms, mb: Number(String(child.output[3])) / 1024, ended };
}

/** Runs programs in turn, so many rounds, and gives the median of each: a machine that slows down slows all of them. */
export function runInTurn(programs, rounds) {
  const runs = programs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    programs.forEach(({ args, timeout }, at) => {
      // What did not end, or failed, will not end the second time.
      if (runs[at].some((run) => run.ended !== 'ok')) return;
      runs[at].push(runChild(args, { timeout }));
    });
  }
  return programs.map(({ name }, at) => {
    const ended = runs[at].find((run) => run.ended !== 'ok')?.ended ?? 'ok';
    return { name, ms: median(runs[at].map((run) => run.ms)), mb: median(runs[at].map((run) => run.mb ?? 0)), ended };
  });
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

export function path(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

function lastLine(text) {
  const lines = text.trim().split('\n');
  return (lines.find((line) => /Error/.test(line)) ?? lines.at(-1) ?? '').slice(0, 60);
}
