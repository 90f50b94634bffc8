import type { LanguageCode } from './language.ts';
import type { Reason } from './match.ts';
import type { ColumnRole, TickRole, Ticks } from './question.ts';
import type { Flag, Reply } from './status.ts';

/** What one run says about every row; its names are a public interface (format 1). */
export interface RunRecord {
  readonly format: 'vouch.record/1';
  readonly tool: { readonly name: 'vouch'; readonly version: string };
  readonly input: FileDigest;
  readonly output: FileDigest;
  /** The file that `vouch finalize` made of it for the customer; absent until then. */
  readonly final?: FileDigest;
  readonly knowledgeBase: { readonly name: string; readonly digest: string; readonly controls: number };
  /** What was asked for beside the defaults. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly tables: readonly RecordedTable[];
  /** In workbook order: by sheet, then row. */
  readonly rows: readonly RecordedRow[];
  readonly summary: Summary;
}

export interface FileDigest {
  readonly file: string;
  /** Hex. */
  readonly sha256: string;
}

export interface RecordedTable {
  readonly sheet: string;
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly questions: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly ticks?: Readonly<Partial<Record<TickRole, string>>>;
  /** Captions written over answer columns that the customer's file lacked; empty where it has no header row, absent where nothing was added. */
  readonly added?: Cells;
}

export interface RecordedRow {
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
  readonly section: string;
  readonly question: string;
  readonly language: LanguageCode;
  readonly flag: Flag;
  /** Rounded to three decimals. */
  readonly confidence: number;
  readonly control: string | null;
  readonly answer: Reply | null;
  readonly written: Cells;
  readonly proposed: Cells;
  readonly decision: Decision | null;
  readonly reasons: readonly Reason[];
  readonly candidates: readonly { readonly control: string; readonly confidence: number }[];
  /** The catalogue's topic it was taken for; null when none. */
  readonly topic: string | null;
  /** The cells its answer belongs in, answer and ticks first, comment last. */
  readonly cells: readonly string[];
  /** What each of these cells is for; absent in records of before 0.1.0's release. */
  readonly places?: RowPlaces;
}

/** The cells of a row by what they are for, as A1 addresses; a row may lack any of them. */
export interface RowPlaces {
  readonly answer: string | null;
  readonly ticks: Ticks | null;
  readonly comment: string | null;
}

/** Values by A1 address within the row's sheet. */
export type Cells = Readonly<Record<string, string | number>>;

/** What a person (or the file itself) settled for a row. */
export interface Decision {
  readonly by: string;
  /** "kept": the cell was already filled; "notAsked": the layout says nothing is to be written; "filled": found changed in the workbook. */
  readonly how: 'accepted' | 'changed' | 'skipped' | 'notApplicable' | 'kept' | 'notAsked' | 'filled';
  /** What shall stand in the answer cell: a reply, worded as the cell words it, or the very text; null where none was given. */
  readonly answer: Reply | string | null;
  readonly comment: string | null;
  /** The control a person chose instead of the first candidate; absent when they kept to it. */
  readonly control?: string;
}

export interface Summary {
  readonly questions: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly none: number;
}
