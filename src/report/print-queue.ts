import type { KnowledgeBase, LanguageCode, RunRecord } from '../model/index.ts';
import { proposalOf } from './describe-proposal.ts';
import { fillIn } from './fill-in.ts';
import type { Paint } from './paint.ts';
import { describeReason, type NameTopic } from './reasons.ts';
import { type ReviewRow, reviewQueue, tellingReasons } from './review-queue.ts';
import { alternativesOf } from './review-sheet.ts';
import { summaryWords } from './summary-words.ts';
import { clip, wrap } from './wrap.ts';

export interface QueueOptions {
  readonly paint: Paint;
  readonly width: number;
  /** Of the reasons and the labels; the answers keep theirs. */
  readonly language: LanguageCode;
  readonly topicName: NameTopic;
  readonly base: KnowledgeBase;
}

/** A row of the queue as scripts read it. */
export interface QueueLine {
  readonly sheet: string;
  readonly row: number;
  /** Where to look: the answer cell, else the question's row. */
  readonly cell: string;
  readonly flag: string;
  readonly confidence: number;
  readonly section: string;
  readonly question: string;
  readonly proposed: { readonly answer: string; readonly comment: string };
  readonly reasons: readonly string[];
  readonly alternatives: readonly string[];
}

/** The rows that need a person, worst first, with everything in words. */
export function queueLines(record: RunRecord, options: Omit<QueueOptions, 'paint' | 'width'>): QueueLine[] {
  const { language, topicName, base } = options;
  return reviewQueue(record).map(({ row, ref }) => ({
    sheet: row.sheet,
    row: row.row,
    cell: ref,
    flag: row.flag,
    confidence: row.confidence,
    section: row.section,
    question: row.question,
    proposed: proposalOf(row, language),
    reasons: tellingReasons(row).map((reason) => describeReason(reason, language, topicName)),
    alternatives: alternativesOf(row, base, language),
  }));
}

/** The queue for a terminal: place and question, what is proposed, why, and what else may be meant. */
export function printQueue(record: RunRecord, options: QueueOptions): string {
  const words = summaryWords(options.language);
  const queue = reviewQueue(record);
  if (queue.length === 0) return `${words.nothingLeft}\n`;
  const lines = queueLines(record, options);
  const blocks = queue.map((entry, at) => describeEntry(entry, lines[at]!, at + 1, options));
  return `${[options.paint.bold(fillIn(words.needPerson, { count: queue.length })), ...blocks].join('\n\n')}\n`;
}

/** Where a decisions file was written, and how many of its rows wait for a decision. */
export function printExported(file: string, record: RunRecord): string {
  const open = reviewQueue(record).length;
  return `Written: ${file}\n${fillIn('{open} {open|row|rows} to decide.', { open })}\n`;
}

function describeEntry({ row }: ReviewRow, line: QueueLine, number: number, options: QueueOptions): string {
  const { paint, width, language } = options;
  const words = summaryWords(language);
  const indent = ' '.repeat(8);
  const sure = row.flag === 'none' ? '' : ` (${Math.round(row.confidence * 100)} %)`;
  const place = clip(`${number}. ${line.sheet}!${line.cell}${sure}`, width - 8);
  const proposed = [line.proposed.answer, line.proposed.comment].filter((text) => text !== '').join(' | ');
  return [
    `${paint.flag(row.flag, row.flag.padEnd(6))}  ${place}`,
    wrap(line.question, width, indent),
    ...(proposed === '' ? [] : [wrap(`${words.proposed} ${proposed}`, width, indent)]),
    ...line.reasons.map((reason) => paint.dim(wrap(reason, width, indent))),
    ...line.alternatives.map((alternative) => paint.dim(clip(`- ${alternative}`, width, indent))),
  ].join('\n');
}
