import { chooseReply, commentFor } from '../answering/index.ts';
import { matchQuestion } from '../matching/index.ts';
import type { Cells, Control, Reading, RecordedRow, Reply, ReviewOption, RunRecord } from '../model/index.ts';
import { describeReason, describeRefusal } from '../report/index.ts';
import { fittedOf, type ReviewBasis, standingOf } from './review-lines.ts';

/** What the matcher makes of a recorded row's question today. */
export function readRow(row: RecordedRow, { knowledge }: ReviewBasis): Reading {
  const section = row.section === '' ? [] : row.section.split(' / ');
  return matchQuestion({ text: row.question, section, help: '', language: row.language }, knowledge.matcher);
}

/** The row's proposal as it will stand; null when nothing is proposed. */
export function proposedOption(basis: ReviewBasis, record: RunRecord, row: RecordedRow): ReviewOption | null {
  if (Object.keys(row.proposed).length === 0 || row.control === null) return null;
  const decision = { by: '', how: 'accepted', answer: null, comment: null } as const;
  const { cells, refusal } = standingOf(basis, record, { ...row, decision });
  const control = basis.knowledge.matcher.knowledge.controls.get(row.control);
  return {
    ...describeControl(control, row.control, row, basis),
    confidence: row.confidence,
    reply: row.answer,
    cells,
    refusal: refusal === null ? null : describeRefusal(refusal, basis.language),
  };
}

/**
 * A control as an answer to the row: its position in the question's own sense, and its comment where it may go out.
 * `reply` is null where nothing tells which way the question asks about this control: a person has to say.
 */
export function controlOption(
  basis: ReviewBasis,
  record: RunRecord,
  row: RecordedRow,
  {
    control,
    reading,
    confidence,
  }: { readonly control: Control; readonly reading: Reading; readonly confidence: number | null },
): ReviewOption {
  const reply = replyOf(control, reading);
  const { comment, reason } = commentFor(control, row.language, basis.nda);
  const standing: { cells: Cells; refusal: string | null } = { cells: {}, refusal: null };
  if (reply !== null) {
    const decision = { by: '', how: 'changed', answer: reply, comment, control: control.id } as const;
    // Its comment may go out: `commentFor` looked.
    const { cells, refusal } = fittedOf(basis, record, { ...row, decision });
    Object.assign(standing, { cells, refusal: refusal === null ? null : describeRefusal(refusal, basis.language) });
  }
  return {
    ...describeControl(control, control.id, row, basis),
    confidence,
    reply,
    caution: reason === null ? '' : describeReason(reason, basis.language),
    ...standing,
  };
}

/** A control that the matcher did not think of may be asked about either way, so only a value, which has no other way, is a reply by itself. */
function replyOf(control: Control, { matches }: Reading): Reply | null {
  const match = matches.find((candidate) => candidate.control === control.id);
  if (match) return chooseReply(control, match, []);
  return control.status.kind === 'value' ? 'value' : null;
}

function describeControl(control: Control | undefined, id: string, { language }: RecordedRow, basis: ReviewBasis) {
  const texts = { label: control?.label ?? {}, comment: control?.comment ?? {} };
  return {
    control: id,
    label: texts.label[basis.language] ?? Object.values(texts.label)[0] ?? '',
    comment: texts.comment[language] ?? Object.values(texts.comment)[0] ?? null,
    caution: '',
  };
}
