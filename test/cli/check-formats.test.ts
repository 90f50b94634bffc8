import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/index.ts';
import { FRENCH, temporaryFolder, vouch } from './fake-world.ts';

/** A folder with the French fixture filled in it. */
async function filledFolder() {
  const folder = temporaryFolder();
  const file = join(folder, 'filled.xlsx');
  await vouch(['fill', FRENCH, '-o', file, '--no-marks']);
  const record: RunRecord = JSON.parse(readFileSync(`${file}.vouch.json`, 'utf8'));
  return { folder, file, open: record.rows.filter((row) => row.flag !== 'high'), summary: record.summary };
}

/** Of a text table, every third question is answerable; one question runs over two lines. */
const TABLE =
  'Question;Answer\n"Do you encrypt\nbackups?";\nDo you sell ice cream?;\nDo you use multi-factor authentication?;\n';

const LENIENT = ['--max-medium', '99', '--max-low', '99', '--max-none', '99'];

describe('check for a pipeline', () => {
  it('names the files as they are found from the working directory', async () => {
    const { folder, file, open } = await filledFolder();
    const { code, out } = await vouch(['check', file, '--format', 'github'], { cwd: folder });
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(open.length);
    for (const line of lines) expect(line).toMatch(/^::error file=filled\.xlsx,title=vouch un(decided|answered)::/);
    const elsewhere = await vouch(['check', file, '--format', 'github'], { cwd: join(folder, 'other') });
    expect(elsewhere.out).toContain(`file=${file.replaceAll(':', '%3A')},`);
  });

  it('gives the line of a .csv, also below a question that runs over two', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'q.csv'), TABLE);
    await vouch(['fill', join(folder, 'q.csv')]);
    const filled = join(folder, 'q.filled.csv');
    const lines = readFileSync(filled, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes('ice cream')) + 1;
    expect(at).toBe(4);
    const { out } = await vouch(['check', filled, '--format', 'github'], { cwd: folder });
    expect(out).toContain(`::error file=q.filled.csv,line=${at},title=vouch unanswered::Sheet1!B3: `);
    const { runs } = JSON.parse((await vouch(['check', filled, '--format', 'sarif'], { cwd: folder })).out);
    const [location] = runs[0].results
      .map((result: { locations: { logicalLocations: { fullyQualifiedName: string }[] }[] }) => result.locations[0])
      .filter((one: { logicalLocations: { fullyQualifiedName: string }[] }) =>
        one.logicalLocations.some(({ fullyQualifiedName }) => fullyQualifiedName === 'Sheet1!B3'),
      );
    expect(location).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'q.filled.csv' }, region: { startLine: at } },
      logicalLocations: [{ fullyQualifiedName: 'Sheet1!B3' }],
    });
  });

  it('takes several files into one document and fails when one of them does', async () => {
    const { folder, file, open } = await filledFolder();
    const done = join(folder, 'done.xlsx');
    copyFileSync(file, done);
    copyFileSync(`${file}.vouch.json`, `${done}.vouch.json`);
    await vouch(['check', done, '--accept', 'A. Martin']);
    const { code, out } = await vouch(['check', done, file, '--format', 'junit'], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain(`<testsuites name="vouch check" tests="${open.length + 1}" failures="${open.length}"`);
    expect(out).toContain('<testsuite name="done.xlsx" tests="1" failures="0"');
    const asText = await vouch(['check', done, file]);
    expect(asText.out.startsWith(`${file} `)).toBe(true);
    expect(asText.said).toContain('78 questions');
    expect(JSON.parse((await vouch(['check', done, file, '--format', 'json'])).out)).toMatchObject({
      complete: false,
      questions: 78,
    });
    expect((await vouch(['check', done, done])).code).toBe(0);
  });

  it('takes one record and one list of decisions for one file only', async () => {
    const { file } = await filledFolder();
    for (const option of ['--record', '--decisions'])
      expect(await vouch(['check', file, file, option, 'x'])).toMatchObject({
        code: 2,
        said: expect.stringContaining(`oneFileOnly: ${option} `),
      });
  });

  it.each(['github', 'junit', 'sarif'])('says as %s what kept it from running', async (format) => {
    const { folder, file } = await filledFolder();
    const lost = join(folder, 'lost.xlsx');
    copyFileSync(file, lost);
    const { code, out, said } = await vouch(['check', file, lost, '--format', format], { cwd: folder });
    expect(code).toBe(2);
    expect(said).toContain('noRecord');
    expect(out).toContain('noRecord');
    expect(out).toContain('lost.xlsx');
    expect(out).toContain('unanswered');
    if (format === 'sarif') expect(JSON.parse(out).runs[0].invocations).toEqual([{ executionSuccessful: false }]);
  });

  it('is a whole document where nothing was found', async () => {
    const { file } = await filledFolder();
    await vouch(['check', file, '--accept', 'A. Martin']);
    expect(await vouch(['check', file, '--format', 'github'])).toMatchObject({ code: 0, out: '' });
    expect((await vouch(['check', file, '--format', 'junit'])).out).toContain('tests="1" failures="0"');
    expect(JSON.parse((await vouch(['check', file, '--format', 'sarif'])).out).runs[0].results).toEqual([]);
  });
});

describe('the thresholds of a check', () => {
  it('let open rows stand as warnings, which --strict does not', async () => {
    const { file, open } = await filledFolder();
    const lenient = await vouch(['check', file, ...LENIENT]);
    expect(lenient.code).toBe(0);
    expect(lenient.out.match(/: warning (undecided|unanswered): /g)).toHaveLength(open.length);
    expect(lenient.said).toContain(`complete, ${open.length} warnings`);
    const strict = await vouch(['check', file, ...LENIENT, '--strict']);
    expect(strict.code).toBe(1);
    expect(strict.out).toContain(`error warningsNotAllowed: ${open.length} warnings, at most 0 allowed (--strict).`);
  });

  it('--strict changes nothing where there is no warning', async () => {
    const { file } = await filledFolder();
    const plain = await vouch(['check', file]);
    expect(await vouch(['check', file, '--strict'])).toEqual(plain);
  });

  it('name the figures and the limits', async () => {
    const { file, summary, open } = await filledFolder();
    expect(summary.medium).toBeGreaterThan(0);
    const { code, out } = await vouch(['check', file, ...LENIENT, '--max-medium', '0', '--min-coverage', '0.995']);
    expect(code).toBe(1);
    const rows = summary.medium === 1 ? 'row is' : 'rows are';
    expect(out).toContain(`error overThreshold: ${summary.medium} medium ${rows} undecided, at most 0 allowed.`);
    expect(out).toContain(
      `error underCoverage: ${39 - open.length} of 39 questions are answered or decided (${Math.floor((1000 * (39 - open.length)) / 39) / 10} %), at least 99.5 % wanted.`,
    );
  });
});
