import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const BIN = resolve(import.meta.dirname, '../../bin/vouch.js');

/** `vouch review` as people start it, in a process of its own. */
export interface ReviewProcess {
  readonly url: string;
  /** As the power failing would. */
  readonly kill: () => Promise<void>;
  /** Its end by itself: exit code and what it printed. */
  readonly ended: Promise<{ code: number | null; out: string; said: string }>;
}

export async function startReview(file: string, options: readonly string[] = []): Promise<ReviewProcess> {
  const child = spawn(process.execPath, [BIN, 'review', file, '--by', 'A. Martin', ...options]);
  // Also of a test that fails half-way.
  onTestFinished(() => void child.kill('SIGKILL'));
  let [out, said] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  const url = new Promise<string>((heard, failed) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
      const found = /http:\S+/.exec(said);
      if (found) heard(found[0]);
    });
    child.once('close', () => failed(new Error(said)));
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, said }));
  return { url: await url, kill: () => killAndWait(child, ended), ended };
}

async function killAndWait(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}
