import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LabelledSet, parseLabels } from '../src/pipeline/index.ts';

/** The labelled questionnaires of an argument "FOLDER" or "FOLDER=name,name". */
export function readSets(argument: string): LabelledSet[] {
  const [folder = '', only] = argument.split('=');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => basename(name, '.tsv'))
    .filter((name) => only === undefined || only.split(',').includes(name))
    .sort();
  return names.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))),
    labels: parseLabels(
      readFileSync(join(folder, `${name}.tsv`), 'utf8'),
      readFileSync(join(folder, `${name}.jsonl`), 'utf8'),
    ),
  }));
}

/** Every YAML file under a folder. */
export function readYaml(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}

/** To four decimals: more would only make the committed file noisy. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
