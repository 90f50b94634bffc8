import type { ColumnRole, Language, TickRole } from '../model/index.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { HeaderRow } from './find-headers.ts';
import type { HeaderScores } from './header-words.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { ShapeReader } from './text-shape.ts';

/** Column numbers by role, and what a person may want to know about the choice. */
export interface Columns {
  readonly id: number | null;
  readonly question: number;
  /** Null also when the answer goes below each question: see `isAnswerBelow`. */
  readonly answer: number | null;
  readonly comment: number | null;
  /** Left to right. */
  readonly sections: readonly number[];
  readonly helps: readonly number[];
  readonly ticks: Readonly<Partial<Record<TickRole, number>>>;
  /** True when nothing stands beside the questions and an empty cell was made ready under each. */
  readonly isAnswerBelow: boolean;
  /** How well the header names the question column ("Question", "Thème"), in [0, 1]; 0 without a header. */
  readonly questionNamed: number;
  /** True when captions name the answer and the comment. */
  readonly answerNamed: boolean;
  readonly commentNamed: boolean;
  readonly notes: readonly ColumnNote[];
}

export interface ColumnNote {
  readonly code: 'reservedColumn' | 'severalAnswerColumns' | 'severalLanguages' | 'answersElsewhere';
  readonly column: number;
  readonly other: number | null;
}

/** What the choice of columns looks at. */
export interface ColumnsInput {
  readonly grid: SheetGrid;
  /** Null where nothing heads the columns. */
  readonly header: HeaderRow | null;
  readonly rows: readonly number[];
  readonly profiles: readonly ColumnProfile[];
  readonly shapes: ShapeReader;
  readonly languages: readonly Language[];
  /** Tick columns by the captions or by a person. */
  readonly ticks: Readonly<Partial<Record<TickRole, number>>>;
  /** Columns a person named: they are taken as they are. */
  readonly given: Readonly<Partial<Record<ColumnRole, number>>>;
}

/** What the caption over a column names; nothing where it has none. */
export type CaptionOf = (column: number) => HeaderScores;

/** The one with the highest score above the least, the left one of equals; null when none reaches it. */
export function bestColumn(scored: readonly ScoredColumn[], least: number): ScoredColumn | null {
  return scored.reduce<ScoredColumn | null>(
    (best, entry) => (entry.score > least && (best === null || entry.score > best.score) ? entry : best),
    null,
  );
}

export interface ScoredColumn {
  readonly profile: ColumnProfile;
  readonly score: number;
}
