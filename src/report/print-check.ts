import type { Finding } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { describeFinding } from './sentences.ts';

/** One greppable line per problem of a filled workbook; nothing when it is complete. */
export function printProblems(findings: readonly Finding[]): string {
  return findings.map((finding) => `${describeFinding(finding)}\n`).join('');
}

/** The one-line count that closes a check. */
export function printCheckCount(result: {
  readonly questions: number;
  readonly answered: number;
  readonly findings: readonly Finding[];
}): string {
  const args = { questions: result.questions, answered: result.answered, count: result.findings.length };
  const end = args.count === 0 ? 'complete' : fillIn('{count} {count|problem|problems}', args);
  return `${fillIn('{questions} {questions|question|questions}, {answered} answered or decided', args)}: ${end}`;
}
