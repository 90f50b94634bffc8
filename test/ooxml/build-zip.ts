import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipItem {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  /** Sizes after the data instead of in the local header. */
  readonly descriptor?: boolean;
  /** Sizes and offset in a zip64 extra field. */
  readonly zip64?: boolean;
  readonly extra?: Buffer;
  readonly flags?: number;
  readonly method?: number;
  /** Lies, to be caught. */
  readonly crc?: number;
  readonly size?: number;
  readonly localName?: string;
}

export interface ZipOptions {
  readonly comment?: string;
  /** Write zip64 end records. */
  readonly zip64?: boolean;
}

/** A zip archive by hand, so that tests can ask for every odd form. */
export function buildZip(items: readonly ZipItem[], { comment = '', zip64 = false }: ZipOptions = {}): Buffer {
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const item of items) {
    const raw = Buffer.from(item.data as Uint8Array);
    const data = item.stored ? raw : deflateRawSync(raw);
    const method = item.method ?? (item.stored ? 0 : 8);
    const crc = item.crc ?? crc32(raw);
    const size = item.size ?? raw.length;
    const flags = (item.flags ?? 0) | (item.descriptor ? 8 : 0);
    const extra = item.extra ?? Buffer.alloc(0);
    const name = Buffer.from(item.localName ?? item.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(0x5a215a21, 10);
    if (!item.descriptor) {
      local.writeUInt32LE(crc, 14);
      local.writeUInt32LE(data.length, 18);
      local.writeUInt32LE(size, 22);
    }
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(extra.length, 28);
    const descriptor = Buffer.alloc(item.descriptor ? 16 : 0);
    if (item.descriptor) {
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(crc, 4);
      descriptor.writeUInt32LE(data.length, 8);
      descriptor.writeUInt32LE(size, 12);
    }
    pieces.push(local, name, extra, data, descriptor);
    records.push(centralRecord({ ...item, flags, method, crc, size }, extra, data.length, offset));
    offset += 30 + name.length + extra.length + data.length + descriptor.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : items.length, 8);
  end.writeUInt16LE(zip64 ? 0xffff : items.length, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : directory.length, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  const wide = zip64 ? zip64Records(items.length, directory.length, offset) : Buffer.alloc(0);
  return Buffer.concat([...pieces, directory, wide, end, Buffer.from(comment)]);
}

function centralRecord(
  item: ZipItem & { flags: number; method: number; crc: number; size: number },
  extra: Buffer,
  compressedSize: number,
  offset: number,
): Buffer {
  const name = Buffer.from(item.name);
  const wide = Buffer.alloc(item.zip64 ? 28 : 0);
  if (item.zip64) {
    wide.writeUInt16LE(1, 0);
    wide.writeUInt16LE(24, 2);
    wide.writeBigUInt64LE(BigInt(item.size), 4);
    wide.writeBigUInt64LE(BigInt(compressedSize), 12);
    wide.writeBigUInt64LE(BigInt(offset), 20);
  }
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(item.flags, 8);
  header.writeUInt16LE(item.method, 10);
  header.writeUInt32LE(0x5a215a21, 12);
  header.writeUInt32LE(item.crc, 16);
  header.writeUInt32LE(item.zip64 ? 0xffffffff : compressedSize, 20);
  header.writeUInt32LE(item.zip64 ? 0xffffffff : item.size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length + wide.length, 30);
  header.writeUInt32LE(item.zip64 ? 0xffffffff : offset, 42);
  return Buffer.concat([header, name, wide, extra]);
}

function zip64Records(count: number, size: number, start: number): Buffer {
  const records = Buffer.alloc(76);
  records.writeUInt32LE(0x06064b50, 0);
  records.writeBigUInt64LE(44n, 4);
  records.writeBigUInt64LE(BigInt(count), 24);
  records.writeBigUInt64LE(BigInt(count), 32);
  records.writeBigUInt64LE(BigInt(size), 40);
  records.writeBigUInt64LE(BigInt(start), 48);
  records.writeUInt32LE(0x07064b50, 56);
  records.writeBigUInt64LE(BigInt(start + size), 64);
  records.writeUInt32LE(1, 72);
  return records;
}
