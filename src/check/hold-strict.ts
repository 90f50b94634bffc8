import type { Finding, Place } from '../model/index.ts';

/** The findings; where it is strict and warnings are among them, one error more, which gives their number. */
export function holdStrict(findings: readonly Finding[], strict: boolean, place: Place = {}): readonly Finding[] {
  const count = findings.filter(({ severity }) => severity === 'warning').length;
  if (!strict || count === 0) return findings;
  return [...findings, { code: 'warningsNotAllowed', severity: 'error', place, args: { count, most: 0 } }];
}

/** True when no finding is an error: the same for every command that finds something. */
export function hasPassed(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
