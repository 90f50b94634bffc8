/** One field; positions count units from the start of the text, quotes included. */
export interface Field {
  readonly start: number;
  readonly end: number;
  /** The position of its closing quote; null when it is not quoted. */
  readonly closing: number | null;
}

export interface SplitText {
  /** Blank lines are records of one empty field: they count as rows, as in Excel. */
  readonly records: readonly (readonly Field[])[];
  /** The record (from 1) whose quote is never closed; null when all are. */
  readonly unclosed: number | null;
}

/**
 * The records from `from` on, at most `most` of them (default: all). As RFC 4180 says and Excel reads: a quote counts
 * only as the first character of a field, is doubled inside, and keeps line ends within; what stands between a closing
 * quote and the next separator belongs to the field. A line ends with CR LF, LF or CR; the last one needs no end.
 */
export function splitRecords(units: string, separator: string, from: number, most = Infinity): SplitText {
  const records: Field[][] = [];
  let at = from;
  while (at < units.length && records.length < most) {
    const fields: Field[] = [];
    records.push(fields);
    for (;;) {
      const start = at;
      let closing: number | null = null;
      if (units[at] === '"') {
        closing = closingQuote(units, at + 1);
        if (closing === null) return { records, unclosed: records.length };
        at = closing + 1;
      }
      while (at < units.length && units[at] !== separator && units[at] !== '\n' && units[at] !== '\r') at++;
      fields.push({ start, end: at, closing });
      if (units[at] !== separator || at >= units.length) break;
      at++;
    }
    if (units[at] === '\r' && units[at + 1] === '\n') at++;
    at++;
  }
  return { records, unclosed: null };
}

function closingQuote(units: string, from: number): number | null {
  for (let at = units.indexOf('"', from); at !== -1; at = units.indexOf('"', at + 2)) {
    if (units[at + 1] !== '"') return at;
  }
  return null;
}
