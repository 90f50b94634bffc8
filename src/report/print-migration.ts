import type { Finding, LanguageCode, RecordedRow, RunRecord } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import type { Paint } from './paint.ts';
import { describeReason } from './reasons.ts';
import { reviewQueue } from './review-queue.ts';
import { describePlace } from './sentences.ts';
import { alignColumns, clip, wrap } from './wrap.ts';

export interface MigrationFacts {
  readonly record: RunRecord;
  /** How many of this year's questions were paired in each way. */
  readonly counts: Readonly<Record<'same' | 'reworded' | 'likely' | 'ambiguous' | 'new', number>>;
  readonly dropped: readonly Finding[];
}

export interface MigrationOptions {
  readonly paint: Paint;
  readonly width: number;
  /** How many rows that need a person, and how many dropped questions, are shown. */
  readonly most: number;
  readonly language: LanguageCode;
}

/** What became of last year's answers: counts, the rows that need a person, the questions dropped. */
export function printMigration({ record, counts, dropped }: MigrationFacts, options: MigrationOptions): string {
  const { paint, most } = options;
  const carried = record.rows.filter((row) => Object.keys(row.written).length > 0).length;
  const questions = record.rows.length;
  const lines = [
    ...alignColumns([
      [counts.same, 'unchanged'],
      [counts.reworded, 'reworded, asking the same'],
      [counts.likely, 'like one of last year, to compare'],
      [counts.ambiguous, 'like several of last year'],
      [counts.new, 'new'],
      [dropped.length, 'answered last year, not asked any more'],
    ]),
    '',
    paint.bold(fillIn('{carried} of {questions} {questions|answer|answers} carried over.', { carried, questions })),
  ];
  const queue = reviewQueue(record);
  if (queue.length > 0) {
    lines.push(
      '',
      paint.bold(fillIn('{count} {count|question needs|questions need} a person:', { count: queue.length })),
    );
    for (const { row, ref } of queue.slice(0, most)) lines.push(...describeRow(row, ref, options));
    if (queue.length > most) lines.push(paint.dim(`  ... and ${queue.length - most} more (--all shows every one)`));
  }
  if (dropped.length > 0) {
    lines.push('', paint.bold('Not asked any more:'));
    for (const { place, args } of dropped.slice(0, most))
      lines.push(clip(String(args.question), options.width, `  ${describePlace(place)}  `));
    if (dropped.length > most) lines.push(paint.dim(`  ... and ${dropped.length - most} more (--all shows every one)`));
  }
  return `${lines.join('\n')}\n`;
}

function describeRow(row: RecordedRow, ref: string, { paint, width, language }: MigrationOptions): string[] {
  const indent = ' '.repeat(8);
  const lines = [
    `${paint.flag(row.flag, row.flag.padEnd(6))}  ${clip(row.question, width - 8, `${row.sheet}!${ref}  `)}`,
  ];
  const proposed = Object.values(row.proposed).join(' | ');
  if (proposed !== '') lines.push(clip(`proposed: ${proposed}`, width, indent));
  const why = row.reasons.filter(({ code }) => code !== 'CARRIED').map((reason) => describeReason(reason, language));
  if (why.length > 0) lines.push(paint.dim(wrap(why.join(' '), width, indent)));
  return lines;
}
