import { cellRef } from '../model/index.ts';
import { escapeText, XmlCursor } from '../ooxml/index.ts';
import { encodeCellString, needsSpacePreserved } from './cell-string.ts';
import type { CellChange } from './patch-sheet.ts';

/** What writing a cell needs of the rest of the workbook. */
export interface CellWriter {
  /** The number of a shared string, new or appended before; null when the workbook has no shared strings part. */
  shareString(text: string): number | null;
  /** Called for each cell that stops referring to a shared string. */
  dropString(): void;
  /** A style that is `style` but for its background. */
  fillStyle(style: number, color: string): number;
}

/** A cell the sheet does not have yet; `style` is what shows in its place now. */
export function newCell(change: CellChange, style: number, prefix: string, writer: CellWriter): string {
  const own = change.color === undefined ? style : writer.fillStyle(style, change.color);
  const attributes = ` r="${cellRef(change.row, change.column)}"${own === 0 ? '' : ` s="${own}"`}`;
  const { type, content } = cellContent(change.value ?? '', prefix, writer);
  return closeCell(`<${prefix}c${attributes}${typeAttribute(type)}`, content, prefix);
}

/** A cell's element with its value or its style replaced, its other attributes as they stand. */
export function rewriteCell(source: string, change: CellChange, writer: CellWriter): string {
  const cursor = new XmlCursor(source);
  cursor.next();
  const { prefix, nameEnd } = cursor;
  const attributes = cursor.attributes();
  const tagEnd = cursor.end;
  const style = Number(attributes.find(({ name }) => name === 's')?.value ?? 0);
  const fresh = change.color === undefined ? undefined : writer.fillStyle(style, change.color);
  const type = attributes.find(({ name }) => name === 't')?.value;
  const written = change.value === undefined ? undefined : cellContent(change.value, prefix, writer);
  if (written && type === 's' && /[:<]v[\s>]/.test(source)) writer.dropString();

  let tag = source.slice(0, nameEnd);
  let hasStyle = false;
  let hasType = false;
  for (const { name, start, end } of attributes) {
    if (name === 's' && fresh !== undefined) {
      tag += ` s="${fresh}"`;
      hasStyle = true;
    } else if (name === 't' && written) {
      tag += typeAttribute(written.type);
      hasType = true;
    } else if (!(written && DROPPED.has(name))) tag += source.slice(start, end);
  }
  if (fresh !== undefined && !hasStyle) tag += ` s="${fresh}"`;
  if (!written) return tag + source.slice(attributes.at(-1)?.end ?? nameEnd);
  if (!hasType) tag += typeAttribute(written.type);
  return closeCell(tag, written.content + cellExtension(source, tagEnd), prefix);
}

/** Metadata of the value that goes (dynamic arrays, rich values) and its phonetic guide: they would speak of the new one. */
const DROPPED = new Set(['cm', 'vm', 'ph']);

interface CellContent {
  /** The t attribute; "" for numbers and empty cells, whose type is the default. */
  readonly type: string;
  readonly content: string;
}

function cellContent(value: string | number, prefix: string, writer: CellWriter): CellContent {
  if (value === '') return { type: '', content: '' };
  if (typeof value === 'number') return { type: '', content: `<${prefix}v>${value}</${prefix}v>` };
  const index = writer.shareString(value);
  if (index !== null) return { type: 's', content: `<${prefix}v>${index}</${prefix}v>` };
  return { type: 'inlineStr', content: `<${prefix}is>${textElement(value, prefix)}</${prefix}is>` };
}

/** A `t` element: what shared and inline strings are made of. */
export function textElement(value: string, prefix: string): string {
  const stored = encodeCellString(value);
  const space = needsSpacePreserved(stored) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(stored)}</${prefix}t>`;
}

function typeAttribute(type: string): string {
  return type === '' ? '' : ` t="${type}"`;
}

function closeCell(tag: string, content: string, prefix: string): string {
  return content === '' ? `${tag}/>` : `${tag}>${content}</${prefix}c>`;
}

/** A cell's own extLst, which belongs to the cell and not to its value. */
function cellExtension(source: string, tagEnd: number): string {
  if (!source.includes('extLst', tagEnd)) return '';
  const cursor = new XmlCursor(source);
  cursor.next();
  while (cursor.nextChild(1)) {
    if (!cursor.is('extLst')) continue;
    const { start } = cursor;
    cursor.skip();
    return source.slice(start, cursor.end);
  }
  return '';
}
