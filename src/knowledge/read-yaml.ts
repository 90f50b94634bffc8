import type { Finding, Place } from '../model/index.ts';
import { parseYaml } from './parse-yaml.ts';
import { readPlainYaml } from './read-plain-yaml.ts';

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
  /** Undefined when the file could not be read; null when it is empty. */
  readonly data: unknown;
  /** The place of the value at a path of keys and indexes; of its nearest ancestor when the path does not exist. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** The place of the last key of a path, where it is the key that is wrong. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
  readonly findings: readonly Finding[];
}

/**
 * The file as data, with a finding for each thing that YAML itself refuses; a key that stands twice still leaves data to check.
 * A file in which nothing is out of the ordinary is read the fast way, and by the whole parser only when a place is asked for.
 */
export function readYaml(source: SourceFile): YamlFile {
  const data = readPlainYaml(source.text);
  if (data === undefined) return parseYaml(source);
  let whole: YamlFile | null = null;
  const parsed = () => {
    whole ??= parseYaml(source);
    return whole;
  };
  return {
    file: source.file,
    data,
    placeOf: (path) => parsed().placeOf(path),
    placeOfKey: (path) => parsed().placeOfKey(path),
    findings: [],
  };
}
