import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HOME = resolve(import.meta.dirname, '../..');
const START = join(HOME, 'dist/start.cjs');
const PACKAGES = ['yaml', 'zod'];

/** Runs the command line, then says which packages were loaded on its way, and which bundles from code that was compiled ahead. */
const PROGRAM = `
  const { basename } = require('node:path');
  const { loadedBundles } = require(${JSON.stringify(START)});
  process.on('exit', () => {
    const loaded = [...loadedBundles()].map(([file, { script }]) => [basename(file, '.cjs'), script.cachedDataRejected]);
    process.stderr.write('\\nloaded: ' + JSON.stringify(loaded));
  });
`;

describe('the built command line', () => {
  let folder = '';
  const file = (name: string) => join(folder, name);
  const run = (args: readonly string[]) => {
    const ran = spawnSync(process.execPath, [file('program.cjs'), ...args], { encoding: 'utf8', timeout: 30_000 });
    const [said, list] = ran.stderr.split('\nloaded: ') as [string, string];
    const bundles = new Map(JSON.parse(list) as [string, boolean | undefined][]);
    const loaded = PACKAGES.filter((name) => bundles.has(name)).join(' ');
    return { code: ran.status, out: ran.stdout, said, loaded, bundles };
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vouch-bundles-'));
    writeFileSync(file('program.cjs'), PROGRAM);
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

  it('takes the code that was compiled ahead, and does without it', () => {
    const ahead = run(['ask', 'Backups?']);
    expect([...ahead.bundles]).toEqual([
      ['cli', false],
      ['run-ask', false],
      ['model', false],
    ]);
    const copy = file('dist');
    cpSync(join(HOME, 'dist'), copy, { recursive: true, filter: (name) => !name.endsWith('.compiled') });
    cpSync(join(HOME, 'package.json'), file('package.json'));
    const program = PROGRAM.replace(START, join(copy, 'start.cjs'));
    writeFileSync(file('program-without.cjs'), program);
    const args = ['ask', 'Backups?', '--kb', join(HOME, 'knowledge/kizeo')];
    const without = spawnSync(process.execPath, [file('program-without.cjs'), ...args], { encoding: 'utf8' });
    expect(without.stdout).toBe(ahead.out);
    expect(without.stderr).toContain('["run-ask",null]');
  });

  it('explains an error thrown in a bundle of its own', () => {
    const { code, said } = run(['fill', file('nowhere.xlsx')]);
    expect(code).toBe(2);
    expect(said).toContain('nowhere.xlsx');
    expect(said).not.toContain('    at ');
  });
});
