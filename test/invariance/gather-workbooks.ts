import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { CellEdit } from '../../src/model/index.ts';
import { type OpenedWorkbook, refusalFor } from '../../src/workbook/index.ts';
import { SHARED } from '../shared.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');

/** One line of fixtures/features/features.json. */
export interface Feature {
  readonly file: string;
  readonly writer: string;
  readonly feature: string;
  readonly language: string;
  readonly answers: { readonly sheet: string; readonly refs: readonly string[] };
  /** The code vouch refuses it with. */
  readonly refused?: string;
}

/** A workbook of the suite; its text says what it is, so that test names tell writer and feature. */
export interface Gathered {
  readonly name: string;
  readonly path: string;
  /** Cells where answers belong. */
  readonly targets: readonly { readonly sheet: string; readonly ref: string }[];
  readonly feature: Feature | null;
}

export const features: readonly Feature[] = JSON.parse(readFileSync(join(FIXTURES, 'features/features.json'), 'utf8'));

/** Every workbook of fixtures, fixtures/labelled, fixtures/features and, where it is, shared/questionnaires. */
export const everyWorkbook: readonly Gathered[] = [
  ...features.map((feature) => ({
    name: `${feature.file} (${feature.writer}: ${feature.feature})`,
    path: join(FIXTURES, 'features', feature.file),
    targets: feature.answers.refs.map((ref) => ({ sheet: feature.answers.sheet, ref })),
    feature,
  })),
  ...inFolder(FIXTURES),
  ...inFolder(join(FIXTURES, 'labelled')),
  ...inFolder(join(SHARED, 'questionnaires')),
];

/** Those that are answered, not refused. */
export const answerable = everyWorkbook.filter(({ feature }) => feature?.refused === undefined);

/** For `test.each`, so that names are given whole. */
export function named(list: readonly Gathered[]): [string, Gathered][] {
  return list.map((gathered) => [gathered.name, gathered]);
}

function inFolder(folder: string): Gathered[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\.xl[st][xm]$/.test(extname(name)) && !name.includes('.filled.'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return { name: `${name} (openpyxl)`, path, targets: layoutTargets(path), feature: null };
    });
}

interface Layout {
  readonly tables: readonly {
    readonly sheet: string;
    readonly firstRow: number;
    readonly lastRow: number;
    readonly columns: Readonly<Record<string, string>>;
    readonly ticks?: Readonly<Record<string, string>>;
  }[];
}

/** Answer, comment and tick cells of some rows, and of a row below the table, which does not exist yet. */
function layoutTargets(path: string): { sheet: string; ref: string }[] {
  const file = path.replace(/\.xlsx$/, '.layout.json');
  if (!existsSync(file)) return ['C9', 'D9', 'C12'].map((ref) => ({ sheet: 'Questionnaire', ref }));
  const { tables } = JSON.parse(readFileSync(file, 'utf8')) as Layout;
  return tables.flatMap(({ sheet, firstRow, lastRow, columns, ticks = {} }) => {
    const letters = [columns.answer, columns.comment, ...Object.values(ticks)].filter((letter) => letter !== undefined);
    const rows = [firstRow, Math.floor((firstRow + lastRow) / 2), lastRow, lastRow + 9];
    return letters.flatMap((letter) => rows.map((row) => ({ sheet, ref: `${letter}${row}` })));
  });
}

/** Texts that tempt a writer to go wrong, and a number. */
const VALUES = ['Oui', '=1+1', ' é <&> "q" ', 'a\nb', '_x0041_', 7, 'Oui', '😀'];

/** An edit for each target that may be written. */
export function editsFor(gathered: Gathered, opened: OpenedWorkbook): CellEdit[] {
  return gathered.targets
    .filter(({ sheet, ref }) => refusalFor(opened, sheet, ref) === null)
    .map(({ sheet, ref }, at) => ({ sheet, ref, value: VALUES[at % VALUES.length]! }));
}
