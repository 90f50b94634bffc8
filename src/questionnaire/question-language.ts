import type { Language, LanguageCode } from '../model/index.ts';
import { languageScores, normalise } from '../text/index.ts';

/** How much plainer another language must show in a question before it leaves the table's own. */
const MARGIN = 0.12;
/** A label of fewer words tells no language. */
const LEAST_WORDS = 4;

/** The language most of the texts show, each counted once; `fallback` when nothing tells. */
export function usualLanguage(
  texts: readonly string[],
  languages: readonly Language[],
  fallback: LanguageCode,
): LanguageCode {
  const sums = new Map<LanguageCode, number>();
  for (const text of texts) {
    for (const [code, score] of languageScores(text, languages)) sums.set(code, (sums.get(code) ?? 0) + score);
  }
  let best = fallback;
  for (const [code, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = code;
  return best;
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
export function languageOfQuestion(text: string, languages: readonly Language[], usual: LanguageCode): LanguageCode {
  if (text.split(/\s+/).length < LEAST_WORDS) return usual;
  const scores = languageScores(text, languages);
  let best = usual;
  for (const [code, score] of scores) {
    const lead = score - (scores.get(best) ?? 0);
    if (lead > (best === usual ? MARGIN : 0)) best = code;
  }
  return best;
}
