import { FLAGS, type LanguageCode, type RunRecord } from '../model/index.ts';
import type { Paint } from './paint.ts';
import { describeReason } from './reasons.ts';
import { reviewQueue } from './review-queue.ts';
import { alignColumns, clip, wrap } from './wrap.ts';

export interface SummaryOptions {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** How many rows that need a person are shown; the sheet and the record hold all. */
  readonly most: number;
  readonly language: LanguageCode;
  readonly topicName: (id: string) => string;
}

/** What a presales person reads after a run: a table per sheet, the rows that need a person, worst first, and what to do next. */
export function printSummary(record: RunRecord, options: SummaryOptions): string {
  const { paint, width } = options;
  const queue = reviewQueue(record);
  const lines: string[] = [...flagTable(record, options), ''];
  const settled = record.rows.filter((row) => row.decision !== null).length;
  if (settled > 0) lines.push(`${settled} row(s) left alone: already answered, or not to be filled.`, '');
  if (queue.length > 0) lines.push(paint.bold(`${queue.length} row(s) need a person, worst first:`), '');
  for (const { row, ref } of queue.slice(0, options.most)) {
    const reason = row.reasons[0];
    const percent = row.confidence > 0 ? ` ${Math.round(row.confidence * 100)} %` : '';
    lines.push(
      clip(`${row.flag}${percent}  ${row.sheet}!${ref}  ${row.question}`, width).replace(
        row.flag,
        paint.flag(row.flag, row.flag),
      ),
    );
    if (row.control)
      lines.push(paint.dim(clip(`        ${row.control}: ${Object.values(row.proposed).join(' | ')}`, width)));
    if (reason)
      lines.push(paint.dim(wrap(describeReason(named(reason, options), options.language), width, '        ')));
  }
  if (queue.length > options.most) lines.push(`... and ${queue.length - options.most} more (--all shows every one)`);
  return `${lines.join('\n').trimEnd()}\n`;
}

function flagTable(record: RunRecord, { paint, width }: SummaryOptions): string[] {
  const sheets = [...new Set(record.rows.map((row) => row.sheet))];
  const counts = sheets.map((sheet) => {
    const rows = record.rows.filter((row) => row.sheet === sheet);
    return [
      clip(sheet, Math.max(10, width - 50)),
      rows.length,
      ...FLAGS.map((flag) => rows.filter((row) => row.flag === flag).length),
    ];
  });
  const total = ['total', record.summary.questions, ...FLAGS.map((flag) => record.summary[flag])];
  const [header, ...rest] = alignColumns([
    ['sheet', 'questions', ...FLAGS],
    ...counts,
    ...(sheets.length > 1 ? [total] : []),
  ]);
  return [paint.bold(header!), ...rest];
}

function named<T extends { readonly args: Readonly<Record<string, string | number>> }>(
  reason: T,
  options: SummaryOptions,
): T {
  const { topic } = reason.args;
  return topic === undefined
    ? reason
    : { ...reason, args: { ...reason.args, topic: options.topicName(String(topic)) } };
}
