// In:    a run record, the original workbook as read, what a person decided.
// Out:   the cells that go out to the customer; what must be settled before they may.
// Never: opens or writes a file, ranks controls, words a finding for a person.
export { type DecidedCells, decidedCells, type FitReply } from './decided-cells.ts';
export { findDeniedNames } from './find-denied-names.ts';
export { findReviewHeader } from './find-review-header.ts';
export { findWithheldTexts } from './find-withheld-texts.ts';
export { placesOf } from './places-of.ts';
export { questionOf } from './question-of.ts';
export { type ReadDecision, type ReviewedCopy, readDecisions } from './read-decisions.ts';
