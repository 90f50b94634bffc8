import type { ControlFacts, LedgerEntry, RecordedRow, RunRecord } from '../../src/model/index.ts';
import { row } from '../review/build-row.ts';

/** Acme was told in English that backups are encrypted, with the control's own comment. */
export function entry(more: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    to: 'Acme',
    file: 'acme.xlsx',
    sheet: 'Questions',
    ref: 'D5',
    question: 'Are backups encrypted?',
    control: 'backup.encryption',
    answer: 'Yes',
    comment: 'c1',
    knowledgeBase: { name: 'tiny', digest: 'aa' },
    date: '2026-01-31',
    via: 'finalize',
    reply: 'yes',
    status: 'yes',
    figures: [],
    verbatim: true,
    language: 'en',
    topic: 'backup.encryption',
    row: 5,
    input: 'f1',
    ...more,
  };
}

/** The control as it was when `entry` was told; figures are compared as they are written. */
export function facts(more: Partial<ControlFacts> = {}): ControlFacts {
  const status = more.status ?? 'yes';
  const figures = more.figures ?? [];
  return {
    status,
    hasStatus: (then) => then === status,
    figures,
    states: (figure) => figures.includes(figure),
    comment: 'We encrypt our backups.',
    digest: 'c1',
    validUntil: null,
    ...more,
  };
}

/** A record of these rows, of the customer's file of that name. */
export function recordOf(
  file: string,
  rows: readonly Partial<RecordedRow>[],
  more: Partial<RunRecord> = {},
): RunRecord {
  return {
    format: 'vouch.record/1',
    tool: { name: 'vouch', version: '0.1.0' },
    input: { file, sha256: file },
    output: { file: `filled-${file}`, sha256: 'bb' },
    knowledgeBase: { name: 'tiny', digest: 'aa', controls: 3 },
    options: {},
    tables: [],
    rows: rows.map((one, at) => row({ row: 5 + at, question: `Question ${at}`, ...one })),
    summary: { questions: rows.length, high: 0, medium: 0, low: 0, none: 0 },
    ...more,
  };
}
