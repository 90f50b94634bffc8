import type {
  Answer,
  Decision,
  FileDigest,
  Flag,
  QuestionTable,
  RecordedRow,
  RecordedTable,
  RunRecord,
  Summary,
} from '../model/index.ts';

export interface RecordInput {
  readonly toolVersion: string;
  readonly input: FileDigest;
  readonly output: FileDigest;
  readonly knowledgeBase: RunRecord['knowledgeBase'];
  readonly options: RunRecord['options'];
  readonly tables: readonly QuestionTable[];
  /** In workbook order. */
  readonly answers: readonly Answer[];
}

/** The record of one run: the same input gives the same record. */
export function buildRecord(run: RecordInput): RunRecord {
  const rows = run.answers.map(toRow);
  return {
    format: 'vouch.record/1',
    tool: { name: 'vouch', version: run.toolVersion },
    input: run.input,
    output: run.output,
    knowledgeBase: run.knowledgeBase,
    options: run.options,
    tables: run.tables.map(toTable),
    rows,
    summary: summarise(rows.map((row) => row.flag)),
  };
}

export function summarise(flags: readonly Flag[]): Summary {
  const count = (flag: Flag) => flags.filter((other) => other === flag).length;
  return {
    questions: flags.length,
    high: count('high'),
    medium: count('medium'),
    low: count('low'),
    none: count('none'),
  };
}

function toTable(table: QuestionTable): RecordedTable {
  const { sheet, headerRow, firstRow, lastRow, columns, ticks, questions, added } = table;
  const found = { sheet, headerRow, firstRow, lastRow, questions: questions.length, columns };
  return { ...found, ...(ticks ? { ticks } : {}), ...(added ? { added } : {}) };
}

function toRow(answer: Answer): RecordedRow {
  const { question } = answer;
  return {
    sheet: question.sheet,
    row: question.row,
    id: question.id,
    section: question.section.join(' / '),
    question: question.text,
    language: question.language,
    flag: answer.flag,
    confidence: rounded(answer.confidence),
    control: answer.control,
    answer: answer.reply,
    written: answer.written,
    proposed: answer.proposed,
    decision: settledBeforehand(answer),
    reasons: answer.reasons,
    candidates: answer.candidates.map((match) => ({ control: match.control, confidence: rounded(match.confidence) })),
    topic: answer.topic,
    cells: cellsOf(answer),
    places: {
      answer: question.answerCell?.ref ?? null,
      ticks: question.ticks,
      comment: question.commentCell,
    },
  };
}

function cellsOf({ question }: Answer): string[] {
  const refs = [question.answerCell?.ref, ...Object.values(question.ticks ?? {}), question.commentCell];
  return refs.filter((ref): ref is string => typeof ref === 'string');
}

/** Rows that need nobody: what the customer or a colleague filled in before, and what is not asked of us. */
function settledBeforehand({ question, reasons }: Answer): Decision | null {
  if (question.blocked) return { by: 'layout', how: 'notAsked', answer: null, comment: null };
  if (!reasons.some((reason) => reason.code === 'ALREADY_ANSWERED')) return null;
  return { by: 'input', how: 'kept', answer: Object.values(question.existing).join(' / '), comment: null };
}

function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}
