/** Reads little-endian numbers and texts one after the other. @throws RangeError past the end. */
export class ByteCursor {
  at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  byte(): number {
    return this.#bytes.readUInt8(this.#advance(1));
  }

  short(): number {
    return this.#bytes.readUInt16LE(this.#advance(2));
  }

  long(): number {
    return this.#bytes.readUInt32LE(this.#advance(4));
  }

  double(): number {
    return this.#bytes.readDoubleLE(this.#advance(8));
  }

  take(length: number): Buffer {
    this.#need(length);
    const from = this.#advance(length);
    return this.#bytes.subarray(from, this.at);
  }

  /** A count of four bytes, and that many items of at least `size` bytes: a larger count is damage, not memory to ask for. */
  list<T>(size: number, read: () => T): T[] {
    const count = this.long();
    this.#need(count * size);
    return Array.from({ length: count }, read);
  }

  /** That many UTF-16 units, or their low bytes only where Excel left out the high ones. */
  text(length: number, isWide: boolean): string {
    return this.take(isWide ? length * 2 : length).toString(isWide ? 'utf16le' : 'latin1');
  }

  #need(length: number): void {
    if (this.at + length > this.#bytes.length) throw new RangeError();
  }

  /** Moves on; gives where it stood. */
  #advance(length: number): number {
    const from = this.at;
    this.at += length;
    return from;
  }
}
