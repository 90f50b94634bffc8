import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { vouch } from './fake-world.ts';

const COMMANDS = [
  'fill',
  'review',
  'finalize',
  'learn',
  'migrate',
  'inspect',
  'ask',
  'check',
  'eval',
  'verify',
  'told',
  'recall',
  'diff',
  'gaps',
  'report',
  'lint',
  'kb',
  'completion',
];

describe('help', () => {
  it('begins with examples, names every command and says the exit codes', async () => {
    const { code, out, said } = await vouch(['--help']);
    expect(code).toBe(0);
    expect(said).toBe('');
    expect(out.startsWith('Examples:\n')).toBe(true);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(out).toContain('Exit codes: 0');
  });

  it.each(COMMANDS)('of %s begins with an example of it', async (command) => {
    const { code, out } = await vouch([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Examples?:\n  vouch ${command} `));
    expect(out).toContain(`Usage: vouch ${command}`);
  });

  it('fits 80 columns, options included', async () => {
    for (const command of COMMANDS) {
      const { out } = await vouch([command, '--help']);
      const options = out.slice(out.indexOf('Usage:'));
      expect(options.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it('shows the version of the package', async () => {
    expect(await vouch(['--version'])).toMatchObject({ code: 0, out: `${packageJson.version}\n`, said: '' });
  });
});

describe('a command line that cannot be meant', () => {
  it.each([
    [['fil', 'x.xlsx'], 'Did you mean fill?'],
    [['fill', 'x.xlsx', '--outptu', 'y'], 'Did you mean --output?'],
    [['fill', 'x.xlsx', '--write', 'high'], 'medium'],
    [['fill', 'x.xlsx', '--format', 'xml'], 'text, json'],
    [['fill'], 'file'],
    [['ask'], 'question'],
    [['inspect', 'a.xlsx', 'b.xlsx'], 'argument'],
    [['check'], 'files'],
  ])('%j is told what was expected, on stderr, with exit code 2', async (args, expected) => {
    const { code, out, said } = await vouch(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(said).toContain(expected);
  });

  it('without a command shows the help and exits with 2', async () => {
    const { code, out, said } = await vouch([]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(said).toContain('vouch fill acme.xlsx');
  });
});
