import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fixtureRepository, HOME } from './fixture-repository.ts';

const TEXT = readFileSync(join(HOME, 'ci/vouch.gitlab-ci.yml'), 'utf8');

it('the GitLab job fails a repository with an open question and leaves the report that it names', () => {
  const { vouch: job } = parse(TEXT);
  // Everything is installed here already.
  const script: string[] = job.script.filter((line: string) => line !== 'npm ci');
  expect(script).toHaveLength(job.script.length - 1);
  const { folder, shell } = fixtureRepository();
  expect(shell(`set -eo pipefail\n${script.join('\n')}`).code).toBe(1);
  const report = readFileSync(join(folder, job.artifacts.reports.junit), 'utf8');
  expect(report).toContain('<testsuite name="answers/big one.filled.xlsx"');
  expect(report).toContain('type="unanswered"');
  expect(job.artifacts.when).toBe('always');
});

it('the README shows that very job', () => {
  expect(readFileSync(join(HOME, 'README.md'), 'utf8')).toContain(TEXT);
});
