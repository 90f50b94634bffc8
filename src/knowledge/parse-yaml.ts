import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Finding, Place } from '../model/index.ts';
import { findBadAliases } from './find-bad-aliases.ts';
import type { SourceFile, YamlFile } from './read-yaml.ts';

/** The file read by the whole parser, with a finding for each thing that YAML itself refuses. */
export function parseYaml(source: SourceFile): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const finding = (code: string, offset: number, problem: string): Finding => {
    const found = source.text.slice(offset, offset + 30).split(/\r?\n/)[0] ?? '';
    return { code, severity: 'error', place: at(offset), args: problem === '' ? { found } : { found, problem } };
  };
  // Its log level keeps the library from printing; "silent" would also hide a second document in the file.
  const document = parseDocument(source.text, { lineCounter: lines, logLevel: 'error', prettyErrors: false });
  const placeOf = (path: readonly PropertyKey[]) => at(offsetOf(document, path, 'value'));
  const placeOfKey = (path: readonly PropertyKey[]) => at(offsetOf(document, path, 'key'));
  const syntax = [...document.errors, ...document.warnings].map((error) =>
    finding(error.code === 'DUPLICATE_KEY' ? 'yamlDuplicateKey' : 'yamlSyntax', error.pos[0], error.code),
  );
  const aliases = findBadAliases(document).map((offset) => finding('yamlAlias', offset, ''));
  const findings = oncePerPlace([...syntax, ...aliases]);
  const isReadable = aliases.length === 0 && syntax.every((other) => other.code === 'yamlDuplicateKey');
  // How far aliases may expand is settled above.
  const data = isReadable ? (document.toJS({ maxAliasCount: -1 }) as unknown) : undefined;
  return { file: source.file, data, placeOf, placeOfKey, findings };
}

/** One slip often breaks several rules of the grammar at one place. */
function oncePerPlace(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, place }) => {
    const key = `${code} ${place.line}:${place.column}`;
    return !seen.has(key) && seen.add(key);
  });
}

function offsetOf(document: Document, path: readonly PropertyKey[], wanted: 'key' | 'value'): number {
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
  return wanted === 'value' && isScalar(node) ? (node.range?.[0] ?? offset) : offset;
}
