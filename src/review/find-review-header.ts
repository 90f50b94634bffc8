import { cellAt, type Sheet } from '../model/index.ts';

/** Rows above the captions: what a person may have put over them, and the legend. */
const MOST_ROWS_ABOVE = 40;

/** Where a review sheet's captions stand, in whichever of the languages; null when the sheet is none. */
export function findReviewHeader(
  sheet: Sheet,
  captions: readonly (readonly string[])[],
): { readonly row: number; readonly firstColumn: number } | null {
  for (const { number, cells } of sheet.rows) {
    if (number > MOST_ROWS_ABOVE) return null;
    for (const { column, text } of cells) {
      const isHeader = captions.some(
        (words) => words[0] === text && words.every((word, at) => cellAt(sheet, number, column + at)?.text === word),
      );
      if (isHeader) return { row: number, firstColumn: column };
    }
  }
  return null;
}
