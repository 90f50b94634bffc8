import { LAST_COLUMN } from '../model/index.ts';

const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const GREATER = 62;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_S = 115;
const LOWER_T = 116;
const CARRIAGE_RETURN = 13;

/** Digits of the longest style number or string number read here. */
const MOST_DIGITS = 9;
const TYPES: readonly string[] = ['s', 'n', 'b', 'str', 'e'];

/**
 * One cell in the shape nearly every program writes, read in one go: `<c r="B7" s="1" t="s"><v>12</v></c>`, with or
 * without `s`, `t` and `v`. Large sheets are made of little else, and the cursor needs five tokens for each.
 */
export class PlainCell {
  column = 0;
  style = 0;
  /** "n" where the cell does not say. */
  type = 'n';
  /** The value's digits as a number, when it is nothing but a few digits; else -1. */
  whole = -1;
  valueStart = 0;
  valueEnd = 0;
  /** Past the cell's last character. */
  end = 0;

  /**
   * True when the next thing in the text is such a cell of that row; `text` from `from` must be the inside of the row,
   * between two cells. False says nothing of what is there: formulas, inline strings, references to characters, other
   * orders of attributes, other prefixes, errors.
   */
  read(text: string, from: number, row: number): boolean {
    let at = from;
    while (isSpace(text.charCodeAt(at))) at++;
    if (!text.startsWith('<c r="', at)) return false;
    at = this.#readPlace(text, at + 6, row);
    if (at === -1) return false;
    this.style = 0;
    this.type = 'n';
    if (text.charCodeAt(at) === SPACE && text.charCodeAt(at + 1) === LOWER_S) {
      at = this.#readStyle(text, at);
      if (at === -1) return false;
    }
    if (text.charCodeAt(at) === SPACE && text.charCodeAt(at + 1) === LOWER_T) {
      at = this.#readType(text, at);
      if (at === -1) return false;
    }
    return this.#readValue(text, at);
  }

  /** Past the closing quote of "B7"; -1 when that is no cell of the row. */
  #readPlace(text: string, start: number, row: number): number {
    let at = start;
    let column = 0;
    let code = text.charCodeAt(at);
    for (; code >= UPPER_A && code <= UPPER_Z; code = text.charCodeAt(++at)) column = column * 26 + code - UPPER_A + 1;
    if (column === 0 || column > LAST_COLUMN || code === ZERO) return -1;
    let number = 0;
    for (; code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) number = number * 10 + code - ZERO;
    if (number !== row || code !== QUOTE) return -1;
    this.column = column;
    return at + 1;
  }

  #readStyle(text: string, start: number): number {
    if (!text.startsWith(' s="', start)) return -1;
    let at = start + 4;
    let style = 0;
    let code = text.charCodeAt(at);
    for (; code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) style = style * 10 + code - ZERO;
    if (code !== QUOTE || at === start + 4 || at - start - 4 > MOST_DIGITS) return -1;
    this.style = style;
    return at + 1;
  }

  #readType(text: string, start: number): number {
    if (!text.startsWith(' t="', start)) return -1;
    const known = TYPES.find(
      (type) => text.startsWith(type, start + 4) && text.charCodeAt(start + 4 + type.length) === QUOTE,
    );
    if (known === undefined) return -1;
    this.type = known;
    return start + 5 + known.length;
  }

  /** `start` is past the last attribute. */
  #readValue(text: string, start: number): boolean {
    this.whole = -1;
    this.valueStart = start;
    this.valueEnd = start;
    if (text.charCodeAt(start) === SLASH) {
      this.end = start + 2;
      return text.charCodeAt(start + 1) === GREATER;
    }
    if (text.charCodeAt(start) !== GREATER) return false;
    if (text.startsWith('</c>', start + 1)) {
      this.end = start + 5;
      return true;
    }
    if (!text.startsWith('<v>', start + 1)) return false;
    let at = start + 4;
    let whole = 0;
    let isWhole = true;
    let code = text.charCodeAt(at);
    for (; code !== LESS; code = text.charCodeAt(++at)) {
      if (code === AMPERSAND || code === CARRIAGE_RETURN || Number.isNaN(code)) return false;
      if (code >= ZERO && code <= NINE && at - start - 4 < MOST_DIGITS) whole = whole * 10 + code - ZERO;
      else isWhole = false;
    }
    if (!text.startsWith('</v></c>', at)) return false;
    this.valueStart = start + 4;
    this.valueEnd = at;
    if (isWhole && at > this.valueStart) this.whole = whole;
    this.end = at + 8;
    return true;
  }
}

/** As the cursor has it: text between two cells says nothing, but only white space is common. */
function isSpace(code: number): boolean {
  return code === SPACE || code === 10 || code === CARRIAGE_RETURN || code === 9;
}
