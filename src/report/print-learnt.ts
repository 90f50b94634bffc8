import type { Finding } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { describeFinding } from './sentences.ts';

/** One greppable line for each thing learnt, and for each thing left to a person; nothing when there is neither. */
export function printLearnt(findings: readonly Finding[]): string {
  return findings.map((finding) => `${describeFinding(finding)}\n`).join('');
}

/** The line that closes a run of `learn`. */
export function printLearntCount({
  changed,
  left,
  dryRun,
}: {
  readonly changed: number;
  readonly left: readonly Finding[];
  readonly dryRun: boolean;
}): string {
  const open = left.filter(({ severity }) => severity !== 'note').length;
  const did = dryRun
    ? '{changed} {changed|change|changes} found, none written (--dry-run)'
    : '{changed} {changed|change|changes} written';
  const rest = open === 0 ? 'nothing is left to you' : '{open} {open|row is|rows are} left to you';
  return fillIn(`${did}, ${rest}.`, { changed, open });
}

/** What `learn --new` made, and what comes next. */
export function printStarted({
  folder,
  ...args
}: {
  readonly folder: string;
  readonly questions: number;
  readonly answered: number;
  readonly controls: number;
  /** Written ones. */
  readonly files: number;
}): string {
  const lines = [
    fillIn(
      '{answered} of {questions} {questions|question|questions} answered, {controls} {controls|draft|drafts}.',
      args,
    ),
    args.files === 0 ? 'Nothing was written (--dry-run).' : `Written: ${folder}`,
  ];
  if (args.files > 0)
    lines.push(
      'Next: go through the drafts (words, topics, audience); delete the line "draft: true" of each one that is right.',
    );
  return `${lines.join('\n')}\n`;
}
