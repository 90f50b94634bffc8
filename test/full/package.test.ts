import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from './run-tool.ts';

const HOME = resolve(import.meta.dirname, '../..');
const TOOLS = join(HOME, 'bench/node_modules/.bin');

/** Everything public, used as another program would; a setting that there is not must not be accepted. */
const CONSUMER = `
import {
  check, describeError, describeFinding, fill, type Finding, loadKnowledgeBase, parseRecord, printRecord, type RunRecord, UserError,
} from 'vouch';
const knowledge = await loadKnowledgeBase([{ file: 'a.yaml', text: '' }]);
const { output, record, format } = await fill(new Uint8Array(), knowledge, { asOf: '2026-01-31', onProgress: (done, of) => done / of });
const again: RunRecord = parseRecord(printRecord(record), 'q.vouch.json');
const { passed, findings } = await check(output, again, { maxLow: 3, strict: true });
export const lines: string[] = findings.map((finding: Finding) => describeFinding(finding));
export const told: string = describeError(new UserError('noQuestions'));
export const names: [string, boolean, string] = [format, passed, knowledge.base.name];
// @ts-expect-error
await fill(output, knowledge, { writeMediums: true });
// @ts-expect-error
await fill(output, { base: knowledge.base });
`;

const PROGRAM = `
import { readFileSync } from 'node:fs';
import { check, fill, loadKnowledgeBase } from 'vouch';
const knowledge = await loadKnowledgeBase('node_modules/vouch/knowledge/kizeo');
const { output, record, format } = await fill(readFileSync('node_modules/vouch/fixtures/questionnaire-fr.xlsx'), knowledge);
const { questions, passed } = await check(output, record);
console.log(JSON.stringify({ format, questions, passed }));
`;

/** The package as npm would publish it, unpacked beside the packages it depends on: nothing is fetched. */
describe('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-package-'));
  const tarball = () => join(folder, 'vouch.tgz');
  beforeAll(() => {
    const packing = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
    const { text } = runTool('npm', ['--prefix', HOME, ...packing, HOME]);
    renameSync(join(folder, /vouch-\S+\.tgz/.exec(text)![0]), tarball());
    mkdirSync(join(folder, 'node_modules'));
    runTool('tar', ['-xzf', tarball(), '-C', join(folder, 'node_modules')]);
    renameSync(join(folder, 'node_modules/package'), join(folder, 'node_modules/vouch'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is as publint wants it', () => {
    expect(runTool(join(TOOLS, 'publint'), ['run', tarball(), '--strict'])).toMatchObject({ code: 0 });
  });

  it('has types that every way of resolving modules finds, as are-the-types-wrong sees it', () => {
    // Only ES modules: CommonJS reaches them by import(), as Node says.
    const { code, text } = runTool(join(TOOLS, 'attw'), [tarball(), '--profile', 'esm-only', '--no-color']);
    expect(text).toContain('node16 (from ESM)');
    expect(code).toBe(0);
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['preserve', 'bundler'],
  ])('has types that stand alone, with module %s: no Node, nothing skipped', (module, resolution) => {
    writeFileSync(join(folder, 'use.ts'), CONSUMER);
    const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [], noEmit: true };
    const compilerOptions = { ...strict, target: 'es2022', module, moduleResolution: resolution };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const ran = runTool(process.execPath, [join(HOME, 'node_modules/typescript/bin/tsc'), '-p', folder]);
    expect(ran).toEqual({ code: 0, text: '' });
  });

  it('fills and checks from another program', () => {
    writeFileSync(join(folder, 'run.mjs'), PROGRAM);
    const { code, text } = runTool('sh', ['-c', `cd "${folder}" && "${process.execPath}" run.mjs`]);
    expect(text).toContain('{"format":"xlsx","questions":39,"passed":false}');
    expect(code).toBe(0);
  });
});
