import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as library from '../../src/index.ts';
import { check, fill, type LoadedKnowledgeBase, loadKnowledgeBase, parseRecord, printRecord } from '../../src/index.ts';
import { FIXTURES, FRENCH, temporaryFolder, vouch } from '../cli/fake-world.ts';

const KB = resolve(import.meta.dirname, '../../knowledge/kizeo');
const bytes = new Uint8Array(readFileSync(FRENCH));
let knowledge: LoadedKnowledgeBase;
beforeAll(async () => {
  knowledge = await loadKnowledgeBase(KB);
});

describe('the library', () => {
  it('offers these and nothing else: what is added here is kept', () => {
    expect(Object.keys(library).sort()).toEqual([
      ...['UserError', 'check', 'describeError', 'describeFinding', 'fill'],
      ...['loadKnowledgeBase', 'parseRecord', 'printRecord'],
    ]);
  });
});

describe('fill', () => {
  it('gives the bytes and the record that the command line writes', async () => {
    const file = join(temporaryFolder(), 'out.xlsx');
    await vouch(['fill', FRENCH, '-o', file, '--no-marks', '--kb', KB]);
    const names = { inputName: 'questionnaire-fr.xlsx', outputName: 'out.xlsx' };
    const filled = await fill(bytes, knowledge, names);
    expect(Buffer.from(filled.output).equals(readFileSync(file))).toBe(true);
    expect(printRecord(filled.record)).toBe(readFileSync(`${file}.vouch.json`, 'utf8'));
    expect(filled.format).toBe('xlsx');
  });

  it('gives the review sheet, and writes what is asked for, as the command line does', async () => {
    const file = join(temporaryFolder(), 'out.xlsx');
    await vouch(['fill', FRENCH, '-o', file, '--write', 'medium', '--as-of', '2026-11-22', '--nda', '--kb', KB]);
    const names = { inputName: 'questionnaire-fr.xlsx', outputName: 'out.xlsx' };
    const settings = { ...names, marks: true, writeMedium: true, asOf: '2026-11-22', nda: true };
    expect(Buffer.from((await fill(bytes, knowledge, settings)).output).equals(readFileSync(file))).toBe(true);
  });

  it('leaves its input alone and reads the older formats', async () => {
    const before = bytes.slice();
    await fill(bytes, knowledge);
    expect(bytes).toEqual(before);
    const old = new Uint8Array(readFileSync(join(FIXTURES, 'formats/lists.xls')));
    await expect(fill(old, knowledge)).resolves.toMatchObject({ format: 'xlsx' });
  });

  it.each([
    [{ asOf: '2026-02-30' }, 'badOption'],
    [{ language: 'xx' }, 'badOption'],
  ])('refuses %j', async (settings, code) => {
    await expect(fill(bytes, knowledge, settings)).rejects.toMatchObject({ code });
  });

  it('refuses what is no questionnaire, and a knowledge base that it did not load', async () => {
    await expect(fill(new TextEncoder().encode('nothing'), knowledge)).rejects.toBeInstanceOf(library.UserError);
    const { base, languages, topicName } = knowledge;
    await expect(fill(bytes, { base, languages, topicName })).rejects.toBeInstanceOf(TypeError);
  });
});

describe('check', () => {
  it('finds what the command line finds, by the record as it was printed', async () => {
    const file = join(temporaryFolder(), 'out.xlsx');
    await vouch(['fill', FRENCH, '-o', file, '--kb', KB]);
    const { findings, answered, questions } = JSON.parse((await vouch(['check', file, '--format', 'json'])).out);
    const record = parseRecord(readFileSync(`${file}.vouch.json`, 'utf8'), 'record');
    const checked = await check(new Uint8Array(readFileSync(file)), record);
    expect(checked).toMatchObject({ passed: false, answered, questions });
    const named = checked.findings.map((finding) => ({ ...finding, place: { file: 'out.xlsx', ...finding.place } }));
    expect(named).toEqual(findings);
  });

  it('passes within its limits, unless it is strict', async () => {
    const { output, record } = await fill(bytes, knowledge);
    const limits = { maxMedium: 39, maxLow: 39, maxNone: 39 };
    expect(await check(output, record, limits)).toMatchObject({ passed: true });
    const strict = await check(output, record, { ...limits, strict: true });
    expect(strict.passed).toBe(false);
    expect(strict.findings.at(-1)).toMatchObject({ code: 'warningsNotAllowed' });
    const { findings } = await check(output, record, { ...limits, minCoverage: 1 });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['underCoverage']);
  });
});

describe('loadKnowledgeBase', () => {
  const source = (text: string) => [{ file: 'acme.yaml', text }];

  it('takes texts as well as a folder, and tells every mistake by its place', async () => {
    const good = `knowledgeBase: { name: acme }
controls:
  - { id: a.b, status: Oui, label: { en: Backups }, comment: { en: We do. }, about: platform }
`;
    expect((await loadKnowledgeBase(source(good))).base).toMatchObject({ name: 'acme', controls: [{ id: 'a.b' }] });
    await expect(loadKnowledgeBase(source(good.replace('platform', 'moon')))).rejects.toMatchObject({
      code: 'knowledgeBaseBroken',
      findings: [{ code: 'notOneOf', place: { file: 'acme.yaml', line: 3 } }],
    });
    await expect(loadKnowledgeBase(join(KB, 'nowhere'))).rejects.toMatchObject({ code: 'noSuchFile' });
  });
});
