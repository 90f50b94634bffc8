import { cellRef, type Sheet } from '../model/index.ts';
import { shownAt } from './cell-text.ts';
import { findReviewHeader } from './find-review-header.ts';

/** What a review sheet looks like, and what its words mean; the wording is another room's. */
export interface ReviewForm {
  /** The captions in each language, in the order of the columns. */
  readonly captions: readonly (readonly string[])[];
  readonly columns: readonly string[];
  readonly decisionOf: (word: string) => 'accepted' | 'changed' | 'skipped' | 'notApplicable' | null;
  readonly replyOf: (word: string) => string | null;
}

/** One line of a review sheet on which a person decided something. */
export interface ReviewLine {
  readonly sheet: string;
  /** Where on the review sheet: the cell of the decision. */
  readonly ref: string;
  /** "Security!D12", as vouch wrote it. */
  readonly place: string;
  readonly question: string;
  readonly decision: string;
  readonly finalAnswer: string;
  readonly finalComment: string;
  readonly reviewer: string;
}

/** The lines of a sheet on which something was decided, whatever their order; none when it is no review sheet. */
export function readReviewLines(sheet: Sheet, form: ReviewForm): ReviewLine[] {
  const header = findReviewHeader(sheet, form.captions);
  if (!header) return [];
  return sheet.rows
    .filter(({ number }) => number > header.row)
    .flatMap(({ number }): ReviewLine[] => {
      const refOf = (column: string) => cellRef(number, header.firstColumn + form.columns.indexOf(column));
      const said = (column: string) => shownAt(sheet, refOf(column));
      const line = {
        sheet: sheet.name,
        ref: refOf('decision'),
        place: said('cell'),
        question: said('question'),
        decision: said('decision'),
        finalAnswer: said('finalAnswer'),
        finalComment: said('finalComment'),
        reviewer: said('reviewer'),
      };
      return [line.decision, line.finalAnswer, line.finalComment].some((text) => text !== '') ? [line] : [];
    });
}
