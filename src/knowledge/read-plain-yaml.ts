import { NotPlain, notPlain, readKey, readQuoted, resolvePlain } from './plain-scalars.ts';
import { readPlainFlow } from './read-plain-flow.ts';

/** What only the whole parser may judge: tabs, carriage returns, byte order marks, control characters. */
const STRANGE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
/** The next line with content: blank lines and comment lines are passed over. */
const LINE = /(?: *(?:#.*)?\n)*( *)(?=[^ \n#])/y;
/** A bare value to the end of its line, comment left out. */
const WORD = /[^\s[\]{},:#&*!|>'"%@`?-][^\n:#]*(?:(?::(?![ \n]|$)|(?<! )#)[^\n:#]*)*/y;
/** What may stand after a value on its line. */
const REST = / *(?: #.*)?(?:\n|$)/y;

/**
 * The data of a YAML file written in the plain way that knowledge is written in: block maps and lists, bare and quoted values on
 * one line, lists and maps in brackets. Ten times faster than the whole parser, and never of another opinion: whatever is out of
 * the ordinary, a mistake above all, is left to it.
 *
 * @returns undefined when the file is not written that way.
 */
export function readPlainYaml(text: string): unknown {
  if (STRANGE.test(text)) return undefined;
  try {
    const reader = new Reader(text);
    const value = reader.node(-1);
    return reader.isAtEnd ? value : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class Reader {
  /** Where the next content stands, and in which column. */
  private at = 0;
  private column = 0;

  constructor(private readonly text: string) {
    this.nextLine();
    if (this.isAtEnd || text.startsWith('---', this.at) || text.startsWith('...', this.at)) notPlain();
  }

  get isAtEnd(): boolean {
    return this.column < 0;
  }

  /** The block node that begins here; its parent stands in the column given. */
  node(parent: number): unknown {
    if (this.isItem()) return this.list(this.column);
    return readKey(this.text, this.at) ? this.map(this.column) : this.valueToEnd(parent);
  }

  private isItem(): boolean {
    return this.text.startsWith('- ', this.at);
  }

  private map(column: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    while (this.column === column) {
      const found = readKey(this.text, this.at);
      if (!found || Object.hasOwn(map, found.key)) return notPlain();
      this.at = found.end;
      map[found.key] = this.restIsEmpty() ? this.below(column) : this.valueToEnd(column);
      if (this.column > column) notPlain();
    }
    return map;
  }

  /** The value of a key that has nothing behind it: what is indented under it, a list in its own column, or nothing. */
  private below(column: number): unknown {
    return this.column > column || (this.column === column && this.isItem()) ? this.node(column) : null;
  }

  private list(column: number): unknown[] {
    const list: unknown[] = [];
    while (this.column === column && this.isItem()) {
      const dash = this.at;
      for (this.at++; this.text[this.at] === ' '; this.at++);
      this.column = column + this.at - dash;
      if (this.isItem() || this.text[this.at] === '#' || this.text[this.at] === '\n') notPlain();
      list.push(this.node(column));
      if (this.column > column) notPlain();
    }
    return list;
  }

  /** The value that fills the rest of this line, or a bracket that ends further down. */
  private valueToEnd(parent: number): unknown {
    while (this.text[this.at] === ' ') this.at++;
    const first = this.text[this.at];
    if (first === '[' || first === '{') return this.pass(readPlainFlow(this.text, this.at, parent));
    if (first === '"' || first === "'") return this.pass(readQuoted(this.text, this.at));
    WORD.lastIndex = this.at;
    const found = WORD.exec(this.text);
    if (!found) return notPlain();
    return this.pass({ value: resolvePlain(found[0].trimEnd()), end: this.at + found[0].trimEnd().length });
  }

  private pass({ value, end }: { value: unknown; end: number }): unknown {
    this.at = end;
    if (!this.restIsEmpty()) notPlain();
    return value;
  }

  /** True when nothing but a comment stands on the rest of the line, which is then passed. */
  private restIsEmpty(): boolean {
    REST.lastIndex = this.at;
    if (!REST.test(this.text)) return false;
    this.at = REST.lastIndex;
    this.nextLine();
    return true;
  }

  private nextLine(): void {
    LINE.lastIndex = this.at;
    const found = LINE.exec(this.text);
    if (!found) {
      // Blank lines and comments to the end.
      if (!/^(?: *(?:#.*)?(?:\n|$))*$/.test(this.text.slice(this.at))) notPlain();
      this.column = -1;
      return;
    }
    this.at = LINE.lastIndex;
    this.column = found[1]!.length;
    if (this.column === 0 && (this.text.startsWith('---', this.at) || this.text.startsWith('...', this.at))) notPlain();
  }
}
