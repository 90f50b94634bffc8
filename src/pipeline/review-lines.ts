import type { Cells, Reason, RecordedRow, ReviewLine, RunRecord } from '../model/index.ts';
import { placeOf, reviewQueue } from '../report/index.ts';
import { findWithheldTexts } from '../review/index.ts';
import { decideRow } from './finalize-questionnaire.ts';
import type { OpenedFile } from './open-file.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** What a review stands on: the record apart, nothing of it changes while it lasts. */
export interface ReviewBasis {
  /** The customer's file as it came. */
  readonly original: OpenedFile;
  readonly knowledge: Knowledge;
  /** The customer is under a confidentiality agreement. */
  readonly nda: boolean;
  /** Of the page and of reasons; answers keep the question's own. */
  readonly language: string;
}

/** What goes out for a row as it is decided, or why it cannot; no cells for a row that stays as it is. */
export interface Standing {
  readonly cells: Cells;
  readonly refusal: Reason | null;
}

/** What the workbook makes of a row's decision, by the very rules of `finalize`; whether its words may leave the house is not looked at. */
export function fittedOf({ original, knowledge }: ReviewBasis, record: RunRecord, row: RecordedRow): Standing {
  const decided = decideRow(original, record, row, knowledge.languages);
  if (decided.kind === 'refused') return { cells: {}, refusal: decided.reason };
  return { cells: decided.kind === 'cells' ? decided.cells : {}, refusal: null };
}

/** The same, refused as well where `finalize` would hold the words back. */
export function standingOf(basis: ReviewBasis, record: RunRecord, row: RecordedRow): Standing {
  const { cells, refusal } = fittedOf(basis, record, row);
  if (refusal !== null) return { cells, refusal };
  const { knowledge, nda } = basis;
  const isProposal = row.decision === null || row.decision.how === 'accepted';
  const control = isProposal ? row.control : null;
  const outgoing = Object.entries(cells).map(([ref, value]) => ({ sheet: row.sheet, ref, value, control }));
  const [withheld] = findWithheldTexts(outgoing, knowledge.base.controls, { nda });
  return { cells, refusal: withheld ? { code: withheld.code, args: withheld.args } : null };
}

/** One row of a list. */
export function reviewLine(basis: ReviewBasis, record: RunRecord, at: number): ReviewLine {
  const row = record.rows[at]!;
  const { sheet, section, question, language, flag, decision } = row;
  return {
    at,
    sheet,
    ref: placeOf(row),
    section,
    question,
    language,
    flag,
    state: stateOf(row),
    how: decision?.how ?? null,
    cells: fittedOf(basis, record, row).cells,
  };
}

/** Places of the rows that a review goes through, worst first: the same order however many of them are decided by now. */
export function reviewOrder(record: RunRecord): number[] {
  const undecided = record.rows.map((row) => (isByPerson(row) ? { ...row, decision: null } : row));
  const place = new Map(undecided.map((row, at) => [row, at]));
  return reviewQueue({ ...record, rows: undecided }).map(({ row }) => place.get(row)!);
}

/** True when a person decided the row, in this review or another. */
export function isByPerson({ decision }: RecordedRow): boolean {
  return decision !== null && !SETTLED.includes(decision.how);
}

/** What the file itself settled before anybody reviewed it. */
const SETTLED: readonly string[] = ['kept', 'notAsked'];

function stateOf(row: RecordedRow): ReviewLine['state'] {
  if (row.decision === null) return row.flag === 'high' ? 'ready' : 'open';
  return isByPerson(row) ? 'decided' : 'settled';
}
