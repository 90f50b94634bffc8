import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HOME = resolve(import.meta.dirname, '..');
const PRELOAD = pathToFileURL(join(import.meta.dirname, 'air-gap-preload.mjs')).href;

/** Runs Node in a folder with everything that reaches out taken away. */
function run(args: readonly string[], folder: string, input?: Uint8Array) {
  const ran = spawnSync(process.execPath, ['--import', PRELOAD, ...args], { cwd: folder, ...(input ? { input } : {}) });
  return { code: ran.status, out: ran.stdout, said: ran.stderr.toString() };
}

/** The built command line, as people run it. */
const vouch = (args: readonly string[], folder: string, input?: Uint8Array) =>
  run([join(HOME, 'bin/vouch.js'), ...args], folder, input);

describe('with nothing that reaches the network or another process', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vouch-air-gap-'));
    copyFileSync(join(HOME, 'fixtures/questionnaire-fr.xlsx'), join(folder, 'q.xlsx'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    "await import('node:net').then(({ connect }) => connect(80))",
    "await import('node:net').then(({ Socket }) => new Socket().connect(80))",
    "await import('node:tls').then(({ connect }) => connect(443))",
    "await import('node:dns').then(({ lookup }) => lookup('localhost', () => {}))",
    "await import('node:http').then(({ get }) => get('http://localhost'))",
    "await import('node:https').then(({ request }) => request('https://localhost'))",
    "await import('node:http2').then(({ connect }) => connect('http://localhost'))",
    "await import('node:dgram').then(({ createSocket }) => createSocket('udp4'))",
    "await import('node:child_process').then(({ execFile }) => execFile('true'))",
    "await fetch('http://localhost')",
    "new WebSocket('ws://localhost')",
  ])('the gap holds: %s', (reaching) => {
    const { code, said } = run(['--input-type=module', '-e', reaching], folder);
    expect(code).not.toBe(0);
    expect(said).toContain('air gap: ');
  });

  it.each([
    [['--help'], 0],
    [['--version'], 0],
    [['inspect', 'q.xlsx', '--all'], 0],
    [['ask', 'Les sauvegardes sont-elles chiffrées ?', '--why'], 0],
    [['fill', 'q.xlsx'], 0],
    [['check', 'q.filled.xlsx'], 1],
    [['check', 'q.filled.xlsx', '--format', 'sarif', '--strict'], 1],
    [['check', 'q.filled.xlsx', '--accept', 'A. Martin'], 0],
    [['review', 'q.filled.xlsx', '--list'], 0],
    [['review', 'q.filled.xlsx', '--export', 'd.yaml'], 0],
    [['review', 'q.filled.xlsx', '--import', 'd.yaml'], 0],
    [['review', 'q.filled.xlsx', '--read'], 0],
    [['finalize', 'q.filled.xlsx', '--leave-blank', '--to', 'Acme'], 0],
    [['told', 'backup.encryption', '--format', 'json'], 0],
    [['recall'], 0],
    [['diff', 'acme', 'q.filled.xlsx'], 0],
    [['verify', 'q.xlsx', 'q.final.xlsx'], 0],
    [['completion', 'bash'], 0],
    [['verify', 'q.xlsx', 'q.filled.xlsx'], 1],
    [['fill', 'q.xlsx', '-o', 'again.xlsx', '--no-marks', '--write', 'medium', '--format', 'json'], 0],
    [['learn', 'q.filled.xlsx', '--dry-run', '--format', 'json'], 0],
    [['learn', 'q.filled.xlsx', '--new', '-o', 'drafted'], 0],
    [['migrate', 'q.filled.xlsx', 'q.xlsx', '-o', 'carried.xlsx'], 0],
    [['gaps', 'q.filled.xlsx', '--draft'], 0],
    [['report', 'q.filled.xlsx', '-o', '-'], 0],
    [['eval', join(HOME, 'fixtures/labelled')], 0],
    [['lint', '--as-of', '2026-11-22', '--records', 'again.xlsx.vouch.json'], 0],
    [['kb', 'search', 'sauvegardes'], 0],
    [['kb', 'show', 'backup.encryption'], 0],
    [['fill', 'nowhere.xlsx'], 2],
  ])('%j runs, with exit code %i', (args, expected) => {
    const { code, out, said } = vouch(args, folder);
    expect(said).not.toContain('air gap');
    expect(code).toBe(expected);
    expect(out.length > 0).toBe(expected === 2 ? false : code !== 0 || !args.includes('--accept'));
  });

  it('a review in the browser is the one command that needs more, and only when its server starts', () => {
    const { code, said } = vouch(['review', 'q.filled.xlsx'], folder);
    expect(code).not.toBe(0);
    expect(said).toContain('air gap: http.createServer was used');
    expect(vouch(['review', 'q.filled.xlsx', '--list'], folder).code).toBe(0);
  });

  it('fill takes the workbook from stdin to stdout', () => {
    const { code, out } = vouch(['fill', '-', '--no-marks'], folder, readFileSync(join(folder, 'q.xlsx')));
    expect(code).toBe(0);
    expect(out.subarray(0, 2).toString()).toBe('PK');
  });

  it('leaves nothing behind but output and record', () => {
    for (const name of ['q.filled.xlsx', 'q.filled.xlsx.vouch.json']) expect(existsSync(join(folder, name))).toBe(true);
  });
});
