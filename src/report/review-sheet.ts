import {
  type Control,
  columnLetters,
  FLAGS,
  type KnowledgeBase,
  type LanguageCode,
  type RecordedRow,
  type RunRecord,
  type TickRole,
} from '../model/index.ts';
import { proposalOf } from './describe-proposal.ts';
import { FLAG_COLORS } from './flag-colors.ts';
import { describeReason, type NameTopic } from './reasons.ts';
import { REVIEW_COLUMNS, type ReviewColumn, reviewWords } from './review-form.ts';
import { reviewQueue, tellingReasons } from './review-queue.ts';
import { summaryWords } from './summary-words.ts';
import { replyWord } from './words.ts';
import { wrap } from './wrap.ts';

interface SheetCell {
  readonly value: string | number;
  readonly style?: 'header' | 'wrap' | 'percent' | 'plain' | 'link';
  readonly background?: string;
  readonly link?: { readonly sheet: string; readonly ref: string };
}

export interface ReviewSheetInput {
  readonly record: RunRecord;
  readonly base: KnowledgeBase;
  /** English when it is none of ours. */
  readonly language: LanguageCode;
  readonly topicName: NameTopic;
  /** The words that a row's answer cell allows; null when anything may be typed. */
  readonly choicesOf: (row: RecordedRow) => readonly string[] | null;
  /** True when a dropdown can hold these words itself; others are written into hidden columns. */
  readonly fitsAsText: (choices: readonly string[]) => boolean;
}

/** The added sheet's name, where the workbook has no sheet of that name yet. */
export const REVIEW_SHEET = 'vouch';

/** Characters a column shows in a line. */
const WIDTHS: Readonly<Record<ReviewColumn, number>> = {
  flag: 9,
  cell: 18,
  question: 42,
  answer: 14,
  comment: 34,
  confidence: 11,
  reason: 34,
  alternatives: 34,
  decision: 15,
  finalAnswer: 18,
  finalComment: 34,
  reviewer: 14,
};
const COLUMN_WIDTHS = REVIEW_COLUMNS.map((column) => WIDTHS[column]);

/** The columns a person writes in, and how they are told from the others. */
const TO_FILL_IN: readonly ReviewColumn[] = ['decision', 'finalAnswer', 'finalComment', 'reviewer'];
const HEADER_TO_FILL_IN = 'A9D08E';
const CELL_TO_FILL_IN = 'EDF5E6';

/** A candidate less likely than this helps nobody to choose. */
const LEAST_ALTERNATIVE = 0.05;

/**
 * The added sheet's content: what the colours mean, then one line per question that needs a person, worst first, with
 * columns to decide in.
 */
export function reviewSheet(input: ReviewSheetInput) {
  const { record, language } = input;
  const words = reviewWords(language);
  const meaning = summaryWords(language);
  const legend = FLAGS.map((flag): (SheetCell | null)[] => {
    const isWritten = flag === 'medium' && record.options.writeMedium === true;
    return [
      { value: flag, background: FLAG_COLORS[flag] },
      { value: isWritten ? meaning.mediumWritten : meaning[flag] },
    ];
  });
  const header = REVIEW_COLUMNS.map((column): SheetCell => {
    const background = TO_FILL_IN.includes(column) ? { background: HEADER_TO_FILL_IN } : {};
    return { value: words.captions[column], style: 'header', ...background };
  });
  const queue = reviewQueue(record);
  const lines = queue.map(({ row, ref }) => lineOf(row, ref, input));
  const rows: (readonly (SheetCell | null)[])[] = [[{ value: words.howTo }], ...legend, header, ...lines];
  const firstLine = rows.length - lines.length + 1;
  const { validations, lists } = dropdowns(
    queue.map(({ row }) => row),
    firstLine,
    input,
  );
  return {
    name: REVIEW_SHEET,
    columnWidths: COLUMN_WIDTHS,
    hiddenColumns: lists.map((_, at) => REVIEW_COLUMNS.length + 1 + at),
    rows: withLists(rows, lists),
    rowHeights: rows.map(heightOf),
    frozenRows: firstLine - 1,
    autoFilter: lines.length > 0,
    validations,
  };
}

function lineOf(row: RecordedRow, ref: string, { base, language, topicName }: ReviewSheetInput) {
  const { answer, comment } = proposalOf(row, language);
  const reasons = tellingReasons(row).map((reason) => describeReason(reason, language, topicName));
  const cells: Partial<Record<ReviewColumn, SheetCell>> = {
    flag: { value: row.flag, background: FLAG_COLORS[row.flag] },
    cell: { value: `${row.sheet}!${ref}`, style: 'link', link: { sheet: row.sheet, ref } },
    question: { value: row.question, style: 'wrap' },
    answer: { value: answer, style: 'wrap' },
    comment: { value: comment, style: 'wrap' },
    reason: { value: reasons.join('\n'), style: 'wrap' },
    alternatives: { value: alternativesOf(row, base, language).join('\n'), style: 'wrap' },
    ...(row.flag === 'none' ? {} : { confidence: { value: row.confidence, style: 'percent' } }),
  };
  const blank: SheetCell = { value: '', style: 'wrap', background: CELL_TO_FILL_IN };
  return REVIEW_COLUMNS.map((column) => (TO_FILL_IN.includes(column) ? blank : (cells[column] ?? null)));
}

/** Up to three controls that may be meant, with their labels. */
export function alternativesOf(row: RecordedRow, base: KnowledgeBase, language: LanguageCode): string[] {
  const labelOf = (id: string) => {
    const label = labelsIn(base).get(id) ?? {};
    return label[language] ?? Object.values(label)[0] ?? '';
  };
  return row.candidates
    .filter(({ confidence }) => confidence >= LEAST_ALTERNATIVE)
    .slice(0, 3)
    .map(({ control, confidence }) => `${control} (${Math.round(confidence * 100)} %) ${labelOf(control)}`);
}

type Labels = ReadonlyMap<string, Control['label']>;

const labels = new WeakMap<KnowledgeBase, Labels>();

/** By control; made once, not for each of some hundred rows. */
function labelsIn(base: KnowledgeBase): Labels {
  let known = labels.get(base);
  if (!known) {
    known = new Map(base.controls.map(({ id, label }) => [id, label]));
    labels.set(base, known);
  }
  return known;
}

interface Dropdown {
  readonly area: string;
  readonly choices?: readonly string[];
  readonly range?: string;
}

/** A dropdown of decisions over every line, and of the cell's own words where it has some; long lists stand in columns of their own. */
function dropdowns(
  rows: readonly RecordedRow[],
  firstLine: number,
  { language, choicesOf, fitsAsText }: ReviewSheetInput,
): { validations: Dropdown[]; lists: (readonly string[])[] } {
  const { decisions } = reviewWords(language);
  const { accepted, ...others } = decisions;
  const byList = new Map<string, { choices: readonly string[]; refs: string[] }>();
  const offer = (column: ReviewColumn, at: number, choices: readonly string[]) => {
    const key = JSON.stringify([column, choices]);
    const entry = byList.get(key) ?? { choices, refs: [] };
    byList.set(key, entry);
    entry.refs.push(columnLetters(REVIEW_COLUMNS.indexOf(column) + 1) + (firstLine + at));
  };
  for (const [at, row] of rows.entries()) {
    const hasProposal = Object.keys(row.proposed).length > 0;
    offer('decision', at, hasProposal ? [accepted, ...Object.values(others)] : Object.values(others));
    const ticks = Object.keys(row.places?.ticks ?? {}) as TickRole[];
    const choices = ticks.length > 0 ? ticks.map((reply) => replyWord(reply, language)) : choicesOf(row);
    if (choices && choices.length > 0) offer('finalAnswer', at, choices);
  }
  const lists: (readonly string[])[] = [];
  const validations = [...byList.values()].map(({ choices, refs }): Dropdown => {
    const area = refs.join(' ');
    if (fitsAsText(choices)) return { area, choices };
    lists.push(choices);
    const letters = columnLetters(REVIEW_COLUMNS.length + lists.length);
    return { area, range: `${letters}1:${letters}${choices.length}` };
  });
  return { validations, lists };
}

/** The rows with each list from row 1 down in a column right of them. */
function withLists(
  rows: readonly (readonly (SheetCell | null)[])[],
  lists: readonly (readonly string[])[],
): (readonly (SheetCell | null)[])[] {
  if (lists.length === 0) return [...rows];
  const count = Math.max(rows.length, ...lists.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => {
    const row = [...(rows[at] ?? [])];
    while (row.length < REVIEW_COLUMNS.length) row.push(null);
    for (const list of lists) row.push(list[at] === undefined ? null : { value: list[at] });
    return row;
  });
}

const LINE_HEIGHT = 15;
/** Excel shows no row higher than 409 points. */
const HIGHEST_ROW = 409;

/** The height that shows every line of the row, in points: LibreOffice gives a row without one a single line. */
function heightOf(row: readonly (SheetCell | null)[]): number {
  const lines = row.map((cell, column) =>
    cell?.style === 'wrap' || cell?.style === 'header' ? linesOf(String(cell.value), COLUMN_WIDTHS[column]!) : 1,
  );
  return Math.min(HIGHEST_ROW, LINE_HEIGHT * Math.max(...lines));
}

function linesOf(text: string, width: number): number {
  const linesIn = (line: string) => (line.length < width ? 1 : wrap(line, width - 1).split('\n').length);
  return text.split('\n').reduce((sum, line) => sum + linesIn(line), 0);
}
