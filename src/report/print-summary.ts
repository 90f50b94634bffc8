import { FLAGS, type LanguageCode, type RecordedRow, type RunRecord } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import type { Paint } from './paint.ts';
import { describeReason, type NameTopic } from './reasons.ts';
import { type ReviewRow, reviewQueue, tellingReasons } from './review-queue.ts';
import { type SummaryWords, summaryWords } from './summary-words.ts';
import { alignColumns, clip, cut, fold, wrap } from './wrap.ts';

export interface SummaryOptions {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** How many rows that need a person are shown, and half as many answered ones; the sheet and the record hold all. */
  readonly most: number;
  /** Of the summary's own words and reasons; the answers keep theirs. */
  readonly language: LanguageCode;
  readonly topicName: NameTopic;
}

/** What a presales person reads after a run: a table per sheet, what was answered, and the rows that need a person, worst first. */
export function printSummary(record: RunRecord, options: SummaryOptions): string {
  const { paint, width, most } = options;
  const words = summaryWords(options.language);
  const queue = reviewQueue(record);
  const answered = record.rows.filter((row) => row.decision === null && Object.keys(row.written).length > 0);
  const settled = record.rows.filter((row) => row.decision !== null).length;
  const { questions } = record.summary;
  const lines: string[] = [...flagTable(record, options, words), '', ...legend(record, paint, words), ''];

  lines.push(paint.bold(fillIn(words.answered, { count: answered.length, questions })));
  const some = answered.slice(0, Math.ceil(most / 2));
  const listed = alignColumns(some.map((row) => [placeOf(row), shortAnswer(row), fold(row.question)]));
  lines.push(...listed.map((line) => cut(`  ${line}`, width)));
  if (answered.length > some.length) lines.push(paint.dim(more(words, answered.length - some.length)));
  lines.push('');

  if (settled > 0) lines.push(fillIn(words.leftAlone, { count: settled }), '');
  lines.push(paint.bold(queue.length > 0 ? fillIn(words.needPerson, { count: queue.length }) : words.nothingLeft));
  for (const entry of queue.slice(0, most)) lines.push(...describeRow(entry, options, words));
  if (queue.length > most) lines.push(paint.dim(more(words, queue.length - most)));
  return `${lines.join('\n').trimEnd()}\n`;
}

function flagTable(record: RunRecord, { paint, width }: SummaryOptions, words: SummaryWords): string[] {
  const sheets = [...new Set(record.rows.map((row) => row.sheet))];
  const anySettled = record.rows.some((row) => row.decision !== null);
  const line = (caption: string, rows: readonly RecordedRow[]) => {
    const open = rows.filter((row) => row.decision === null);
    const counts = FLAGS.map((flag) => open.filter((row) => row.flag === flag).length);
    const settled = anySettled ? [rows.length - open.length] : [];
    return [clip(caption, Math.max(10, width - 52)), rows.length, ...counts, ...settled];
  };
  const [header, ...rest] = alignColumns([
    [words.sheet, words.questions, ...FLAGS, ...(anySettled ? [words.settled] : [])],
    ...sheets.map((sheet) =>
      line(
        sheet,
        record.rows.filter((row) => row.sheet === sheet),
      ),
    ),
    ...(sheets.length > 1 ? [line(words.total, record.rows)] : []),
  ]);
  return [paint.bold(header!), ...rest];
}

/** What each flag means, for those that occur. */
function legend(record: RunRecord, paint: Paint, words: SummaryWords): string[] {
  const meaning = { ...words, medium: record.options.writeMedium === true ? words.mediumWritten : words.medium };
  const open = record.rows.filter((row) => row.decision === null);
  return FLAGS.filter((flag) => open.some((row) => row.flag === flag)).map(
    (flag) => `  ${paint.flag(flag, flag.padEnd(6))}  ${meaning[flag]}`,
  );
}

function describeRow({ row, ref }: ReviewRow, options: SummaryOptions, words: SummaryWords): string[] {
  const { paint, width, language, topicName } = options;
  const indent = ' '.repeat(8);
  const place =
    row.confidence > 0 && row.flag !== 'none' ? `${row.sheet}!${ref} (${percent(row)})` : `${row.sheet}!${ref}`;
  const head = clip(row.question, width - 8, `${place}  `);
  const lines = [`${paint.flag(row.flag, row.flag.padEnd(6))}  ${head}`];
  const proposed = Object.values(row.proposed).join(' | ');
  if (proposed !== '') lines.push(clip(`${words.proposed} ${proposed}`, width, indent));
  const reason = tellingReasons(row)[0];
  const why = reason ? describeReason(reason, language, topicName) : '';
  const nearest =
    row.control && row.flag !== 'none' ? `(${proposed === '' ? `${words.nearest} ` : ''}${row.control})` : '';
  if (why !== '' || nearest !== '') lines.push(paint.dim(wrap(`${why} ${nearest}`, width, indent)));
  return lines;
}

function placeOf(row: RecordedRow): string {
  return `${row.sheet}!${Object.keys(row.written)[0]}`;
}

/** The word in the answer cell, or the beginning of the sentence. */
function shortAnswer(row: RecordedRow): string {
  return clip(String(Object.values(row.written)[0]), 16);
}

function percent(row: RecordedRow): string {
  return `${Math.round(row.confidence * 100)} %`;
}

function more(words: SummaryWords, count: number): string {
  return `  ${fillIn(words.more, { count })}`;
}
