import { fitCells } from '../answering/index.ts';
import {
  type CellEdit,
  type Finding,
  type Language,
  type Place,
  type Reason,
  type RecordedRow,
  type RunRecord,
  UserError,
} from '../model/index.ts';
import {
  type DecidedCells,
  decidedCells,
  findDeniedNames,
  findWithheldTexts,
  placesOf,
  questionOf,
} from '../review/index.ts';
import { asTheCellTakes } from './as-the-cell-takes.ts';
import type { OpenedFile } from './open-file.ts';
import type { Knowledge } from './prepare-knowledge.ts';
import { sha256 } from './sha256.ts';
import type { ToldRow } from './told-entries.ts';

export interface FinalizeOptions {
  /** Rows that nobody decided stay as the customer sent them; otherwise they keep the file from being made. */
  readonly leaveBlank: boolean;
  /** The customer is under a confidentiality agreement: text marked `nda` may go out; `internal` never does. */
  readonly nda: boolean;
  /** Names that no answer may say. */
  readonly deniedNames: readonly string[];
}

export interface Finalized {
  /** The customer's file; null when an error among the findings keeps it from being made. */
  readonly output: Uint8Array | null;
  /** Errors to settle first, and notes, in the record's order. */
  readonly findings: readonly Finding[];
  /** The cells that go out. */
  readonly edits: readonly CellEdit[];
  /** Rows that stay blank because nobody decided them. */
  readonly leftBlank: number;
  /** What goes out row by row, in the record's order; rows that stay as they came have no cells. */
  readonly told: readonly ToldRow[];
}

/**
 * The file for the customer: the original with the decided answers in their cells, every other byte as it came. The same
 * record and decisions give the same bytes.
 *
 * @throws UserError `originalDiffers` when the file is not the one that was filled, `otherKnowledgeBase` when the
 * knowledge base, which says what may leave the house, is not the record's.
 */
export function finalizeQuestionnaire(
  original: OpenedFile,
  record: RunRecord,
  knowledge: Pick<Knowledge, 'base' | 'languages'>,
  options: FinalizeOptions,
): Finalized {
  checkSources(original, record, knowledge);
  const rows = decideRows(original, record, knowledge.languages);
  const findings: Finding[] = [];
  const outgoing: (CellEdit & { readonly control: string | null })[] = [];
  const told: ToldRow[] = [];
  let leftBlank = 0;
  for (const { row, decided } of rows) {
    if (decided.kind === 'undecided') {
      if (options.leaveBlank) leftBlank++;
      else findings.push(about(row, { code: 'rowUndecided', args: { flag: row.flag, question: cut(row.question) } }));
    } else if (decided.kind === 'refused') {
      findings.push(about(row, decided.reason));
    } else {
      told.push({ row, cells: decided.cells });
      findings.push(...decided.notes.map((note) => about(row, note, 'note')));
      const isUnchanged = row.decision === null || row.decision.how === 'accepted';
      const control = isUnchanged ? row.control : null;
      for (const [ref, value] of Object.entries(decided.cells))
        outgoing.push({ sheet: row.sheet, ref, value, control });
    }
  }
  findings.push(...findWithheldTexts(outgoing, knowledge.base.controls, options));
  findings.push(...findDeniedNames(outgoing, options.deniedNames));
  const captions = record.tables.flatMap(({ sheet, added = {} }) =>
    Object.entries(added).map(([ref, value]): CellEdit => ({ sheet, ref, value })),
  );
  const edits = [...captions, ...outgoing.map(({ sheet, ref, value }): CellEdit => ({ sheet, ref, value }))];
  const isReady = findings.every(({ severity }) => severity !== 'error');
  return { output: isReady ? original.patch(edits) : null, findings, edits, leftBlank, told };
}

/** What goes out for each row of the record, in its order: decisions as the original's cells can hold them. */
export function decideRows(
  original: Pick<OpenedFile, 'workbook' | 'refusalFor'>,
  record: RunRecord,
  languages: readonly Language[],
): { readonly row: RecordedRow; readonly decided: DecidedCells }[] {
  return record.rows.map((row) => ({ row, decided: decideRow(original, record, row, languages) }));
}

/** As `decideRows`, for one row: what its decision would put into the customer's cells, or why it cannot. */
export function decideRow(
  original: Pick<OpenedFile, 'workbook' | 'refusalFor'>,
  record: Pick<RunRecord, 'tables'>,
  row: RecordedRow,
  languages: readonly Language[],
): DecidedCells {
  const sheet = original.workbook.sheets.find(({ name }) => name === row.sheet);
  if (!sheet) return { kind: 'refused', reason: { code: 'sheetMissing', args: {} } };
  const question = questionOf(row, placesOf(row, record), sheet);
  const decided = decidedCells(row, question, (asked, reply, comment) =>
    fitCells(asked, reply, comment, { languages, overwrite: true }),
  );
  return decided.kind === 'cells' ? asTheWorkbookTakes(decided, row.sheet, original) : decided;
}

/** What no rule of the workbook takes is refused. */
function asTheWorkbookTakes(
  decided: Extract<DecidedCells, { kind: 'cells' }>,
  sheet: string,
  workbook: Pick<OpenedFile, 'refusalFor'>,
): DecidedCells {
  const cells: Record<string, string | number> = {};
  for (const [ref, value] of Object.entries(decided.cells)) {
    const taken = asTheCellTakes({ sheet, ref, value }, workbook);
    if ('refused' in taken) return { kind: 'refused', reason: { code: taken.refused, args: { ref } } };
    cells[ref] = taken.value;
  }
  return { ...decided, cells };
}

function checkSources(original: OpenedFile, record: RunRecord, { base }: Pick<Knowledge, 'base'>): void {
  if (sha256(original.bytes) !== record.input.sha256)
    throw new UserError('originalDiffers', {}, { expected: record.input.file });
  if (base.name !== record.knowledgeBase.name)
    throw new UserError('otherKnowledgeBase', {}, { found: base.name, expected: record.knowledgeBase.name });
}

function about(row: RecordedRow, { code, args }: Reason, severity: Finding['severity'] = 'error'): Finding {
  const place: Place = { sheet: row.sheet, ref: String(args.ref ?? row.cells[0] ?? `A${row.row}`) };
  return { code, severity, place, args };
}

function cut(text: string): string {
  return text.slice(0, 80);
}
