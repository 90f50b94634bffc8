import type { Workbook } from '../model/index.ts';

/**
 * Looks at everything a workbook holds, so that nothing is left to be found wrong later.
 *
 * @throws UserError whatever `openWorkbook` may throw.
 */
export function readWhole({ sheets }: Workbook): void {
  // Rows first: a sheet's part is walked once then, and twice the other way round.
  sheets.map(({ rows }) => rows);
  sheets.map((sheet) => Object.values(sheet));
}
