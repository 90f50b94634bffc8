/** One element with its place in the source, so that nothing of how it was written is lost. */
export class XmlElement {
  readonly source: string;
  readonly start: number;
  readonly tagEnd: number;
  end: number;
  /** As written, prefix included. */
  readonly qname: string;
  readonly children: XmlNode[] = [];
  #attributes: ReadonlyMap<string, string> | null = null;

  constructor(source: string, start: number, tagEnd: number) {
    this.source = source;
    this.start = start;
    this.tagEnd = tagEnd;
    this.end = tagEnd;
    this.qname = /^<([^\s/>]*)/.exec(source.slice(start, Math.min(tagEnd, start + 300)))?.[1] ?? '';
  }

  /** Without prefix: every namespace that matters here tells its elements apart by this alone. */
  get name(): string {
    return this.qname.slice(this.qname.indexOf(':') + 1);
  }

  get raw(): string {
    return this.source.slice(this.start, this.end);
  }

  get tag(): string {
    return this.source.slice(this.start, this.tagEnd);
  }

  /** Values by qualified name, in the order they stand. */
  get attributes(): ReadonlyMap<string, string> {
    this.#attributes ??= readAttributes(this.tag);
    return this.#attributes;
  }

  attribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  get elements(): XmlElement[] {
    return this.children.filter((node) => node instanceof XmlElement);
  }

  child(name: string): XmlElement | null {
    return this.elements.find((element) => element.name === name) ?? null;
  }

  /** The text of the element itself and of everything in it. */
  get text(): string {
    return this.children.map((node) => (node instanceof XmlElement ? node.text : (node.text ?? ''))).join('');
  }
}

/** Text, CDATA, a comment or a processing instruction; `text` is null for the last two. */
export interface XmlPiece {
  readonly raw: string;
  readonly text: string | null;
}

export type XmlNode = XmlElement | XmlPiece;

export interface XmlDocument {
  /** What stands before the root element, the declaration included, and after it. */
  readonly prolog: string;
  readonly root: XmlElement;
  readonly epilog: string;
}

/** Deeper nesting than any part of a workbook has; the trees are walked recursively. */
const DEEPEST = 256;

/** The text is no well-formed XML, or not of a kind a workbook may hold. */
export class XmlTrouble extends Error {}

/**
 * A document as a tree. With `leavesRows` the rows of a sheet's data are found but not read: `parseXml(row.raw)` does that
 * for the few that matter.
 *
 * @throws XmlTrouble when elements do not close each other, a document type stands in it, or it nests too deep.
 */
export function parseXml(text: string, { leavesRows = false } = {}): XmlDocument {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let row: XmlElement | null = null;
  let at = 0;
  const put = (node: XmlNode) => {
    if (row === null) open.at(-1)?.children.push(node);
  };
  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (next !== at) {
      const raw = text.slice(at, next === -1 ? text.length : next);
      if (open.length === 0 && raw.trim() !== '' && raw !== '\ufeff') throw new XmlTrouble('text outside the root');
      if (row === null && open.length > 0) put({ raw, text: decodeEntities(raw) });
      if (next === -1) break;
      at = next;
    }
    const second = text[at + 1];
    if (second === '!' || second === '?') {
      const end = endOfSpecial(text, at);
      const raw = text.slice(at, end);
      if (row === null) put({ raw, text: raw.startsWith('<![CDATA[') ? raw.slice(9, -3) : null });
      at = end;
      continue;
    }
    const end = endOfTag(text, at);
    if (second === '/') {
      const closed = open.pop();
      if (!closed || text.slice(at + 2, end - 1).trimEnd() !== closed.qname) throw new XmlTrouble('unbalanced');
      closed.end = end;
      if (closed === row) row = null;
    } else {
      const element = new XmlElement(text, at, end);
      element.end = end;
      if (open.length === 0 && root !== null) throw new XmlTrouble('a second root');
      root ??= element;
      put(element);
      if (text[end - 2] !== '/') {
        if (open.length >= DEEPEST) throw new XmlTrouble('too deep');
        if (leavesRows && open.length === 2 && element.name === 'row' && open[1]!.name === 'sheetData') row = element;
        open.push(element);
      }
    }
    at = end;
  }
  if (root === null || open.length > 0) throw new XmlTrouble('not closed');
  return { prolog: text.slice(0, root.start), root, epilog: text.slice(root.end) };
}

function endOfSpecial(text: string, at: number): number {
  const [mark, close] = text.startsWith('<!--', at)
    ? [4, '-->']
    : text.startsWith('<![CDATA[', at)
      ? [9, ']]>']
      : text[at + 1] === '?'
        ? [2, '?>']
        : [0, ''];
  // A document type: forbidden in a package (ECMA-376 part 2, 8.1.4), and where entity bombs live.
  if (close === '') throw new XmlTrouble('document type');
  const end = text.indexOf(close, at + mark);
  if (end === -1) throw new XmlTrouble('not closed');
  return end + close.length;
}

/** An attribute's value may hold ">". */
function endOfTag(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const end = text.indexOf('>', at);
    if (end === -1) throw new XmlTrouble('not closed');
    const quote = firstQuote(text, at, end);
    if (quote === -1) return end + 1;
    const close = text.indexOf(text[quote]!, quote + 1);
    if (close === -1) throw new XmlTrouble('not closed');
    at = close + 1;
  }
}

function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function readAttributes(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of tag.matchAll(/([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name!, decodeEntities(double ?? single ?? ''));
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
