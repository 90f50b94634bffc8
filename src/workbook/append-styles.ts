import { applyEdits, escapeAttribute, type TextEdit, XmlCursor } from '../ooxml/index.ts';

/** Formats to append to the styles part; existing ones, and what other cells look like, never change. */
export interface StyleAppender {
  /** The number of a style that is `style` but for a solid background of "RRGGBB". */
  fill(style: number, color: string): number;
  /** The number of a new style. */
  add(style: NewStyle): number;
  finish(): string;
}

export interface NewStyle {
  readonly bold?: boolean;
  readonly underlined?: boolean;
  /** "RRGGBB". */
  readonly fontColor?: string;
  readonly background?: string;
  /** A built-in format: 0 general, 9 percent. */
  readonly numberFormat?: number;
  readonly wraps?: boolean;
}

/** The collections of a styleSheet in schema order (18.8.39), with the items each must have when it must be made. */
const COLLECTIONS = {
  fonts: ['font', ['<%font/>']],
  fills: [
    'fill',
    ['<%fill><%patternFill patternType="none"/></%fill>', '<%fill><%patternFill patternType="gray125"/></%fill>'],
  ],
  borders: ['border', ['<%border/>']],
  cellXfs: ['xf', ['<%xf/>']],
} as const;
type CollectionName = keyof typeof COLLECTIONS;
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

interface Collection {
  /** Offset at which items are appended; for an empty or absent element, at which it is written. */
  readonly offset: number;
  readonly length: number;
  readonly form: 'open' | 'empty' | 'absent';
  readonly tag: string;
  readonly count: { readonly start: number; readonly end: number } | null;
  /** Those in the file; where it has none, the ones that stand for what their absence means. */
  readonly items: readonly string[];
  readonly isBare: boolean;
  readonly added: string[];
}

/** A stylesheet for a workbook that has none: what a cell without a style looks like anyway. */
export function emptyStyles(namespace: string): string {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${declaration}<styleSheet xmlns="${escapeAttribute(namespace)}"></styleSheet>`;
}

export function appendStyles(text: string): StyleAppender {
  const { prefix, collections } = readCollections(text);
  const known = new Map<string, number>();

  function append(name: CollectionName, item: string): number {
    const key = `${name} ${item}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { items, added } = collections[name];
    added.push(item);
    const number = items.length + added.length - 1;
    known.set(key, number);
    return number;
  }

  function appendFill(color: string): number {
    const colors = `<${prefix}fgColor rgb="FF${color}"/><${prefix}bgColor indexed="64"/>`;
    const pattern = `<${prefix}patternFill patternType="solid">${colors}</${prefix}patternFill>`;
    return append('fills', `<${prefix}fill>${pattern}</${prefix}fill>`);
  }

  function appendFont({ bold, underlined, fontColor }: NewStyle): number {
    if (!bold && !underlined && !fontColor) return 0;
    const font = collections.fonts.items[0] ?? '';
    const size = elementOf(font, 'sz') ?? `<${prefix}sz val="11"/>`;
    const face = elementOf(font, 'name') ?? `<${prefix}name val="Calibri"/>`;
    const marks = (bold ? `<${prefix}b/>` : '') + (underlined ? `<${prefix}u/>` : '');
    const color = fontColor ? `<${prefix}color rgb="FF${fontColor}"/>` : '';
    return append('fonts', `<${prefix}font>${marks}${size}${color}${face}</${prefix}font>`);
  }

  return {
    fill(style, color) {
      const { items, added } = collections.cellXfs;
      const source = items[style] ?? added[style - items.length] ?? items[0]!;
      return append('cellXfs', withFill(source, appendFill(color)));
    },
    add(style) {
      const font = appendFont(style);
      const fill = style.background ? appendFill(style.background) : 0;
      const ids = `numFmtId="${style.numberFormat ?? 0}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"`;
      const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"';
      const alignment = `<${prefix}alignment vertical="top"${style.wraps ? ' wrapText="1"' : ''}/>`;
      return append('cellXfs', `<${prefix}xf ${ids} ${applied}>${alignment}</${prefix}xf>`);
    },
    finish() {
      return applyEdits(
        text,
        Object.values(collections).flatMap((collection) => collectionEdits(collection)),
      );
    },
  };
}

function readCollections(text: string): { prefix: string; collections: Record<CollectionName, Collection> } {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  const { prefix } = cursor;
  const found: Partial<Record<string, Collection>> = {};
  /** Where an absent collection goes: after the last one that comes before it in the schema. */
  const ends = new Map<string, number>();
  const rootEnd = cursor.end;
  while (cursor.nextChild(1)) {
    const { name, kind, start, end } = cursor;
    const tag = text.slice(start, end);
    const count = cursor.attributes().find((attribute) => attribute.name === 'count');
    let offset = end;
    if (name in COLLECTIONS) {
      const items: string[] = [];
      while (cursor.nextChild(2)) {
        const itemStart = cursor.start;
        const isItem = cursor.is(COLLECTIONS[name as CollectionName][0]);
        cursor.skip();
        if (!isItem) continue;
        items.push(text.slice(itemStart, cursor.end));
        offset = cursor.end;
      }
      const place = kind === 'empty' ? { offset: start, length: end - start } : { offset, length: 0 };
      const where = count ? { start: count.valueStart, end: count.valueEnd } : null;
      found[name] = {
        ...place,
        form: kind === 'empty' ? 'empty' : 'open',
        tag,
        count: where,
        items: items.length > 0 ? items : defaultItems(name as CollectionName, prefix),
        isBare: items.length === 0,
        added: [],
      };
    } else cursor.skip();
    if (ORDER.includes(name)) ends.set(name, cursor.end);
  }
  const collections = {} as Record<CollectionName, Collection>;
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    const before = ORDER.slice(0, ORDER.indexOf(name)).map((one) => ends.get(one) ?? rootEnd);
    const offset = Math.max(rootEnd, ...before);
    const items = defaultItems(name, prefix);
    const tag = `<${prefix}${name}>`;
    collections[name] = found[name] ?? {
      offset,
      length: 0,
      form: 'absent',
      tag,
      count: null,
      items,
      isBare: true,
      added: [],
    };
  }
  return { prefix, collections };
}

function defaultItems(name: CollectionName, prefix: string): string[] {
  return COLLECTIONS[name][1].map((item) => item.replaceAll('%', prefix));
}

function collectionEdits({ offset, length, form, tag, count, items, isBare, added }: Collection): TextEdit[] {
  if (added.length === 0) return [];
  const total = String(items.length + added.length);
  const fresh = [...(isBare ? items : []), ...added].join('');
  if (form === 'open') {
    const edits = [{ offset, length, content: fresh }];
    return count ? [{ offset: count.start, length: count.end - count.start, content: total }, ...edits] : edits;
  }
  const opened =
    form === 'empty' ? `${tag.replace(/\s*\/>$/, '').replace(/(\scount\s*=\s*["'])\d+/, `$1${total}`)}>` : tag;
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  return [{ offset, length, content: `${opened}${fresh}</${name}>` }];
}

/** A copy of a cell format with another background; everything else, protection too, as it was. */
function withFill(source: string, fill: number): string {
  const cursor = new XmlCursor(source);
  cursor.next();
  const kept = cursor.attributes().filter(({ name }) => name !== 'fillId' && name !== 'applyFill');
  const attributes = kept.map(({ start, end }) => source.slice(start, end)).join('');
  const rest = source.slice(cursor.attributes().at(-1)?.end ?? cursor.nameEnd);
  return `${source.slice(0, cursor.nameEnd)}${attributes} fillId="${fill}" applyFill="1"${rest}`;
}

function elementOf(source: string, name: string): string | null {
  if (source === '') return null;
  const cursor = new XmlCursor(source);
  cursor.next();
  while (cursor.nextChild(1)) {
    if (!cursor.is(name)) continue;
    const { start } = cursor;
    cursor.skip();
    return source.slice(start, cursor.end);
  }
  return null;
}
