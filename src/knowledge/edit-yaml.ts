import { type Document, isCollection, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { digestOf } from './digest.ts';
import { writeScalar } from './write-scalar.ts';

/** One change of a YAML file; paths are keys and indexes from its top. */
export type YamlEdit =
  /** The scalar at the path; where the key is not there yet, it comes on a line of its own after the first of `after` that is. */
  | { readonly kind: 'set'; readonly path: Path; readonly text: string; readonly after: readonly string[] }
  /** The item at the path, out of its list. */
  | { readonly kind: 'remove'; readonly path: Path };

type Path = readonly (string | number)[];

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The file's text with the edits made one after the other, and not a character more: comments, order, quotes and line ends of the
 * rest stay. Each edit is read back, and only counts when the data differ by it alone.
 *
 * @returns null when one of them cannot be made so.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string | null {
  return edits.reduce<string | null>((current, edit) => (current === null ? null : editOnce(current, edit)), text);
}

function editOnce(text: string, edit: YamlEdit): string | null {
  const document = parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0) return null;
  const splice = edit.kind === 'set' ? toSet(text, document, edit) : toRemove(text, document, edit.path);
  if (!splice) return null;
  const edited = text.slice(0, splice.from) + splice.text + text.slice(splice.to);
  const after = parseDocument(edited, { logLevel: 'error' });
  if (after.errors.length > 0) return null;
  if (edit.kind === 'set') document.setIn(edit.path, edit.text);
  else document.deleteIn(edit.path);
  return digestOf(after.toJS()) === digestOf(document.toJS()) ? edited : null;
}

function toSet(text: string, document: Document, edit: YamlEdit & { kind: 'set' }): Splice | null {
  const map = document.getIn(edit.path.slice(0, -1), true);
  const key = edit.path.at(-1)!;
  const written = writeScalar(edit.text);
  if (isSeq(map)) {
    const item = map.items[Number(key)];
    if (!isScalar(item) || !item.range || item.type?.startsWith('BLOCK')) return null;
    return {
      from: item.range[0],
      to: item.range[1],
      text: item.type === 'QUOTE_DOUBLE' ? JSON.stringify(edit.text) : written,
    };
  }
  if (!isMap(map)) return null;
  const known = pairOf(map, String(key));
  if (known) {
    const { value } = known;
    if (!isScalar(value) || !value.range || value.type?.startsWith('BLOCK')) return null;
    const [from, to] = value.range;
    // Quotes that stand there stay.
    if (value.type === 'QUOTE_DOUBLE') return { from, to, text: JSON.stringify(edit.text) };
    // "key:" with nothing behind it.
    return { from, to, text: from === to && text[from - 1] === ':' ? ` ${written}` : written };
  }
  const before = edit.after.map((name) => pairOf(map, name)).find((pair) => isScalar(pair?.value));
  const anchor = before?.value as Node | undefined;
  if (!before || !anchor?.range) return null;
  if (map.flow) return { from: anchor.range[1], to: anchor.range[1], text: `, ${key}: ${written}` };
  const keyStart = (before.key as Node).range![0];
  // The first key of a list's item stands behind its dash: blanks take the dash's place below it.
  const indent = text.slice(lineStart(text, keyStart), keyStart).replace(/[^ ]/g, ' ');
  const at = lineEnd(text, anchor.range[1]);
  return { from: at, to: at, text: `${lineBreakOf(text)}${indent}${key}: ${written}` };
}

function toRemove(text: string, document: Document, path: Path): Splice | null {
  const list = document.getIn(path.slice(0, -1), true);
  if (!isSeq(list) || !list.range) return null;
  const at = Number(path.at(-1));
  const [item, next, previous] = [at, at + 1, at - 1].map((index) => list.items[index] as Node | undefined);
  if (!item?.range) return null;
  if (list.flow) {
    const [from, to] = next?.range
      ? [item.range[0], next.range[0]]
      : previous?.range
        ? [previous.range[1], item.range[1]]
        : [item.range[0], item.range[1]];
    // A comment between two items belongs to somebody.
    return /#/.test(text.slice(isScalar(item) ? item.range[1] : to, to)) ? null : { from, to, text: '' };
  }
  const from = lineStart(text, item.range[0]);
  if (list.items.length < 2 || !/^\s*-\s+$/.test(text.slice(from, item.range[0]))) return null;
  if (isCollection(item)) return null;
  return { from, to: lineEnd(text, item.range[1]) + lineBreakOf(text).length, text: '' };
}

function pairOf(map: YAMLMap, key: string) {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  if (found < 0) return text.length;
  return text[found - 1] === '\r' && found > offset ? found - 1 : found;
}

export function lineBreakOf(text: string): string {
  return /\r\n/.test(text) ? '\r\n' : '\n';
}
