/** Pieces of formula text, taken apart without a parser: enough for the sources of lists. */

/** The text of a formula that is one string literal; null when it is more, or something else. */
export function literalOf(formula: string): string | null {
  return /^"(?:[^"]|"")*"$/s.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : null;
}

/** Excel compares names of sheets, tables and defined names without case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Splits at a separator that stands outside quotes, parentheses and brackets. */
export function splitTop(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === separator && depth === 0) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}
