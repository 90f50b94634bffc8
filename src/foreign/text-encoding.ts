import { isUtf8 } from 'node:buffer';
import { UserError } from '../model/index.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * A text as units of one width, so that a position in `units` is a position in the file: bytes for UTF-8 and
 * Windows-1252 (separators, quotes and line ends are single bytes in both), 16 bits for UTF-16.
 */
export interface EncodedText {
  readonly file: Buffer;
  readonly encoding: TextEncoding;
  readonly units: string;
  /** Where in the file the unit of that position begins. */
  readonly byteOf: (unit: number) => number;
  /** The text that some units stand for. */
  readonly decode: (units: string) => string;
  /** The bytes of a text; null when the encoding has no bytes for one of its characters. */
  readonly encode: (text: string) => Buffer | null;
}

/** Bytes 0x80 to 0x9F of Windows-1252; the five it leaves open are control characters, as browsers read them (WHATWG). */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const BYTES = new Map([...HIGH].map((character, at) => [character, 0x80 + at]));

/**
 * Reads a text by its byte order mark; without one it is UTF-8 when all of it can be, else Windows-1252, which Excel
 * saves as plain "CSV" in Western Europe and which holds Latin-1. Plain ASCII counts as UTF-8.
 *
 * @throws UserError `textCut` when a UTF-16 text ends inside a character.
 */
export function decodeText(bytes: Uint8Array): EncodedText {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isBigEndian = file[0] === 0xfe && file[1] === 0xff;
  if (isBigEndian || (file[0] === 0xff && file[1] === 0xfe)) return wideText(file, isBigEndian);
  const mark = file.subarray(0, 3).toString('latin1') === '\xef\xbb\xbf' ? 3 : 0;
  const units = file.subarray(mark).toString('latin1');
  const byteOf = (unit: number) => mark + unit;
  if (mark > 0 || isUtf8(file)) {
    const decode = (slice: string) => Buffer.from(slice, 'latin1').toString('utf8');
    const encode = (text: string) => Buffer.from(text, 'utf8');
    return { file, encoding: 'utf-8', units, byteOf, decode, encode };
  }
  const decode = (slice: string) => slice.replace(/[\x80-\x9f]/g, (unit) => HIGH[unit.charCodeAt(0) - 0x80]!);
  return { file, encoding: 'windows-1252', units, byteOf, decode, encode: encodeWestern };
}

function wideText(file: Buffer, isBigEndian: boolean): EncodedText {
  if (file.length % 2 === 1) throw new UserError('textCut');
  const ordered = isBigEndian ? Buffer.from(file).swap16() : file;
  const encode = (text: string) => {
    const encoded = Buffer.from(text, 'utf16le');
    return isBigEndian ? encoded.swap16() : encoded;
  };
  return {
    file,
    encoding: isBigEndian ? 'utf-16be' : 'utf-16le',
    units: ordered.subarray(2).toString('utf16le'),
    byteOf: (unit) => 2 + 2 * unit,
    decode: (slice) => slice,
    encode,
  };
}

function encodeWestern(text: string): Buffer | null {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : BYTES.get(character);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}
