import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RandomSource } from '../fuzz/random-source.ts';
import { writerProgram } from './writer-program.ts';

const SIZE = 3_000_000;

let writer: Awaited<ReturnType<typeof writerProgram>>;
beforeAll(async () => {
  writer = await writerProgram();
});
afterAll(() => writer?.remove());

describe('a file is written whole or not at all', () => {
  test('killed at any moment, the old file or the new one stands there', async () => {
    const random = new RandomSource(1);
    const path = join(writer.folder, 'killed.xlsx');
    const seen = new Set<string>();
    for (let turn = 0; turn < 25; turn++) {
      writeFileSync(path, Buffer.alloc(SIZE, 'o'));
      const child = spawn(process.execPath, [writer.program, path, String(SIZE)], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // From before its first write until some writes later.
      if (turn % 5 > 0) await new Promise((resolve) => child.stdout.once('data', resolve));
      await setTimeout(random.below(60));
      child.kill('SIGKILL');
      await ended;
      const bytes = readFileSync(path);
      expect(bytes.length).toBe(SIZE);
      expect(bytes.equals(Buffer.alloc(SIZE, bytes[0]))).toBe(true);
      seen.add(String.fromCharCode(bytes[0]!));
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  // A file size limit stops a write in its middle as a full disk does; Windows has no such thing.
  test.skipIf(process.platform === 'win32')(
    'a disk that fills up in the middle: an error, the old file, no remains',
    () => {
      const folder = join(writer.folder, 'full');
      mkdirSync(folder);
      const path = join(folder, 'full.xlsx');
      writeFileSync(path, 'old');
      const limited = `trap '' XFSZ; ulimit -f 1000; exec "$0" "$@"`;
      const { stdout } = spawnSync('sh', ['-c', limited, process.execPath, writer.program, path, String(SIZE)], {
        encoding: 'utf8',
        env: { ...process.env, ONCE: '1' },
      });
      expect(stdout.trim()).toBe('cannotWrite EFBIG');
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['full.xlsx']);
    },
  );

  test.skipIf(process.platform === 'win32')('a folder that may not be written: an error, nothing in it', () => {
    const folder = join(writer.folder, 'locked');
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    chmodSync(writer.folder, 0o755);
    // Root may write anywhere, so it becomes nobody.
    const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { stdout } = spawnSync(process.execPath, [writer.program, join(folder, 'x.xlsx'), '10'], {
      encoding: 'utf8',
      env: { ...process.env, ONCE: '1' },
      ...asNobody,
    });
    expect(stdout.trim()).toBe('cannotWrite EACCES');
    expect(readdirSync(folder)).toEqual([]);
  });
});
