import { isReference } from './column-profile.ts';
import { type HeaderWords, isSentence } from './header-words.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { ShapeReader } from './text-shape.ts';

/** A caption named this well, and by no word that also answers ("No"), heads its column. */
const NAMED = 0.9;

/**
 * True when the row is one of a table, whatever words its cells share with captions: it opens with a reference like its
 * neighbours', or one of its texts asks or is a sentence, and no two of the others plainly head columns. A comment we wrote
 * ourselves ("... de clientes ...") names columns as well as any caption does.
 *
 * @param at the row's place among `grid.rows`.
 */
export function holdsQuestion(grid: SheetGrid, at: number, words: HeaderWords, shapes: ShapeReader): boolean {
  return isOneOfATable(grid, at, shapes) && !hasTwoCaptions(grid.texts(grid.rows[at]!), words);
}

function isOneOfATable(grid: SheetGrid, at: number, shapes: ShapeReader): boolean {
  const texts = grid.texts(grid.rows[at]!);
  const [first, second] = texts;
  if (!first || !second) return false;
  if (/\d/.test(first.text) && isReference(first.text)) {
    if (isNumberedAlike(grid, at, first.column)) return true;
    const { asks, states } = shapes(second.text);
    if (asks || states) return true;
  }
  return texts.some(({ text }) => isSentence(text) || (text.length > 40 && shapes(text).asks));
}

/** Whether two of the texts plainly head columns; those that no longer matter are not read. */
function hasTwoCaptions(texts: readonly { readonly text: string }[], words: HeaderWords): boolean {
  let others = 0;
  for (const { text } of texts) if (!isPlainCaption(text, words) && ++others > texts.length - 2) return false;
  return texts.length >= 2;
}

function isPlainCaption(text: string, words: HeaderWords): boolean {
  const roles = words.rolesOf(text);
  const best = Math.max(0, ...Object.values(roles));
  return best >= NAMED && words.tickOf(text) === null;
}

/** True when the next text above or below in the column is another reference of the same form ("ACC-04" beside "ACC-05"). */
function isNumberedAlike(grid: SheetGrid, at: number, column: number): boolean {
  const own = grid.text(grid.rows[at]!, column);
  return [grid.rows[at - 1], grid.rows[at + 1]].some((near) => {
    if (near === undefined) return false;
    const other = grid.text(near, column);
    return other !== own && isReference(other) && formOf(other) === formOf(own);
  });
}

function formOf(id: string): string {
  return id.replace(/\p{L}+/gu, 'A').replace(/\d+/g, '9');
}
