import type { Figure } from './read-figures.ts';
import { splitWords } from './split-words.ts';

/** A year, or the number of a law's article or a document's version, bounds nothing. */
const NO_BOUND = /^(?:19|20)\d\d$/;
const REFERENCE =
  /^(?:art|arts|article|articles|articulo|articulos|n|no|num|numero|annexe|anexo|annex|section|seccion|clause|clausula)$/;

/** "RD 311/2022", "Regulation 2016/679": the number of a law and its year. */
const LAW = /(?<!\d)(?:\d{1,5}\/(?:19|20)\d\d|(?:19|20)\d\d\/\d{1,5})(?!\d)/g;

/**
 * Numbers of a text that are neither part of a name (ISO 27001, TLS 1.2) nor of one of its figures, as written: each may be a bound
 * that nobody compared. A number in front ("3. Are backups…") is the question's own.
 */
export function unreadNumbers(text: string, figures: readonly Figure[]): string[] {
  const read = new Set(figures.map((figure) => figure.value));
  const words = splitWords(text.replace(/^\s*[\d.]+[.)]?\s/, '').replace(LAW, ' '));
  return words.filter((word, at) => {
    if (!/^\d+(?:[.,]\d+)*$/.test(word) || NO_BOUND.test(word)) return false;
    return !read.has(Number(word.replace(',', '.'))) && !REFERENCE.test(words[at - 1] ?? '');
  });
}
