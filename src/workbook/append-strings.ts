import { type TextEdit, XmlCursor } from '../ooxml/index.ts';
import { textElement } from './cell-xml.ts';
import type { StringPlaces } from './read-strings.ts';

/** Strings to append to the shared strings part; existing items are never touched, since other cells share them. */
export interface StringAppender {
  share(text: string): number;
  drop(): void;
  /** What the new items change in the part; nothing when none was shared or dropped. */
  finish(): TextEdit[];
}

/** `places` is what `walkSharedStrings` says of the text: the first appended item gets the number after its last. */
export function appendStrings(text: string, { count, end }: StringPlaces): StringAppender {
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
      if (fresh.size === 0 && uses === 0) return [];
      return stringEdits(text, { values: [...fresh.keys()], total: count + fresh.size, uses, end });
    },
  };
}

interface StringChanges {
  readonly values: readonly string[];
  readonly total: number;
  readonly uses: number;
  readonly end: number | null;
}

function stringEdits(text: string, { values, total, uses, end }: StringChanges): TextEdit[] {
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
  return [...edits, { offset: end ?? tagEnd, length: 0, content: items }];
}
