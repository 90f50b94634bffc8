import { type Gathered, identityOf, type LeftRow, type MadeEdit } from '../learning/index.ts';
import type { Answer, Finding, RecordedRow } from '../model/index.ts';
import type { Written } from './learnt-changes.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** What was changed in a file, and for which row; `how` says which questions were written with the answer given. */
export function madeFinding(
  { file, line, control, what }: MadeEdit & { file: string },
  { phrasings, comments, forgotten }: Gathered,
  how: ReadonlyMap<RecordedRow, Written>,
): Finding {
  const place = { file, line };
  if (what.kind === 'comment') {
    const row = comments.find((lesson) => lesson.control === control && lesson.row.language === what.language)!.row;
    const args = { control, language: what.language, cell: `${row.sheet}!${cellOf(row)}` };
    return { code: 'learntComment', severity: 'note', place, args };
  }
  if (what.kind === 'forgotten') {
    const { row } = forgotten.find((one) => one.control === control && one.identity === what.identity)!;
    const args = { control, question: cut(row.question), cell: `${row.sheet}!${cellOf(row)}` };
    return { code: 'learntForgotten', severity: 'note', place, args };
  }
  const { row, said } = phrasings.find(
    (other) =>
      other.control === control &&
      other.row.language === what.language &&
      identityOf({ text: other.text, ...other.context }) === what.identity,
  )!;
  const args = { control, question: cut(row.question), cell: `${row.sheet}!${cellOf(row)}` };
  return how.get(row) === 'settled'
    ? { code: 'learntSettled', severity: 'note', place, args: { ...args, answer: said.answer } }
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

/** What is left to a person, or what they should know of what was learnt. */
export function leftFinding({ code, row, args, severity = 'warning' }: LeftRow): Finding {
  const place = { sheet: row.sheet, ref: cellOf(row) };
  return { code, severity, place, args: { question: cut(row.question), ...args } };
}

/** What was learnt, and why it still does not go out unseen. */
export function heldFinding(row: RecordedRow, { reasons }: Answer): Finding {
  const codes = [...new Set(reasons.filter(({ args }) => args.settles === undefined).map(({ code }) => code))].join(
    ', ',
  );
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
