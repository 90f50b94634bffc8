import type { LanguageCode } from '../model/index.ts';
import { findExpressions } from '../text/index.ts';

/** The expressions of a language's list that stand in a text as whole words; none for a language that has no list. */
export function wordsIn(text: string, lists: Readonly<Record<LanguageCode, readonly string[]>>, code: LanguageCode) {
  return findExpressions(text, lists[code] ?? []);
}

/** A text in its sentences; a semicolon or colon ends one too, since what follows may stand on its own. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;:])\s+|\n+/).filter((sentence) => /\p{L}/u.test(sentence));
}
