import { inflateRawSync } from 'node:zlib';

/** One entry of a zip file as it is stored. */
export interface Entry {
  readonly name: string;
  /** Method, CRC and the compressed bytes: equal for two entries that are the same byte for byte. */
  readonly stored: string;
  readonly text: string;
}

/**
 * The entries of a zip file in the order of its directory. A reader of its own, a page long: what the product's reader
 * gets wrong must not hide here.
 */
export function listEntries(file: Buffer): Entry[] {
  const end = file.lastIndexOf('PK\x05\x06', file.length, 'latin1');
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const method = file.readUInt16LE(at + 10);
    const crc = file.readUInt32LE(at + 16);
    const size = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(start, start + size);
    const text = method === 0 ? data : inflateRawSync(data);
    return { name, stored: `${method} ${crc} ${data.toString('base64')}`, text: text.toString('utf8') };
  });
}
