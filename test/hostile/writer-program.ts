import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const SRC = resolve(import.meta.dirname, '../../src');

/** `node PROGRAM PATH SIZE`: writes PATH again and again, whole, filled with "a" and "b" in turns; prints the code of what stops it. */
const PROGRAM = `
import { writeWhole } from './cli/files.ts';
const [, , path, size] = process.argv;
try {
  for (let turn = 0; turn < (process.env.ONCE ? 1 : 1e9); turn++) {
    writeWhole({ path, content: Buffer.alloc(Number(size), turn % 2 ? 'b' : 'a') });
    if (turn === 0) console.log('written');
  }
} catch (error) {
  console.log(error.code, error.args?.problem);
}
`;

/** The program's path, and what takes it away again. */
export async function writerProgram(): Promise<{ readonly program: string; readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-writer-'));
  const program = join(folder, 'write.mjs');
  await build({
    stdin: { contents: PROGRAM, resolveDir: SRC, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    logLevel: 'silent',
  });
  return { program, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
