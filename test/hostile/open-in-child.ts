import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const SRC = resolve(import.meta.dirname, '../../src');

const PROGRAM = `
import { readFileSync } from 'node:fs';
import { findQuestions } from './questionnaire/index.ts';
import { openWorkbook } from './workbook/index.ts';
const began = performance.now();
let code = 'read';
try { findQuestions(openWorkbook(readFileSync(process.argv[2])).workbook, []); }
catch (error) { if (error.name !== 'UserError') throw error; code = error.code; }
console.log(JSON.stringify({ code, ms: Math.round(performance.now() - began), mb: Math.round(process.resourceUsage().maxRSS / 1024) }));
`;

/** What opening a file took. */
export interface Opened {
  readonly code: string;
  readonly ms: number;
  /** The most memory the process held. */
  readonly mb: number;
}

/** Opens files in a process of their own, so that their memory can be told from that of the tests. */
export async function childOpener(): Promise<{ open(file: Uint8Array): Opened; close(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-hostile-'));
  const program = join(folder, 'open.mjs');
  await build({
    stdin: { contents: PROGRAM, resolveDir: SRC, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
    logLevel: 'silent',
  });
  return {
    open(file) {
      const path = join(folder, 'hostile.xlsx');
      writeFileSync(path, file);
      const { stdout, stderr, status } = spawnSync(process.execPath, ['--max-old-space-size=2048', program, path], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      if (status !== 0) throw new Error(stderr.slice(0, 2000));
      return JSON.parse(stdout);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
