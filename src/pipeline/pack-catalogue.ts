import type { CompiledCatalogue } from './compile-catalogue.ts';

/*
 * A packed catalogue: the length of the JSON in four bytes, the JSON, then the flat arrays of the topics as they lie in memory, lowest
 * byte first, each from a place that eight divides. JSON alone would take longer to read than to match twenty questions.
 */

const KINDS = { Uint8Array, Uint16Array, Int32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
type Numbers = InstanceType<(typeof KINDS)[Kind]>;

interface Packed extends Pick<CompiledCatalogue, 'lexicon'> {
  readonly topics: Omit<CompiledCatalogue['topics'], 'entries'>;
  readonly lists: readonly { readonly name: string; readonly kind: Kind; readonly length: number }[];
}

/** The catalogue as the bytes of one file. The same catalogue gives the same bytes. */
export function packCatalogue({ lexicon, topics: { entries, ...topics } }: CompiledCatalogue): Uint8Array {
  const lists = Object.entries(entries) as [string, Numbers][];
  const kinds = lists.map(([name, list]) => ({ name, kind: list.constructor.name as Kind, length: list.length }));
  const head = ascii(JSON.stringify({ lexicon, topics, lists: kinds } satisfies Packed));
  const parts: Uint8Array[] = [sizeOf(head), Buffer.from(head, 'latin1')];
  let length = 4 + head.length;
  for (const [, list] of lists) {
    const gap = aligned(length) - length;
    const bytes = lowestFirst(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), list.BYTES_PER_ELEMENT);
    parts.push(Buffer.alloc(gap), bytes);
    length += gap + bytes.length;
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** The catalogue in bytes that `packCatalogue` made. Where it can, its arrays are those very bytes. */
export function unpackCatalogue(bytes: Uint8Array): CompiledCatalogue {
  const file = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const head = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let at = 4 + head.readUInt32LE();
  const { lexicon, topics, lists } = JSON.parse(head.toString('latin1', 4, at)) as Packed;
  const entries: Record<string, Numbers> = {};
  for (const { name, kind, length } of lists) {
    const from = aligned(at);
    const size = KINDS[kind].BYTES_PER_ELEMENT;
    at = from + size * length;
    const list = lowestFirst(file.subarray(from, at), size);
    entries[name] = new KINDS[kind](list.buffer as ArrayBuffer, list.byteOffset, length);
  }
  return { lexicon, topics: { ...topics, entries: entries as unknown as CompiledCatalogue['topics']['entries'] } };
}

function sizeOf(head: string): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return size;
}

/** Letters beyond ASCII escaped: text of one byte a letter is read in half the time. */
function ascii(json: string): string {
  return json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function aligned(place: number): number {
  return Math.ceil(place / 8) * 8;
}

const IS_LOWEST_FIRST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** What is packed on one machine is unpacked on another. */
function lowestFirst(bytes: Uint8Array, size: number): Uint8Array {
  if (IS_LOWEST_FIRST || size === 1) return bytes;
  const copy = Buffer.from(new Uint8Array(bytes).buffer);
  return size === 2 ? copy.swap16() : size === 4 ? copy.swap32() : copy.swap64();
}
