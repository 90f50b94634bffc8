import { unescapeXml, XmlCursor } from '../ooxml/index.ts';
import { decodeCellString } from './cell-string.ts';
import { checkLimit } from './limits.ts';

/** A cell's text; rich runs joined, phonetic guides left out. */
export interface StringItem {
  readonly text: string;
  /** True when the text is rich and every run that shows anything is bold. */
  readonly bold: boolean;
}

/** The items of the shared strings part by number, and where they stand. */
export function readSharedStrings(text: string, part: string): StringPlaces & { readonly items: StringItem[] } {
  const items: StringItem[] = [];
  const places = walkSharedStrings(text, part, (item) => items.push(item));
  return { ...places, items };
}

export interface StringPlaces {
  readonly count: number;
  /** Past the last item; null when there is none. */
  readonly end: number | null;
}

/** One pass over the shared strings, item by item; without anyone to take them it makes none. */
export function walkSharedStrings(text: string, part: string, take?: (item: StringItem) => void): StringPlaces {
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  let count = 0;
  let end: number | null = null;
  if (cursor.kind === 'open') {
    for (;;) {
      const plain = plainItemAt(text, cursor.end);
      if (plain) {
        const content = unescapeXml(plain.raw);
        if (take) take({ text: decodeCellString(content), bold: false });
        cursor.resumeAt(plain.end);
      } else if (!cursor.nextChild(1)) break;
      else if (cursor.is('si')) {
        const item = readStringItem(cursor);
        if (take) take(item);
      } else {
        cursor.skip();
        continue;
      }
      end = cursor.end;
      checkLimit('strings', ++count, part);
    }
  }
  cursor.finish();
  return { count, end };
}

const PLAIN_START = '<si><t>';
const SPACED_START = '<si><t xml:space="preserve">';
const PLAIN_END = '</t></si>';

/** An item in the shape nearly all have: its text as written, and the offset past it; null when the next thing is another. */
function plainItemAt(text: string, at: number): { raw: string; end: number } | null {
  const head = text.startsWith(PLAIN_START, at) ? PLAIN_START : SPACED_START;
  if (head === SPACED_START && !text.startsWith(SPACED_START, at)) return null;
  const start = at + head.length;
  const end = text.indexOf('<', start);
  if (end === -1 || !text.startsWith(PLAIN_END, end)) return null;
  const raw = text.slice(start, end);
  // The cursor knows which line ends are one.
  return raw.includes('\r') ? null : { raw, end: end + PLAIN_END.length };
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
