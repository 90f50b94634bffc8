import fc from 'fast-check';
import { OoxmlError, openArchive, spliceArchive, tokenizeXml } from '../../src/ooxml/index.ts';
import { buildWorkbook } from '../workbook/build-workbook.ts';
import { damagedWorkbook } from './damage-workbook.ts';
import { oddArchive, oddSheet, oddXml } from './odd-files.ts';
import { readAndPatch } from './read-and-patch.ts';

/** How often each outcome came, by "kind: outcome". */
export type Tally = Map<string, number>;

/** One kind of case: runs `count` of them from a seed, and throws with what is needed to find the first bad one again. */
export type Fuzz = (seed: number, count: number, tally: Tally) => void;

export const fuzzes: Readonly<Record<string, { readonly share: number; readonly run: Fuzz }>> = {
  archives: { share: 0.2, run: property(oddArchive, tryArchive) },
  xml: { share: 0.2, run: property(oddXml, tryXml) },
  sheets: { share: 0.3, run: property(oddSheet, (draft) => readAndPatch(buildWorkbook(draft))) },
  'damaged fixtures': { share: 0.3, run: tryDamaged },
};

function property<T>(arbitrary: fc.Arbitrary<T>, act: (value: T) => string): Fuzz {
  return (seed, count, tally) => {
    fc.assert(
      fc.property(arbitrary, (value) => add(tally, act(value))),
      { seed, numRuns: count },
    );
  };
}

function tryDamaged(seed: number, count: number, tally: Tally): void {
  for (let number = 0; number < count; number++) {
    const { name, bytes } = damagedWorkbook(seed, number);
    try {
      add(tally, readAndPatch(bytes));
    } catch (error) {
      throw new Error(`seed ${seed}, case ${number}, made from ${name}: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** Read whole and copied with one entry replaced and one added, or refused. */
function tryArchive(bytes: Buffer): string {
  try {
    const archive = openArchive(bytes);
    const names = archive.directory.entries.map(({ name }) => name);
    const contents = names.map((name) => archive.read(name));
    const replaced = new Map(names.slice(0, 1).map((name) => [name, Buffer.from('new')]));
    const copy = openArchive(
      spliceArchive(archive, { replaced, added: [{ name: 'added.entry', bytes: Buffer.from('more') }] }),
    );
    for (const [at, name] of names.entries()) {
      if (!copy.read(name).equals(replaced.get(name) ?? contents[at]!)) throw new Error(`${name} changed`);
    }
    return 'copied';
  } catch (error) {
    if (error instanceof OoxmlError) return error.code;
    throw error;
  }
}

/** Tokens joined are the text, or the text is refused. */
function tryXml(text: string): string {
  try {
    const joined = tokenizeXml(text)
      .map(({ source }) => source)
      .join('');
    if (joined !== text) throw new Error('tokens do not join to the text');
    return 'read';
  } catch (error) {
    if (error instanceof OoxmlError) return error.code;
    throw error;
  }
}

function add(tally: Tally, outcome: string): void {
  tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
}
