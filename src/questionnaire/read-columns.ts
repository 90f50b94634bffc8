import type { ColumnRole, HeaderRole, Language, TickRole } from '../model/index.ts';
import { normalise } from '../text/index.ts';
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
  /** How well the header names the question column, in [0, 1]; 0 without a header. */
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

export interface ColumnsInput {
  readonly grid: SheetGrid;
  readonly header: HeaderRow | null;
  readonly rows: readonly number[];
  readonly profiles: readonly ColumnProfile[];
  readonly shapes: ShapeReader;
  readonly languages: readonly Language[];
  /** Columns a person named: they are taken as they are. */
  readonly given: Readonly<Partial<Record<ColumnRole, number>>>;
}

/** Which column holds what, from the captions and from what stands below them; null when no column holds questions. */
export function readColumns(input: ColumnsInput): Columns | null {
  const { header, given, profiles } = input;
  const visible = profiles.filter((profile) => !input.grid.isHiddenColumn(profile.column));
  const caption = (column: number): HeaderScores =>
    header?.captions.find((entry) => entry.column === column)?.roles ?? {};
  const ticks = ticksThatCount(header, visible, given);
  const tickColumns = new Set(Object.values(ticks));
  const free = visible.filter((profile) => !tickColumns.has(profile.column));
  const notes: ColumnNote[] = [];

  const asked = given.question ?? bestQuestion(free, caption, given, notes);
  if (asked === null) return null;
  const question = given.question ?? itemsWithin(asked, free, caption, input.grid, input.rows);
  const id = given.id ?? bestId(profiles, caption, question, tickColumns);
  const rest = free.filter((profile) => profile.column !== question && profile.column !== id);
  for (const profile of rest) {
    if (isReserved(caption(profile.column)))
      notes.push({ code: 'reservedColumn', column: profile.column, other: null });
  }
  const hasTicks = tickColumns.size > 0;
  let comment = given.comment ?? null;
  let answer = given.answer ?? null;
  if (answer === null && !hasTicks)
    answer = bestAnswer({ ...input, profiles: rest }, caption, question, comment, notes);
  comment ??= bestComment(rest, caption, question, answer, input.grid, hasTicks);
  if (answer === null && !hasTicks && comment !== null && given.comment === undefined)
    [answer, comment] = [comment, null];

  const taken = new Set([question, id, answer, comment]);
  const others = rest.filter(
    (profile) => !taken.has(profile.column) && profile.filled > 0 && !isReserved(caption(profile.column)),
  );
  const isSection = (profile: ColumnProfile): boolean =>
    profile.column === given.section || named(caption(profile.column), 'section');
  return {
    id,
    question,
    answer,
    comment,
    sections: others
      .filter((profile) => isSection(profile) || isGroup(profile, question, header))
      .map((profile) => profile.column),
    helps: others
      .filter((profile) => !isSection(profile) && !isGroup(profile, question, header))
      .filter((profile) => profile.column === given.help || isHelp(profile, caption(profile.column), notes))
      .map((profile) => profile.column),
    ticks,
    isAnswerBelow: answer === null && !hasTicks && !header && hasRoomBelow(input, question),
    questionNamed: caption(asked).question ?? 0,
    answerNamed: hasTicks || (answer !== null && (caption(answer).answer ?? 0) >= 0.6),
    commentNamed: comment !== null && (caption(comment).comment ?? 0) >= 0.6,
    notes,
  };
}

/** Captions over columns of formulas are a summary's, over columns of words a list's: neither is there to be ticked. */
function ticksThatCount(
  header: HeaderRow | null,
  profiles: readonly ColumnProfile[],
  given: ColumnsInput['given'],
): Readonly<Partial<Record<TickRole, number>>> {
  const ticks = header?.ticks ?? {};
  if (given.answer !== undefined) return {};
  const columns = Object.values(ticks);
  const usable = columns.every((column) => {
    const profile = profiles.find((entry) => entry.column === column);
    return profile === undefined || (profile.formulas < 0.5 && profile.meanLength <= 20);
  });
  const spread = columns.length === 0 ? 0 : Math.max(...columns) - Math.min(...columns);
  return usable && spread <= columns.length + 2 ? ticks : {};
}

type CaptionOf = (column: number) => HeaderScores;

function bestQuestion(
  profiles: readonly ColumnProfile[],
  caption: CaptionOf,
  given: ColumnsInput['given'],
  notes: ColumnNote[],
): number | null {
  const taken = new Set(Object.values(given));
  const scored = profiles
    .filter((profile) => profile.filled > 0 && !taken.has(profile.column))
    .map((profile) => ({ profile, score: questionScore(profile, caption(profile.column)) }))
    .filter((entry) => entry.score > 0.8)
    .sort((one, other) => other.score - one.score || one.profile.column - other.profile.column);
  const best = scored[0];
  if (!best) return null;
  // Two columns that ask equally much are one question in two languages: the left one is taken.
  const twins = scored.filter((entry) => isTwin(entry.profile, best.profile) && entry.score > best.score - 1);
  const leftmost = twins.reduce((one, other) => (other.profile.column < one.profile.column ? other : one), best);
  for (const twin of twins) {
    if (twin !== leftmost)
      notes.push({ code: 'severalLanguages', column: leftmost.profile.column, other: twin.profile.column });
  }
  return leftmost.profile.column;
}

/** Where the question's cells are merged over several rows of items, each with a place for an answer, the items are asked. */
function itemsWithin(
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

/** True when under most rows that ask stands an empty cell of the file's own: a form that is filled downwards. */
function hasRoomBelow({ grid, rows, shapes }: ColumnsInput, question: number): boolean {
  const asking = rows.filter((row) => shapes(grid.text(row, question)).asks);
  const texts = new Set(rows);
  const ready = asking.filter((row) => !texts.has(row + 1) && grid.cell(row + 1, question) !== null);
  return asking.length >= 3 && ready.length >= 0.7 * asking.length;
}

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

function questionScore(profile: ColumnProfile, roles: HeaderScores): number {
  const fill = profile.rows === 0 ? 0 : profile.filled / profile.rows;
  const sentences = Math.min(1, profile.asks + profile.states / 2);
  let score = 2 * (roles.question ?? 0) + 2.5 * sentences * Math.min(1, 2 * fill);
  score += Math.min(profile.meanLength / 60, 1) * fill + 0.5 * profile.distinct * fill;
  score -= 3 * profile.lists + 2 * Math.max(roles.answer ?? 0, roles.comment ?? 0, roles.help ?? 0);
  score -= isReserved(roles) ? 4 : 0;
  score -= profile.codes > 0.6 ? 1.5 : 0;
  score -= Math.max(roles.id ?? 0, (roles.section ?? 0) * 0.7) > (roles.question ?? 0) ? 1 : 0;
  return score;
}

function bestId(
  profiles: readonly ColumnProfile[],
  caption: CaptionOf,
  question: number,
  ticks: ReadonlySet<number>,
): number | null {
  const scored = profiles
    .filter((profile) => profile.column !== question && !ticks.has(profile.column) && profile.filled > 0)
    .map((profile) => {
      const roles = caption(profile.column);
      const fill = profile.filled / Math.max(1, profile.rows);
      const isCode = profile.codes >= 0.6 && profile.meanLength <= 60;
      const isNamed = (roles.id ?? 0) >= 0.7 && profile.meanLength <= 40;
      const isRight = profile.column > question;
      if (!isCode && !isNamed) return { profile, score: 0 };
      if (isRight && !isNamed) return { profile, score: 0 };
      if (Math.max(roles.answer ?? 0, roles.comment ?? 0, roles.reserved ?? 0) > Math.max(roles.id ?? 0, 0.6))
        return { profile, score: 0 };
      const score =
        2 * (roles.id ?? 0) + 1.5 * profile.codes * fill + profile.distinct * fill + fill - (isRight ? 1 : 0);
      return { profile, score };
    })
    .filter((entry) => entry.score > 0.9)
    .sort((one, other) => other.score - one.score || one.profile.column - other.profile.column);
  return scored[0]?.profile.column ?? null;
}

function bestAnswer(
  input: ColumnsInput,
  caption: CaptionOf,
  question: number,
  comment: number | null,
  notes: ColumnNote[],
): number | null {
  const scored = input.profiles
    .filter((profile) => profile.column !== comment && !isReserved(caption(profile.column)))
    .map((profile) => ({ profile, score: answerScore(profile, caption(profile.column), input, question) }))
    .filter((entry) => entry.score >= 2)
    .sort((one, other) => other.score - one.score || one.profile.column - other.profile.column);
  const best = scored[0];
  if (best) {
    const isSpoken = (profile: ColumnProfile): boolean =>
      (caption(profile.column).answer ?? 0) >= 0.6 || profile.lists >= 0.3;
    for (const { profile, score } of scored.slice(1)) {
      if (isSpoken(profile) && score > 3.5 && !named(caption(profile.column), 'comment'))
        notes.push({ code: 'severalAnswerColumns', column: best.profile.column, other: profile.column });
    }
    const keyed = input.profiles.find(
      (profile) => named(caption(profile.column), 'answer') && holdsKeys(profile, input),
    );
    if (keyed) notes.push({ code: 'answersElsewhere', column: best.profile.column, other: keyed.column });
    return best.profile.column;
  }
  if (input.header) return null;
  // Without captions the place right of the question is the answer's when it was made ready: styled and empty throughout.
  const next = input.profiles.find((profile) => profile.column > question && isEmptyBeside(profile));
  return next && isMadeReady(input, question, next.column) ? next.column : null;
}

function answerScore(profile: ColumnProfile, roles: HeaderScores, input: ColumnsInput, question: number): number {
  const empty = 1 - profile.filled / Math.max(1, profile.rows);
  const spoken = Math.max(roles.answer ?? 0, 0);
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
  return score;
}

/** A column of set names ("RESP01", "YNANA") tells which answers are allowed; it is not where they go. */
function holdsKeys(profile: ColumnProfile, input: ColumnsInput): boolean {
  if (profile.filled < 0.6 * profile.rows || profile.lists > 0.25 || profile.meanLength > 14) return false;
  const answers = new Set(input.languages.flatMap((language) => Object.values(language.answers).flat().map(normalise)));
  const texts = input.rows.map((row) => input.grid.text(row, profile.column)).filter((text) => text !== '');
  const keys = texts.filter((text) => /^[A-Z][A-Z0-9_-]{2,}$/.test(text) && !answers.has(normalise(text)));
  return keys.length >= 0.7 * texts.length;
}

function bestComment(
  profiles: readonly ColumnProfile[],
  caption: CaptionOf,
  question: number,
  answer: number | null,
  grid: SheetGrid,
  hasTicks: boolean,
): number | null {
  const scored = profiles
    .filter((profile) => profile.column !== answer && !isReserved(caption(profile.column)))
    .map((profile) => {
      const roles = caption(profile.column);
      // Beside tick columns "Réponse" is where the words go.
      // and an empty "Description" after the answer is where it is explained.
      const isAfter = answer !== null && profile.column > answer;
      const describes = profile.filled === 0 && isAfter ? (roles.question ?? 0) * 0.8 : 0;
      const spoken = Math.max(roles.comment ?? 0, hasTicks ? (roles.answer ?? 0) * 0.8 : 0, describes);
      const rival = Math.max(roles.help ?? 0, describes > 0 ? 0 : (roles.question ?? 0), roles.id ?? 0);
      if (spoken < 0.5 || rival > spoken || profile.formulas >= 0.5 || profile.column < question)
        return { profile, score: 0 };
      const empty = 1 - profile.filled / Math.max(1, profile.rows);
      const isBeside = answer !== null && profile.column > answer;
      const isLocked = grid.locksTell && profile.open === 0;
      return { profile, score: 3 * spoken + empty + (isBeside ? 0.3 : 0) - (isLocked ? 1.5 : 0) };
    })
    .filter((entry) => entry.score >= 1.5)
    .sort((one, other) => other.score - one.score || one.profile.column - other.profile.column);
  return scored[0]?.profile.column ?? null;
}

/** True when most rows that ask have an empty cell of the file's own in that column. */
function isMadeReady({ grid, rows, shapes }: ColumnsInput, question: number, column: number): boolean {
  const asking = rows.filter((row) => shapes(grid.text(row, question)).asks);
  return asking.length > 0 && asking.filter((row) => grid.cell(row, column) !== null).length >= 0.5 * asking.length;
}

function isEmptyBeside(profile: ColumnProfile): boolean {
  return profile.filled === 0 && profile.formulas === 0;
}

/** Labels of groups left of the question: merged downwards or written once per group, too few to name each row. */
function isGroup(profile: ColumnProfile, question: number, header: HeaderRow | null): boolean {
  if (profile.column > question || profile.meanLength > 60 || profile.filled < 2) return false;
  const share = profile.filled / Math.max(1, profile.rows);
  const isRepeated = profile.distinct < 0.6;
  return header !== null && profile.codes < 0.6 && profile.asks < 0.2 && (share < 0.7 || isRepeated);
}

function isHelp(profile: ColumnProfile, roles: HeaderScores, notes: readonly ColumnNote[]): boolean {
  if (profile.formulas > 0.5 || notes.some((note) => note.code === 'severalLanguages' && note.other === profile.column))
    return false;
  if (named(roles, 'help')) return true;
  return (
    profile.meanLength > 25 &&
    !named(roles, 'answer') &&
    !named(roles, 'comment') &&
    !named(roles, 'evidence') &&
    profile.codes < 0.6
  );
}

function isReserved(roles: HeaderScores): boolean {
  const reserved = roles.reserved ?? 0;
  return reserved >= 0.6 && reserved >= Math.max(roles.answer ?? 0, roles.comment ?? 0, roles.question ?? 0);
}

function named(roles: HeaderScores, role: HeaderRole): boolean {
  const score = roles[role] ?? 0;
  return score >= 0.6 && Object.values(roles).every((other) => other <= score);
}
