import type { Language, LanguageCode } from '../model/index.ts';
import { languageScores, normalise } from '../text/index.ts';
import { remember } from './remember.ts';

/** How much plainer another language must show in a question before it leaves the table's own. */
const MARGIN = 0.12;
/** A label of fewer words tells no language. */
const LEAST_WORDS = 4;

/** How much of each language a text shows. */
export type ScoresOf = (text: string) => ReadonlyMap<LanguageCode, number>;

/** `languageScores` that remembers: a question is heard for its workbook, for its table and for itself. */
export function languageReader(languages: readonly Language[]): ScoresOf {
  return remember((text) => languageScores(text, languages));
}

/** The language most of the texts show, each counted once; `fallback` is asked when nothing tells or several are level. */
export function usualLanguage(
  texts: readonly string[],
  scoresOf: ScoresOf,
  fallback: () => LanguageCode,
): LanguageCode {
  const sums = new Map<LanguageCode, number>();
  for (const text of texts) {
    for (const [code, score] of scoresOf(text)) sums.set(code, (sums.get(code) ?? 0) + score);
  }
  const most = Math.max(0, ...sums.values());
  const [first, ...level] = [...sums.keys()].filter((code) => most > 0 && sums.get(code) === most);
  if (first !== undefined && level.length === 0) return first;
  const usual = fallback();
  return first === undefined || level.includes(usual) ? usual : first;
}

/** How often a whole cell says a word of a language's headers and answers ("Oui", "Remarks"): for sheets of bare labels. */
export function knownWords(texts: readonly string[], languages: readonly Language[]): Map<LanguageCode, number> {
  const said = texts.map(normalise);
  return new Map(
    languages.map((language) => {
      const words = [...Object.values(language.headers), ...Object.values(language.answers)].flat().map(normalise);
      const known = new Set(words);
      return [language.code, said.filter((text) => known.has(text)).length];
    }),
  );
}

/** The question's own language when it plainly differs from the table's usual one; else the usual one. */
export function languageOfQuestion(text: string, scoresOf: ScoresOf, usual: LanguageCode): LanguageCode {
  if (text.split(/\s+/).length < LEAST_WORDS) return usual;
  const scores = scoresOf(text);
  let best = usual;
  for (const [code, score] of scores) {
    const lead = score - (scores.get(best) ?? 0);
    if (lead > (best === usual ? MARGIN : 0)) best = code;
  }
  return best;
}
