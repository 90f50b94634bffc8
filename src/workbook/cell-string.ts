/** ST_Xstring (ECMA-376 part 1, 22.9.2.19): a character XML cannot hold is written _xHHHH_, its UTF-16 code in hex. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Excel's limit for the text of one cell. */
export const LONGEST_TEXT = 32_767;

/** A string as stored -> as a person reads it, line breaks "\n". */
export function decodeCellString(stored: string): string {
  const text = stored.includes('_x')
    ? stored.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : stored;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * A text -> as stored, before XML escaping. Line breaks become "\n", what Alt+Enter stores; lone surrogates become
 * U+FFFD; control characters are escaped; a text that looks like an escape is escaped itself.
 */
export function encodeCellString(text: string): string {
  return settleCellText(text)
    .replace(ESCAPED, '_x005F_x$1_')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (char) => {
      const hex = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${hex}_`;
    });
}

/** The text as Excel will hold it: what its limit of 32,767 characters counts. */
export function settleCellText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A parser may drop outer white space, and Excel does, unless `xml:space` says otherwise. */
export function needsSpacePreserved(stored: string): boolean {
  return /^\s|\s$|\s\s|[\t\n]/.test(stored);
}
