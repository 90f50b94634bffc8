import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { completeBash } from '../../src/cli/complete-bash.ts';
import { completeFish } from '../../src/cli/complete-fish.ts';
import { completeZsh } from '../../src/cli/complete-zsh.ts';
import { allCommands, outlineCommand } from '../../src/cli/outline-command.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { temporaryFolder, vouch } from './fake-world.ts';

const WRITERS = { bash: completeBash, zsh: completeZsh, fish: completeFish };
type Shell = keyof typeof WRITERS;
const SHELLS = Object.keys(WRITERS) as Shell[];
const hasShell = (shell: Shell) => spawnSync(shell, ['-c', 'true']).status === 0;

const OURS = outlineCommand(buildProgram({} as never, { code: 0 }));

/** A program with what ours may come to have: commands below commands, words that a shell reads as its own, hidden parts. */
function oddProgram(): Command {
  const program = new Command('vouch').description('Odd. More words.');
  const kb = program.command('kb').description("the company's [own] base: it's `here` $HOME");
  kb.command('show')
    .description('one')
    .argument('<id>')
    .addOption(new Option('--as <form>').choices(['long', 'short']));
  kb.command('list').option('-q, --quiet', 'say "less" (default: \\ no)').option('--records <file...>', 'some: many');
  kb.addCommand(new Command('secret'), { hidden: true });
  program
    .command('plain')
    .addArgument(new Argument('[colour]').choices(['red', 'blue']))
    .option('--save [file]', 'maybe');
  return program;
}
const ODD = outlineCommand(oddProgram());

/** What bash would offer after these words, the last of them unfinished. */
function offered(script: string, words: readonly string[]): string[] {
  const file = join(temporaryFolder(), 'completion.bash');
  writeFileSync(file, script);
  const program = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _vouch; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const ran = spawnSync('bash', ['--norc', '-c', program, 'bash', file, ...words], { encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  return ran.stdout.split('\n').filter((word) => word !== '');
}

describe.each(SHELLS)('the completion script for %s', (shell) => {
  it('is what vouch completion prints', async () => {
    expect(await vouch(['completion', shell])).toMatchObject({ code: 0, out: WRITERS[shell](OURS), said: '' });
  });

  it('names every command, option and choice that the help names, and none that it hides', () => {
    for (const outline of [OURS, ODD]) {
      const script = WRITERS[shell](outline);
      for (const { path, options } of allCommands(outline)) {
        for (const name of path) expect(script).toContain(name);
        for (const { flags, value } of options) {
          const words = [...flags.map((flag) => flag.replace(/^-+/, '')), ...(value?.choices ?? [])];
          for (const word of words) expect(script).toMatch(new RegExp(`(^|[^a-z])${word}([^a-z]|$)`, 'm'));
        }
      }
    }
    expect(WRITERS[shell](ODD)).not.toContain('secret');
  });

  it.runIf(hasShell(shell))('is read by that shell without complaint', () => {
    for (const outline of [OURS, ODD]) {
      const file = join(temporaryFolder(), `completion.${shell}`);
      writeFileSync(file, WRITERS[shell](outline));
      expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    }
  });

  it('closes every quote, whatever a description says', () => {
    // Outside of them a shell would run what stands in backquotes, or take the rest of the file for a text.
    const quotes = { bash: /'[^']*'|\\'/g, zsh: /'[^']*'|\\'/g, fish: /'(?:\\[\\']|[^'\\])*'/g }[shell];
    const rest = WRITERS[shell](ODD).replace(quotes, '');
    expect(rest).not.toMatch(/['`]/);
    expect(rest).not.toContain('$HOME');
  });
});

describe('outlines', () => {
  it('hold our own commands, with what may follow them', () => {
    const check = OURS.commands.find(({ path }) => path[0] === 'check')!;
    expect(check.arguments).toMatchObject([{ name: 'files', isVariadic: true, isFile: true }]);
    expect(check.options.find(({ flags }) => flags.includes('--format'))!.value!.choices).toContain('sarif');
    expect(check.options.find(({ flags }) => flags.includes('--strict'))!.value).toBeNull();
    expect(check.description).toBe('Check that filled workbooks are complete');
  });
});

describe.runIf(hasShell('bash'))('bash, once it has sourced the script,', () => {
  const script = completeBash(OURS);

  it.each([
    [['che'], ['check']],
    [['--no-color', 'ver'], ['verify']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['help', 'insp'], ['inspect']],
    [
      ['check', '--max-'],
      ['--max-medium', '--max-low', '--max-none'],
    ],
    [
      ['check', 'a.xlsx', '--format', 'j'],
      ['json', 'junit'],
    ],
    [['check', '--format', '=', 'sa'], ['sarif']],
    [['fill', '--format', 's'], []],
    [['fill', '--write', ''], ['medium']],
    // Nothing of ours: bash then offers the files of the folder.
    [['fill', 'que'], []],
    [['fill', '-o', ''], []],
  ] as const)('offers after vouch %j: %j', (words, expected) => {
    expect(offered(script, ['vouch', ...words])).toEqual(expected);
  });

  it('offers each command its own options', () => {
    for (const { path, options } of allCommands(OURS)) {
      const flags = options.flatMap(({ flags }) => flags);
      expect(offered(script, ['vouch', ...path, '-'])).toEqual(flags);
    }
  });

  it('finds its way among commands below commands', () => {
    const odd = completeBash(ODD);
    expect(offered(odd, ['vouch', 'kb', ''])).toEqual(['show', 'list', 'help']);
    expect(offered(odd, ['vouch', 'kb', 'show', '--as', ''])).toEqual(['long', 'short']);
    expect(offered(odd, ['vouch', 'kb', 'list', '--q'])).toEqual(['--quiet']);
    expect(offered(odd, ['vouch', 'plain', 'r'])).toEqual(['red']);
  });

  it('falls back to file names', () => {
    const file = join(temporaryFolder(), 'completion.bash');
    writeFileSync(file, script);
    const { stdout } = spawnSync('bash', ['--norc', '-c', 'source "$1"; complete -p vouch', 'bash', file]);
    expect(stdout.toString()).toContain('-o default');
  });
});

describe('vouch completion', () => {
  it('knows three shells', async () => {
    expect(await vouch(['completion', 'csh'])).toMatchObject({
      code: 2,
      said: expect.stringContaining('bash, zsh, fish'),
    });
    expect((await vouch(['completion'])).code).toBe(2);
  });
});
