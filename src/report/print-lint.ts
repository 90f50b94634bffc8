import type { Finding } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { describeFinding } from './sentences.ts';

/** One greppable line per finding of a knowledge base; where the config changed its severity, the reason follows. */
export function printLint(findings: readonly Finding[]): string {
  return findings.map((finding) => `${describeFinding(finding)}${reasonOf(finding)}\n`).join('');
}

function reasonOf({ args }: Finding): string {
  return typeof args.because === 'string' ? ` (config: ${args.because})` : '';
}

/** The findings as data with their sentences and their count by severity. */
export function lintResult(findings: readonly Finding[], passed: boolean): unknown {
  return {
    passed,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    notes: countOf(findings, 'note'),
    findings: findings.map((finding) => ({ ...finding, line: describeFinding(finding) })),
  };
}

/** The one-line count that closes a lint. */
export function printLintCount(findings: readonly Finding[], controls: number): string {
  const args = {
    controls,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    notes: countOf(findings, 'note'),
  };
  return fillIn(
    '{controls} {controls|control|controls}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes} {notes|note|notes}',
    args,
  );
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
