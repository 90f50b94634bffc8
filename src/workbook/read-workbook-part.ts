import type { Visibility } from '../model/index.ts';
import { XmlCursor } from '../ooxml/index.ts';
import { checkLimit } from './limits.ts';
import { isOn } from './read-styles.ts';

export interface ListedSheet {
  readonly name: string;
  readonly relationshipId: string;
  readonly sheetId: number;
  readonly visibility: Visibility;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** `sheetIndex` counts the listed sheets from 0; null when the name is global. */
  readonly names: readonly { readonly name: string; readonly sheetIndex: number | null; readonly formula: string }[];
  readonly isDate1904: boolean;
}

/** Sheets in tab order, defined names in file order. */
export function readWorkbookPart(text: string, part: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names: { name: string; sheetIndex: number | null; formula: string }[] = [];
  let isDate1904 = false;
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  while (cursor.nextChild(1)) {
    if (cursor.is('workbookPr')) isDate1904 = isOn(cursor.attribute('date1904'));
    else if (cursor.is('sheets')) {
      while (cursor.nextChild(2)) {
        if (!cursor.is('sheet')) continue;
        const state = cursor.attribute('state');
        sheets.push({
          name: cursor.attribute('name') ?? '',
          relationshipId: cursor.prefixedAttribute('id') ?? '',
          sheetId: Number(cursor.attribute('sheetId') ?? 0),
          visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        });
        checkLimit('sheets', sheets.length, part);
      }
    } else if (cursor.is('definedNames')) {
      while (cursor.nextChild(2)) {
        const local = cursor.attribute('localSheetId');
        const name = cursor.attribute('name') ?? '';
        names.push({ name, sheetIndex: local === null ? null : Number(local), formula: cursor.readText() });
        checkLimit('names', names.length, part);
      }
    }
  }
  cursor.finish();
  return { sheets, names, isDate1904 };
}
