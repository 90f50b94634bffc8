import { XmlCursor } from '../ooxml/index.ts';
import { checkLimit } from './limits.ts';
import { numberFormatOf, type ShowNumber } from './number-format.ts';

/** What the reader needs to know of one cell format. */
export interface CellFormat {
  readonly bold: boolean;
  readonly filled: boolean;
  readonly locked: boolean;
  /** null for the general format. */
  readonly show: ShowNumber | null;
}

/** What holds for a cell whose style number the file does not define. */
export const DEFAULT_FORMAT: CellFormat = { bold: false, filled: false, locked: true, show: null };

/** The cell formats (cellXfs) by number. */
export function readStyles(text: string, part: string, isDate1904: boolean): CellFormat[] {
  const codes = new Map<number, string>();
  const shows = new Map<number, ShowNumber | null>();
  const bolds: boolean[] = [];
  const fills: boolean[] = [];
  const formats: CellFormat[] = [];
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  while (cursor.nextChild(1)) {
    if (cursor.is('numFmts')) {
      while (cursor.nextChild(2)) {
        codes.set(Number(cursor.attribute('numFmtId')), cursor.attribute('formatCode') ?? '');
      }
    } else if (cursor.is('fonts')) {
      while (cursor.nextChild(2)) bolds.push(readBold(cursor));
    } else if (cursor.is('fills')) {
      while (cursor.nextChild(2)) fills.push(readFilled(cursor));
    } else if (cursor.is('cellXfs')) {
      while (cursor.nextChild(2)) {
        const id = Number(cursor.attribute('numFmtId') ?? 0);
        if (!shows.has(id)) shows.set(id, numberFormatOf(id, codes.get(id), isDate1904));
        formats.push({
          bold: bolds[Number(cursor.attribute('fontId') ?? 0)] ?? false,
          filled: fills[Number(cursor.attribute('fillId') ?? 0)] ?? false,
          show: shows.get(id) ?? null,
          locked: readLocked(cursor),
        });
        checkLimit('cell formats', formats.length, part);
      }
    }
  }
  cursor.finish();
  return formats;
}

/** xsd:boolean, which the standard's on/off properties also write without a value. */
export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function readBold(cursor: XmlCursor): boolean {
  const level = cursor.depth;
  let bold = false;
  while (cursor.nextChild(level)) if (cursor.is('b')) bold = isOn(cursor.attribute('val') ?? '1');
  return bold;
}

function readFilled(cursor: XmlCursor): boolean {
  const level = cursor.depth;
  let filled = false;
  while (cursor.nextChild(level)) {
    if (cursor.is('gradientFill')) filled = true;
    if (cursor.is('patternFill') && cursor.attribute('patternType') === 'solid') {
      filled = true;
      const pattern = cursor.depth;
      while (cursor.nextChild(pattern)) if (cursor.is('fgColor')) filled = !isWhite(cursor);
    }
  }
  return filled;
}

/** Theme colour 0 is the window's background, white in every theme of Excel; so are indexed colours 1 and 9. */
function isWhite(cursor: XmlCursor): boolean {
  if (Number(cursor.attribute('tint') ?? 0) !== 0) return false;
  const rgb = cursor.attribute('rgb');
  if (rgb !== null) return rgb.slice(-6).toUpperCase() === 'FFFFFF';
  const indexed = cursor.attribute('indexed');
  return cursor.attribute('theme') === '0' || indexed === '1' || indexed === '9';
}

function readLocked(cursor: XmlCursor): boolean {
  const level = cursor.depth;
  let locked = true;
  while (cursor.nextChild(level)) if (cursor.is('protection')) locked = isOn(cursor.attribute('locked') ?? '1');
  return locked;
}
