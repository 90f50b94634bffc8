import {
  cellAt,
  type Decision,
  type Finding,
  parseCellRef,
  type RecordedRow,
  type RunRecord,
  type Sheet,
  validationAt,
  type Workbook,
} from '../model/index.ts';
import { normalise } from '../text/index.ts';

export interface CheckOptions {
  /** How many undecided rows of each flag may stand without being findings; default 0. */
  readonly allowed: Readonly<Partial<Record<'medium' | 'low' | 'none', number>>>;
  /** The least share of questions answered, in [0, 1]; default 0. */
  readonly minCoverage: number;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** The record with what people filled in taken as decisions. */
  readonly record: RunRecord;
  readonly answered: number;
  readonly questions: number;
}

/**
 * Whether a filled workbook is complete: every question answered or decided, every cell holding a word its list allows.
 * The record belongs to the workbook when the recorded question texts stand at their cells, whatever the file's bytes.
 */
export function checkAnswers(workbook: Workbook, record: RunRecord, options: CheckOptions): CheckResult {
  const findings: Finding[] = [];
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const columns = new Map(record.tables.map((table) => [table.sheet, table.columns.question ?? 'A']));
  const undecided: RecordedRow[] = [];
  let answered = 0;
  const rows = record.rows.map((row) => {
    const sheet = sheets.get(row.sheet);
    const ref = `${columns.get(row.sheet) ?? 'A'}${row.row}`;
    const found = sheet ? textAt(sheet, ref) : '';
    if (!sheet || squash(found) !== squash(row.question)) {
      findings.push(finding('questionMoved', row.sheet, ref, { found: found.slice(0, 60) }));
      return row;
    }
    findings.push(...wordsNotAllowed(row, sheet));
    const decision = row.decision ?? decisionFromCells(row, sheet);
    const stands = Object.keys(row.written).some((written) => textAt(sheet, written).trim() !== '');
    if (decision !== null || stands) answered++;
    else undecided.push(row);
    return decision === row.decision ? row : { ...row, decision };
  });
  findings.push(...openRows(undecided, columns, options));
  const share = rows.length === 0 ? 1 : answered / rows.length;
  if (share < options.minCoverage) {
    const args = { share: Math.floor(share * 100), least: Math.round(options.minCoverage * 100) };
    findings.push({ code: 'underCoverage', severity: 'error', place: {}, args });
  }
  return { findings, record: { ...record, rows }, answered, questions: rows.length };
}

/** A cell that holds something the run didn't write is a person's answer. */
function decisionFromCells(row: RecordedRow, sheet: Sheet): Decision | null {
  const changed = row.cells.filter((ref) => {
    const text = textAt(sheet, ref);
    return text.trim() !== '' && text !== String(row.written[ref] ?? '');
  });
  if (changed.length === 0) return null;
  const said = changed.map((ref) => textAt(sheet, ref));
  return { by: 'workbook', how: 'filled', answer: said[0] ?? null, comment: said.slice(1).join(' ') || null };
}

function openRows(
  undecided: readonly RecordedRow[],
  columns: ReadonlyMap<string, string>,
  options: CheckOptions,
): Finding[] {
  const findings: Finding[] = [];
  for (const flag of ['medium', 'low', 'none'] as const) {
    const rows = undecided.filter((row) => row.flag === flag);
    const most = options.allowed[flag] ?? 0;
    if (rows.length <= most) continue;
    for (const row of rows) {
      const ref = row.cells[0] ?? `${columns.get(row.sheet) ?? 'A'}${row.row}`;
      findings.push(
        finding(flag === 'none' ? 'unanswered' : 'undecided', row.sheet, ref, {
          flag,
          question: row.question.slice(0, 80),
        }),
      );
    }
    if (most > 0)
      findings.push({ code: 'overThreshold', severity: 'error', place: {}, args: { flag, count: rows.length, most } });
  }
  // A high row whose cells somebody emptied is unanswered again.
  for (const row of undecided.filter((open) => open.flag === 'high')) {
    findings.push(
      finding('unanswered', row.sheet, row.cells[0] ?? `A${row.row}`, {
        flag: 'high',
        question: row.question.slice(0, 80),
      }),
    );
  }
  return findings;
}

function wordsNotAllowed(row: RecordedRow, sheet: Sheet): Finding[] {
  return row.cells.flatMap((ref) => {
    const place = parseCellRef(ref);
    const choices = place ? (validationAt(sheet, place.row, place.column)?.choices ?? null) : null;
    const text = textAt(sheet, ref);
    if (!choices || choices.length === 0 || text.trim() === '') return [];
    return choices.includes(text)
      ? []
      : [finding('wordNotAllowed', row.sheet, ref, { found: text.slice(0, 60), expected: choices.join(', ') })];
  });
}

function textAt(sheet: Sheet, ref: string): string {
  const place = parseCellRef(ref);
  return place ? (cellAt(sheet, place.row, place.column)?.text ?? '') : '';
}

function squash(text: string): string {
  return normalise(text).replace(/\s+/g, ' ');
}

function finding(code: string, sheet: string, ref: string, args: Finding['args']): Finding {
  return { code, severity: 'error', place: { sheet, ref }, args };
}
