import type { LanguageCode } from '../model/index.ts';
import { splitWords } from './split-words.ts';

/**
 * A number in front that is the question's own: with a mark behind it ("3.", "3.1)"), or in parts before a capital ("3.1 Are").
 * A bare "24" may be hours, and "99.9 %" a bound.
 */
const OWN_NUMBER = /^\s*(?:\d+(?:\.\d+)*[.)]\s+|\d+(?:\.\d+)+\s+(?=[\p{Lu}¿¡"«“]))/u;

/** Signs that tell one question from another as a word does: "< 4 hours" is not "> 4 hours", nor 1 M€ 1 M$. */
const SIGN = /[<>≤≥=±+%\p{Sc}]/gu;

/** Two questions of one key are the same to a reader: capitals, accents, other marks and the number in front aside. */
export function questionKey(text: string, language: LanguageCode): string {
  const signed = text.replace(OWN_NUMBER, '').replace(SIGN, (sign) => ` sign${sign.codePointAt(0)} `);
  return `${language}\n${splitWords(signed).join(' ')}`;
}
