import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { TextEdit } from './text-edit.ts';
import { blockLines, flowKey, flowValue, itemLines, quoted, type YamlValue } from './yaml-value.ts';

/** The edit that adds pairs at the end of a map, or after one of its keys; in the map's own style. */
export function insertPairs(
  text: string,
  map: YAMLMap,
  pairs: Readonly<Record<string, YamlValue>>,
  after: string | null = null,
): TextEdit {
  const entries = Object.entries(pairs);
  const last = after === null ? map.items.at(-1) : map.items.find((pair) => keyOf(pair) === after);
  if (map.flow || map.items.length === 0) {
    const quotesKeys = map.items.some(({ key }) => isScalar(key) && key.type === Scalar.QUOTE_DOUBLE);
    const written = entries.map(([key, value]) => `${flowKey(key, quotesKeys)}: ${flowValue(value, quotesKeys)}`);
    if (!last) return { offset: startOf(map) + 1, length: 0, content: ` ${written.join(', ')} ` };
    return { offset: endOfPair(last), length: 0, content: `, ${written.join(', ')}` };
  }
  const indent = columnOf(text, startOf(map.items[0]!.key as Node));
  const lines = entries.flatMap(([key, value]) => blockLines(key, value, indent));
  return insertLines(text, endOfPair(last ?? map.items.at(-1)!), lines);
}

/** The edit that adds items at the end of a list, in the list's own style. */
export function insertItems(text: string, list: YAMLSeq, items: readonly YamlValue[]): TextEdit {
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow || !last) {
    // A file that is JSON throughout stays JSON.
    const quotesKeys = text.trimStart().startsWith('{');
    const written = items.map((item) => flowValue(item, quotesKeys)).join(', ');
    if (!last) return { offset: startOf(list) + 1, length: 0, content: written };
    return { offset: endOf(last), length: 0, content: `, ${written}` };
  }
  const indent = columnOf(text, text.lastIndexOf('-', startOf(last)));
  const lines = items.flatMap((item) =>
    typeof item === 'object' && item !== null && !Array.isArray(item) && 'id' in item
      ? itemLines(item as Readonly<Record<string, YamlValue>>, indent)
      : [`${' '.repeat(indent)}- ${flowValue(item, false)}`],
  );
  return insertLines(text, endOf(last), lines);
}

/** The edit that puts a text in a scalar's place, in the scalar's own style where that can hold it. */
export function replaceText(text: string, node: Scalar, value: string): TextEdit {
  const offset = startOf(node);
  const length = endOf(node) - offset;
  const isOneLine = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]*$/.test(value);
  if (node.type === Scalar.QUOTE_SINGLE && isOneLine)
    return { offset, length, content: `'${value.replaceAll("'", "''")}'` };
  if (node.type === Scalar.PLAIN && isOneLine && MAY_STAND_BARE.test(value)) return { offset, length, content: value };
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
    const written = text.slice(offset, offset + length);
    const newline = newlineOf(text);
    const [head = '', ...lines] = written.split(/\r?\n/);
    const indent = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')![0];
    const between = node.type === Scalar.BLOCK_FOLDED ? `${newline}${newline}` : newline;
    const isSimple =
      /^[|>][-+]?$/.test(head) && indent !== '' && /^\S.*(?:\n\S.*)*$/.test(value) && !/[\u0000-\u0009]/.test(value);
    const end = written.endsWith('\n') ? newline : '';
    if (isSimple) {
      const body = value.split('\n').map((line) => indent + line);
      return { offset, length, content: `${head}${newline}${body.join(between)}${end}` };
    }
    return { offset, length, content: `${quoted(value)}${end}` };
  }
  return { offset, length, content: quoted(value) };
}

/** Several words that begin with a letter and hold nothing that may mean something in YAML, in brackets or out of them. */
const MAY_STAND_BARE = /^\p{L}[^:#[\]{},&*!|>"%@`?\\]* [^:#[\]{},&*!|>"%@`?\\]*[^\s:#[\]{},&*!|>"%@`?\\]$/u;

export function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Where a node begins, its anchor or tag left out. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function endOfPair({ key, value }: Pair): number {
  return Math.max(endOf(key as Node), value ? endOf(value as Node) : 0);
}

/** Where the last thing written of a node ends; just after its line break for a block of text. */
export function endOf(node: Node): number {
  const own = node.range?.[1] ?? 0;
  if (!isCollection(node) || node.flow || isAlias(node)) return own;
  if (isMap(node)) return node.items.length === 0 ? own : endOfPair(node.items.at(-1)!);
  return isSeq(node) && node.items.length > 0 ? endOf(node.items.at(-1) as Node) : own;
}

/** Whole lines after the line on which something ends. */
function insertLines(text: string, end: number, lines: readonly string[]): TextEdit {
  const newline = newlineOf(text);
  if (text[end - 1] === '\n') return { offset: end, length: 0, content: lines.map((line) => line + newline).join('') };
  const next = text.indexOf('\n', end);
  if (next < 0) return { offset: text.length, length: 0, content: lines.map((line) => newline + line).join('') };
  return { offset: next + 1, length: 0, content: lines.map((line) => line + newline).join('') };
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
