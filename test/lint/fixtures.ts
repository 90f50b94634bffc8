import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding } from '../../src/model/index.ts';
import {
  DEFAULT_LINT,
  type LintOptions,
  lintBase,
  type SourceFile,
  unpackCatalogue,
} from '../../src/pipeline/index.ts';

export const HOME = resolve(import.meta.dirname, '../..');
export const LINT_FIXTURES = join(HOME, 'fixtures/lint');

export const catalogue = unpackCatalogue(readFileSync(join(HOME, 'dist/catalogue.bin')));

/** The YAML files of a folder by their bare names, sorted. */
export function filesIn(folder: string): SourceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** What lint says of these files. */
export function lint(files: readonly SourceFile[], options: Partial<LintOptions> = {}): readonly Finding[] {
  return lintBase(files, catalogue, { ...DEFAULT_LINT, ...options }).findings;
}

/** "kb.yaml:3 code", one a finding. */
export function linesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ code, place }) => `${place.file}:${place.line} ${code}`);
}
