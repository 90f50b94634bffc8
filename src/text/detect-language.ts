import type { Language, LanguageCode } from '../model/index.ts';
import { normalise } from './normalise.ts';

/**
 * How much of each language the text shows: the share of its words that are that language's function words, plus a little
 * for letters only it writes. In [0, 1] or slightly above; all zero when nothing tells (a bare acronym).
 */
export function languageScores(text: string, languages: readonly Language[]): Map<LanguageCode, number> {
  const start = text.slice(0, TELLING).normalize('NFC');
  const words = normalise(start).match(/\p{L}+/gu) ?? [];
  const scores = new Map<LanguageCode, number>();
  for (const language of languages) {
    const known = functionWords(language);
    const hits = words.filter((word) => known.has(word)).length;
    const letters = LETTERS[language.code];
    const shown = letters?.test(start) ? 0.15 : 0;
    scores.set(language.code, words.length === 0 ? 0 : hits / words.length + shown);
  }
  return scores;
}

/** The language that the text shows most of, or null when two are level or nothing tells. */
export function detectLanguage(text: string, languages: readonly Language[]): LanguageCode | null {
  const ranked = [...languageScores(text, languages)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [first, second] = ranked;
  if (!first || first[1] === 0) return null;
  return second && first[1] - second[1] < 0.02 ? null : first[0];
}

/** Characters that are looked at: nobody changes language after a page, and the patterns below read back and forth. */
const TELLING = 2000;

/** Spelling that one of the shipped languages has and the others lack. */
const LETTERS: Readonly<Record<LanguageCode, RegExp>> = {
  fr: /[àçœèêùîûôâëï]|(?<!\p{L})[ldnsjq]u?['’]|\p{L}tés?(?!\p{L})|é(?!\p{L}*(?:is|ncia)(?!\p{L}))\p{L}*e(?!\p{L})/iu,
  es: /[ñ¿¡áíóú]|\p{L}(?:dad|dades|ciones)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:\p{L}+(?:ing|ness|ship|ity)|the)(?!\p{L})/iu,
  de: /[äöß]|(?<!\p{L})\p{L}+(?:ung|keit|heit)(?!\p{L})/iu,
};

const cache = new WeakMap<Language, ReadonlySet<string>>();

function functionWords(language: Language): ReadonlySet<string> {
  let words = cache.get(language);
  if (!words) {
    words = new Set(language.stopwords.flatMap((word) => normalise(word).match(/\p{L}+/gu) ?? []));
    cache.set(language, words);
  }
  return words;
}
