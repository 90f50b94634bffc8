import { literalOf } from './formula-text.ts';
import { type ListContext, MOST_TEXTS } from './list-context.ts';
import { type ListPlace, resolveReference, type SheetArea } from './resolve-reference.ts';

/**
 * The words of a list validation's source, in order, without blanks and repeats; null when the source is none this
 * reader can follow. Followed: `"a,b"`, ranges, defined names, table columns, INDIRECT of a text, a cell or their
 * joining, OFFSET and INDEX with whole numbers or COUNTA. A formula that needs a calculation is not guessed at.
 */
export function resolveList(source: string, place: ListPlace, context: ListContext): readonly string[] | null {
  const formula = source.replace(/^=/, '').trim();
  const text = literalOf(formula);
  if (text !== null) return distinct(text.split(','));
  const found = resolveReference(formula, place, context, 0);
  return found && readArea(found, context);
}

/** True when a reference in the formula lacks a dollar sign, so that every cell has a list of its own. */
export function movesWithCell(source: string): { readonly rows: boolean; readonly columns: boolean } {
  const bare = source.replace(/"[^"]*"/g, '').replace(/'(?:[^']|'')*'!/g, '');
  const refs = [...bare.matchAll(/(?<![\w.$[])(\$?)[A-Za-z]{1,3}(\$?)[1-9]\d{0,6}(?![\w(.!\]])/g)];
  return { rows: refs.some(([, , row]) => row === ''), columns: refs.some(([, column]) => column === '') };
}

function readArea(found: SheetArea, context: ListContext): readonly string[] | null {
  if (!context.sheet(found.sheet)) return null;
  const words = context.texts(found.sheet, found.area);
  context.spend(words.length);
  if (words.length === MOST_TEXTS) return null;
  const choices = distinct(words);
  return choices.length === 0 ? null : choices;
}

/** Excel trims the items of an inline list. */
export function distinct(items: readonly string[]): string[] {
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}
