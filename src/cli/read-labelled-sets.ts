import { basename, join } from 'node:path';
import { UserError } from '../model/index.ts';
import { type LabelledSet, parseLabels } from '../pipeline/index.ts';
import { readBytes, readFolder, readText } from './files.ts';

/** The labelled questionnaires of a folder, by name. @throws UserError `noLabelledSets`. */
export function readLabelledSets(folder: string): LabelledSet[] {
  const names = readFolder(folder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => basename(name, '.tsv'));
  if (names.length === 0) throw new UserError('noLabelledSets', { file: folder });
  return names.map((name) => ({
    name,
    bytes: readBytes(join(folder, `${name}.xlsx`)),
    labels: parseLabels(readText(join(folder, `${name}.tsv`)), readText(join(folder, `${name}.jsonl`))),
  }));
}
