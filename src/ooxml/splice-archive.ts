import { crc32, deflateRawSync } from 'node:zlib';
import type { Archive } from './open-archive.ts';
import { extraFields, MASK_16, MASK_32, ZIP64_EXTRA, type ZipDirectory, type ZipEntry } from './zip-directory.ts';

export interface ArchiveChanges {
  /** New bytes by entry name; letter case ignored. */
  readonly replaced: ReadonlyMap<string, Uint8Array>;
  /** Entries to put after the last one. */
  readonly added?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** A kept entry's fields that a splice may change. */
interface Placed {
  readonly entry: ZipEntry;
  readonly packed: Packed | null;
  readonly offset: number;
}

interface Packed {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Buffer;
}

/** 1 January 1980, the first date a zip header can hold: new entries say nothing of when they were made. */
const FIRST_DOS_DATE = 0x0021;
/** Local sizes are unknown and follow the data (APPNOTE 4.4.4). */
const HAS_DESCRIPTOR = 0x0008;
const UTF8_NAME = 0x0800;

/**
 * The same file with some entries replaced and some added. Entries not named keep every byte of header, data and data
 * descriptor, the central directory its order, the archive its comment; only offsets move. With no change at all the
 * very same bytes come back. Replaced entries stay stored or deflated as they were.
 */
export function spliceArchive(archive: Archive, { replaced, added = [] }: ArchiveChanges): Buffer {
  if (replaced.size === 0 && added.length === 0) return archive.file;
  const { file, directory } = archive;
  const changed = new Map<ZipEntry, Uint8Array>();
  for (const [name, bytes] of replaced) {
    const entry = archive.find(name);
    if (!entry) throw new Error(`no entry ${name} to replace`);
    changed.set(entry, bytes);
  }
  const pieces: Buffer[] = [];
  let length = 0;
  const put = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  const byOffset = [...directory.entries].sort((one, other) => one.localOffset - other.localOffset);
  put(file.subarray(0, byOffset[0]?.localOffset ?? directory.start));
  const placed = new Map<ZipEntry, Placed>();
  for (const [position, entry] of byOffset.entries()) {
    const bytes = changed.get(entry);
    const packed = bytes ? pack(bytes, entry.method) : null;
    placed.set(entry, { entry, packed, offset: length });
    if (packed) {
      put(localHeader(file, entry, packed));
      put(packed.data);
    } else {
      put(file.subarray(entry.localOffset, byOffset[position + 1]?.localOffset ?? directory.start));
    }
  }
  const addedRecords = added.map(({ name, bytes }) => {
    const packed = pack(bytes, 8);
    const record = newCentralRecord(name, packed, length);
    put(newLocalHeader(name, packed));
    put(packed.data);
    return record;
  });
  const start = length;
  for (const entry of directory.entries) put(centralRecord(placed.get(entry)!));
  for (const record of addedRecords) put(record);
  put(endRecords(file, directory, { start, size: length - start, count: directory.entries.length + added.length }));
  return Buffer.concat(pieces);
}

function pack(bytes: Uint8Array, method: number): Packed {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isStored = method === 0;
  return { method: isStored ? 0 : 8, crc: crc32(raw), size: raw.length, data: isStored ? raw : deflate(raw) };
}

/**
 * Level 6 takes 15 ms for each MB of a sheet, most of what filling a large workbook would cost; level 1 takes 2 ms and
 * its result is about a fifth larger. Excel itself packs with its fastest level, whatever the size.
 */
function deflate(raw: Buffer): Buffer {
  if (raw.length < LARGE_PART) return deflateRawSync(raw);
  return deflateRawSync(raw, { level: 1, chunkSize: LARGE_PART });
}

/** In bytes. */
const LARGE_PART = 1024 * 1024;

function localHeader(file: Buffer, entry: ZipEntry, packed: Packed): Buffer {
  const at = entry.localOffset;
  const nameEnd = at + 30 + file.readUInt16LE(at + 26);
  const extra = withoutZip64(file.subarray(nameEnd, nameEnd + file.readUInt16LE(at + 28)));
  const header = Buffer.concat([file.subarray(at, nameEnd), extra]);
  header.writeUInt16LE(header.readUInt16LE(6) & ~HAS_DESCRIPTOR, 6);
  header.writeUInt16LE(packed.method, 8);
  header.writeUInt32LE(packed.crc, 14);
  header.writeUInt32LE(packed.data.length, 18);
  header.writeUInt32LE(packed.size, 22);
  header.writeUInt16LE(extra.length, 28);
  return header;
}

function centralRecord({ entry, packed, offset }: Placed): Buffer {
  const { record } = entry;
  if (!packed && offset < MASK_32 && record.readUInt32LE(42) !== MASK_32) {
    const moved = Buffer.from(record);
    moved.writeUInt32LE(offset, 42);
    return moved;
  }
  const size = packed?.size ?? entry.size;
  const compressedSize = packed?.data.length ?? entry.compressedSize;
  const keepsMask = (at: number) => !packed && record.readUInt32LE(at) === MASK_32;
  const wide = [
    { at: 24, value: size, isWide: size >= MASK_32 || keepsMask(24) },
    { at: 20, value: compressedSize, isWide: compressedSize >= MASK_32 || keepsMask(20) },
    { at: 42, value: offset, isWide: offset >= MASK_32 || keepsMask(42) },
  ];
  const nameEnd = 46 + record.readUInt16LE(28);
  const extraEnd = nameEnd + record.readUInt16LE(30);
  const extra = Buffer.concat([
    zip64Field(wide.filter(({ isWide }) => isWide).map(({ value }) => value)),
    withoutZip64(record.subarray(nameEnd, extraEnd)),
  ]);
  const rebuilt = Buffer.concat([record.subarray(0, nameEnd), extra, record.subarray(extraEnd)]);
  for (const { at, value, isWide } of wide) rebuilt.writeUInt32LE(isWide ? MASK_32 : value, at);
  rebuilt.writeUInt16LE(extra.length, 30);
  if (packed) {
    rebuilt.writeUInt16LE(rebuilt.readUInt16LE(8) & ~HAS_DESCRIPTOR, 8);
    rebuilt.writeUInt16LE(packed.method, 10);
    rebuilt.writeUInt32LE(packed.crc, 16);
  }
  return rebuilt;
}

function withoutZip64(extra: Buffer): Buffer {
  return Buffer.concat(
    extraFields(extra)
      .filter(({ id }) => id !== ZIP64_EXTRA)
      .map(({ raw }) => raw),
  );
}

function zip64Field(values: readonly number[]): Buffer {
  if (values.length === 0) return Buffer.alloc(0);
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(ZIP64_EXTRA, 0);
  field.writeUInt16LE(8 * values.length, 2);
  for (const [position, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + 8 * position);
  return field;
}

function newLocalHeader(name: string, packed: Packed): Buffer {
  const rawName = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeShared(header, 4, packed, rawName);
  return Buffer.concat([header, rawName]);
}

function newCentralRecord(name: string, packed: Packed, offset: number): Buffer {
  const rawName = Buffer.from(name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  writeShared(header, 6, packed, rawName);
  const extra = offset >= MASK_32 ? zip64Field([offset]) : Buffer.alloc(0);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(Math.min(offset, MASK_32), 42);
  return Buffer.concat([header, rawName, extra]);
}

/** The run of fields that local and central headers have in common, from "version needed" to the name's length. */
function writeShared(header: Buffer, at: number, packed: Packed, rawName: Buffer): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(rawName.every((byte) => byte < 0x80) ? 0 : UTF8_NAME, at + 2);
  header.writeUInt16LE(packed.method, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(FIRST_DOS_DATE, at + 8);
  header.writeUInt32LE(packed.crc, at + 10);
  header.writeUInt32LE(packed.data.length, at + 14);
  header.writeUInt32LE(packed.size, at + 18);
  header.writeUInt16LE(rawName.length, at + 22);
}

/** What follows the central directory, with its counts and offsets renewed; zip64 records where there were, or as needed. */
function endRecords(
  file: Buffer,
  directory: ZipDirectory,
  { start, size, count }: { start: number; size: number; count: number },
): Buffer {
  const isWide = directory.zip64 !== null || count >= MASK_16 || start >= MASK_32 || size >= MASK_32;
  const between = Buffer.from(file.subarray(directory.end, directory.endRecord));
  const last = Buffer.from(file.subarray(directory.endRecord));
  const wideRecords = directory.zip64 === null ? newZip64Records() : between;
  const recordAt = directory.zip64 === null ? 0 : directory.zip64 - directory.end;
  if (isWide) {
    wideRecords.writeBigUInt64LE(BigInt(count), recordAt + 24);
    wideRecords.writeBigUInt64LE(BigInt(count), recordAt + 32);
    wideRecords.writeBigUInt64LE(BigInt(size), recordAt + 40);
    wideRecords.writeBigUInt64LE(BigInt(start), recordAt + 48);
    const movedTo = start + size + recordAt + (directory.zip64 === null ? between.length : 0);
    wideRecords.writeBigUInt64LE(BigInt(movedTo), wideRecords.length - 12);
  }
  const masked = (value: number, mask: number, was: number) =>
    value >= mask || (directory.zip64 !== null && was === mask) ? mask : value;
  last.writeUInt16LE(masked(count, MASK_16, last.readUInt16LE(8)), 8);
  last.writeUInt16LE(masked(count, MASK_16, last.readUInt16LE(10)), 10);
  last.writeUInt32LE(masked(size, MASK_32, last.readUInt32LE(12)), 12);
  last.writeUInt32LE(masked(start, MASK_32, last.readUInt32LE(16)), 16);
  if (directory.zip64 !== null || !isWide) return Buffer.concat([between, last]);
  return Buffer.concat([between, wideRecords, last]);
}

/** A zip64 end record and its locator, counts still zero (APPNOTE 4.3.14 and 4.3.15). */
function newZip64Records(): Buffer {
  const records = Buffer.alloc(56 + 20);
  records.writeUInt32LE(0x06064b50, 0);
  records.writeBigUInt64LE(44n, 4);
  records.writeUInt16LE(45, 12);
  records.writeUInt16LE(45, 14);
  records.writeUInt32LE(0x07064b50, 56);
  records.writeUInt32LE(1, 72);
  return records;
}
