import type { Gathered, LeftRow, MadeEdit } from '../learning/index.ts';
import type { Finding, RecordedRow } from '../model/index.ts';
import { answerAlone } from './answer-alone.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** What was changed in a file, and for which row; `marks` are the rows whose reply was written down with the question. */
export function madeFinding(
  { file, line, control, what }: MadeEdit & { file: string },
  { phrasings, comments }: Gathered,
  marks: ReadonlyMap<RecordedRow, string>,
): Finding {
  const place = { file, line };
  if (what.kind === 'comment') {
    const row = comments.find((lesson) => lesson.control === control && lesson.row.language === what.language)!.row;
    const args = { control, language: what.language, cell: `${row.sheet}!${cellOf(row)}` };
    return { code: 'learntComment', severity: 'note', place, args };
  }
  const lesson = phrasings.find(
    (other) =>
      other.control === control && other.row.language === what.language && other.row.question.trim() === what.text,
  )!;
  const { row, reply } = lesson;
  const args = { control, question: cut(row.question), cell: `${row.sheet}!${cellOf(row)}` };
  return marks.has(row)
    ? { code: 'learntSettled', severity: 'note', place, args: { ...args, answer: reply ?? '' } }
    : { code: 'learntPhrasing', severity: 'note', place, args };
}

/** A comment said anew in one language leaves the others saying what they said. */
export function translationFinding(
  { file, line, control, what }: MadeEdit & { file: string },
  knowledge: Knowledge,
): Finding[] {
  const comment = knowledge.matcher.knowledge.controls.get(control)?.comment ?? {};
  const others = Object.keys(comment).filter((code) => code !== what.language);
  if (what.kind !== 'comment' || others.length === 0) return [];
  const args = { control, language: what.language, others: others.sort().join(', ') };
  return [{ code: 'learnTranslate', severity: 'note', place: { file, line }, args }];
}

/** What is left to a person. */
export function leftFinding({ code, row, args }: LeftRow): Finding {
  const place = { sheet: row.sheet, ref: cellOf(row) };
  return { code, severity: 'warning', place, args: { question: cut(row.question), ...args } };
}

/** What was learnt, and why it still does not go out unseen. */
export function heldFinding(row: RecordedRow, knowledge: Knowledge): Finding {
  const { reasons } = answerAlone(row, knowledge).answer;
  const codes = [...new Set(reasons.map(({ code }) => code))].join(', ');
  const place = { sheet: row.sheet, ref: cellOf(row) };
  return { code: 'learntHeld', severity: 'note', place, args: { question: cut(row.question), reasons: codes } };
}

/** The cell that a row's answer belongs in. */
export function cellOf(row: RecordedRow): string {
  return row.cells[0] ?? String(row.row);
}

/** The beginning of a text, on one line. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
