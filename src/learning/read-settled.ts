import type { Decision, Position, RecordedRow, Reply, RowPlaces } from '../model/index.ts';

/** What a person settled for a row, in our own terms. */
export interface SettledRow {
  readonly row: RecordedRow;
  readonly isAccepted: boolean;
  /** The control that the person chose; null when they chose none by name. */
  readonly control: string | null;
  /** In the question's own sense; null when only the comment was looked at. */
  readonly reply: Reply | null;
  readonly comment: string | null;
  /** True when the row has a place for a comment, and what was proposed there was taken away. */
  readonly dropsComment: boolean;
}

/** The position that a word or a short phrase stands for; null when it is none. */
export type ReadPosition = (text: string) => Position | null;

const REPLIES: readonly string[] = ['yes', 'no', 'limited', 'notApplicable', 'planned', 'value'] satisfies Reply[];

/** Null for a row that nobody decided, or that was left blank; "unclear" where the decision says too little to learn from. */
export function readSettled(
  row: RecordedRow,
  places: RowPlaces,
  decision: Decision | null,
  readPosition: ReadPosition,
): SettledRow | 'unclear' | null {
  if (decision === null || ['skipped', 'kept', 'notAsked'].includes(decision.how)) return null;
  const control = decision.control ?? null;
  const base = { row, control, isAccepted: false, dropsComment: false };
  if (decision.how === 'accepted') {
    return { ...base, isAccepted: true, reply: row.answer, comment: proposedComment(row, places) };
  }
  if (decision.how === 'notApplicable') return { ...base, reply: 'notApplicable', comment: tidy(decision.comment) };
  const said = readAnswer(decision, row, places, readPosition);
  if (said === null) return 'unclear';
  const proposed = proposedComment(row, places);
  const dropsComment = places.comment !== null && proposed !== null && said.comment === null;
  return { ...base, ...said, dropsComment };
}

/** The answer's word apart from the sentence behind it: a layout with one cell has both in it. */
export function splitAnswer(
  text: string,
  readPosition: ReadPosition,
): { readonly position: Position | null; readonly rest: string | null } {
  const first = /^([^.,:;\n]{1,40}?)\s*[.,:;\n–—]\s*(?=\S)/u.exec(text);
  const position = first ? readPosition(first[1]!) : null;
  if (first && position !== null) {
    // "Oui, en totalité" is one answer; "Oui. Nous chiffrons nos sauvegardes." is an answer and its comment.
    const rest = text.slice(first[0].length);
    const isQualified = /[,:;]\s*$/.test(first[0].trimEnd()) && rest.split(/\s+/).length < SENTENCE;
    const whole = isQualified ? readPosition(text) : null;
    return isQualified ? { position: whole, rest: null } : { position, rest };
  }
  return { position: text.split(/\s+/).length < 2 * SENTENCE ? readPosition(text) : null, rest: null };
}

/** Fewer words than this behind a comma qualify the answer rather than comment it. */
const SENTENCE = 4;

function readAnswer(
  { how, answer, comment }: Decision,
  row: RecordedRow,
  places: RowPlaces,
  readPosition: ReadPosition,
): { reply: Reply | null; comment: string | null } | null {
  const said = tidy(answer);
  const remark = tidy(comment);
  if (said === null) return remark === null ? null : { reply: row.answer, comment: remark };
  if (REPLIES.includes(said)) return { reply: said as Reply, comment: remark };
  const { position, rest } = splitAnswer(said, readPosition);
  if (position !== null) return { reply: position, comment: remark ?? rest };
  // Of a cell "found changed" nobody noted whether it was the answer's or the comment's.
  if (how === 'filled' && places.ticks !== null) return null;
  if (how === 'filled' && remark === null && places.comment !== null) return { reply: row.answer, comment: said };
  return { reply: 'value', comment: remark === null ? said : `${said} ${remark}` };
}

/** The comment as it was proposed: what stands in the comment's cell, or behind the answer's word where that is the only cell. */
export function proposedComment(row: RecordedRow, { answer, comment }: RowPlaces): string | null {
  const ref = comment ?? answer;
  if (ref === null || row.proposed[ref] === undefined) return null;
  const text = String(row.proposed[ref]).trim();
  if (comment !== null || row.answer === 'value') return text === '' ? null : text;
  const at = text.search(/[.,]\s/);
  return at < 0 ? null : text.slice(at + 1).trim();
}

/** Programs differ in line ends and outer blanks. */
function tidy(text: string | null): string | null {
  const said = (text ?? '').replace(/\r\n?/g, '\n').trim();
  return said === '' ? null : said;
}
