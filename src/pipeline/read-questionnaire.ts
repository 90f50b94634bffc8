import type { Language, Sheet, Workbook } from '../model/index.ts';
import { findQuestions, type Mapping, type QuestionnaireReading } from '../questionnaire/index.ts';
import { REVIEW_SHEET, reviewForm } from '../report/index.ts';
import { findReviewHeader } from '../review/index.ts';

/** Where the questions of a workbook are. A review sheet of an earlier run repeats questions and is no questionnaire. */
export function readQuestionnaire(
  workbook: Workbook,
  languages: readonly Language[],
  mapping?: Mapping,
): QuestionnaireReading {
  const reading = findQuestions(withoutReviewSheets(workbook), languages, mapping);
  const read = new Map(reading.sheets.map((entry) => [entry.sheet, entry]));
  return {
    ...reading,
    sheets: workbook.sheets.map(
      ({ name }) => read.get(name) ?? { sheet: name, role: 'summary', because: ['reviewSheet'] },
    ),
  };
}

/** The workbook as the customer knows it. */
export function withoutReviewSheets(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isReviewSheet(sheet)) };
}

/** A name for the review sheet that no sheet of the workbook has; Excel compares them without case. */
export function freeReviewSheetName({ sheets }: Workbook): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = REVIEW_SHEET;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${REVIEW_SHEET} (${number})`;
  return name;
}

/** Whatever it is called by now: a person may have renamed or copied it. */
export function isReviewSheet(sheet: Sheet): boolean {
  return findReviewHeader(sheet, reviewForm.captions) !== null;
}
