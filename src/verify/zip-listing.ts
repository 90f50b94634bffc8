import { crc32, inflateRawSync } from 'node:zlib';
import { UserError } from '../model/index.ts';

/** One entry of the central directory. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** Compressed, as it stands in the file. */
  readonly data: Buffer;
  /** Everything from its local header to the next entry: header, data, descriptor and whatever stands between. */
  readonly region: Buffer;
  /** What neither size, place nor checksum decide, of both headers: for comparing entries whose data changed. */
  readonly settings: string;
  /** True when the local header names another entry, or bytes follow the data that belong to nothing. */
  readonly isOdd: boolean;
}

export interface ZipListing {
  /** In the central directory's order. */
  readonly entries: readonly ZipEntry[];
  /** The first of each name. */
  readonly byName: ReadonlyMap<string, ZipEntry>;
  /** What the records at the end say beside counts, sizes and places that are right. */
  readonly frame: string;
  /** The archive's comment, and bytes before the first entry. */
  readonly comment: Buffer;
  readonly lead: Buffer;
}

/** More than V8 holds in one string; no workbook a person works in comes near. */
const LARGEST = 512 * 1024 * 1024;
const HAS_DESCRIPTOR = 0x0008;
const MASK = 0xffffffff;

/** The entries of an archive. @throws UserError `emptyFile`, `passwordProtected`, `notZip`, `zipTruncated`, `zipDamaged`. */
export function listZip(bytes: Uint8Array): ZipListing {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) throw new UserError('emptyFile');
  try {
    return readListing(file);
  } catch (error) {
    // A field that points outside the file.
    if (error instanceof RangeError) throw new UserError('zipDamaged', {}, { part: 'its directory' });
    throw error;
  }
}

/** An entry's content; null when it does not inflate to the size and checksum it states. @throws UserError `zipTooLarge`. */
export function readEntry(entry: ZipEntry): Buffer | null {
  if (entry.size > LARGEST) throw new UserError('zipTooLarge', {}, { part: entry.name, bytes: entry.size });
  try {
    const content =
      entry.method === 0 ? entry.data : inflateRawSync(entry.data, { maxOutputLength: Math.max(1, entry.size) });
    return content.length === entry.size && crc32(content) === entry.crc ? content : null;
  } catch {
    return null;
  }
}

function readListing(file: Buffer): ZipListing {
  const end = findEnd(file);
  let count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  // APPNOTE 4.3.15: the zip64 locator stands right before the end record.
  if (end >= 20 && file.readUInt32LE(end - 20) === 0x07064b50) {
    const wide = Number(file.readBigUInt64LE(end - 12));
    count = Number(file.readBigUInt64LE(wide + 32));
    at = Number(file.readBigUInt64LE(wide + 48));
  }
  const start = at;
  const records: DirectoryRecord[] = [];
  for (let number = 0; number < count; number++) {
    const record = readRecord(file, at);
    records.push(record);
    at = record.end;
  }
  const offsets = [...new Set(records.map(({ offset }) => offset)), start].sort((one, other) => one - other);
  const following = new Map(offsets.map((offset, position) => [offset, offsets[position + 1] ?? start]));
  const frame = readFrame(file, { start, directoryEnd: at, end });
  const entries = records.map((record) => toEntry(file, record, following.get(record.offset)!));
  const byName = new Map([...entries].reverse().map((entry) => [entry.name, entry]));
  return { entries, byName, frame, comment: file.subarray(end + 22), lead: file.subarray(0, offsets[0]) };
}

function readFrame(file: Buffer, places: { start: number; directoryEnd: number; end: number }): string {
  const { start, directoryEnd, end } = places;
  const size = file.readUInt32LE(end + 12);
  const between = Buffer.from(file.subarray(directoryEnd, end));
  // The zip64 end record and its locator: counts, sizes and places were read or follow from what was read.
  if (between.length >= 76) {
    between.fill(0, 24, 56);
    between.fill(0, between.length - 12, between.length - 4);
  }
  const said = [
    file.subarray(end + 4, end + 8).toString('hex'),
    file.readUInt16LE(end + 8) === file.readUInt16LE(end + 10),
    size === MASK || size === directoryEnd - start,
    file.readUInt16LE(end + 20) === file.length - end - 22,
    between.toString('hex'),
  ];
  return said.join(' ');
}

function findEnd(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xffff); at--) {
    if (file.readUInt32LE(at) === 0x06054b50) return at;
  }
  if (file.length >= 8 && file.readUInt32BE(0) === 0xd0cf11e0) {
    throw new UserError(file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'passwordProtected' : 'legacyXls');
  }
  throw new UserError(file.length >= 4 && file.readUInt32LE(0) === 0x04034b50 ? 'zipTruncated' : 'notZip');
}

interface DirectoryRecord {
  readonly raw: Buffer;
  readonly name: Buffer;
  readonly extra: Buffer;
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
  readonly end: number;
}

function readRecord(file: Buffer, at: number): DirectoryRecord {
  if (file.readUInt32LE(at) !== 0x02014b50) throw new UserError('zipDamaged', {}, { part: 'its directory' });
  const nameEnd = at + 46 + file.readUInt16LE(at + 28);
  const extraEnd = nameEnd + file.readUInt16LE(at + 30);
  const end = extraEnd + file.readUInt16LE(at + 32);
  const extra = file.subarray(nameEnd, extraEnd);
  const wide = fieldsOf(extra).find(({ id }) => id === 1)?.data;
  let read = 0;
  // Sizes of 4 GB and more stand in the zip64 field, in this order and only when masked (APPNOTE 4.5.3).
  const [size, compressedSize, offset] = [24, 20, 42].map((field) => {
    const value = file.readUInt32LE(at + field);
    if (value !== MASK || !wide) return value;
    read += 8;
    return Number(wide.readBigUInt64LE(read - 8));
  }) as [number, number, number];
  return {
    raw: file.subarray(at, end),
    name: file.subarray(at + 46, nameEnd),
    extra,
    size,
    compressedSize,
    offset,
    end,
  };
}

function toEntry(file: Buffer, record: DirectoryRecord, next: number): ZipEntry {
  const { raw, name, extra, size, compressedSize, offset } = record;
  const readable = name.toString('utf8');
  if (file.readUInt32LE(offset) !== 0x04034b50) throw new UserError('zipDamaged', {}, { part: readable });
  const localNameEnd = offset + 30 + file.readUInt16LE(offset + 26);
  const dataStart = localNameEnd + file.readUInt16LE(offset + 28);
  const dataEnd = dataStart + compressedSize;
  if (dataEnd > next) throw new UserError('zipDamaged', {}, { part: readable });
  const local = file.subarray(offset, localNameEnd);
  const localExtra = file.subarray(localNameEnd, dataStart);
  const flags = raw.readUInt16LE(8);
  const settings = [
    raw.subarray(4, 8), // versions
    [flags & 0xff & ~HAS_DESCRIPTOR, flags >> 8],
    raw.subarray(10, 16), // method, time, date
    raw.subarray(34, 42), // disk, attributes
    plainFields(extra),
    raw.subarray(46 + name.length + extra.length),
    file.subarray(offset + 4, offset + 6),
    [file[offset + 6]! & ~HAS_DESCRIPTOR, file[offset + 7]!],
    file.subarray(offset + 8, offset + 14),
    plainFields(localExtra),
  ].map((field) => Buffer.from(field as Buffer).toString('hex'));
  return {
    name: readable,
    method: raw.readUInt16LE(10),
    crc: raw.readUInt32LE(16),
    size,
    data: file.subarray(dataStart, dataEnd),
    region: file.subarray(offset, next),
    settings: settings.join(' '),
    isOdd: !file.subarray(offset + 30, localNameEnd).equals(name) || isOdd(local, raw, file.subarray(dataEnd, next)),
  };
}

/** True when a local header and what follows the data say other than the directory does. */
function isOdd(local: Buffer, record: Buffer, tail: Buffer): boolean {
  const hasDescriptor = (record[8]! & HAS_DESCRIPTOR) !== 0;
  if (hasDescriptor !== ((local[6]! & HAS_DESCRIPTOR) !== 0)) return true;
  // Checksum and both sizes, in the same order in both.
  const differs = [0, 4, 8].some((field) => {
    const value = local.readUInt32LE(14 + field);
    return value !== record.readUInt32LE(16 + field) && value !== MASK && !(hasDescriptor && value === 0);
  });
  if (differs || !hasDescriptor) return differs || tail.length > 0;
  // With or without a signature, sizes of four bytes or eight (APPNOTE 4.3.9); the checksum comes first.
  const at = tail.length >= 16 && tail.readUInt32LE(0) === 0x08074b50 ? 4 : 0;
  const rest = tail.length - at;
  return !(rest === 12 || rest === 20) || tail.readUInt32LE(at) !== record.readUInt32LE(16);
}

function plainFields(extra: Buffer): Buffer {
  return Buffer.concat(fieldsOf(extra).flatMap(({ id, raw }) => (id === 1 ? [] : [raw])));
}

function fieldsOf(extra: Buffer): { id: number; data: Buffer; raw: Buffer }[] {
  const fields: { id: number; data: Buffer; raw: Buffer }[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    fields.push({ id: extra.readUInt16LE(at), data: extra.subarray(at + 4, end), raw: extra.subarray(at, end) });
    at = end;
  }
  return fields;
}
