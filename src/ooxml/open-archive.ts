import { crc32, inflateRawSync } from 'node:zlib';
import { fileKind } from './file-kind.ts';
import { OoxmlError } from './ooxml-error.ts';
import { readDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.ts';

/** A zip file whose entries are inflated one by one, when asked for. */
export interface Archive {
  readonly file: Buffer;
  readonly directory: ZipDirectory;
  /** The entry of that name, letter case and slash direction ignored; undefined when there is none. */
  find(name: string): ZipEntry | undefined;
  /** The inflated bytes; throws `partMissing`, or what is wrong with the entry. */
  read(name: string): Buffer;
}

/** One part: V8 holds strings up to 512 MB, two bytes a character at worst. */
const LARGEST_PART = 256 * 1024 * 1024;
/** All that is inflated of one file, each read counted: memory is a few times that. */
const LARGEST_TOTAL = 512 * 1024 * 1024;
/** Real sheets deflate 10:1 to 100:1; deflate itself ends at 1032:1, where bombs live. Small parts may be anything. */
const HIGHEST_RATIO = 300;
const RATIO_COUNTS_FROM = 16 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;

/** Reads the directory only. Throws an OoxmlError that says what the bytes are when they are no zip archive. */
export function openArchive(bytes: Uint8Array): Archive {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = fileKind(file);
  if (kind !== 'zip') throw new OoxmlError(kind);
  const directory = readDirectory(file);
  const byKey = new Map(directory.entries.map((entry) => [entry.key, entry]));
  let inflated = 0;

  function find(name: string): ZipEntry | undefined {
    return byKey.get(name.replaceAll('\\', '/').toLowerCase());
  }

  function read(name: string): Buffer {
    const entry = find(name);
    if (!entry) throw new OoxmlError('partMissing', { part: name });
    inflated += entry.size;
    const ratio = entry.size / Math.max(1, entry.compressedSize);
    const isBomb = entry.size > RATIO_COUNTS_FROM && ratio > HIGHEST_RATIO;
    if (entry.size > LARGEST_PART || inflated > LARGEST_TOTAL || isBomb) {
      throw new OoxmlError('zipTooLarge', { part: entry.name, bytes: entry.size });
    }
    const data = inflateEntry(file, entry);
    if (data.length !== entry.size) throw new OoxmlError('zipSize', { part: entry.name });
    if (crc32(data) !== entry.crc) throw new OoxmlError('zipChecksum', { part: entry.name });
    return data;
  }

  return { file, directory, find, read };
}

function inflateEntry(file: Buffer, entry: ZipEntry): Buffer {
  const data = file.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
  if (entry.method === STORED) return data;
  if (entry.method !== DEFLATED) throw new OoxmlError('zipMethod', { part: entry.name, method: entry.method });
  try {
    // One piece of the size promised, and a byte to see whether there is more: nothing is joined or copied afterwards.
    return inflateRawSync(data, { maxOutputLength: Math.max(1, entry.size), chunkSize: Math.max(64, entry.size + 1) });
  } catch (error) {
    const isLonger = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new OoxmlError(isLonger ? 'zipSize' : 'zipDamaged', { part: entry.name });
  }
}
