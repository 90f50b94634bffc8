import { isReserved } from './caption-names.ts';
import type { ColumnProfile } from './column-profile.ts';
import { bestColumn, type CaptionOf, type ColumnNote, type ColumnsInput, type ScoredColumn } from './columns.ts';
import type { HeaderScores } from './header-words.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** Below this a column neither asks nor is called a question. */
const LEAST_SCORE = 0.7;

/** The column whose texts ask or state the most, helped by its caption; of two languages side by side the left one. */
export function chooseQuestion(
  profiles: readonly ColumnProfile[],
  caption: CaptionOf,
  given: ColumnsInput['given'],
  notes: ColumnNote[],
): number | null {
  const taken = new Set(Object.values(given));
  const scored: ScoredColumn[] = profiles
    .filter((profile) => profile.filled > 0 && !taken.has(profile.column))
    .map((profile) => ({ profile, score: scoreOf(profile, caption(profile.column)) }));
  const best = bestColumn(scored, LEAST_SCORE);
  if (!best) return null;
  const twins = scored.filter((entry) => isTwin(entry.profile, best.profile) && entry.score > best.score - 1);
  const [left = best, ...others] = twins;
  for (const twin of others) {
    notes.push({ code: 'severalLanguages', column: left.profile.column, other: twin.profile.column });
  }
  return left.profile.column;
}

/** The other columns that ask the same as a column a person named, for the notes. */
export function noteTwins(profiles: readonly ColumnProfile[], column: number, notes: ColumnNote[]): void {
  const own = profiles.find((profile) => profile.column === column);
  if (!own) return;
  for (const profile of profiles)
    if (profile.column > column && isTwin(profile, own))
      notes.push({ code: 'severalLanguages', column, other: profile.column });
}

/** Where the question's cells are merged over several rows of items, each with a place for an answer, the items are asked. */
export function itemsWithin(
  question: number,
  profiles: readonly ColumnProfile[],
  caption: CaptionOf,
  grid: SheetGrid,
  rows: readonly number[],
): number {
  const filled = rows.filter((row) => grid.text(row, question) !== '');
  const tall = filled.filter((row) => (grid.merge(row, question)?.bottom ?? row) > row);
  if (tall.length < 0.5 * filled.length) return question;
  const items = profiles.find(
    (profile) =>
      profile.column > question &&
      profile.filled >= 0.9 * profile.rows &&
      profile.filled >= 1.5 * filled.length &&
      profile.codes < 0.5 &&
      profile.formulas < 0.5 &&
      profile.lists < 0.2 &&
      !isReserved(caption(profile.column)),
  );
  return items?.column ?? question;
}

/** Two columns that ask equally much are one question in two languages. */
function isTwin(one: ColumnProfile, best: ColumnProfile): boolean {
  const close = (a: number, b: number, by: number): boolean => Math.abs(a - b) <= by;
  return (
    one === best ||
    (best.asks >= 0.4 &&
      close(one.asks, best.asks, 0.15) &&
      close(one.filled, best.filled, best.filled * 0.15) &&
      one.meanLength > 15)
  );
}

function scoreOf(profile: ColumnProfile, roles: HeaderScores): number {
  const fill = profile.rows === 0 ? 0 : profile.filled / profile.rows;
  const sentences = Math.min(1, profile.asks + profile.states / 2);
  let score = 2 * (roles.question ?? 0) + 2.5 * sentences * Math.min(1, 2 * fill);
  score += fill * (1 + Math.min(profile.meanLength / 60, 1) + 0.5 * profile.distinct);
  score -= 3 * profile.lists + 2 * Math.max(roles.answer ?? 0, roles.comment ?? 0, roles.help ?? 0);
  score -= isReserved(roles) ? 4 : 0;
  score -= profile.codes > 0.6 ? 1.5 : 0;
  score -= Math.max(roles.id ?? 0, (roles.section ?? 0) * 0.7) > (roles.question ?? 0) ? 1 : 0;
  return score;
}
