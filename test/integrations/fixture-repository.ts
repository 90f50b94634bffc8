import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const HOME = resolve(import.meta.dirname, '../..');

/** A question on two lines first, so that rows and lines differ; nobody answers the second. */
const TABLE = 'Question;Answer\n"Do you encrypt\nbackups?";\nDo you sell ice cream?;\n';
/** Where that second question stands. */
export const OPEN_LINE = 4;

/** What a command left behind in a repository. */
export interface Done {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** A customer's repository with two filled questionnaires, "answers/acme.filled.csv" and "answers/big one.filled.xlsx", both with a question open. */
export function fixtureRepository() {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-repository-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'answers/deep'), { recursive: true });
  writeFileSync(join(folder, 'answers/acme.csv'), TABLE);
  cpSync(join(HOME, 'fixtures/questionnaire-fr.xlsx'), join(folder, 'answers/big one.xlsx'));
  // As npm would install it: the command by its name, through npx or a hook.
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(HOME, join(folder, 'node_modules/vouch'));
  symlinkSync(join(HOME, 'bin/vouch.js'), join(folder, 'node_modules/.bin/vouch'));
  const shell = (script: string, env: Readonly<Record<string, string>> = {}): Done => {
    const path = `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
    const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: path, ...env } } as const;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], options);
    return { code: status, out: stdout, said: stderr };
  };
  shell('vouch fill answers/acme.csv && vouch fill "answers/big one.xlsx"');
  return { folder, shell };
}
