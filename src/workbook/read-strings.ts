import { XmlCursor } from '../ooxml/index.ts';
import { decodeCellString } from './cell-string.ts';
import { checkLimit } from './limits.ts';

/** A cell's text; rich runs joined, phonetic guides left out. */
export interface StringItem {
  readonly text: string;
  /** True when the text is rich and every run that shows anything is bold. */
  readonly bold: boolean;
}

/** The items of the shared strings part by number. */
export function readSharedStrings(text: string, part: string): StringItem[] {
  const items: StringItem[] = [];
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  while (cursor.nextChild(1)) {
    if (!cursor.is('si')) continue;
    items.push(readStringItem(cursor));
    checkLimit('strings', items.length, part);
  }
  cursor.finish();
  return items;
}

/** From the start of an `si`, `is` or comment `text` element to its end. */
export function readStringItem(cursor: XmlCursor): StringItem {
  const level = cursor.depth;
  let text = '';
  let runs = 0;
  let boldRuns = 0;
  while (cursor.nextChild(level)) {
    if (cursor.is('t')) text += cursor.readText();
    else if (cursor.is('r')) {
      const run = readRun(cursor);
      text += run.text;
      if (run.text.trim() === '') continue;
      runs++;
      if (run.bold) boldRuns++;
    }
  }
  return { text: decodeCellString(text), bold: runs > 0 && boldRuns === runs };
}

function readRun(cursor: XmlCursor): StringItem {
  const level = cursor.depth;
  let text = '';
  let bold = false;
  while (cursor.nextChild(level)) {
    if (cursor.is('t')) text += cursor.readText();
    else if (cursor.is('rPr')) {
      while (cursor.nextChild(level + 1)) {
        if (cursor.is('b')) bold = !['0', 'false', 'off'].includes(cursor.attribute('val') ?? '1');
      }
    }
  }
  return { text, bold };
}
