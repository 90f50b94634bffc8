import type { HeaderRole, TickRole } from '../model/index.ts';
import { type HeaderScores, type HeaderWords, LONGEST_HEADER } from './header-words.ts';
import { holdsQuestion } from './holds-question.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { ShapeReader } from './text-shape.ts';
import { tickColumns } from './tick-columns.ts';

/** A row that may head a table. */
export interface HeaderRow {
  readonly row: number;
  /** Columns with a caption, left to right. */
  readonly captions: readonly Caption[];
  /** Columns that stand for a position; empty unless two of them differ. */
  readonly ticks: Readonly<Partial<Record<TickRole, number>>>;
  /** How much the row looks like a header: the sum of what its captions name. 3 is a plain "Question | Answer". */
  readonly score: number;
}

export interface Caption {
  readonly column: number;
  readonly text: string;
  readonly roles: HeaderScores;
}

/** What a caption adds to the likelihood of a header; answers and questions are what a questionnaire is about. */
const WEIGHTS: Readonly<Record<HeaderRole, number>> = {
  question: 2,
  answer: 2,
  comment: 1.5,
  id: 1,
  section: 0.7,
  help: 0.7,
  evidence: 0.7,
  reserved: 0.7,
};
const TICKS_WEIGHT = 2.5;
const LEAST_SCORE = 1.4;
/** A caption merged over more columns than this is a title. */
const WIDEST_CAPTION = 8;

/** Rows that may head a table, from the top; of two that belong together (captions over captions) the lower one. */
export function findHeaders(grid: SheetGrid, words: HeaderWords, shapes: ShapeReader): HeaderRow[] {
  const found: HeaderRow[] = [];
  for (const [at, row] of grid.rows.entries()) {
    // Most rows hold one, and are told by less than it takes to read them as headers.
    const header = holdsQuestion(grid, at, words, shapes) ? null : readHeader(grid, row, words);
    if (!header) continue;
    const above = found.at(-1);
    if (above && above.row === row - 1 && isOneHeader(grid, above, header, words)) found.pop();
    found.push(header);
  }
  return found;
}

/** The row read as a header, or null when it cannot be one. */
export function readHeader(grid: SheetGrid, row: number, words: HeaderWords): HeaderRow | null {
  const own = grid.texts(row);
  if (own.length === 0 || own.some((entry) => entry.text.length > 3 * LONGEST_HEADER)) return null;
  const written = writtenCaptions(grid, row, words);
  if (written.filter((caption) => caption.text.length <= LONGEST_HEADER).length < 2) return null;
  const captions = written.map((caption) => nameCaption(caption, words));
  const ticks = tickColumns(captions, words);
  const score = scoreOf(grid, row, captions, ticks);
  return score >= LEAST_SCORE ? { row, captions, ticks, score } : null;
}

/** The captions in force at a row whatever it looks like: for a row that a person named as the header. */
export function captionsOf(grid: SheetGrid, row: number, words: HeaderWords): Caption[] {
  return writtenCaptions(grid, row, words).map((caption) => nameCaption(caption, words));
}

/** A caption before it is asked what it names. */
interface WrittenCaption {
  readonly column: number;
  readonly text: string;
  /** What stands on the row itself, or above it where it continues that row. */
  readonly own: string;
  readonly parent: string;
}

function writtenCaptions(grid: SheetGrid, row: number, words: HeaderWords): WrittenCaption[] {
  const captions: WrittenCaption[] = [];
  const isContinuation = continuesAbove(grid, row, words);
  for (let column = 1; column <= grid.lastColumn; column++) {
    const merge = grid.merge(row, column);
    if (merge && merge.left !== column) continue;
    const own = merge ? grid.shown(row, column) : grid.text(row, column);
    const above = isContinuation && own === '' ? grid.shown(row - 1, column) : '';
    const text = own || above;
    const parent = merge && merge.top < row ? '' : parentOf(grid, row, column);
    if (text === '' && parent === '') continue;
    captions.push({ column, text: text || parent, own: text, parent });
  }
  return captions;
}

function nameCaption({ column, text, own, parent }: WrittenCaption, words: HeaderWords): Caption {
  return { column, text, roles: rolesUnder(parent, own, words) };
}

/** Two rows of captions without merges: the lower one holds only what stands under a caption of the upper one. */
function continuesAbove(grid: SheetGrid, row: number, words: HeaderWords): boolean {
  const own = grid.texts(row);
  const above = grid.texts(row - 1);
  if (own.length >= above.length || above.length < 2) return false;
  const isLabel = (text: string): boolean =>
    words.tickOf(text) !== null || Math.max(0, ...Object.values(words.rolesOf(text))) > 0.6;
  return own.every((entry) => isLabel(entry.text)) && above.filter((entry) => isLabel(entry.text)).length >= 2;
}

/** The caption merged across several columns just above, "" when none or when the row writes nothing below it. */
function parentOf(grid: SheetGrid, row: number, column: number): string {
  const merge = grid.merge(row - 1, column);
  if (!merge || merge.right === merge.left || merge.bottom !== row - 1 || merge.right - merge.left > WIDEST_CAPTION)
    return '';
  const isUsed = grid.texts(row).some((entry) => entry.column >= merge.left && entry.column <= merge.right);
  return isUsed ? grid.shown(row - 1, column) : '';
}

/** "Commentaire" under "Réservé à l'acheteur" is the customer's; under "Fournisseur" it is ours. */
function rolesUnder(parent: string, own: string, words: HeaderWords): HeaderScores {
  const mine = words.rolesOf(own);
  if (parent === '') return mine;
  const theirs = words.rolesOf(parent);
  const isAsked = Math.max(mine.question ?? 0, mine.id ?? 0, mine.section ?? 0, mine.help ?? 0) >= 0.6;
  if ((theirs.reserved ?? 0) >= 0.6) return isAsked ? mine : { reserved: 1 };
  return Object.keys(mine).length > 0 ? mine : theirs;
}

function scoreOf(
  grid: SheetGrid,
  row: number,
  captions: readonly Caption[],
  ticks: Readonly<Partial<Record<TickRole, number>>>,
): number {
  const tickColumnsTaken = new Set(Object.values(ticks));
  const best: Partial<Record<HeaderRole, number>> = {};
  const named = new Set<number>(tickColumnsTaken);
  for (const caption of captions) {
    // "Fournisseur :" labels the field beside it.
    if (tickColumnsTaken.has(caption.column) || /[:：]$/.test(caption.text)) continue;
    const ranked = (Object.entries(caption.roles) as [HeaderRole, number][]).sort(
      // "Pregunta" numbers rows in some files; over the questions it is worth more.
      ([a, x], [b, y]) => y - x || WEIGHTS[b] - WEIGHTS[a] || (a < b ? -1 : 1),
    );
    const [role, score] = ranked[0] ?? [];
    if (!role || !score || score < 0.5) continue;
    named.add(caption.column);
    best[role] = Math.max(best[role] ?? 0, score);
  }
  let score = tickColumnsTaken.size > 0 ? TICKS_WEIGHT : 0;
  for (const [role, likeness] of Object.entries(best) as [HeaderRole, number][]) score += WEIGHTS[role] * likeness;
  if (score === 0 || (named.size < 2 && captions.length < 2)) return 0;
  const isLabelled = best.question || best.answer || best.comment || tickColumnsTaken.size > 0;
  if (!isLabelled) return 0;
  const cells = grid.texts(row).map((entry) => grid.cell(row, entry.column));
  if (cells.every((cell) => cell?.bold || cell?.filled)) score += 0.5;
  if (grid.sheet.tables.some((table) => table.headerRows > 0 && table.area.top === row)) score += 1.5;
  if (grid.sheet.frozen.rows === row) score += 0.5;
  for (const caption of captions) if (/[?？]$/.test(caption.text) && caption.text.length > 25) score -= 1;
  return score;
}

/** True when the lower of two neighbouring rows only refines the upper one: captions under a merged caption, or fewer ones. */
function isOneHeader(grid: SheetGrid, above: HeaderRow, below: HeaderRow, words: HeaderWords): boolean {
  const own = grid.texts(below.row);
  if (own.some((entry) => entry.text.length > 40 || /^\d+$|[?？]$/.test(entry.text))) return false;
  const isUnder = own.some((entry) => {
    const merge = grid.merge(above.row, entry.column);
    return merge !== null && merge.right > merge.left;
  });
  return isUnder || continuesAbove(grid, below.row, words);
}
