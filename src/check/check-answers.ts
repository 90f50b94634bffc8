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
  /**
   * How many undecided rows of each flag may stand: up to so many they are warnings, beyond it all of them are errors and one more
   * finding gives the figures. A flag that is absent allows none.
   */
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
  const undecided: RecordedRow[] = [];
  let answered = 0;
  const rows = record.rows.map((row) => {
    const sheet = sheets.get(row.sheet);
    const ref = questionRef(row, record);
    const found = sheet ? textAt(sheet, ref) : '';
    if (!sheet || squash(found) !== squash(row.question)) {
      findings.push(finding('questionMoved', row.sheet, ref, { found: found.slice(0, 60) }));
      return row;
    }
    findings.push(...wordsNotAllowed(row, sheet));
    const decision = standingDecision(row, sheet) ?? decisionFromCells(row, sheet);
    if (decision !== null || stillStands(row, sheet)) answered++;
    else undecided.push(row);
    return decision === row.decision ? row : { ...row, decision };
  });
  if (rows.length > 1 && findings.filter(({ code }) => code === 'questionMoved').length === rows.length) {
    const stranger: Finding = {
      code: 'recordOfAnother',
      severity: 'error',
      place: {},
      args: { questions: rows.length },
    };
    return { findings: [stranger], record, answered: 0, questions: rows.length };
  }
  findings.push(...openRows(undecided, record, options));
  const share = rows.length === 0 ? 1 : answered / rows.length;
  if (share < options.minCoverage) {
    const args = {
      answered,
      questions: rows.length,
      share: percent(share, 'floor'),
      least: percent(options.minCoverage, 'ceil'),
    };
    findings.push({ code: 'underCoverage', severity: 'error', place: {}, args });
  }
  return { findings, record: { ...record, rows }, answered, questions: rows.length };
}

/** Where the question stands: a sheet may hold several tables, each with columns of its own. */
function questionRef(row: RecordedRow, record: RunRecord): string {
  const ofSheet = record.tables.filter((table) => table.sheet === row.sheet);
  const table = ofSheet.find(({ firstRow, lastRow }) => firstRow <= row.row && row.row <= lastRow) ?? ofSheet[0];
  return `${table?.columns.question ?? 'A'}${row.row}`;
}

/** What was decided before; an answer that was kept because it stood there already must still stand. */
function standingDecision({ decision, cells }: RecordedRow, sheet: Sheet): Decision | null {
  if (decision?.how !== 'kept' || cells.length === 0) return decision;
  return cells.some((ref) => said(sheet, ref) !== '') ? decision : null;
}

/** True while the answer that the run wrote is there: the answer or tick cell where it wrote one, else the comment. */
function stillStands({ written, cells }: RecordedRow, sheet: Sheet): boolean {
  const wrote = Object.keys(written).filter((ref) => written[ref] !== '');
  const answer = cells.find((ref) => wrote.includes(ref)) ?? wrote[0];
  return answer !== undefined && said(sheet, answer) !== '';
}

/** A cell that holds something the run didn't write is a person's answer. */
function decisionFromCells(row: RecordedRow, sheet: Sheet): Decision | null {
  const changed = row.cells.filter((ref) => {
    const text = said(sheet, ref);
    return text !== '' && text !== tidy(String(row.written[ref] ?? ''));
  });
  if (changed.length === 0) return null;
  const [answer = null, ...others] = changed.map((ref) => said(sheet, ref));
  return { by: 'workbook', how: 'filled', answer, comment: others.join(' ') || null };
}

function openRows(undecided: readonly RecordedRow[], record: RunRecord, options: CheckOptions): Finding[] {
  const findings: Finding[] = [];
  for (const flag of ['medium', 'low', 'none'] as const) {
    const rows = undecided.filter((row) => row.flag === flag);
    const most = options.allowed[flag];
    const severity = rows.length <= (most ?? 0) ? 'warning' : 'error';
    for (const row of rows) {
      const ref = row.cells[0] ?? questionRef(row, record);
      const args = { flag, question: row.question.slice(0, 80) };
      findings.push({ ...finding(flag === 'none' ? 'unanswered' : 'undecided', row.sheet, ref, args), severity });
    }
    if (most !== undefined && rows.length > most)
      findings.push({ code: 'overThreshold', severity: 'error', place: {}, args: { flag, count: rows.length, most } });
  }
  // A high row whose cells somebody emptied is unanswered again.
  for (const row of undecided.filter((open) => open.flag === 'high')) {
    findings.push(
      finding('unanswered', row.sheet, row.cells[0] ?? questionRef(row, record), {
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

/** A share in hundredths, to one decimal that never turns too little into enough. */
function percent(share: number, round: 'floor' | 'ceil'): number {
  // Twelve digits: 0.55 * 1000 is 550.0000000000001, which is no more than 55 %.
  return Math[round](Number((share * 1000).toPrecision(12))) / 10;
}

function textAt(sheet: Sheet, ref: string): string {
  const place = parseCellRef(ref);
  return place ? (cellAt(sheet, place.row, place.column)?.text ?? '') : '';
}

function said(sheet: Sheet, ref: string): string {
  return tidy(textAt(sheet, ref));
}

/** Programs differ in the line ends and the outer blanks they save. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function squash(text: string): string {
  return normalise(text).replace(/\s+/g, ' ');
}

function finding(code: string, sheet: string, ref: string, args: Finding['args']): Finding {
  return { code, severity: 'error', place: { sheet, ref }, args };
}
