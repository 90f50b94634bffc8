import { OoxmlError } from './ooxml-error.ts';

/** One entry of the central directory; offsets count from the first byte of the file. */
export interface ZipEntry {
  /** As the file writes it. */
  readonly name: string;
  /** For comparing: part names ignore case (ECMA-376 part 2, 6.2.2.3) and some writers use backslashes. */
  readonly key: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localOffset: number;
  readonly dataOffset: number;
  /** The central record, raw: header, name, extra fields, comment. */
  readonly record: Buffer;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly start: number;
  readonly end: number;
  /** Offset of the zip64 end record; null when the archive has none. */
  readonly zip64: number | null;
  /** Offset of the end of central directory record. */
  readonly endRecord: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
/** The end record is 22 bytes and its comment at most 65,535 (APPNOTE 4.3.16). */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
export const MASK_32 = 0xffffffff;
export const MASK_16 = 0xffff;
export const ZIP64_EXTRA = 0x0001;

/**
 * The central directory in its own order. Local headers are checked against it: readers disagree on which of the two
 * counts, so a file in which they differ is refused, as are two entries of one name and data that overlap.
 */
export function readDirectory(file: Buffer): ZipDirectory {
  const endRecord = findEndRecord(file);
  let count = file.readUInt16LE(endRecord + 10);
  let size = file.readUInt32LE(endRecord + 12);
  let start = file.readUInt32LE(endRecord + 16);
  if (file.readUInt16LE(endRecord + 4) !== 0 && file.readUInt16LE(endRecord + 4) !== MASK_16) throw damaged('split');
  const zip64 = findZip64Record(file, endRecord);
  if (zip64 !== null) {
    count = readUInt64(file, zip64 + 32);
    size = readUInt64(file, zip64 + 40);
    start = readUInt64(file, zip64 + 48);
  }
  const end = start + size;
  if (end > (zip64 ?? endRecord)) throw damaged('directory');
  const entries: ZipEntry[] = [];
  let at = start;
  while (at < end && entries.length < count) {
    const entry = readEntry(file, at, end, start);
    entries.push(entry);
    at += entry.record.length;
  }
  if (entries.length !== count || at !== end) throw damaged('directory');
  checkNames(entries);
  checkOverlaps(entries, start);
  return { entries, start, end, zip64, endRecord };
}

function findEndRecord(file: Buffer): number {
  const lowest = Math.max(0, file.length - END_SIZE - LONGEST_COMMENT);
  for (let at = file.length - END_SIZE; at >= lowest; at--) {
    if (file.readUInt32LE(at) === END && at + END_SIZE + file.readUInt16LE(at + 20) <= file.length) return at;
  }
  throw new OoxmlError('zipTruncated');
}

function findZip64Record(file: Buffer, endRecord: number): number | null {
  const locator = endRecord - 20;
  if (locator < 0 || file.readUInt32LE(locator) !== LOCATOR64) return null;
  const at = readUInt64(file, locator + 8);
  if (at + 56 > locator || file.readUInt32LE(at) !== END64) throw damaged('zip64');
  return at;
}

function readEntry(file: Buffer, at: number, end: number, directoryStart: number): ZipEntry {
  if (at + 46 > end || file.readUInt32LE(at) !== CENTRAL) throw damaged('directory');
  const nameLength = file.readUInt16LE(at + 28);
  const extraLength = file.readUInt16LE(at + 30);
  const length = 46 + nameLength + extraLength + file.readUInt16LE(at + 32);
  if (at + length > end) throw damaged('directory');
  const flags = file.readUInt16LE(at + 8);
  const rawName = file.subarray(at + 46, at + 46 + nameLength);
  const name = rawName.toString(flags & 0x800 || isPlain(rawName) ? 'utf8' : 'latin1');
  const [size, compressedSize, localOffset] = readSizes(file, at, nameLength, extraLength);
  if (localOffset + 30 > directoryStart || file.readUInt32LE(localOffset) !== LOCAL) throw damaged(name);
  const localNameLength = file.readUInt16LE(localOffset + 26);
  const localName = file.subarray(localOffset + 30, localOffset + 30 + localNameLength);
  const method = file.readUInt16LE(at + 10);
  if (!localName.equals(rawName) || file.readUInt16LE(localOffset + 8) !== method) throw damaged(name);
  const dataOffset = localOffset + 30 + localNameLength + file.readUInt16LE(localOffset + 28);
  if (dataOffset + compressedSize > directoryStart) throw damaged(name);
  if (flags & 0x41) throw new OoxmlError('zipEncrypted', { part: name });
  return {
    name,
    key: name.replaceAll('\\', '/').toLowerCase(),
    flags,
    method,
    crc: file.readUInt32LE(at + 16),
    compressedSize,
    size,
    localOffset,
    dataOffset,
    record: file.subarray(at, at + length),
  };
}

function isPlain(name: Buffer): boolean {
  return name.every((byte) => byte < 0x80);
}

/** Size, compressed size and local offset; each stands in the zip64 extra field when it is masked in the header. */
function readSizes(file: Buffer, at: number, nameLength: number, extraLength: number): [number, number, number] {
  const values: [number, number, number] = [
    file.readUInt32LE(at + 24),
    file.readUInt32LE(at + 20),
    file.readUInt32LE(at + 42),
  ];
  if (!values.includes(MASK_32)) return values;
  const extra = file.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const field = extraFields(extra).find(({ id }) => id === ZIP64_EXTRA);
  let offset = 0;
  for (const [position, value] of values.entries()) {
    if (value !== MASK_32) continue;
    if (!field || offset + 8 > field.data.length) throw damaged('zip64');
    values[position] = readUInt64(field.data, offset);
    offset += 8;
  }
  return values;
}

/** The extra fields in order, `raw` with their four bytes of header; a tail that is no field is given with id -1. */
export function extraFields(extra: Buffer): { id: number; data: Buffer; raw: Buffer }[] {
  const fields: { id: number; data: Buffer; raw: Buffer }[] = [];
  let at = 0;
  while (at < extra.length) {
    const end = at + 4 <= extra.length ? at + 4 + extra.readUInt16LE(at + 2) : extra.length + 1;
    if (end > extra.length) {
      fields.push({ id: -1, data: extra.subarray(at), raw: extra.subarray(at) });
      break;
    }
    fields.push({ id: extra.readUInt16LE(at), data: extra.subarray(at + 4, end), raw: extra.subarray(at, end) });
    at = end;
  }
  return fields;
}

function readUInt64(buffer: Buffer, at: number): number {
  const value = Number(buffer.readBigUInt64LE(at));
  if (!Number.isSafeInteger(value)) throw damaged('zip64');
  return value;
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name, key } of entries) {
    const climbs = key.split('/').includes('..');
    if (name === '' || key.startsWith('/') || climbs || /^[a-z]:/.test(key) || name.includes('\0')) {
      throw new OoxmlError('zipUnsafeName', { part: name });
    }
    if (seen.has(key)) throw new OoxmlError('zipDuplicateName', { part: name });
    seen.add(key);
  }
}

function checkOverlaps(entries: readonly ZipEntry[], directoryStart: number): void {
  const byOffset = [...entries].sort((one, other) => one.localOffset - other.localOffset);
  for (const [position, entry] of byOffset.entries()) {
    const next = byOffset[position + 1]?.localOffset ?? directoryStart;
    if (entry.dataOffset + entry.compressedSize > next) throw damaged(entry.name);
  }
}

function damaged(what: string): OoxmlError {
  return new OoxmlError('zipDamaged', { part: what });
}
