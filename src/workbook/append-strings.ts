import { applyEdits, type TextEdit, XmlCursor } from '../ooxml/index.ts';
import { textElement } from './cell-xml.ts';

/** Strings to append to the shared strings part; existing items are never touched, since other cells share them. */
export interface StringAppender {
  share(text: string): number;
  drop(): void;
  /** The part with the new items; the very text when nothing was shared or dropped. */
  finish(): string;
}

/** `count` is the number of items the part has now; the first appended one gets this number. */
export function appendStrings(text: string, count: number): StringAppender {
  const fresh = new Map<string, number>();
  let uses = 0;
  return {
    share(value) {
      uses++;
      const known = fresh.get(value);
      if (known !== undefined) return known;
      const index = count + fresh.size;
      fresh.set(value, index);
      return index;
    },
    drop() {
      uses--;
    },
    finish() {
      if (fresh.size === 0 && uses === 0) return text;
      return applyEdits(text, stringEdits(text, [...fresh.keys()], count + fresh.size, uses));
    },
  };
}

function stringEdits(text: string, values: readonly string[], total: number, uses: number): TextEdit[] {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  const { prefix, kind, start, end: tagEnd } = cursor;
  const edits: TextEdit[] = [];
  for (const { name, value, valueStart, valueEnd } of cursor.attributes()) {
    // @count counts the cells that use a string, @uniqueCount the items; both are optional.
    const known = name === 'count' ? Number(value) + uses : name === 'uniqueCount' ? total : null;
    if (known !== null) edits.push({ offset: valueStart, length: valueEnd - valueStart, content: String(known) });
  }
  if (values.length === 0) return edits;
  const items = values.map((value) => `<${prefix}si>${textElement(value, prefix)}</${prefix}si>`).join('');
  if (kind === 'empty') {
    const slash = text.lastIndexOf('/', tagEnd);
    const content = `>${items}</${text.slice(cursor.nameStart, cursor.nameEnd)}>`;
    return [...edits, { offset: Math.max(slash, start), length: tagEnd - slash, content }];
  }
  let offset = tagEnd;
  while (cursor.nextChild(1)) {
    if (!cursor.is('si')) continue;
    cursor.skip();
    offset = cursor.end;
  }
  return [...edits, { offset, length: 0, content: items }];
}
