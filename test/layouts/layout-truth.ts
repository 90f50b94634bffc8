import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES } from '../cli/fake-world.ts';

/** What a fixture's .layout.json says: written by fixtures/make-layouts.py beside the workbook. */
export interface LayoutTruth {
  readonly name: string;
  readonly path: string;
  /** The number and the words of the trap in the design notes. */
  readonly trap: string;
  readonly languages: readonly string[];
  readonly tables: readonly TruthTable[];
  readonly notQuestions: readonly string[];
  /** Reasons by "Sheet!row". */
  readonly blocked: Readonly<Record<string, string>>;
  /** The only cells that may be written, by "Sheet!row", where the columns do not tell. */
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly findings: readonly string[];
}

export interface TruthTable {
  readonly sheet: string;
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: readonly number[];
  readonly columns: Readonly<Record<string, string>>;
  readonly ticks: Readonly<Record<string, string>>;
  readonly vocabulary?: readonly string[];
}

const FOLDER = join(FIXTURES, 'layouts');

export const LAYOUTS: readonly LayoutTruth[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.layout.json'))
  .sort()
  .map((file) => {
    const name = file.replace('.layout.json', '');
    return { name, path: join(FOLDER, `${name}.xlsx`), ...JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) };
  });

/** The cells that an answer may be written in, as "Sheet!D4". */
export function placesToWrite(truth: LayoutTruth): ReadonlySet<string> {
  const cells = truth.tables.flatMap(({ sheet, rows, columns, ticks }) =>
    rows.flatMap((row) => {
      if (truth.blocked[`${sheet}!${row}`] !== undefined) return [];
      const letters = [columns.answer, columns.comment, ...Object.values(ticks)].filter((one) => one !== undefined);
      const refs = truth.places[`${sheet}!${row}`] ?? letters.map((column) => `${column}${row}`);
      return refs.map((ref) => `${sheet}!${ref}`);
    }),
  );
  return new Set(cells);
}
