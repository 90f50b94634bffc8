import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, FRENCH, temporaryFolder, vouch } from './fake-world.ts';

const PLANTED = join(FIXTURES, 'lint/planted');
const CLEAN = join(FIXTURES, 'lint/clean');

/** A folder with a copy of a knowledge base in `kb`, and a config beside it when one is given. */
function project(base: string, config?: string): { folder: string; kb: string } {
  const folder = temporaryFolder();
  const kb = join(folder, 'kb');
  cpSync(base, kb, { recursive: true });
  if (config !== undefined) writeFileSync(join(folder, 'vouch.config.yaml'), config);
  return { folder, kb };
}

describe('lint', () => {
  it('prints file:line:column, severity, code and sentence for each finding, counts on stderr, and exits with 1', async () => {
    const { code, out, said } = await vouch(['lint', PLANTED]);
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(60);
    for (const line of lines) expect(line).toMatch(/^.+\.yaml:\d+:\d+: (?:error|warning|note) \w+: .*[.)]$/);
    for (const line of lines) expect(line).not.toMatch(/undefined|\{\w+\}|\bnull\b/);
    expect(said).toMatch(/^\d+ controls: \d+ errors, \d+ warnings, \d+ note/);
  });

  it('is silent over a clean knowledge base, and exits with 0', async () => {
    const { code, out, said } = await vouch(['lint', CLEAN, '--as-of', '2026-11-22', '--strict']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(said).toBe('12 controls: 0 errors, 0 warnings, 0 notes');
  });

  it('--format json gives the findings as data, with their line', async () => {
    const { code, out } = await vouch(['lint', PLANTED, '--format', 'json']);
    expect(code).toBe(1);
    const { passed, errors, findings } = JSON.parse(out);
    expect({ passed, errors }).toEqual({
      passed: false,
      errors: findings.filter((f: { severity: string }) => f.severity === 'error').length,
    });
    expect(findings[0]).toMatchObject({
      code: expect.any(String),
      place: { line: expect.any(Number) },
      line: expect.stringContaining(': '),
    });
  });

  it('fails for warnings only when told to be strict', async () => {
    const { kb } = project(CLEAN);
    const file = join(kb, 'controls.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('owner: security-lead, ', ''));
    expect((await vouch(['lint', kb])).code).toBe(0);
    expect((await vouch(['lint', kb, '--strict'])).code).toBe(1);
  });

  it('finds the config above the working directory, takes its knowledge base, and shows its reasons', async () => {
    const { folder, kb } = project(CLEAN, 'kb: kb\nrules:\n  noOwner: { severity: note, because: a team of one }\n');
    const file = join(kb, 'controls.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('owner: security-lead, ', ''));
    const cwd = join(folder, 'deep/down');
    mkdirSync(cwd, { recursive: true });
    const { code, out } = await vouch(['lint', '--strict'], { cwd });
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(12);
    for (const line of lines)
      expect(line).toMatch(/kb\/controls\.yaml:\d+:\d+: note noOwner: .* \(config: a team of one\)$/);
  });

  it('leaves out what the config switches off, for the controls it names', async () => {
    const config = 'rules:\n  noOwner: { severity: off, because: x, controls: [privacy.law, host.nimbus] }\n';
    const { folder, kb } = project(CLEAN, config);
    const file = join(kb, 'controls.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('owner: security-lead, ', ''));
    const { out } = await vouch(['lint', kb], { cwd: folder });
    expect(out.match(/noOwner/g)).toHaveLength(10);
    expect(out).not.toContain('privacy.law');
  });

  it('takes the deny-list, the days and the languages from the config', async () => {
    const config = 'deny-list: [SharePoint]\nverified-within-days: 30\nexpires-within-days: 400\nlanguages: [de]\n';
    const { folder, kb } = project(CLEAN, config);
    const { out } = await vouch(['lint', kb, '--as-of', '2026-11-22', '--format', 'json'], { cwd: folder });
    const counts: Record<string, number> = {};
    for (const { code } of JSON.parse(out).findings) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual({ deniedName: 3, notVerified: 12, expiresSoon: 1, languageMissing: 24 });
  });

  it('cannot run with a config that has mistakes: each comes with its place', async () => {
    const { folder, kb } = project(CLEAN, 'rules:\n  nosuch: { severity: off, because: x }\nlanguage: french\n');
    const { code, out, said } = await vouch(['lint', kb], { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toContain('vouch.config.yaml:2:3: error unknownRule');
    expect(said).toContain('vouch.config.yaml:3:11: error wrongForm');
    expect(said).toContain('configBroken');
  });

  it('--fix mends what is certain, changes no other line, and leaves nothing to mend', async () => {
    const { kb } = project(PLANTED);
    const file = join(kb, 'contradictions.yaml');
    const before = readFileSync(file, 'utf8').split('\n');
    const { out, said } = await vouch(['lint', kb, '--fix']);
    expect(said).toContain(`${file}: mended`);
    expect(out).not.toContain('untidyText');
    const after = readFileSync(file, 'utf8').split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '      es: Un cortafuegos filtra la red # <- repeatedControl, untidyText',
      '    topics: [people.training-existence] # <- repeatedItem',
    ]);
    // The only item of a block list stays for a person: taking it out would change what stands around it.
    expect(out.match(/repeatedItem/g)).toHaveLength(1);
    for (const name of ['parity.yaml', 'answers.yaml'])
      expect(readFileSync(join(kb, name), 'utf8')).toBe(readFileSync(join(PLANTED, name), 'utf8'));
    expect((await vouch(['lint', kb, '--fix'])).said).not.toContain('mended');
  });

  it('--records tells of topics that customers asked for in vain', async () => {
    const record = join(FIXTURES, 'lint/asked.record.json');
    const { code, out } = await vouch(['lint', CLEAN, '--records', record]);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringContaining(
        `${record}:23:5: warning topicNotAnswered: Customers asked for backup.immutable (2 times)`,
      ),
      expect.stringContaining(
        `${record}:49:5: warning topicNotAnswered: Customers asked for backup.encryption (1 time)`,
      ),
      expect.stringContaining(`${record}:75:5: warning topicNotAnswered: Customers asked for incident.ransomware`),
    ]);
  });

  it('reads the records that fill writes', async () => {
    const filled = join(temporaryFolder(), 'q.xlsx');
    await vouch(['fill', FRENCH, '-o', filled]);
    const { out } = await vouch(['lint', '--records', `${filled}.vouch.json`, '--format', 'json']);
    const gaps = JSON.parse(out).findings.filter((f: { code: string }) => f.code === 'topicNotAnswered');
    expect(gaps.length).toBeGreaterThan(0);
    const lines = readFileSync(`${filled}.vouch.json`, 'utf8').split('\n');
    for (const { place, args } of gaps) {
      expect(lines[place.line - 1]!.slice(place.column - 1)).toBe('{');
      const row = lines.slice(place.line - 1, place.line + 60).join('\n');
      expect(row).toContain(JSON.stringify(args.question));
      expect(row).toContain(`"topic": "${args.topic}"`);
    }
  });

  it.each([
    [['lint', '/nowhere/at/all'], 'noSuchFile'],
    [['lint', CLEAN, '--as-of', 'today'], 'badOption'],
    [['lint', CLEAN, '--records', join(CLEAN, 'controls.yaml')], 'notARecord'],
  ])('%j cannot run', async (args, expected) => {
    const { code, said } = await vouch(args);
    expect(code).toBe(2);
    expect(said).toContain(expected);
  });
});

describe('the other commands and the config', () => {
  it('ask answers from the config’s knowledge base; --kb and $VOUCH_KB win over it', async () => {
    const { folder, kb } = project(join(FIXTURES, 'second-company/knowledge'), 'kb: kb\n');
    const question = ['ask', 'Do you have a security policy?', '--format', 'json'];
    const nearest = async (args: string[], given = {}) =>
      JSON.parse((await vouch([...question, ...args], { cwd: folder, ...given })).out).matches[0]?.control as
        | string
        | undefined;
    expect(await nearest([])).toBe('governance.policy');
    expect(await nearest(['--kb', CLEAN])).not.toBe('governance.policy');
    expect(await nearest([], { env: { VOUCH_KB: CLEAN } })).not.toBe('governance.policy');
    expect(existsSync(kb)).toBe(true);
  });

  it('check takes its thresholds from the config, and the command line wins', async () => {
    const config = 'check: { max-medium: 99, max-low: 99, max-none: 99 }\n';
    const { folder } = project(CLEAN, config);
    const filled = join(folder, 'q.xlsx');
    await vouch(['fill', FRENCH, '-o', filled, '--no-marks']);
    expect((await vouch(['check', filled])).code).toBe(1);
    expect((await vouch(['check', filled], { cwd: folder })).code).toBe(0);
    expect((await vouch(['check', filled, '--max-none', '0'], { cwd: folder })).code).toBe(1);
  });

  it('fill speaks the config’s language, and the command line wins', async () => {
    const { folder } = project(CLEAN, 'language: fr\n');
    const output = join(folder, 'q.xlsx');
    const french = await vouch(['fill', FRENCH, '-o', output], { cwd: folder });
    const asked = await vouch(['fill', FRENCH, '-o', output, '--language', 'fr']);
    const english = await vouch(['fill', FRENCH, '-o', output, '--language', 'en'], { cwd: folder });
    expect(french.out).toBe(asked.out);
    expect(english.out).not.toBe(french.out);
  });
});
