import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildProgram } from '../../src/cli/program.ts';
import { fixtureRepository, HOME } from './fixture-repository.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
}
const HOOKS: readonly Hook[] = parse(readFileSync(join(HOME, '.pre-commit-hooks.yaml'), 'utf8'));

it('every pre-commit hook runs a command of ours, installed from this package', () => {
  const commands = buildProgram({} as never, { code: 0 }).commands.map((command) => command.name());
  for (const { entry, language } of HOOKS) {
    const [program, command] = entry.split(' ');
    expect([program, language]).toEqual(['vouch', 'node']);
    expect(commands).toContain(command);
  }
});

it('the hook stops a commit of questionnaires with an open question, and takes all of them at once', () => {
  const { id, entry, files } = HOOKS.find((hook) => hook.id === 'vouch-check')!;
  const { shell } = fixtureRepository();
  shell('git init -q && printf "node_modules\\n" > .gitignore && git add -A');
  // What pre-commit does: the staged files that the pattern fits, one after the other, behind the entry.
  const staged = shell('git -c core.quotePath=false diff --cached --name-only -z').out.split('\0').filter(Boolean);
  const chosen = staged.filter((file) => new RegExp(files).test(file));
  expect(chosen.sort()).toEqual(['answers/acme.filled.csv', 'answers/big one.filled.xlsx']);
  const words = chosen.map((file) => `'${file}'`).join(' ');
  const stopped = shell(`${entry} ${words}`);
  expect(stopped.code).toBe(1);
  expect(stopped.out).toContain('answers/acme.filled.csv:4 Sheet1!B3: error unanswered');
  shell(`vouch check ${words} --accept me`);
  expect(shell(`${entry} ${words}`)).toMatchObject({ code: 0, out: '' });
  expect(id).toBe('vouch-check');
});
