import type { KnowledgeBase, LanguageCode, RecordedRow, RunRecord } from '../model/index.ts';
import { proposalOf } from './describe-proposal.ts';
import { describeReason, type NameTopic } from './reasons.ts';
import { tellingReasons } from './review-queue.ts';
import { alternativesOf } from './review-sheet.ts';

export interface DecisionFormOptions {
  readonly language: LanguageCode;
  readonly topicName: NameTopic;
  readonly base: KnowledgeBase;
}

/** What a decisions file says at its top, one line each. */
export const DECISION_FORM_HELP: readonly string[] = [
  'Decisions on the rows that need a person. For each row write `how`, and what belongs to it:',
  '  accepted       the proposal goes out as it is',
  '  changed        answer: yes, no, limited, planned, notApplicable, or the very words for the cell; comment',
  '  skipped        the row stays blank',
  '  notApplicable  the cell’s own word for it; comment',
  'A row whose `how` is null stays undecided. `by` is who decided; the one at the top holds where a row has none.',
];

/**
 * The rows that a person decides, as data for a decisions file: what they need to know, then what was decided so far. In
 * the record's order, so that two versions of the file compare line by line.
 */
export function decisionForm(record: RunRecord, options: DecisionFormOptions) {
  const decisions = record.rows.filter(isForPeople).map((row) => entryOf(row, options));
  return { file: record.output.file, by: null, decisions };
}

/** Rows that were not vouched for, and those that a person decided. */
function isForPeople({ flag, decision }: RecordedRow): boolean {
  return decision === null ? flag !== 'high' : decision.how !== 'kept' && decision.how !== 'notAsked';
}

function entryOf(row: RecordedRow, { language, topicName, base }: DecisionFormOptions) {
  const { answer, comment } = proposalOf(row, language);
  const reasons = tellingReasons(row).map((reason) => describeReason(reason, language, topicName));
  const alternatives = alternativesOf(row, base, language);
  const decision = row.decision?.how === 'filled' ? null : row.decision;
  return {
    sheet: row.sheet,
    row: row.row,
    cells: row.cells,
    question: row.question,
    flag: row.flag,
    confidence: row.confidence,
    ...(answer === '' && comment === '' ? {} : { proposed: { answer: answer || null, comment: comment || null } }),
    ...(reasons.length === 0 ? {} : { reasons }),
    ...(alternatives.length === 0 ? {} : { alternatives }),
    how: decision?.how ?? null,
    by: decision?.by ?? null,
    answer: decision?.answer ?? null,
    comment: decision?.comment ?? null,
    ...(decision?.control === undefined ? {} : { control: decision.control }),
  };
}
