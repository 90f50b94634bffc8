import { OoxmlError } from './ooxml-error.ts';
import { unescapeXml } from './xml-escape.ts';

export interface XmlAttribute {
  /** With its prefix, as written. */
  readonly name: string;
  /** References resolved. */
  readonly value: string;
  /** Of the white space before the name. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Past the closing quote. */
  readonly end: number;
}

const TAB = 9;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

/** The value of the attribute of that name in the tag whose element name ends at `nameEnd`; null when it has none. */
export function findAttribute(text: string, nameEnd: number, name: string): string | null {
  let at = skipSpace(text, nameEnd);
  while (!isTagEnd(text, at)) {
    const end = attributeNameEnd(text, at);
    const valueStart = valueStartOf(text, end);
    const valueEnd = valueEndOf(text, valueStart);
    if (end - at === name.length && text.startsWith(name, at)) return attributeValue(text.slice(valueStart, valueEnd));
    at = skipSpace(text, valueEnd + 1);
  }
  return null;
}

/** Every attribute of the tag whose element name ends at `nameEnd`, in order. */
export function listAttributes(text: string, nameEnd: number): XmlAttribute[] {
  const found: XmlAttribute[] = [];
  let start = nameEnd;
  let at = skipSpace(text, start);
  while (!isTagEnd(text, at)) {
    const end = attributeNameEnd(text, at);
    const valueStart = valueStartOf(text, end);
    const valueEnd = valueEndOf(text, valueStart);
    const value = attributeValue(text.slice(valueStart, valueEnd));
    found.push({ name: text.slice(at, end), value, start, valueStart, valueEnd, end: valueEnd + 1 });
    start = valueEnd + 1;
    at = skipSpace(text, start);
  }
  return found;
}

export function skipSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Space, tab, line feed and carriage return. */
export function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN);
}

function isTagEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === GREATER || code === SLASH;
}

function attributeNameEnd(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  // Letters first: they need no further question.
  while (code > GREATER || (code !== EQUALS && !isSpace(code) && code !== GREATER && !Number.isNaN(code))) {
    code = text.charCodeAt(++at);
  }
  return at;
}

/** Past the opening quote. */
function valueStartOf(text: string, nameEnd: number): number {
  const equals = skipSpace(text, nameEnd);
  const quote = skipSpace(text, equals + 1);
  const code = text.charCodeAt(quote);
  const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
  if (text.charCodeAt(equals) !== EQUALS || !isQuoted) throw new OoxmlError('xmlMalformed', { offset: nameEnd });
  return quote + 1;
}

function valueEndOf(text: string, valueStart: number): number {
  const end = text.indexOf(text[valueStart - 1]!, valueStart);
  if (end === -1) throw new OoxmlError('xmlMalformed', { offset: valueStart });
  return end;
}

/** XML 1.0, 3.3.3: white space in a value becomes spaces, unless written as a character reference. */
function attributeValue(raw: string): string {
  return unescapeXml(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw);
}
