import type { ColumnProfile } from './column-profile.ts';
import { bestColumn, type CaptionOf } from './columns.ts';
import type { HeaderScores } from './header-words.ts';

/** A column that neither numbers every row nor is called so stays below this. */
const LEAST_SCORE = 0.9;

/** The column of references: by its caption and by texts that number things; right of the question only when captioned so. */
export function chooseId(
  profiles: readonly ColumnProfile[],
  caption: CaptionOf,
  question: number,
  ticks: ReadonlySet<number>,
): number | null {
  const scored = profiles
    .filter((profile) => profile.column !== question && !ticks.has(profile.column) && profile.filled > 0)
    .map((profile) => ({ profile, score: scoreOf(profile, caption(profile.column), profile.column > question) }));
  return bestColumn(scored, LEAST_SCORE)?.profile.column ?? null;
}

function scoreOf(profile: ColumnProfile, roles: HeaderScores, isRight: boolean): number {
  const named = roles.id ?? 0;
  const isNamed = named >= 0.7 && profile.meanLength <= 40;
  const isCode = profile.codes >= 0.6 && profile.meanLength <= 60 && !isRight;
  if (!isNamed && !isCode) return 0;
  if (Math.max(roles.answer ?? 0, roles.comment ?? 0, roles.reserved ?? 0) > Math.max(named, 0.6)) return 0;
  const fill = profile.filled / Math.max(1, profile.rows);
  return 2 * named + fill * (1 + 1.5 * profile.codes + profile.distinct) - (isRight ? 1 : 0);
}
