/** What can be written into a knowledge file: texts, lists and groups of keys. */
export type YamlValue = string | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A text in double quotes on one line, whatever stands in it: a form that every YAML reader, ours included, reads alike. */
export function quoted(text: string): string {
  // JSON's escapes are YAML's; what a YAML reader may take for a line break or a mark is escaped too.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A word that no YAML reader takes for anything but itself, not even one of version 1.1, for which "no" is false. */
const BARE = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/;
const TELLING = /^(?:true|false|null|yes|no|on|off|y|n)$/;

function isBare(text: string): boolean {
  return BARE.test(text) && !TELLING.test(text);
}

/** The value in brackets on one line; with `quotesKeys` as JSON writes it. */
export function flowValue(value: YamlValue, quotesKeys: boolean): string {
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'string') return !quotesKeys && isBare(value) ? value : quoted(value);
  if (isList(value)) return `[${value.map((item) => flowValue(item, quotesKeys)).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([key, inner]) => `${flowKey(key, quotesKeys)}: ${flowValue(inner, quotesKeys)}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

export function flowKey(key: string, quotesKeys: boolean): string {
  return quotesKeys || !/^[A-Za-z][A-Za-z0-9]*$/.test(key) || TELLING.test(key) ? quoted(key) : key;
}

/**
 * The lines of a key and its value, indented by this many blanks: lists and texts by language below one another, so that
 * the next one added is one line more. Groups inside lists and short lists of bare words stay on their line.
 */
export function blockLines(key: string, value: YamlValue, indent: number): string[] {
  const start = `${' '.repeat(indent)}${flowKey(key, false)}:`;
  if (typeof value === 'object' && value !== null && isList(value)) {
    if (value.length === 0 || value.every((item) => typeof item === 'string' && isBare(item)))
      return [`${start} ${flowValue(value, false)}`];
    return [start, ...value.map((item) => `${' '.repeat(indent + 2)}- ${flowValue(item, false)}`)];
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0)
    return [start, ...Object.entries(value).flatMap(([inner, below]) => blockLines(inner, below, indent + 2))];
  return [`${start} ${flowValue(value, false)}`];
}

/** The lines of a list's item that is a group of keys, its dash indented by this many blanks. */
export function itemLines(item: Readonly<Record<string, YamlValue>>, indent: number): string[] {
  const lines = Object.entries(item).flatMap(([key, value]) => blockLines(key, value, indent + 2));
  return lines.map((line, at) => (at === 0 ? `${' '.repeat(indent)}- ${line.slice(indent + 2)}` : line));
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
