/** Thrown inside the plain reader, and caught by it: this file is one for the whole parser. */
export class NotPlain extends Error {}

export function notPlain(): never {
  throw new NotPlain();
}

/** A value and the offset just after it. */
export interface Read {
  readonly value: unknown;
  readonly end: number;
}

/** A key written bare and followed by its colon. Any other key is for the whole parser. */
const KEY = /([A-Za-z_][A-Za-z0-9_.-]*(?: [A-Za-z0-9_.-]+)*):(?= |\n|$)/y;
const QUOTED = /"([^"\\\n]*(?:\\["\\n/][^"\\\n]*)*)"|'([^'\n]*(?:''[^'\n]*)*)'/y;
/** A word that YAML's core schema reads as something else than text, or may. */
const TELLING = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)$|^[-+.]?\d|^[-+]?\.(?:inf|nan)$/i;

/** The key at an offset and where its value begins (the colon passed); null when no plain key stands there. */
export function readKey(text: string, at: number): { key: string; end: number } | null {
  KEY.lastIndex = at;
  const found = KEY.exec(text);
  if (!found) return null;
  const key = found[1]!;
  if (typeof resolvePlain(key) !== 'string') notPlain();
  return { key, end: KEY.lastIndex };
}

export function readQuoted(text: string, at: number): Read {
  QUOTED.lastIndex = at;
  const found = QUOTED.exec(text);
  if (!found) return notPlain();
  const [, double, single] = found;
  if (double === undefined) return { value: single!.replaceAll("''", "'"), end: QUOTED.lastIndex };
  const value = double.includes('\\')
    ? double.replace(/\\(.)/g, (_whole, escaped: string) => (escaped === 'n' ? '\n' : escaped))
    : double;
  return { value, end: QUOTED.lastIndex };
}

/** What a bare word stands for. Numbers other than whole ones are left to the whole parser. */
export function resolvePlain(word: string): unknown {
  if (!TELLING.test(word)) return word;
  if (/^(?:0|[1-9]\d{0,14})$/.test(word)) return Number(word);
  // A date, a version, "30 jours": a digit first, but no number.
  if (/^\d/.test(word) && !/^\d[\d._]*(?:e[-+]?\d+)?$|^0[xo]/i.test(word)) return word;
  switch (word) {
    case 'null':
      return null;
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      return notPlain();
  }
}
