import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Finding, Place } from '../model/index.ts';

export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A value when there was no error, and all findings either way. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

/** A YAML file as plain data that can still say where each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** The place of the value at a path of keys and indexes; of its nearest ancestor when the path does not exist. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  readonly findings: readonly Finding[];
}

/** An alias may repeat a value, but a file that grows beyond this on expansion is an attack or a slip ("billion laughs"). */
const MOST_ALIASES = 100;

/** The file as data; with syntax errors `data` is undefined and `findings` names each of them. */
export function readYaml(source: SourceFile): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line, column: col };
  };
  const findings = document.errors.map(
    (error): Finding => ({
      code: error.code === 'DUPLICATE_KEY' ? 'yamlDuplicateKey' : 'yamlSyntax',
      severity: 'error',
      place: at(error.pos[0]),
      args: { found: source.text.slice(error.pos[0], error.pos[0] + 30).split('\n')[0] ?? '', problem: error.code },
    }),
  );
  const placeOf = (path: readonly PropertyKey[]): Place => at(offsetOf(document, path));
  if (findings.length > 0) return { file: source.file, data: undefined, placeOf, findings };
  try {
    return { file: source.file, data: document.toJS({ maxAliasCount: MOST_ALIASES }), placeOf, findings };
  } catch {
    // The library throws on an alias without anchor, on a loop and on too many aliases.
    const place = { file: source.file, line: 1, column: 1 };
    return {
      file: source.file,
      data: undefined,
      placeOf,
      findings: [{ code: 'yamlAlias', severity: 'error', place, args: {} }],
    };
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair) return offset;
      offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = (node as { items?: unknown[] } | null)?.items?.[Number(key)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    }
  }
  // A scalar's own place says more than its key's: it is what has to be changed.
  return isScalar(node) ? (node.range?.[0] ?? offset) : offset;
}
