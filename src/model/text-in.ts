import type { LanguageCode, Translated } from './language.ts';

/** The text in that language; null where there is none, whatever the code is ("constructor" is a property of every object). */
export function textIn(texts: Translated, code: LanguageCode): string | null {
  return Object.hasOwn(texts, code) ? texts[code]! : null;
}
