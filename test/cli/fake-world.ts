import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { World } from '../../src/cli/world.ts';
import { plainPaint } from '../../src/report/index.ts';

/** What a command line left behind. */
export interface Ran {
  readonly code: number;
  /** Data, as text. */
  readonly out: string;
  /** Data, as bytes. */
  readonly bytes: Uint8Array;
  /** Messages. */
  readonly said: string;
}

/** Runs a command line against the sources in a fake world: nothing is printed, files are real. */
export async function vouch(args: readonly string[], given: Partial<World> = {}): Promise<Ran> {
  const out: Buffer[] = [];
  const said: string[] = [];
  const world: World = {
    print: (text) => void out.push(Buffer.from(text as string)),
    say: (line) => void said.push(line),
    paint: plainPaint,
    width: 80,
    progress: () => {},
    env: {},
    readStdin: async () => new Uint8Array(),
    ...given,
  };
  const code = await run(args, world);
  const bytes = new Uint8Array(Buffer.concat(out));
  return { code, bytes, out: new TextDecoder().decode(bytes), said: said.join('\n') };
}

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const FIXTURES = resolve(import.meta.dirname, '../../fixtures');
export const FRENCH = join(FIXTURES, 'questionnaire-fr.xlsx');
