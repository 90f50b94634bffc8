const LESS = 60;
const COLON = 58;
/** White space, "/" and ">": what may follow an element's name. */
const AFTER_NAME = new Set([9, 10, 13, 32, 47, 62]);

/**
 * False when no element of that name, whatever its prefix, can stand in a part; true says nothing. Takes the bytes, so
 * that a part of which only this is asked need not be decoded; `name` is ASCII.
 */
export function mayHoldElement(bytes: Buffer, name: string): boolean {
  // UTF-16, by its byte order mark or the zero beside "<".
  if (bytes[0] === 0 || bytes[1] === 0 || bytes[0]! >= 0xfe) return true;
  return [LESS, COLON].some((before) => {
    const wanted = Buffer.from([before, ...Buffer.from(name)]);
    for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) {
      const after = bytes[at + wanted.length];
      if (after !== undefined && AFTER_NAME.has(after)) return true;
    }
    return false;
  });
}
