import { areaContains, parseCellRef, validationAt, type Workbook } from '../model/index.ts';
import type { UnreadCells } from './carry-rules.ts';

/**
 * Whether nobody knows which words a cell of a modernised workbook takes: its rule was not read, or its list is one
 * whose cells hold nothing. Excel would not object to a wrong word there, so none may be written.
 */
export function isListUnreadAt(
  workbook: Workbook,
  unread: readonly UnreadCells[],
  sheetName: string,
  ref: string,
): boolean {
  const place = parseCellRef(ref);
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!place || !sheet) return false;
  const { row, column } = place;
  const isUnread = unread.some((cells) => {
    return cells.sheet === sheetName && cells.areas.some((area) => areaContains(area, row, column));
  });
  const validation = validationAt(sheet, row, column);
  return isUnread || (validation?.type === 'list' && validation.choices === null);
}
