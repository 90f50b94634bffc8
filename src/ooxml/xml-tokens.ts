import { XmlCursor, type XmlKind } from './xml-cursor.ts';

export interface XmlToken {
  readonly kind: XmlKind;
  /** As written: the sources of all tokens joined are the text. */
  readonly source: string;
}

/** Every token of a text in order; for small parts and for checks, since large ones are walked with a cursor. */
export function tokenizeXml(text: string, part = ''): XmlToken[] {
  const cursor = new XmlCursor(text, part);
  const tokens: XmlToken[] = [];
  while (cursor.next()) tokens.push({ kind: cursor.kind, source: text.slice(cursor.start, cursor.end) });
  return tokens;
}
