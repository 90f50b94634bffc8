import { normalise } from '../text/index.ts';
import { isNamed, isReserved } from './caption-names.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { CaptionOf, ColumnNote, ColumnsInput } from './columns.ts';
import type { HeaderScores } from './header-words.ts';

/** A captioned column of another kind of content, or an uncaptioned one without lists, stays below this. */
const LEAST_SCORE = 2;
/** A second column that scores this much is one a person might have meant. */
const RIVAL_SCORE = 3.5;

/** A phrase inside a long caption, not at its head, still says what the column is for. */
const FAINT = 0.35;

/** The column the answers go in: by its caption, its lists, its unlocked cells and its emptiness; never a reserved one. */
export function chooseAnswer(
  input: ColumnsInput,
  caption: CaptionOf,
  question: number,
  notes: ColumnNote[],
): number | null {
  const [best, ...rivals] = input.profiles
    .filter((profile) => profile.column !== input.given.comment && !isReserved(caption(profile.column)))
    .map((profile) => ({ profile, score: scoreOf(profile, caption(profile.column), input, question) }))
    .filter((entry) => entry.score >= LEAST_SCORE)
    .sort((one, other) => other.score - one.score || one.profile.column - other.profile.column);
  if (!best) return input.header ? faintlyNamed(input, caption, question) : columnBeside(input, question);
  for (const { profile, score } of rivals) {
    const roles = caption(profile.column);
    const isSpoken = (roles.answer ?? 0) >= 0.6 || profile.lists >= 0.3;
    if (isSpoken && score > RIVAL_SCORE && !isNamed(roles, 'comment'))
      notes.push({ code: 'severalAnswerColumns', column: best.profile.column, other: profile.column });
  }
  const keyed = input.profiles.find(
    (profile) => isNamed(caption(profile.column), 'answer') && holdsKeys(profile, input),
  );
  if (keyed) notes.push({ code: 'answersElsewhere', column: best.profile.column, other: keyed.column });
  return best.profile.column;
}

/** True when under most rows that ask stands an empty cell of the file's own: a form that is filled downwards. */
export function hasRoomBelow({ grid, rows, shapes }: ColumnsInput, question: number): boolean {
  const asking = rows.filter((row) => shapes(grid.text(row, question)).asks);
  const texts = new Set(rows);
  const ready = asking.filter((row) => !texts.has(row + 1) && grid.cell(row + 1, question) !== null);
  return asking.length >= 3 && ready.length >= 0.7 * asking.length;
}

/** An empty column right of the question whose long caption mentions the answer ("Indiquez votre réponse dans cette colonne"). */
function faintlyNamed({ profiles }: ColumnsInput, caption: CaptionOf, question: number): number | null {
  const found = profiles.find(({ column, filled, formulas }) => {
    const roles = caption(column);
    const others = Math.max(0, ...Object.entries(roles).map(([role, score]) => (role === 'answer' ? 0 : score)));
    const answer = roles.answer ?? 0;
    return column > question && filled === 0 && formulas === 0 && answer >= FAINT && answer > others;
  });
  return found?.column ?? null;
}

/**
 * Without captions the place right of the question is the answer's when it was made ready, empty cells of the file's own,
 * or when it was answered: words beside nearly every question that ask nothing themselves.
 */
function columnBeside({ grid, rows, shapes, profiles }: ColumnsInput, question: number): number | null {
  const next = profiles.find((profile) => profile.column > question);
  if (!next || next.formulas > 0 || next.asks > 0.1) return null;
  const asking = rows.filter((row) => shapes(grid.text(row, question)).asks);
  const ready = asking.filter((row) => grid.cell(row, next.column) !== null);
  if (next.filled === 0) return asking.length > 0 && ready.length >= 0.5 * asking.length ? next.column : null;
  return asking.length >= 3 && ready.length >= 0.8 * asking.length ? next.column : null;
}

function scoreOf(profile: ColumnProfile, roles: HeaderScores, input: ColumnsInput, question: number): number {
  const empty = 1 - profile.filled / Math.max(1, profile.rows);
  const spoken = roles.answer ?? 0;
  // Nothing but its caption, ready-made lists or the protection makes a column the answer's.
  if (spoken < 0.5 && profile.lists < 0.25 && profile.open < 0.25) return 0;
  let score = 3 * spoken + 2.5 * Math.min(1, profile.lists * 1.5) + 1.5 * Math.min(1, profile.open * 1.5) + 2 * empty;
  score -= 3 * profile.formulas;
  score -= 2 * (roles.comment ?? 0) * (profile.lists >= 0.25 ? 0.3 : 1);
  score -=
    3 *
    Math.max(roles.question ?? 0, roles.id ?? 0, roles.section ?? 0, roles.help ?? 0, roles.evidence ?? 0) *
    (spoken > 0.6 ? 0.3 : 1);
  score -= profile.column < question ? 1 : 0;
  score -= holdsKeys(profile, input) ? 4 : 0;
  score += yearBonus(input, profile.column);
  return score;
}

/** Of answers for several years the latest: a hundredth per year decides between equals only. */
function yearBonus({ header }: ColumnsInput, column: number): number {
  const year = /\b20(\d\d)\b/.exec(header?.captions.find((caption) => caption.column === column)?.text ?? '')?.[1];
  return year === undefined ? 0 : Number(year) / 100;
}

/** A column of set names ("RESP01", "YNANA") tells which answers are allowed; it is not where they go. */
function holdsKeys(profile: ColumnProfile, input: ColumnsInput): boolean {
  if (profile.filled < 0.6 * profile.rows || profile.lists > 0.25 || profile.meanLength > 14) return false;
  const answers = new Set(input.languages.flatMap((language) => Object.values(language.answers).flat().map(normalise)));
  const texts = input.rows.map((row) => input.grid.text(row, profile.column)).filter((text) => text !== '');
  const keys = texts.filter((text) => /^[A-Z][A-Z0-9_-]{2,}$/.test(text) && !answers.has(normalise(text)));
  return keys.length >= 0.7 * texts.length;
}
