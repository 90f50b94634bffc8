import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cellRef } from '../../src/model/index.ts';
import { readValues } from '../invariance/value-differences.ts';
import { type Pair, plainPairs, shapedPairs } from './patched-pairs.ts';

const folder = mkdtempSync(join(tmpdir(), 'vouch-calc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** UTF-8, comma, every sheet (-1) into a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** LibreOffice silently leaves out what comes after some 250 files. */
const MOST_FILES = 100;

/** All sheets of all files as LibreOffice shows them, by the file's name: sheet -> A1 -> text. */
function convert(files: ReadonlyMap<string, Buffer>, batch: string): Map<string, Map<string, Map<string, string>>> {
  const [input, output] = [join(folder, batch), join(folder, `${batch}-csv`)];
  mkdirSync(input);
  for (const [name, file] of files) writeFileSync(join(input, name), file);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const paths = [...files.keys()].map((name) => join(input, name));
  for (let at = 0; at < paths.length; at += MOST_FILES) {
    const args = [profile, '--headless', '--convert-to', CSV, '--outdir', output, ...paths.slice(at, at + MOST_FILES)];
    execFileSync('soffice', args, { stdio: 'ignore' });
  }
  const sheets = new Map<string, Map<string, Map<string, string>>>([...files.keys()].map((name) => [name, new Map()]));
  for (const file of readdirSync(output)) {
    const [, stem, sheet] = /^(\w+?)-(.*)\.csv$/.exec(file)!;
    const name = [...files.keys()].find((known) => known.startsWith(`${stem}.`))!;
    sheets.get(name)!.set(sheet!, parseCsv(readFileSync(join(output, file), 'utf8')));
  }
  return sheets;
}

function parseCsv(text: string): Map<string, string> {
  const cells = new Map<string, string>();
  let [row, column] = [1, 1];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    const value = quoted?.replaceAll('""', '"') ?? bare ?? '';
    if (value !== '') cells.set(cellRef(row, column), value);
    if (end === '\n') [row, column] = [row + 1, 1];
    else column++;
  }
  return cells;
}

/** Formulas are computed anew by a reader: what they show may depend on the answers. */
function formulaCells(file: Buffer): Set<string> {
  const book = readValues(file);
  return new Set(
    book.SheetNames.flatMap((name) =>
      Object.entries(book.Sheets[name] ?? {}).flatMap(([ref, cell]) =>
        cell.f === undefined ? [] : [`${name}!${ref}`],
      ),
    ),
  );
}

/** Throws where a pair differs; gives the names of inputs that LibreOffice itself cannot open. */
function expectAgreement(pairs: readonly Pair[], batch: string): string[] {
  const files = new Map(
    pairs.flatMap(
      ({ before, after, extension }, at) =>
        [
          [`b${at}.${extension}`, before],
          [`a${at}.${extension}`, after],
        ] as const,
    ),
  );
  const shown = convert(files, batch);
  const unread: string[] = [];
  for (const [at, { name, after, targets, extension }] of pairs.entries()) {
    const [was, is] = [shown.get(`b${at}.${extension}`)!, shown.get(`a${at}.${extension}`)!];
    if (was.size === 0) {
      unread.push(name);
      continue;
    }
    expect(is.size, `${name}: sheets LibreOffice opened`).toBeGreaterThan(0);
    expect([...is.keys()], name).toEqual([...was.keys()]);
    const computed = formulaCells(after);
    const differing = [...is].flatMap(([sheet, cells]) =>
      [...new Set([...cells.keys(), ...was.get(sheet)!.keys()])]
        .filter((ref) => cells.get(ref) !== was.get(sheet)!.get(ref))
        .map((ref) => `${sheet}!${ref}`)
        .filter((place) => !targets.has(place) && !computed.has(place)),
    );
    expect(differing, name).toEqual([]);
    const written = [...targets].filter((place) =>
      is.get(place.slice(0, place.lastIndexOf('!')))?.has(place.slice(place.lastIndexOf('!') + 1)),
    );
    expect(written.length, `${name}: answers LibreOffice shows`).toBeGreaterThan(0);
  }
  return unread;
}

describe('LibreOffice opens each patched workbook and shows nothing changed but the answers', () => {
  test.each([
    ['every workbook as it is', plainPairs],
    ['workbooks of every writer in each odd shape', shapedPairs],
  ] as const)('%s', (batch, pairs) => {
    // Version 7.4 does not open zip64 whose offsets stand in extra fields, the input as little as the output.
    expect(expectAgreement(pairs, batch.replaceAll(' ', '-')).filter((name) => !name.includes('zip64'))).toEqual([]);
  });
});
