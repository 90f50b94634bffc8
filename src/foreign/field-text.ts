/**
 * What makes Excel, LibreOffice and Google Sheets take a field for a formula (OWASP, CSV Injection), blanks before it
 * and full-width forms included. Quoting does not help: programs look at the field after unquoting it. Apostrophes
 * before it count, so that a text of such a beginning is guarded too and reads back as it was.
 */
const FORMULA_START = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

export interface FieldText {
  readonly text: string;
  readonly hasFormula: boolean;
}

/** What a person reads in a field: `raw` comes unquoted and decoded. An apostrophe that guards a text is left out. */
export function readFieldText(raw: string): FieldText {
  const text = raw.replace(/\r\n?/g, '\n');
  if (text.startsWith("'") && FORMULA_START.test(text.slice(1))) return { text: text.slice(1), hasFormula: false };
  // Exports write ="00123" so that Excel keeps the zeros.
  const literal = /^="([^"]*)"$/.exec(text);
  return { text: literal ? literal[1]! : text, hasFormula: text.startsWith('=') };
}

/**
 * A value as a field, quoted where it has to be or where `quoted` asks for it. A text that a program would take for a
 * formula gets an apostrophe before it, as OWASP advises: shown as it is by Excel, and taken for text by every program.
 */
export function writeFieldText(value: string | number, separator: string, quoted: boolean): string {
  const plain = typeof value === 'number' ? String(value) : value.replace(/\r\n?/g, '\n');
  const text = typeof value === 'string' && FORMULA_START.test(plain) ? `'${plain}` : plain;
  const mustQuote = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
  return quoted || mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}
