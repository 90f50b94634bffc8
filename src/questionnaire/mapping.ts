import { type ColumnRole, parseCellRef, type QuestionTable, type TickRole } from '../model/index.ts';

/**
 * What a person says about a workbook's layout, or what was found in it, as a plain value fit for a file. Whatever it
 * leaves out is detected.
 */
export interface Mapping {
  /** One entry per table; several may name the same sheet. Empty: everything is detected. */
  readonly tables: readonly TableMapping[];
}

export interface TableMapping {
  /** The sheet's name; null applies the entry to every sheet where questions are found by themselves. */
  readonly sheet: string | null;
  /** The row that heads the columns; null says there is none; left out: detected. */
  readonly headerRow?: number | null;
  /** Rows to look at; by default from below the header to the end of the sheet. */
  readonly firstRow?: number;
  readonly lastRow?: number;
  /** Column letters by role. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly ticks?: Readonly<Partial<Record<TickRole, string>>>;
  /** Rows that are no questions whatever they look like. */
  readonly skipRows?: readonly number[];
}

/** The layout that was found, as the mapping that finds it again. */
export function toMapping(reading: { readonly tables: readonly QuestionTable[] }): Mapping {
  return {
    tables: reading.tables.map((table) => ({
      sheet: table.sheet,
      headerRow: table.headerRow,
      firstRow: table.firstRow,
      lastRow: lastRowOf(table),
      columns: table.columns,
      ...(table.ticks ? { ticks: table.ticks } : {}),
    })),
  };
}

/** The last question's, or the one below it that holds its answer or its comment. */
function lastRowOf({ lastRow, questions }: QuestionTable): number {
  const last = questions.at(-1);
  const refs = [last?.answerCell?.ref, last?.commentCell].filter((ref) => typeof ref === 'string');
  return Math.max(lastRow, ...refs.map((ref) => parseCellRef(ref)?.row ?? 0));
}
