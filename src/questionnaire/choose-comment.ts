import { isReserved } from './caption-names.ts';
import type { ColumnProfile } from './column-profile.ts';
import { bestColumn, type CaptionOf } from './columns.ts';
import type { SheetGrid } from './sheet-grid.ts';

export interface CommentInput {
  readonly grid: SheetGrid;
  readonly profiles: readonly ColumnProfile[];
  readonly caption: CaptionOf;
  readonly question: number;
  readonly answer: number | null;
  readonly hasTicks: boolean;
}

/** Half a caption's worth of likeness, empty: less is no place for words. */
const LEAST_SCORE = 1.5;

/** The column for the supplier's words: by its caption, right of the question, empty and unlocked rather than not. */
export function chooseComment(input: CommentInput): number | null {
  const scored = input.profiles
    .filter((profile) => profile.column !== input.answer && !isReserved(input.caption(profile.column)))
    .map((profile) => ({ profile, score: scoreOf(profile, input) }));
  return bestColumn(scored, LEAST_SCORE)?.profile.column ?? null;
}

function scoreOf(profile: ColumnProfile, { grid, caption, question, answer, hasTicks }: CommentInput): number {
  const roles = caption(profile.column);
  const isAfter = answer !== null && profile.column > answer;
  // An empty "Description" after the answer is where it is explained; beside tick columns "Réponse" is where words go.
  const describes = profile.filled === 0 && isAfter ? (roles.question ?? 0) * 0.8 : 0;
  const spoken = Math.max(roles.comment ?? 0, hasTicks ? (roles.answer ?? 0) * 0.8 : 0, describes);
  const rival = Math.max(roles.help ?? 0, describes > 0 ? 0 : (roles.question ?? 0), roles.id ?? 0);
  if (spoken < 0.5 || rival > spoken || profile.formulas >= 0.5 || profile.column < question) return 0;
  const empty = 1 - profile.filled / Math.max(1, profile.rows);
  const isLocked = grid.locksTell && profile.open === 0;
  return 3 * spoken + empty + (isAfter ? 0.3 : 0) - (isLocked ? 1.5 : 0);
}
