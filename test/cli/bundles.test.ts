import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HOME = resolve(import.meta.dirname, '../..');
const CLI = pathToFileURL(join(HOME, 'dist/cli.js')).href;

/** Runs the command line, then says which packages were loaded on its way. */
const PROGRAM = `
  import { Module } from 'node:module';
  await import(${JSON.stringify(CLI)});
  const loaded = Object.keys(Module._cache).flatMap((file) => /([a-z]+)\\.cjs$/.exec(file)?.[1] ?? []);
  process.stderr.write('\\nloaded: ' + loaded.sort().join(' '));
`;

describe('the built command line', () => {
  let folder = '';
  const file = (name: string) => join(folder, name);
  const run = (args: readonly string[]) => {
    const ran = spawnSync(process.execPath, [file('program.mjs'), ...args], { encoding: 'utf8', timeout: 30_000 });
    const [said, loaded] = ran.stderr.split('\nloaded: ');
    return { code: ran.status, out: ran.stdout, said, loaded };
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vouch-bundles-'));
    writeFileSync(file('program.mjs'), PROGRAM);
    cpSync(join(HOME, 'fixtures/questionnaire-fr.xlsx'), file('q.xlsx'));
    cpSync(join(HOME, 'knowledge/kizeo'), file('kb'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('loads neither yaml nor zod to answer from the shipped knowledge base', () => {
    for (const args of [
      ['--version'],
      ['--help'],
      ['ask', 'Backups?'],
      ['inspect', file('q.xlsx')],
      ['fill', file('q.xlsx')],
    ])
      expect(run(args)).toMatchObject({ code: 0, loaded: '' });
  });

  it('loads them to say what is wrong in a knowledge base, and where', () => {
    const text = readFileSync(file('kb/traceability.yaml'), 'utf8');
    writeFileSync(file('kb/traceability.yaml'), text.replace(/^( +)about: .*$/m, '$1about: moon'));
    const { code, said, loaded } = run(['ask', 'Backups?', '--kb', file('kb')]);
    expect([code, loaded]).toEqual([2, 'yaml zod']);
    expect(said).toMatch(/traceability\.yaml:\d+:\d+.*"moon"/);
  });

  it('explains an error thrown in a bundle of its own', () => {
    const { code, said } = run(['fill', file('nowhere.xlsx')]);
    expect(code).toBe(2);
    expect(said).toContain('nowhere.xlsx');
    expect(said).not.toContain('    at ');
  });
});
