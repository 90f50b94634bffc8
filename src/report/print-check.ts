import type { Finding } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { describeFinding } from './sentences.ts';

/** One greppable line per problem or warning of a filled workbook; nothing when it is complete. */
export function printProblems(findings: readonly Finding[]): string {
  return findings.map((finding) => `${describeFinding(finding)}\n`).join('');
}

/** The one-line count that closes a check. */
export function printCheckCount(result: {
  readonly questions: number;
  readonly answered: number;
  readonly findings: readonly Finding[];
}): string {
  const { questions, answered, findings } = result;
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const args = { questions, answered, problems: count('error'), warnings: count('warning') };
  const end = args.problems === 0 ? 'complete' : fillIn('{problems} {problems|problem|problems}', args);
  const open = args.warnings === 0 ? '' : fillIn(', {warnings} {warnings|warning|warnings}', args);
  return `${fillIn('{questions} {questions|question|questions}, {answered} answered or decided', args)}: ${end}${open}`;
}
