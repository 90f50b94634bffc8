import { OoxmlError } from './ooxml-error.ts';
import { findAttribute, isSpace, listAttributes, skipSpace, type XmlAttribute } from './xml-attributes.ts';
import { unescapeXml } from './xml-escape.ts';

export type XmlKind = 'open' | 'close' | 'empty' | 'text' | 'comment' | 'cdata' | 'instruction' | 'end';

/** No part of a real workbook nests deeper than a few dozen elements. */
const DEEPEST = 256;

const BANG = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SPACE = 32;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;

/**
 * Walks XML token by token without copying: each token is the text between `start` and `end`, and the tokens joined are
 * the source. It builds nothing, so a sheet of 50,000 rows is read at the speed of a string scan. Refuses document
 * types (forbidden by ECMA-376 part 2, 8.1.4, and the door to entity bombs) and whatever is not well nested.
 */
export class XmlCursor {
  readonly text: string;
  kind: XmlKind = 'text';
  start = 0;
  end = 0;
  /** Of the element's name with its prefix, for `open`, `empty` and `close`. */
  nameStart = 0;
  /** Past the prefix. */
  localStart = 0;
  nameEnd = 0;
  /** The element's own level, the root's being 1; for other tokens the level of the element around them. */
  depth = 0;
  readonly #part: string;
  #level = 0;
  #hasRoot = false;
  readonly #open: number[] = [];

  constructor(text: string, part = '') {
    this.text = text;
    this.#part = part;
  }

  /** The name without its prefix. */
  get name(): string {
    return this.text.slice(this.localStart, this.nameEnd);
  }

  /** "x:" or "". */
  get prefix(): string {
    return this.text.slice(this.nameStart, this.localStart);
  }

  get isElement(): boolean {
    return this.kind === 'open' || this.kind === 'empty';
  }

  get isEnd(): boolean {
    return this.kind === 'close';
  }

  /** True when the element's name without its prefix is this one. */
  is(name: string): boolean {
    return this.nameEnd - this.localStart === name.length && this.text.startsWith(name, this.localStart);
  }

  /** Moves to the next token; false at the end of the text, where `kind` is "end". */
  next(): boolean {
    const { text } = this;
    const start = this.end;
    this.start = start;
    this.depth = this.#level;
    if (start >= text.length) {
      if (this.#level > 0) throw this.#malformed();
      this.kind = 'end';
      return false;
    }
    if (text.charCodeAt(start) !== LESS) {
      const end = text.indexOf('<', start);
      this.kind = 'text';
      this.end = end === -1 ? text.length : end;
      // Only white space may stand outside the root (XML 1.0, 2.1 and 2.8).
      if (this.#level === 0 && skipSpace(text, start) < this.end) throw this.#malformed();
      return true;
    }
    const code = text.charCodeAt(start + 1);
    if (code === SLASH) this.#readClose(start);
    else if (code === BANG) this.#readBang(start);
    else if (code === QUESTION) this.#readUntil('instruction', '?>', start + 2);
    else this.#readOpen(start);
    return true;
  }

  /** Moves to the next element that begins, whatever its depth; false at the end. */
  nextElement(): boolean {
    while (this.next()) if (this.isElement) return true;
    return false;
  }

  /** From an element's start moves to its end tag; stays on an empty element. */
  skip(): void {
    if (!this.#isAt('open')) return;
    const level = this.depth;
    while (this.next()) if (this.kind === 'close' && this.depth === level) return;
  }

  /**
   * From an element's start moves through its content: true on each child element, false once on the end tag (or at
   * once when empty). `level` is the parent's depth. Deeper elements are passed over, so call it again after reading.
   */
  nextChild(level: number): boolean {
    if (this.depth === level && (this.#isAt('empty') || this.#isAt('close'))) return false;
    while (this.next()) {
      if (this.isElement && this.depth === level + 1) return true;
      if (this.kind === 'close' && this.depth === level) return false;
    }
    return false;
  }

  /** From between two children of an element goes on at `end`: for a reader that has read whole elements on its own. */
  resumeAt(end: number): void {
    this.start = end;
    this.end = end;
    this.kind = 'text';
    this.depth = this.#level;
  }

  /** Moves to the end of the text: what stands after the root must be well formed too. */
  finish(): void {
    while (this.next());
  }

  /** From an element's start moves to its end tag; all character data inside, references resolved, line ends "\n". */
  readText(): string {
    if (!this.#isAt('open')) return '';
    const level = this.depth;
    let content = '';
    while (this.next()) {
      if (this.kind === 'text') content += unescapeXml(normaliseLines(this.text.slice(this.start, this.end)));
      else if (this.kind === 'cdata') content += normaliseLines(this.text.slice(this.start + 9, this.end - 3));
      else if (this.kind === 'close' && this.depth === level) break;
    }
    return content;
  }

  /** The value of an attribute by its name as written; null when the element has none of that name. */
  attribute(name: string): string | null {
    return findAttribute(this.text, this.nameEnd, name);
  }

  /** An attribute by its name without prefix, where the prefix may be any: relationship ids. */
  prefixedAttribute(localName: string): string | null {
    return this.attributes().find(({ name }) => name.endsWith(`:${localName}`))?.value ?? null;
  }

  /** All attributes with their offsets, in order. */
  attributes(): XmlAttribute[] {
    return listAttributes(this.text, this.nameEnd);
  }

  /** Not inlined where it is used: `next()` changes `kind`, which the compiler's narrowing would not see. */
  #isAt(kind: XmlKind): boolean {
    return this.kind === kind;
  }

  #readOpen(start: number): void {
    const { text } = this;
    this.#readName(start + 1);
    let at = this.nameEnd;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code > GREATER || code === SPACE) {
        at++;
        continue;
      }
      if (code === GREATER) break;
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        at = text.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
        if (at === -1) throw this.#malformed();
      } else if (code === LESS || Number.isNaN(code)) throw this.#malformed();
      at++;
    }
    this.end = at + 1;
    if (this.#level === 0) {
      if (this.#hasRoot) throw this.#malformed();
      this.#hasRoot = true;
    }
    this.depth = this.#level + 1;
    if (text.charCodeAt(at - 1) === SLASH) {
      this.kind = 'empty';
      return;
    }
    this.kind = 'open';
    if (this.#level >= DEEPEST) throw new OoxmlError('xmlTooDeep', { part: this.#part });
    const slot = this.#level * 3;
    this.#open[slot] = this.nameStart;
    this.#open[slot + 1] = this.localStart;
    this.#open[slot + 2] = this.nameEnd;
    this.#level++;
  }

  #readClose(start: number): void {
    const { text } = this;
    if (this.#level === 0) throw this.#malformed();
    this.depth = this.#level;
    this.#level--;
    const slot = this.#level * 3;
    const openStart = this.#open[slot]!;
    const openLocal = this.#open[slot + 1]!;
    const openEnd = this.#open[slot + 2]!;
    this.nameStart = start + 2;
    this.localStart = this.nameStart + openLocal - openStart;
    this.nameEnd = this.nameStart + openEnd - openStart;
    const end = skipSpace(text, this.nameEnd);
    const isSameName = text.startsWith(text.slice(openStart, openEnd), this.nameStart);
    if (!isSameName || text.charCodeAt(end) !== GREATER) throw this.#malformed();
    this.kind = 'close';
    this.end = end + 1;
  }

  #readBang(start: number): void {
    if (this.text.startsWith('<!--', start)) this.#readUntil('comment', '-->', start + 4);
    else if (this.text.startsWith('<![CDATA[', start)) this.#readUntil('cdata', ']]>', start + 9);
    else if (/^<!DOCTYPE/i.test(this.text.slice(start, start + 9))) {
      throw new OoxmlError('xmlDoctype', { part: this.#part });
    } else throw this.#malformed();
  }

  #readUntil(kind: XmlKind, close: string, from: number): void {
    const end = this.text.indexOf(close, from);
    if (end === -1) throw this.#malformed();
    this.kind = kind;
    this.end = end + close.length;
  }

  #readName(start: number): void {
    const { text } = this;
    let at = start;
    let localStart = start;
    for (;;) {
      const code = text.charCodeAt(at);
      // Letters: most of every name, and the whole sheet passes here before the compiler has seen much of it.
      if (code > GREATER) {
        at++;
        continue;
      }
      if (code === COLON) localStart = at + 1;
      else if (isSpace(code) || code === GREATER || code === SLASH || code === LESS || Number.isNaN(code)) break;
      at++;
    }
    if (at === localStart) throw this.#malformed();
    this.nameStart = start;
    this.localStart = localStart;
    this.nameEnd = at;
  }

  #malformed(): OoxmlError {
    return new OoxmlError('xmlMalformed', { part: this.#part, offset: this.start });
  }
}

/** XML 1.0, 2.11: a parser hands every line end over as "\n". */
function normaliseLines(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}
