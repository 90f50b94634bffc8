import { inflateRawSync } from 'node:zlib';

/** One zip entry as this listing sees it. It shares no code with the product's own reader, which it checks. */
export interface Entry {
  readonly name: string;
  /** All bytes that belong to it: local header, data, descriptor; and its central record without the offset. */
  readonly raw: Buffer;
  readonly record: Buffer;
  readonly content: Buffer;
}

/** The entries in the central directory's order, and the archive's comment. */
export function listEntries(file: Buffer): { entries: readonly Entry[]; comment: string } {
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (at === 0xffffffff || count === 0xffff) {
    const wide = file.lastIndexOf('PK\x06\x06', end, 'latin1');
    count = Number(file.readBigUInt64LE(wide + 32));
    at = Number(file.readBigUInt64LE(wide + 48));
  }
  const directory = at;
  const found: { name: string; offset: number; size: number; method: number; record: Buffer }[] = [];
  for (let number = 0; number < count; number++) {
    const nameLength = file.readUInt16LE(at + 28);
    const extraLength = file.readUInt16LE(at + 30);
    const length = 46 + nameLength + extraLength + file.readUInt16LE(at + 32);
    const wide = readWide(file, at, file.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
    const record = Buffer.from(file.subarray(at, at + length));
    record.fill(0, 42, 46);
    if (wide.offsetAt !== null) record.fill(0, 46 + nameLength + wide.offsetAt, 46 + nameLength + wide.offsetAt + 8);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    found.push({ name, offset: wide.offset, size: wide.packed, method: file.readUInt16LE(at + 10), record });
    at += length;
  }
  const starts = [...found.map(({ offset }) => offset), directory].sort((one, other) => one - other);
  const entries = found.map(({ name, offset, size, method, record }): Entry => {
    const raw = file.subarray(offset, starts[starts.indexOf(offset) + 1]);
    const from = 30 + raw.readUInt16LE(26) + raw.readUInt16LE(28);
    const data = raw.subarray(from, from + size);
    return { name, raw, record, content: method === 0 ? data : inflateRawSync(data) };
  });
  return { entries, comment: file.toString('latin1', end + 22) };
}

function readWide(
  file: Buffer,
  at: number,
  extra: Buffer,
): { packed: number; offset: number; offsetAt: number | null } {
  const plain = { packed: file.readUInt32LE(at + 20), offset: file.readUInt32LE(at + 42), offsetAt: null };
  if (extra.length < 4 || extra.readUInt16LE(0) !== 1) return plain;
  let next = 4 + (file.readUInt32LE(at + 24) === 0xffffffff ? 8 : 0);
  if (plain.packed === 0xffffffff) {
    plain.packed = Number(extra.readBigUInt64LE(next));
    next += 8;
  }
  if (plain.offset !== 0xffffffff) return plain;
  return { packed: plain.packed, offset: Number(extra.readBigUInt64LE(next)), offsetAt: next };
}

/** The text of a part, by its byte order mark. */
export function textOf(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return content.toString('utf16le');
  if (content[0] === 0xfe && content[1] === 0xff) return Buffer.from(content).swap16().toString('utf16le');
  return content.toString('utf8');
}
