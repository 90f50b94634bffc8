import type { Position } from '../model/index.ts';

/** The position that a word or a short phrase stands for; null when it is none. */
export type ReadPosition = (text: string) => Position | null;

/** The answer's word apart from the sentence behind it: a layout with one cell has both in it. */
export function splitAnswer(
  text: string,
  readPosition: ReadPosition,
): { readonly position: Position | null; readonly rest: string | null } {
  const first = /^([^.,:;\n]{1,40}?)\s*[.,:;\n–—]\s*(?=\S)/u.exec(text);
  const position = first ? readPosition(first[1]!) : null;
  if (first && position !== null) {
    // "Oui, en totalité" is one answer; "Oui. Nous chiffrons nos sauvegardes." is an answer and its comment.
    const rest = text.slice(first[0].length);
    const isQualified = /[,:;]\s*$/.test(first[0].trimEnd()) && rest.split(/\s+/).length < SENTENCE;
    const whole = isQualified ? readPosition(text) : null;
    return isQualified ? { position: whole, rest: null } : { position, rest };
  }
  return { position: text.split(/\s+/).length < 2 * SENTENCE ? readPosition(text) : null, rest: null };
}

/** Fewer words than this behind a comma qualify the answer rather than comment it. */
const SENTENCE = 4;
