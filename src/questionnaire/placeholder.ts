import type { Language } from '../model/index.ts';
import { normalise } from '../text/index.ts';
import type { ReadRow } from './classify-rows.ts';
import type { Columns } from './columns.ts';
import type { SheetContext } from './locate-tables.ts';

/** The same words in nearly every answer cell that are no answer: the sheet's own "please choose". */
export function placeholderOf(context: SheetContext, columns: Columns, asked: readonly ReadRow[]): string {
  if (columns.answer === null || asked.length < 3) return '';
  const counts = new Map<string, number>();
  for (const row of asked) {
    const text = context.grid.text(row.row, columns.answer);
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const [text, count] of counts) {
    // Longer texts are someone's reply, however often it was pasted.
    const isPlain = text.length <= 60 && !/\d/.test(text) && !context.answerWords.has(normalise(text));
    if (isPlain && count >= 3 && (count >= 0.6 * asked.length || SELECT.test(normalise(text)))) return text;
  }
  return '';
}

/** Every word that takes a position in one of the languages, normalised. */
export function answerWordsOf(languages: readonly Language[]): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => Object.values(language.answers).flat().map(normalise)));
}

const SELECT =
  /^[<[(\-. ]*(?:please )?(?:select|choose|pick|choisir|choisissez|selectionner|selectionnez|seleccion|elija|escoja|elegir)/;
