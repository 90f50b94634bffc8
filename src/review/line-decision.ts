import type { Decision, Reason, RecordedRow, RowPlaces } from '../model/index.ts';
import { tidy } from './cell-text.ts';
import type { ReviewForm, ReviewLine } from './read-review-lines.ts';

/** What a line of the review sheet says: a decision, that the cells themselves were changed, or what cannot be meant. */
export type LineDecision =
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'inCells' }
  | { readonly kind: 'unclear'; readonly reason: Reason };

/**
 * The decision on a line. A final answer or comment without a decision is a change; a change of the comment alone keeps
 * the proposed answer; a change without either means that the cells were changed.
 */
export function lineDecision(
  line: ReviewLine,
  row: RecordedRow,
  places: RowPlaces,
  { form, by }: { readonly form: ReviewForm; readonly by: string },
): LineDecision {
  const { finalAnswer, finalComment } = line;
  const how = line.decision === '' ? 'changed' : form.decisionOf(line.decision);
  if (how === null) return unclear('decisionUnknown', { found: line.decision.slice(0, 40) });
  const comment = finalComment === '' ? null : finalComment;
  const made = (answer: string | null, said: string | null): LineDecision => ({
    kind: 'decision',
    decision: { by: line.reviewer === '' ? by : line.reviewer, how, answer, comment: said },
  });
  const proposed = proposedAnswer(row, places);
  switch (how) {
    case 'accepted': {
      const isOther =
        (finalAnswer !== '' && asAnswer(finalAnswer, places, form) !== proposed) ||
        (comment !== null && comment !== proposedComment(row, places));
      return isOther ? unclear('decisionContradicts', { found: line.decision }) : made(null, null);
    }
    case 'skipped':
      return finalAnswer !== '' || comment !== null
        ? unclear('decisionContradicts', { found: line.decision })
        : made(null, null);
    case 'notApplicable':
      return finalAnswer === '' ? made(null, comment) : unclear('decisionContradicts', { found: line.decision });
    case 'changed':
      if (finalAnswer !== '') return made(asAnswer(finalAnswer, places, form), comment);
      return comment === null ? { kind: 'inCells' } : made(proposed, comment);
  }
}

/** In a row of boxes to tick the word names a box; anywhere else it is what shall stand in the cell. */
function asAnswer(text: string, { ticks }: RowPlaces, form: ReviewForm): string {
  return ticks === null ? text : (form.replyOf(text) ?? text);
}

function proposedAnswer({ proposed }: RecordedRow, { answer, ticks }: RowPlaces): string | null {
  const box = Object.entries(ticks ?? {}).find(([, ref]) => (proposed[ref] ?? '') !== '');
  if (box) return box[0];
  const value = answer === null ? undefined : proposed[answer];
  return value === undefined || value === '' ? null : tidy(String(value));
}

function proposedComment({ proposed }: RecordedRow, { comment }: RowPlaces): string | null {
  const value = comment === null ? undefined : proposed[comment];
  return value === undefined ? null : tidy(String(value));
}

function unclear(code: string, args: Reason['args']): LineDecision {
  return { kind: 'unclear', reason: { code, args } };
}
