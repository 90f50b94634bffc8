import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildProgram } from '../../src/cli/program.ts';
import { fixtureRepository, HOME, OPEN_LINE } from './fixture-repository.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly { readonly run: string; readonly shell: string; readonly env: Record<string, string> }[];
  };
}
const ACTION: Action = parse(readFileSync(join(HOME, 'action.yml'), 'utf8'));

/** Runs the action's step as GitHub would, in a repository of its own. */
function runAction(given: Readonly<Record<string, string>>, repository = fixtureRepository()) {
  const [step] = ACTION.runs.steps;
  const env = Object.fromEntries(
    Object.entries(step!.env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_whole, input: string) => {
        expect(Object.keys(ACTION.inputs)).toContain(input);
        return given[input] ?? ACTION.inputs[input]!.default ?? '';
      }),
    ]),
  );
  return { ...repository, ...repository.shell(step!.run, { ...env, GITHUB_ACTION_PATH: HOME }) };
}

describe('the GitHub action', () => {
  it('is a composite of one step in bash, each of whose inputs reaches it', () => {
    expect(ACTION.runs).toMatchObject({ using: 'composite', steps: [{ shell: 'bash' }] });
    const passed = Object.values(ACTION.runs.steps[0]!.env).join();
    for (const input of Object.keys(ACTION.inputs)) expect(passed).toContain(`\${{ inputs.${input} }}`);
  });

  it('fails a repository with an open question, with an annotation on its line', () => {
    const { code, out, said } = runAction({ files: 'answers/*.filled.csv' });
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `^::error file=answers/acme\\.filled\\.csv,line=${OPEN_LINE},title=vouch unanswered::Sheet1!B3: `,
        'm',
      ),
    );
    expect(said).toContain('2 questions');
  });

  it('takes several files, with blanks in their names, and patterns through folders', () => {
    const repository = fixtureRepository();
    copyFileSync(
      join(repository.folder, 'answers/acme.filled.csv'),
      join(repository.folder, 'answers/deep/b.filled.csv'),
    );
    copyFileSync(
      join(repository.folder, 'answers/acme.filled.csv.vouch.json'),
      join(repository.folder, 'answers/deep/b.filled.csv.vouch.json'),
    );
    const { code, out } = runAction({ files: 'answers/big one.filled.xlsx\n\n  **/b.filled.*csv\n' }, repository);
    expect(code).toBe(1);
    expect(out).toContain('file=answers/big one.filled.xlsx,');
    expect(out).toContain('file=answers/deep/b.filled.csv,line=');
    expect(out).not.toContain('acme');
  });

  it('passes within its thresholds, and hands them on', () => {
    const lenient = { files: 'answers/*.filled.csv', 'max-none': '5', 'max-low': '5', 'max-medium': '5' };
    const passed = runAction(lenient);
    expect(passed.code).toBe(0);
    expect(passed.out).toMatch(/^::warning /m);
    expect(runAction({ ...lenient, strict: 'true' }).out).toContain('title=vouch warningsNotAllowed::');
    expect(runAction({ ...lenient, 'min-coverage': '1' }).out).toContain('title=vouch underCoverage::');
  });

  it('writes SARIF and JUnit beside, also when it fails', () => {
    const { code, folder } = runAction({ files: 'answers/acme.filled.csv', sarif: 'v.sarif', junit: 'v.xml' });
    expect(code).toBe(1);
    const { runs } = JSON.parse(readFileSync(join(folder, 'v.sarif'), 'utf8'));
    expect(runs[0].results.at(-1).locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'answers/acme.filled.csv' },
      region: { startLine: OPEN_LINE },
    });
    expect(readFileSync(join(folder, 'v.xml'), 'utf8')).toContain('<testsuites name="vouch check"');
  });

  it('runs from its own folder where the repository has no vouch installed', () => {
    const repository = fixtureRepository();
    rmSync(join(repository.folder, 'node_modules'), { recursive: true });
    expect(existsSync(join(repository.folder, 'node_modules'))).toBe(false);
    expect(runAction({ files: 'answers/acme.filled.csv' }, repository)).toMatchObject({
      code: 1,
      out: expect.stringContaining(`line=${OPEN_LINE},`),
    });
  });

  it.each([
    ['', 'Name at least one file'],
    ['answers/*.pdf', 'No file matches answers/*.pdf'],
    ['answers/nowhere.xlsx', 'noSuchFile'],
  ])('could not run on %j: a check of nothing proves nothing', (files, reason) => {
    const { code, out } = runAction({ files });
    expect(code).toBe(2);
    expect(out).toMatch(/^::error /m);
    expect(out).toContain(reason);
  });

  const commands = buildProgram({} as never, { code: 0 }).commands.map((command) => command.name());
  it.runIf(commands.includes('lint'))('lints a knowledge base, with an annotation on the line of the mistake', () => {
    const repository = fixtureRepository();
    const kb = `mkdir kb && printf '%s\\n' 'knowledgeBase: { name: acme }' 'controls:' '  - id: a.b' '    status: Oui' '    label: { en: Backups }' '    comment: { en: We do. }' '    about: moon' > kb/acme.yaml`;
    repository.shell(kb);
    const { code, out } = runAction({ command: 'lint', files: 'kb' }, repository);
    expect(code).not.toBe(0);
    expect(out).toMatch(/^::error file=kb\/acme\.yaml,line=7,col=\d+,title=vouch notOneOf::/m);
  });
});
