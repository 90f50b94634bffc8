import { normalise } from './normalise.ts';

const ACCENTED = /[áéíóúàèìòùâêîôû]/i;
const WORD = /\p{L}+/gu;
/** What stands before the first word of a clause. */
const OPENS = /(?:^|[.,;:!?¿¡()\n"«-])\s*$/;

/**
 * Whether a word that asks where it is written with an accent ("cómo", "qué", "où") asks in this text. Without it the same letters mostly
 * join ("así como", "que", "ou"): in a text that writes accents elsewhere they ask only where they open a clause.
 */
export function asksAsWritten(expression: string, text: string): boolean {
  if (!ACCENTED.test(expression) || /\P{L}/u.test(expression)) return true;
  const written = text.normalize('NFC');
  if (!ACCENTED.test(written)) return true;
  const bare = normalise(expression);
  const places = [...written.matchAll(WORD)].filter(([word]) => normalise(word) === bare);
  return (
    places.length === 0 ||
    places.some(({ 0: word, index }) => ACCENTED.test(word) || OPENS.test(written.slice(0, index)))
  );
}
