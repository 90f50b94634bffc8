import { isAscii, isUtf8 } from 'node:buffer';
import { OoxmlError } from './ooxml-error.ts';
import { applyEdits, orderEdits, type TextEdit } from './text-edits.ts';

export type PartEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16le-bom' | 'utf-16be' | 'utf-16be-bom';

export interface PartText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: PartEncoding;
  /** What the text was decoded from, byte order mark included. */
  readonly bytes: Buffer;
}

/**
 * The text of an XML part. UTF-8 and UTF-16 are what the package format allows (ECMA-376 part 2, 8.1.4); any other
 * declared encoding and bytes that are not what they claim to be are refused, since they could not be written back.
 */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = encodingOf(buffer);
  const body = buffer.subarray(BOM_SIZE[encoding]);
  const text = decodeAs(body, encoding, part);
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  const expected = encoding.startsWith('utf-8') ? ['utf-8', 'utf8'] : ['utf-16', encoding.slice(0, 8)];
  if (declared !== undefined && !expected.includes(declared)) {
    throw new OoxmlError('encodingUnknown', { part, encoding: declared });
  }
  return { text, encoding, bytes: buffer };
}

/** The bytes of a text in the encoding its part had, byte order mark included. */
export function encodePart({ text, encoding }: Pick<PartText, 'text' | 'encoding'>): Buffer {
  if (encoding.startsWith('utf-8')) return Buffer.from(encoding === 'utf-8-bom' ? `\ufeff${text}` : text, 'utf8');
  const wide = Buffer.from(encoding.endsWith('-bom') ? `\ufeff${text}` : text, 'utf16le');
  return encoding.startsWith('utf-16be') ? wide.swap16() : wide;
}

/**
 * The bytes of a part with every edit of its text applied; offsets are those of the text. What no edit touches is
 * copied, not encoded again: a sheet of 20 MB in which five cells change costs little more than the copy.
 */
export function encodeEdited(part: PartText, edits: readonly TextEdit[]): Buffer {
  const { text, encoding, bytes } = part;
  if (!encoding.startsWith('utf-8')) return encodePart({ text: applyEdits(text, edits), encoding });
  const isAsciiOnly = bytes.length - BOM_SIZE[encoding] === text.length;
  const sizeOf = (from: number, to: number) => (isAsciiOnly ? to - from : Buffer.byteLength(text.slice(from, to)));
  const pieces: Buffer[] = [];
  let copied = 0;
  let at = 0;
  let byteAt = BOM_SIZE[encoding];
  for (const { offset, length, content } of orderEdits(text, edits)) {
    byteAt += sizeOf(at, offset);
    pieces.push(bytes.subarray(copied, byteAt), Buffer.from(content));
    at = offset + length;
    byteAt += sizeOf(offset, at);
    copied = byteAt;
  }
  pieces.push(bytes.subarray(copied));
  return Buffer.concat(pieces);
}

const BOM_SIZE: Record<PartEncoding, number> = {
  'utf-8': 0,
  'utf-8-bom': 3,
  'utf-16le': 0,
  'utf-16le-bom': 2,
  'utf-16be': 0,
  'utf-16be-bom': 2,
};

/** By byte order mark, else by how "<?" or "<x" looks in each encoding (XML 1.0, appendix F.1). */
function encodingOf(buffer: Buffer): PartEncoding {
  const [first, second, third] = buffer;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return 'utf-16le-bom';
  if (first === 0xfe && second === 0xff) return 'utf-16be-bom';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return 'utf-8';
}

function decodeAs(body: Buffer, encoding: PartEncoding, part: string): string {
  if (encoding.startsWith('utf-8')) {
    if (isAscii(body)) return body.toString('latin1');
    if (!isUtf8(body)) throw new OoxmlError('encodingBroken', { part });
    return body.toString('utf8');
  }
  if (body.length % 2 === 1) throw new OoxmlError('encodingBroken', { part });
  return encoding.startsWith('utf-16be') ? Buffer.from(body).swap16().toString('utf16le') : body.toString('utf16le');
}
